namespace Parlance.Building;

/// <summary>Which headers stand before a candidate that does not include them itself.</summary>
public enum HeaderPolicy
{
    /// <summary>The standard library. Candidates are built and judged with it, so that a forgotten line is not mistaken for a wrong idea.</summary>
    Generous,

    /// <summary>Those that the public benchmark's driver has there. Checked besides, so that the forgotten line can be told.</summary>
    Benchmark,
}

/// <summary>The headers of a policy, a file of the harness.</summary>
public static class HeaderPolicies
{
    public static string File(this HeaderPolicy policy) => policy switch
    {
        HeaderPolicy.Generous => "prelude.hpp",
        HeaderPolicy.Benchmark => "prelude_benchmark.hpp",
        _ => throw new ArgumentOutOfRangeException(nameof(policy)),
    };
}
