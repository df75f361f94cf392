using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Notebooks.Scripting;

namespace Parlance.Notebooks;

/// <summary>Sets variables from outside: a cell of assignments after the one tagged <c>parameters</c>.</summary>
internal static class NotebookParameters
{
    private const string Tag = "parameters";
    private const string InjectedTag = "injected-parameters";

    /// <summary>The notebook with the values set. An unknown name or a value of another kind is a <see cref="UserException"/>.</summary>
    public static Notebook Apply(Notebook notebook, IReadOnlyDictionary<string, string> values, string path)
    {
        if (values.Count == 0)
            return notebook;
        ImmutableArray<Cell> cells = notebook.Cells.RemoveAll(cell => cell.Tags.Contains(InjectedTag));
        int place = cells.Select((cell, index) => cell.Kind == CellKind.Code && cell.Tags.Contains(Tag) ? index : -1).DefaultIfEmpty(-1).Max();
        if (place < 0)
            throw new UserException(path, "no cell is tagged 'parameters'", "Tag the cell that declares the parameters, or leave --param out");
        var declared = Declarations(cells[place].Source);
        string[] lines = [.. values.Select(value => Assignment(value.Key, value.Value, declared, path))];
        Cell injected = Cell.Code(InjectedTag, string.Join('\n', lines)).WithTags(InjectedTag);
        return notebook with { Cells = cells.Insert(place + 1, injected) };
    }

    private static Dictionary<string, string> Declarations(string source) => CSharpSyntaxTree.ParseText(source, CellCode.Options).GetRoot()
        .DescendantNodes().OfType<VariableDeclaratorSyntax>()
        .GroupBy(variable => variable.Identifier.Text)
        .ToDictionary(group => group.Key, group => TypeOf(group.Last()));

    /// <summary>The type that is written, or the one a literal has behind <c>var</c>.</summary>
    private static string TypeOf(VariableDeclaratorSyntax variable)
    {
        string type = variable.Parent is VariableDeclarationSyntax declaration ? declaration.Type.ToString() : "";
        return type != "var" ? type : variable.Initializer?.Value switch
        {
            LiteralExpressionSyntax { Token.Value: { } value } => value switch { string => "string", bool => "bool", int => "int", long => "long", double => "double", _ => "" },
            PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax { Token.Value: { } value } } => value is int ? "int" : "double",
            InterpolatedStringExpressionSyntax => "string",
            _ => "",
        };
    }

    private static string Assignment(string name, string value, Dictionary<string, string> declared, string path)
    {
        if (!declared.TryGetValue(name, out string? type))
        {
            string known = declared.Count == 0 ? "it declares none" : $"it has {string.Join(", ", declared.Keys.Order(StringComparer.Ordinal))}";
            throw new UserException(path, $"unknown parameter '{name}'; {known}", "Correct the name");
        }

        return $"{name} = {Literal(name, value, type.TrimEnd('?'), path)};";
    }

    private static string Literal(string name, string value, string type, string path)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        string? literal = type switch
        {
            "string" => SymbolDisplay.FormatLiteral(value, quote: true),
            "bool" => bool.TryParse(value, out bool truth) ? (truth ? "true" : "false") : null,
            "int" or "long" or "short" or "byte" => long.TryParse(value, NumberStyles.AllowLeadingSign, culture, out long number) ? number.ToString(culture) : null,
            "double" => double.TryParse(value, NumberStyles.Float, culture, out double number) && double.IsFinite(number) ? number.ToString("R", culture) : null,
            _ => IsExpression(value) ? value : null,
        };
        return literal ?? throw new UserException(path, $"parameter '{name}' takes {(type.Length == 0 ? "an expression" : type)}, and '{value}' is none", "Correct the value");
    }

    private static bool IsExpression(string value) => !SyntaxFactory.ParseExpression(value, options: CellCode.Options).ContainsDiagnostics;
}
