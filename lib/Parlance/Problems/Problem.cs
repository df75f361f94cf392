using System.Text.Json.Serialization;

namespace Parlance.Problems;

/// <summary>On which ranks of an MPI program the result must be.</summary>
public enum ResultPlace
{
    [JsonStringEnumMemberName("rank 0")] RootRank,
    [JsonStringEnumMemberName("all ranks")] AllRanks,
}

/// <summary>How far a value may be from the trusted one: |got - expected| &lt;= absolute + relative * |expected|.</summary>
public sealed record Tolerance(double Relative, double Absolute, string Reason);

/// <summary>The size of the input on which a candidate is timed, in the problem's own unit.</summary>
/// <param name="Bytes">What every right answer must read of it at the least.</param>
public sealed record TimedInput(long Size, string Unit, long Bytes = 0)
{
    /// <summary>How many operations on values the serial solution does on it, counted from its loops: arithmetic, comparisons, swaps. Null where nobody counted.</summary>
    public double? Operations { get; init; }

    /// <summary>What the serial solution took of it when it was measured. Null where it was not.</summary>
    public MeasuredSize? Measured { get; init; }

    /// <summary>A smaller input for a fast look. Small sizes are those of problems whose work grows with a power of them, and are divided by less.</summary>
    [JsonIgnore] public long QuickSize => Size / (Size > 100_000 ? 16 : Size > 1000 ? 4 : 2);
}

/// <summary>A function to be written, its inputs and its trusted answer: one folder under <c>problems/DOMAIN</c>.</summary>
public sealed record Problem(string Name, string Domain, string Title, string Signature, ResultPlace Result, Tolerance Tolerance, TimedInput Timed)
{
    [JsonIgnore] public string Folder { get; init; } = "";

    /// <summary>Headers that the public benchmark's driver of this problem has before a candidate, beyond those of all its drivers.</summary>
    public IReadOnlyList<string> BenchmarkHeaders { get; init; } = [];

    /// <summary>The two digits that begin the name.</summary>
    [JsonIgnore] public string Number => Name[..2];

    /// <summary>The name of the function, taken from its signature.</summary>
    [JsonIgnore] public string Function => Signature[..Signature.IndexOf('(', StringComparison.Ordinal)].Split(' ')[^1];

    /// <summary>How the function's name begins in an object file.</summary>
    [JsonIgnore] public string MangledPrefix => FormattableString.Invariant($"_Z{Function.Length}{Function}");

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>What the problem asks, in words, without a word on the execution model.</summary>
    public string ReadPrompt() => File.ReadAllText(PathOf("prompt.txt")).Trim();

    /// <summary>What a candidate sees: types, helpers, and the prototype.</summary>
    public string ReadKernel() => File.ReadAllText(PathOf("kernel.hpp"));

    public override string ToString() => Name;
}
