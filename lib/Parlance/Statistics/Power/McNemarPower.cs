using MathNet.Numerics.Distributions;

namespace Parlance.Statistics;

/// <summary>How many problems two models must share for McNemar's test to tell them apart. What counts are the shares of problems that one alone solves; where these are equal no number is large enough.</summary>
/// <remarks>
/// With ψ = p₁ + p₂ and δ = p₁ - p₂, pairs (z_α √ψ + z_β √(ψ-δ²))² / δ²: Connor, Biometrics 43 (1987), 207-211, doi:10.2307/2531961; or
/// (z_α ψ + z_β √(ψ² - δ²(3+ψ)/4))² / (ψδ²): Miettinen, Biometrics 24 (1968), 339-352, doi:10.2307/2528039. The tail of the wrong direction does not count.
/// </remarks>
public static class McNemarPower
{
    /// <summary>The probability that the asymptotic test finds the difference, after Connor. Throws for shares that are negative or add up to more than 1, no pairs or a significance outside ]0, 1[.</summary>
    public static double Of(double firstOnly, double secondOnly, double pairs, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.DemandCount(pairs, nameof(pairs));
        (double discordant, double apart) = Shares(firstOnly, secondOnly);
        double room = apart * Math.Sqrt(pairs) - Noncentrality.Critical(significance, twoSided) * Math.Sqrt(discordant);
        double deviation = Math.Sqrt(Math.Max(0, discordant - apart * apart));
        return deviation == 0 ? (room > 0 ? 1 : 0) : Tails.NormalAbove(-room / deviation);
    }

    /// <summary>The pairs for a given power, after Connor; round up. Infinite for equal shares; throws for a power not above the significance.</summary>
    public static double Pairs(double firstOnly, double secondOnly, double power = 0.8, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.Demand(power, significance);
        (double discordant, double apart) = Shares(firstOnly, secondOnly);
        double wanted = Noncentrality.Critical(significance, twoSided) * Math.Sqrt(discordant) - Noncentrality.Critical(power, false) * Math.Sqrt(Math.Max(0, discordant - apart * apart));
        return apart == 0 ? double.PositiveInfinity : Math.Pow(wanted / apart, 2);
    }

    /// <summary>The pairs for a given power, after Miettinen; fewer than after Connor, as the number of discordant pairs is allowed to vary. Infinite for equal shares; throws as <see cref="Pairs"/> does.</summary>
    public static double PairsAfterMiettinen(double firstOnly, double secondOnly, double power = 0.8, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.Demand(power, significance);
        (double discordant, double apart) = Shares(firstOnly, secondOnly);
        double spread = Math.Sqrt(Math.Max(0, discordant * discordant - apart * apart * (3 + discordant) / 4));
        double wanted = Noncentrality.Critical(significance, twoSided) * discordant - Noncentrality.Critical(power, false) * spread;
        return apart == 0 ? double.PositiveInfinity : wanted * wanted / (discordant * apart * apart);
    }

    /// <summary>The smallest difference of two rates that is found with a given power, when a known share of problems is solved by one alone; after Connor. NaN where even all of these going one way would not be.</summary>
    public static double DetectableDifference(double discordant, double pairs, double power = 0.8, double significance = 0.05, bool twoSided = true)
    {
        Noncentrality.Demand(power, significance);
        Noncentrality.DemandCount(pairs, nameof(pairs));
        (double share, _) = Shares(discordant, 0);
        double critical = Noncentrality.Critical(significance, twoSided), beyond = -Noncentrality.Critical(power, false), under = pairs + beyond * beyond - critical * critical;
        double difference = under < 0 ? double.NaN : Math.Sqrt(share) * (critical * Math.Sqrt(pairs) + beyond * Math.Sqrt(under)) / (pairs + beyond * beyond);
        return difference <= share ? difference : double.NaN;
    }

    /// <summary>The exact probability that the two-sided exact test, or its mid-p variant, rejects, summed over all tables. Jumps with the number of pairs; takes time with its square.</summary>
    public static double Exact(double firstOnly, double secondOnly, int pairs, double significance = 0.05, bool midP = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pairs, 1);
        Require.Confidence(significance);
        (double discordant, _) = Shares(firstOnly, secondOnly);
        double power = 0, direction = discordant == 0 ? 0.5 : Math.Min(1, firstOnly / discordant);
        for (int m = 1; m <= pairs; ++m)
        {
            double tails = 0;
            for (int few = 0; 2 * few <= m && PValue(few, m) <= significance; ++few)
                tails += Binomial.PMF(direction, m, few) + (2 * few == m ? 0 : Binomial.PMF(direction, m, m - few));
            power += tails == 0 ? 0 : tails * Binomial.PMF(discordant, pairs, m);
        }

        return Math.Min(1, power);

        double PValue(int few, int m) => (midP ? McNemar.MidP(new(0, few, m - few, 0)) : McNemar.Exact(new(0, few, m - few, 0))).PValue;
    }

    private static (double Discordant, double Apart) Shares(double firstOnly, double secondOnly)
    {
        Noncentrality.DemandRate(firstOnly, nameof(firstOnly));
        Noncentrality.DemandRate(secondOnly, nameof(secondOnly));
        double sum = firstOnly + secondOnly;
        if (sum > 1 + 1e-12) throw new ArgumentOutOfRangeException(nameof(secondOnly), secondOnly, "The two shares add up to more than 1.");
        return (Math.Min(1, sum), Math.Abs(firstOnly - secondOnly));
    }
}
