namespace Parlance.Building;

/// <summary>Tells the kinds of build failure apart by what g++, clang and their linkers write.</summary>
public static class BuildFaults
{
    // In the order in which they are tried: a missing header explains the unknown names after it.
    private static readonly (BuildFault Fault, string[] Words)[] Signs =
    [
        (BuildFault.MissingHeader, ["No such file or directory", "file not found"]),
        (BuildFault.Signature, ["ambiguating new declaration", "differ only in their return type"]),
        (BuildFault.UnknownName, ["was not declared", "has not been declared", "is not a member of", "has no member", "does not name a type", "undeclared identifier", "no member named", "no type named", "unknown type name"]),
        (BuildFault.Syntax, ["expected", "stray", "missing terminating", "extraneous", "qualified-id", "not allowed before", "unterminated"]),
    ];

    // What the compiler says of a part of it that was stopped at one of our limits.
    private static readonly string[] Stops = [" signal terminated program", "virtual memory exhausted: ", ": out of memory allocating "];

    public static bool IsError(string line) =>
        line.Contains("error:", StringComparison.Ordinal) || IsLinkError(line) || line.Contains("error occurred", StringComparison.Ordinal);

    /// <summary>The kind of the first error. Where the linker complains of the function itself, its signature is wrong.</summary>
    public static BuildFault Classify(string diagnostics, string function)
    {
        string? first = diagnostics.Split('\n').FirstOrDefault(IsError);
        if (Stops.Any(words => diagnostics.Contains(words, StringComparison.Ordinal))) return BuildFault.Limit;
        if (first is null) return BuildFault.Link;
        if (IsLinkError(first))
        {
            return first.Contains($"{function}(", StringComparison.Ordinal) && IsUndefined(first) ? BuildFault.Signature : BuildFault.Link;
        }

        foreach ((BuildFault fault, string[] words) in Signs)
        {
            if (words.Any(word => first.Contains(word, StringComparison.Ordinal))) return fault;
        }

        return BuildFault.Type;
    }

    private static bool IsUndefined(string line) =>
        line.Contains("undefined reference", StringComparison.Ordinal) || line.Contains("undefined symbol", StringComparison.Ordinal);

    private static bool IsLinkError(string line) =>
        IsUndefined(line) || line.Contains("multiple definition", StringComparison.Ordinal) || line.Contains("duplicate symbol", StringComparison.Ordinal);
}
