namespace Parlance.Running;

/// <summary>One call of a candidate on one rank: seconds on the wall from the common start, and seconds of its process on a core.</summary>
/// <param name="Iteration">From 0; the first one warms up.</param>
public sealed record Measurement(int Rank, int Iteration, double Wall, double Cpu)
{
    public bool WarmUp => Iteration == 0;
}
