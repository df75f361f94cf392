using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace Parlance.Statistics;

/// <summary>Which is most probable on a problem: that the first is better, that both are equivalent, or that the second is better; each with the probability of being so. Where a kind was never seen and has no prior it has probability 0.</summary>
/// <remarks>
/// Shares (θ₁, θ₀, θ₂) of differences above, within and below the region of practical equivalence, a Dirichlet prior of given strength
/// put on "equivalent": Benavoli, Corani, Demšar and Zaffalon, Journal of Machine Learning Research 18 (2017), 1-36. They sample;
/// here P(θᵢ greatest) = ∫ g(x; αᵢ) Π G(x; αⱼ) dx, with density g and distribution G of the gamma distribution, is integrated over ln x.
/// </remarks>
public static class BayesianSignTest
{
    /// <summary>The comparison of differences first minus second; those of size up to <paramref name="region"/> are equivalent. Throws when there are none, one is not finite, or the region or the prior is negative.</summary>
    public static PracticalComparison Of(IReadOnlyList<double> differences, double region, double prior = 1)
    {
        Require.NotEmpty(differences);
        Require.Finite(differences);
        Require.Finite(region);
        ArgumentOutOfRangeException.ThrowIfNegative(region);
        Require.Finite(prior);
        ArgumentOutOfRangeException.ThrowIfNegative(prior);
        int first = differences.Count(one => one > region), second = differences.Count(one => one < -region);
        return OfShares(first, differences.Count - first - second + prior, second);
    }

    /// <summary>The comparison for a posterior Dirichlet(first, equivalent, second). A parameter of 0 takes its kind out; throws when all are 0 or one is negative.</summary>
    public static PracticalComparison OfShares(double first, double equivalent, double second)
    {
        double[] shares = [first, equivalent, second];
        Require.Finite(shares);
        if (shares.Any(one => one < 0) || shares.All(one => one == 0))
            throw new ArgumentException("The parameters of a Dirichlet distribution are not negative, and one at least is above 0.", nameof(first));
        double[] greatest = [.. shares.Select((share, i) => Greatest(share, [.. shares.Where((other, j) => j != i && other > 0)]))];
        return new(greatest[0], greatest[1], greatest[2]);
    }

    private static double Greatest(double share, double[] others)
    {
        if (share == 0) return 0;
        if (others.Length == 0) return 1;
        double low = Math.Log(share) - Math.Max(12 / Math.Sqrt(share), 40 / share), high = Math.Log(share + 12 * Math.Sqrt(share) + 45);
        int panels = (int)Math.Ceiling((high - low) * Math.Max(1, Math.Sqrt(share)));
        double width = (high - low) / panels, norm = SpecialFunctions.GammaLn(share), sum = 0;
        for (int i = 0; i < panels; ++i)
            sum += GaussLegendreRule.Integrate(Density, low + i * width, low + (i + 1) * width, 32);
        return Math.Clamp(sum, 0, 1);

        double Density(double s)
        {
            double x = Math.Exp(s), density = Math.Exp(share * s - x - norm);
            return density == 0 ? 0 : others.Aggregate(density, (product, other) => product * SpecialFunctions.GammaLowerRegularized(other, x));
        }
    }
}
