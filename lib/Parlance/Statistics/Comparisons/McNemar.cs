using MathNet.Numerics.Distributions;

namespace Parlance.Statistics;

/// <summary>Whether two models solve the same share of the same problems, judged by the pairs in which they differ. Without such pairs nothing speaks against it, and the p-value is 1.</summary>
/// <remarks>
/// With b pairs that the first alone solved and c that the second alone did, b is Binomial(b+c, 1/2) where the rates are equal:
/// McNemar, Psychometrika 12 (1947), 153-157, doi:10.1007/BF02295996. Which variant to take: Fagerland, Lydersen and Laake,
/// BMC Medical Research Methodology 13:91 (2013), doi:10.1186/1471-2288-13-91 (mid-p; the exact test is too cautious).
/// </remarks>
public static class McNemar
{
    /// <summary>Twice the smaller binomial tail, at most 1; the statistic is the smaller of b and c. Never rejects too often, mostly too rarely; 1 when b = c.</summary>
    public static TestResult Exact(PairedTable table)
    {
        int least = Math.Min(table.FirstOnly, table.SecondOnly);
        return new(least, table.FirstOnly == table.SecondOnly ? 1 : Math.Min(1, 2 * Binomial.CDF(0.5, table.Discordant, least)));
    }

    /// <summary>The exact test with half the probability of what was observed; the statistic is the smaller of b and c. When b = c it is 1 less half that probability, and 1 without discordant pairs.</summary>
    public static TestResult MidP(PairedTable table)
    {
        if (table.Discordant == 0) return new(0, 1);
        TestResult exact = Exact(table);
        double observed = Binomial.PMF(0.5, table.Discordant, (int)exact.Statistic);
        return exact with { PValue = exact.PValue - (table.FirstOnly == table.SecondOnly ? observed / 2 : observed) };
    }

    /// <summary>(|b-c| - 1)² / (b+c), without the 1 where no continuity correction is wanted, against χ² with one degree of freedom. The correction never passes zero, so b = c gives 0 and 1.</summary>
    public static TestResult Asymptotic(PairedTable table, bool continuity = true)
    {
        if (table.Discordant == 0) return new(0, 1);
        double apart = Math.Max(0, Math.Abs(table.FirstOnly - table.SecondOnly) - (continuity ? 1 : 0));
        double statistic = apart * apart / table.Discordant;
        return new(statistic, Tails.ChiSquaredAbove(statistic, 1));
    }
}
