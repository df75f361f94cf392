namespace Parlance.Statistics;

/// <summary>Whether to spend on more problems or on more completions of each, given how the variance splits. Without variance nothing need be spent: one problem and one completion will do.</summary>
/// <remarks>
/// The mean over P problems with C completions each has variance (between + within/C)/P, so that completions help only up to a point;
/// at a given cost the best C is √(cost of a problem / cost of a completion · within / between): Cochran, "Sampling Techniques", 3rd ed. (1977), section 10.6.
/// Of two models on the same problems take the split of their differences.
/// </remarks>
public static class EvaluationPlan
{
    /// <summary>The problems needed to bring the standard error of the mean down to a given one; round up. Throws for a standard error that is not above 0.</summary>
    public static double Problems(VarianceSplit split, double completions, double standardError)
    {
        Noncentrality.DemandCount(standardError, nameof(standardError));
        return Math.Max(1, split.OfMean(1, completions) / (standardError * standardError));
    }

    /// <summary>The completions a problem needs for the same, the problems being given; round up. Infinite where no number will do.</summary>
    public static double Completions(VarianceSplit split, double problems, double standardError)
    {
        Noncentrality.DemandCount(standardError, nameof(standardError));
        double left = standardError * standardError * problems - split.Between, slack = 1e-14 * split.Between;
        _ = split.OfMean(problems, 1);
        return split.Within == 0 && left >= -slack ? 1 : left <= slack ? double.PositiveInfinity : Math.Max(1, split.Within / left);
    }

    /// <summary>The smallest true mean (or mean difference, for a split of differences) that a z test tells from 0 with a given power. 0 without variance.</summary>
    public static double DetectableDifference(VarianceSplit split, double problems, double completions, double power = 0.8, double significance = 0.05, bool twoSided = true) =>
        Noncentrality.For(power, significance, twoSided) * Math.Sqrt(split.OfMean(problems, completions));

    /// <summary>The completions a problem that give the smallest variance for what is spent, at least 1; try both neighbours. Infinite where problems do not vary but completions do.</summary>
    public static double BestCompletions(VarianceSplit split, double costOfProblem, double costOfCompletion)
    {
        if (!(costOfProblem >= 0 && double.IsFinite(costOfProblem))) throw new ArgumentOutOfRangeException(nameof(costOfProblem), costOfProblem, "A cost is not negative.");
        Noncentrality.DemandCount(costOfCompletion, nameof(costOfCompletion));
        return split.Within == 0 || costOfProblem == 0 ? 1 : Math.Max(1, Math.Sqrt(costOfProblem / costOfCompletion * split.Within / split.Between));
    }
}
