using MathNet.Numerics.Distributions;

namespace Parlance.Statistics;

/// <summary>Whether differences lie above and below zero equally often, whatever their size. Zeros are left out; where nothing else is left the p-value is 1.</summary>
/// <remarks>The number of positive differences is Binomial(n, 1/2): Arbuthnott, Philosophical Transactions 27 (1710), 186-190, doi:10.1098/rstl.1710.0011.</remarks>
public static class SignTest
{
    /// <summary>The exact test; the statistic is the number of positive differences. Throws when there are none at all or one is not finite.</summary>
    public static TestResult Of(IReadOnlyList<double> differences, Alternative alternative = Alternative.TwoSided)
    {
        Require.NotEmpty(differences);
        Require.Finite(differences);
        int above = differences.Count(one => one > 0), below = differences.Count(one => one < 0), n = above + below;
        return new(above, alternative switch
        {
            Alternative.Greater => Binomial.CDF(0.5, n, below),
            Alternative.Less => Binomial.CDF(0.5, n, above),
            _ => above == below ? 1 : Math.Min(1, 2 * Binomial.CDF(0.5, n, Math.Min(above, below))),
        });
    }
}
