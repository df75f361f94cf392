using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Notebooks.Scripting;

/// <summary>A directive at the start of a cell's line, such as <c>#r "path"</c>.</summary>
internal sealed record CellDirective(string Argument, int Line);

/// <summary>A cell's text with its <c>#r</c> directives taken out. Their lines stay, empty, so that line numbers hold.</summary>
internal sealed record CellCode(string Text, ImmutableArray<CellDirective> References, CellDirective? Magic)
{
    // The last version of .NET Interactive accepts C# 13; a cell must run there too.
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.CSharp13, kind: SourceCodeKind.Script);

    public static CellCode Parse(string source)
    {
        SourceText text = SourceText.From(source);
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, Options).GetRoot();
        var references = root.DescendantNodes(descendIntoTrivia: true).OfType<ReferenceDirectiveTriviaSyntax>()
            .Where(directive => directive.IsActive && !directive.File.IsMissing)
            .ToImmutableArray();
        SourceText blanked = text.WithChanges(references.Select(directive => new TextChange(directive.Span, Blank(text.ToString(directive.Span)))));
        return new CellCode(
            blanked.ToString(),
            [.. references.Select(directive => new CellDirective(directive.File.ValueText, LineOf(directive)))],
            root.DescendantTrivia(descendIntoTrivia: true).Where(IsMagic).Select(trivia => new CellDirective(trivia.ToString().Trim(), LineOf(trivia))).FirstOrDefault());
    }

    private static bool IsMagic(SyntaxTrivia trivia) =>
        (trivia.IsKind(SyntaxKind.BadDirectiveTrivia) || trivia.IsKind(SyntaxKind.ShebangDirectiveTrivia)) &&
        trivia.ToString().TrimStart().StartsWith("#!", StringComparison.Ordinal);

    private static string Blank(string directive) => new([.. directive.Select(c => c is '\r' or '\n' ? c : ' ')]);

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static int LineOf(SyntaxTrivia trivia) => trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
