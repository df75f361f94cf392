namespace Parlance.Building;

/// <summary>Why a candidate does not build, from the compiler's own words.</summary>
public enum BuildFault
{
    None,
    MissingHeader,
    Syntax,
    UnknownName,
    Type,
    Signature,
    Link,
    Limit,
}

/// <summary>What came of building a candidate. Diagnostics are kept whole, warnings of a successful build too.</summary>
public sealed record Build(BuildFault Fault, string Diagnostics, TimeSpan Wall)
{
    public bool Succeeded => Fault == BuildFault.None;

    /// <summary>The same source with the public benchmark's headers before it, compiled and not linked. Null where it fails with all headers too.</summary>
    public Build? WithBenchmarkHeaders { get; init; }

    /// <summary>The first line that names an error, for an evidence of one line. Empty when the build succeeded.</summary>
    public string FirstError => Succeeded ? ""
        : Diagnostics.Split('\n').FirstOrDefault(BuildFaults.IsError)?.Trim() is string error ? error
        : Fault == BuildFault.Limit ? "the compiler was stopped at its limit of time, memory or output"
        : Diagnostics.Trim().Split('\n')[0];
}
