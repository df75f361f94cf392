namespace Parlance.Statistics;

/// <summary>Warns where more runs at once than there are processors, so that times measure waiting. As many as there are is fine.</summary>
public static class Oversubscription
{
    /// <summary>A warning when ranks times threads exceed the processors, else null. Throws for fewer than one of any.</summary>
    public static Warning? Of(int ranks, int threadsPerRank, int processors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ranks, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threadsPerRank, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(processors, 1);
        long running = (long)ranks * threadsPerRank;
        return running <= processors ? null : new(WarningKind.Oversubscribed, FormattableString.Invariant(
            $"{running} threads ({ranks} ranks of {threadsPerRank}) share {processors} processors: their times say nothing of scaling."));
    }
}
