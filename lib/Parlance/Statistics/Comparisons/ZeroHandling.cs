namespace Parlance.Statistics;

/// <summary>What the signed-rank test does with differences of zero. Without zeros both are the same.</summary>
public enum ZeroHandling
{
    /// <summary>Leaves them out before ranking: Wilcoxon 1945.</summary>
    Wilcox,

    /// <summary>Ranks them with the others and leaves out their ranks, so that many zeros weaken the rest less: Pratt, JASA 54 (1959), 655-667, doi:10.1080/01621459.1959.10501526.</summary>
    Pratt,
}
