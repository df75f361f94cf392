using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Notebooks.Formatting;
using Parlance.Notebooks.Scripting;

namespace Parlance.Notebooks;

/// <summary>C# with its keywords, literals and comments marked. Code that does not parse is marked as far as it goes.</summary>
internal static class CodeHtml
{
    public static string Write(string source)
    {
        StringBuilder html = new();
        foreach (SyntaxToken token in CSharpSyntaxTree.ParseText(source, CellCode.Options).GetRoot().DescendantTokens())
        {
            AppendTrivia(html, token.LeadingTrivia);
            Append(html, ClassOf(token), token.Text);
            AppendTrivia(html, token.TrailingTrivia);
        }

        return html.ToString();
    }

    private static void AppendTrivia(StringBuilder html, SyntaxTriviaList list)
    {
        foreach (SyntaxTrivia trivia in list)
        {
            bool comment = trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
            Append(html, comment ? "c" : trivia.IsDirective ? "k" : null, trivia.ToFullString());
        }
    }

    private static void Append(StringBuilder html, string? kind, string text) =>
        html.Append(kind is null || text.Length == 0 ? Html.Encode(text) : $"<span class=\"{kind}\">{Html.Encode(text)}</span>");

    private static string? ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.CharacterLiteralToken => "s",
        var kind when kind.ToString().Contains("String", StringComparison.Ordinal) && !SyntaxFacts.IsKeywordKind(kind) => "s",
        var kind when SyntaxFacts.IsKeywordKind(kind) => "k",
        _ when token.Text == "var" => "k",
        _ => null,
    };
}
