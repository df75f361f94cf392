namespace Parlance.Processes;

/// <summary>A program to start, with its arguments and limits. Immutable: each <c>With</c> gives a new one.</summary>
public sealed record Command(string File, IReadOnlyList<string> Arguments)
{
    public Command(string file, params string[] arguments) : this(file, (IReadOnlyList<string>)arguments) { }

    public string? WorkingDirectory { get; init; }
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();
    public Limits Limits { get; init; } = new();

    public override string ToString() =>
        string.Join(' ', Arguments.Prepend(File).Select(word => word.Length == 0 || word.Contains(' ') ? $"'{word}'" : word));
}
