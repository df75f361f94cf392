namespace Parlance.Running;

/// <summary>One call of a candidate on one rank: seconds on the wall from the common start, and seconds of its process on a core.</summary>
/// <param name="Iteration">From 0; the first one warms up.</param>
/// <param name="Computing">Those of the seconds on a core that were not spent communicating; looked at in the warm-up alone, null elsewhere.</param>
public sealed record Measurement(int Rank, int Iteration, double Wall, double Cpu, double? Computing)
{
    public bool WarmUp => Iteration == 0;
}
