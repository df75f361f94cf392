namespace Parlance.Statistics;

/// <summary>How the ends of a bootstrap interval are read off the resampled values. Where the resampled values are symmetric about the estimate both agree.</summary>
public enum BootstrapKind
{
    /// <summary>Quantiles of the resampled values, moved for the bias of the statistic and for a spread that depends on its value.</summary>
    Bca,

    /// <summary>Quantiles of the resampled values as they are.</summary>
    Percentile,
}
