using MathNet.Numerics.RootFinding;

namespace Parlance.Statistics;

/// <summary>All differences that a score test would not reject: where the observed one lies z standard errors away, the standard error being that of the difference in question.</summary>
internal static class ScoreLimits
{
    /// <summary>The limits on either side of a difference in [-1, 1]; the variance must vanish at -1 and 1.</summary>
    public static Interval Of(double observed, double confidence, Func<double, double> variance)
    {
        double z = NormalQuantile.TwoSided(confidence);
        return new(Limit(-1), Limit(1));

        double Limit(double end)
        {
            if (observed == end) return end;

            // An observed difference without variance solves the equation too, so the search starts a little beside it.
            double start = variance(observed) > 0 ? observed : observed + (end - observed) * 1e-9;
            if (Beyond(start) >= 0) return observed;
            Brent.TryFindRoot(Beyond, Math.Min(start, end), Math.Max(start, end), 1e-15, 300, out double root);
            return root;
        }

        double Beyond(double apart) => Math.Abs(observed - apart) - z * Math.Sqrt(Math.Max(0, variance(apart)));
    }

    public static void RequireTrials(Proportion first, Proportion second)
    {
        if (first.Trials == 0 || second.Trials == 0) throw new ArgumentException("No trials, so no comparison.", first.Trials == 0 ? nameof(first) : nameof(second));
    }
}
