namespace Parlance.Judging;

/// <summary>What a candidate is, in the end. One word for each way to fail, in the order of the stages.</summary>
public enum Verdict
{
    /// <summary>The answer holds no code.</summary>
    NoCode,

    /// <summary>It does not compile or link.</summary>
    BuildFailed,

    /// <summary>A signal, an uncaught exception, or an exit before the end.</summary>
    Crashed,

    /// <summary>It did not come back from an input that takes milliseconds.</summary>
    Hung,

    /// <summary>It took more memory than it may.</summary>
    OverMemory,

    /// <summary>It wrote more than it may.</summary>
    OverOutput,

    /// <summary>Its records are not what the driver writes.</summary>
    Forged,

    /// <summary>Two runs of the same input disagree.</summary>
    Nondeterministic,

    /// <summary>An answer holds a NaN or an infinity.</summary>
    NotFinite,

    /// <summary>An answer differs from the trusted one.</summary>
    WrongAnswer,

    /// <summary>Right at some numbers of processes or threads and wrong at others.</summary>
    WrongAtSomeCounts,

    /// <summary>Right on every small input, and not back in time from the timed one.</summary>
    TooSlow,

    /// <summary>Right on every input at every number of processes and threads.</summary>
    Valid,
}

/// <summary>The verdicts' names, as labels, tables and figures write them.</summary>
public static class Verdicts
{
    public static IReadOnlyList<Verdict> All { get; } = Enum.GetValues<Verdict>();

    /// <summary>The name in words, such as <c>wrong answer</c>.</summary>
    public static string Name(this Verdict verdict) =>
        string.Concat(verdict.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>The verdict of a name. An unknown one is an <see cref="ArgumentException"/>.</summary>
    public static Verdict Parse(string name) =>
        All.Cast<Verdict?>().FirstOrDefault(verdict => verdict!.Value.Name() == name) ?? throw new ArgumentException($"No verdict is named '{name}'.", nameof(name));
}
