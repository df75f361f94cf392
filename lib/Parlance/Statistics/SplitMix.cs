namespace Parlance.Statistics;

/// <summary>A small generator of random numbers whose sequence depends on its seed alone, on every platform and version. Any seed will do, 0 too.</summary>
/// <remarks>Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, doi:10.1145/2660193.2660195.</remarks>
internal struct SplitMix(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    /// <summary>The generator of one block of resamples: blocks of one seed are unrelated, so that the order they run in does not matter.</summary>
    public static SplitMix OfBlock(int seed, int block) => new(Mix(Mix((ulong)seed + Golden) + (ulong)block * Golden));

    public ulong NextUInt64() => Mix(_state += Golden);

    /// <summary>Uniform in [0, 1[.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform among 0 to n-1. The bias is below n / 2⁶⁴.</summary>
    public int Next(int n) => (int)Math.BigMul(NextUInt64(), (ulong)n, out _);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
