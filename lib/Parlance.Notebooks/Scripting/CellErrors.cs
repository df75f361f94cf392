using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Notebooks.Scripting;

/// <summary>Compile errors and exceptions as outputs, with the lines of the cell and without the engine's frames.</summary>
internal static partial class CellErrors
{
    public static string FileOf(int cell) => string.Create(CultureInfo.InvariantCulture, $"cell[{cell}].cs");

    public static CellOutcome.Failed OfCompilation(IEnumerable<Diagnostic> diagnostics, string source)
    {
        string[] lines = source.Split('\n');
        var errors = diagnostics.OrderBy(error => error.Location.SourceSpan.Start).ToImmutableArray();
        var traceback = errors.SelectMany(error => Explain(error, lines)).ToImmutableArray();
        int line = errors[0].Location.GetLineSpan().StartLinePosition.Line + 1;
        return new CellOutcome.Failed(new ErrorOutput("CompilationError", Message(errors[0]), traceback), line);
    }

    /// <summary>A mistake the engine itself finds in a line of the cell, such as a file that <c>#r</c> cannot find.</summary>
    public static CellOutcome.Failed OfLine(int cell, int line, string name, string message) =>
        new(new ErrorOutput(name, $"{Place(cell, line)}: {message}", [$"{Place(cell, line)}: {message}"]), line);

    public static CellOutcome.Failed OfException(Exception exception)
    {
        int? line = null;
        List<string> traceback = [];
        for (Exception? current = Unwrap(exception); current is not null; current = current.InnerException)
        {
            traceback.Add($"{(traceback.Count > 0 ? "caused by " : "")}{current.GetType().Name}: {current.Message}");
            foreach (StackFrame frame in new StackTrace(current, fNeedFileInfo: true).GetFrames())
            {
                if (Describe(frame) is not { } text)
                    continue;
                traceback.Add($"   at {text}");
                if (InCell(frame) is not null)
                    line ??= frame.GetFileLineNumber();
            }
        }

        Exception outer = Unwrap(exception);
        string place = traceback.Find(text => text.StartsWith("   at cell ", StringComparison.Ordinal)) is { } first ? first[6..].Split(" in ")[0] + ": " : "";
        return new CellOutcome.Failed(new ErrorOutput(outer.GetType().Name, place + outer.Message, [.. traceback.SelectMany(text => text.Split('\n'))]), line);
    }

    public static string Place(int cell, int line) => string.Create(CultureInfo.InvariantCulture, $"cell {cell}, line {line}");

    private static Exception Unwrap(Exception exception) =>
        exception is AggregateException { InnerExceptions.Count: 1 } aggregate ? Unwrap(aggregate.InnerExceptions[0]) : exception;

    private static string Message(Diagnostic error)
    {
        FileLinePositionSpan span = error.Location.GetLineSpan();
        string place = CellFile().Match(span.Path) is { Success: true } file
            ? Place(int.Parse(file.Groups[1].Value, CultureInfo.InvariantCulture), span.StartLinePosition.Line + 1) + ": "
            : "";
        return $"{place}error {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static IEnumerable<string> Explain(Diagnostic error, string[] lines)
    {
        yield return Message(error);
        LinePosition start = error.Location.GetLineSpan().StartLinePosition;
        if (start.Line >= lines.Length)
            yield break;
        yield return "    " + lines[start.Line].TrimEnd('\r').Replace('\t', ' ');
        yield return "    " + new string(' ', start.Character) + new string('^', Math.Max(1, error.Location.SourceSpan.Length is var length && length < 80 ? length : 1));
    }

    private static int? InCell(StackFrame frame) => frame.GetFileName() is { } file && CellFile().Match(file) is { Success: true } match
        ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
        : null;

    // No file of a library is named: its folder differs from machine to machine, and saved outputs must not.
    private static string? Describe(StackFrame frame)
    {
        if (InCell(frame) is { } cell)
            return Place(cell, frame.GetFileLineNumber()) + InMethod(frame);
        if (frame.GetMethod() is not { DeclaringType: { } type } method)
            return null;
        string name = type.FullName ?? type.Name;
        bool engine = name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal)
            || name.StartsWith("Parlance.Notebooks.Scripting.", StringComparison.Ordinal)
            || name.StartsWith("System.Runtime.CompilerServices.", StringComparison.Ordinal)
            || name.StartsWith("System.Runtime.ExceptionServices.", StringComparison.Ordinal)
            || name.StartsWith("System.Runtime.ControlledExecution", StringComparison.Ordinal)
            || name.StartsWith("System.Threading.", StringComparison.Ordinal)
            || name.StartsWith("Submission#", StringComparison.Ordinal);
        return engine ? null : Generated().Match(name) is { Success: true } state ? $"{state.Groups[1].Value}.{state.Groups[2].Value}" : $"{name}.{method.Name}";
    }

    private static string InMethod(StackFrame frame) =>
        frame.GetMethod()?.Name is { } name && name.All(c => char.IsLetterOrDigit(c) || c == '_') && name is not "MoveNext" ? $" in {name}" : "";

    [GeneratedRegex(@"cell\[(\d+)\]\.cs$")]
    private static partial Regex CellFile();

    /// <summary>The state machine the compiler makes of an asynchronous method.</summary>
    [GeneratedRegex(@"^(.+)\+<(\w+)>d__\d+(?:`\d+)?$")]
    private static partial Regex Generated();
}
