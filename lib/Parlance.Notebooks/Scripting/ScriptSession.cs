using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Parlance.Notebooks.Scripting;

/// <summary>Runs the cells of one notebook, one after another, over one state. Not for two cells at once.</summary>
/// <remarks>The current directory is the caller's affair: cells expect it to be the notebook's folder.</remarks>
public sealed class ScriptSession : IDisposable
{
    private readonly InteractiveAssemblyLoader loader = new();
    private readonly AssemblyReferences references;
    private readonly CellConsole console = new();
    private readonly CellGlobals globals = new();
    private readonly SinkBox box = new();
    private readonly ScriptSourceResolver sources;
    private ScriptState? state;

    /// <summary>A session whose <c>#r</c> and <c>#load</c> are relative to <paramref name="folder"/>.</summary>
    public ScriptSession(string folder)
    {
        references = new AssemblyReferences(Path.GetFullPath(folder), loader);
        sources = ScriptSourceResolver.Default.WithBaseDirectory(Path.GetFullPath(folder));
    }

    /// <summary>Runs one cell. Its errors are an outcome; only <paramref name="cancellation"/> throws.</summary>
    /// <remarks><paramref name="number"/> is the number of the cell in messages, from 1.</remarks>
    public async Task<CellOutcome> RunAsync(string source, int number, ICellSink sink, CancellationToken cancellation = default)
    {
        CellCode code = CellCode.Parse(source);
        if (code.Magic is { } magic)
            return CellErrors.OfLine(number, magic.Line, "UnsupportedDirective", $"'{magic.Argument}' is a command of another engine. Write plain C# and #r \"path.dll\".");
        ImmutableArray<MetadataReference> added = [];
        foreach (CellDirective directive in code.References)
        {
            if (!TryAdd(directive, sink, ref added, out string? problem))
                return CellErrors.OfLine(number, directive.Line, "ReferenceError", problem);
        }

        Script<object> script = Continue(code.Text, number, added);
        ImmutableArray<Diagnostic> diagnostics = await Task.Run(() => script.Compile(cancellation), cancellation);
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        if (errors.Length > 0)
            return CellErrors.OfCompilation(errors, source);

        box.Sink = sink;
        ScriptState<object> next = await CellThread.RunAsync(() => Start(script, cancellation), cancellation);
        // An aborted cell ends with whatever exception the abort became on its way out.
        cancellation.ThrowIfCancellationRequested();
        if (next.Exception is { } exception)
            return CellErrors.OfException(exception);
        state = next;
        return HasValue(script.GetCompilation()) ? new CellOutcome.Value(next.ReturnValue) : new CellOutcome.Done();
    }

    public void Dispose()
    {
        box.Sink = null;
        console.Dispose();
        references.Dispose();
        loader.Dispose();
    }

    private Task<ScriptState<object>> Start(Script<object> script, CancellationToken cancellation)
    {
        CellContext.Enter(box);
        return state is null
            ? script.RunAsync(globals, _ => true, cancellation)
            : script.RunFromAsync(state, _ => true, cancellation);
    }

    // References and imports are inherited by later submissions; naming them again leaks memory with the square of the cells.
    private Script<object> Continue(string text, int number, ImmutableArray<MetadataReference> added)
    {
        ScriptOptions options = ScriptOptions.Default
            .WithReferences(state is null ? references.Initial().AddRange(added) : added)
            .WithMetadataResolver(references)
            .WithSourceResolver(sources)
            .WithLanguageVersion(CellCode.Options.LanguageVersion)
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithAllowUnsafe(false)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8)
            .WithFilePath(CellErrors.FileOf(number));
        if (state is not null)
            return state.Script.ContinueWith<object>(text, options);
        return CSharpScript.Create<object>(text, options.WithImports(Imports), typeof(CellGlobals), loader);
    }

    // The ones .NET Interactive gives every cell, and the extension x.Display().
    private static readonly ImmutableArray<string> Imports =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        typeof(Extensions.DisplayExtensions).Namespace!,
    ];

    private bool TryAdd(CellDirective directive, ICellSink sink, ref ImmutableArray<MetadataReference> added, out string problem)
    {
        problem = "";
        if (directive.Argument.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            problem = $"#r \"{directive.Argument}\": packages are not supported here. Reference the library's file: #r \"path.dll\".";
            return false;
        }

        try
        {
            if (references.Add(directive.Argument, warning => sink.Write("stderr", warning + "\n")) is { } reference)
                added = added.Add(reference);
            return true;
        }
        catch (Exception error) when (error is IOException or BadImageFormatException or ArgumentException)
        {
            bool missing = error is FileNotFoundException;
            problem = $"#r \"{directive.Argument}\": {(missing ? "no such file, seen from the notebook's folder. Build the library or correct the path." : error.Message)}";
            return false;
        }
    }

    /// <summary>Whether the code ends in an expression without a semicolon that has a type.</summary>
    private static bool HasValue(Compilation compilation)
    {
        SyntaxTree tree = compilation.SyntaxTrees.First();
        if (tree.GetRoot() is not CompilationUnitSyntax { Members: [.., GlobalStatementSyntax last] })
            return false;
        return last.Statement switch
        {
            ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement =>
                compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type is { SpecialType: not SpecialType.System_Void },
            ReturnStatementSyntax { Expression: not null } => true,
            _ => false,
        };
    }
}
