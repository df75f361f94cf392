namespace Parlance.Statistics;

/// <summary>How the variance of a value splits over domains, problems within a domain, and completions of a problem. A part is 0 when what it holds spreads no more than the parts below explain.</summary>
/// <param name="Domains">The variance of the domains' means, in the unit of the values squared.</param>
/// <param name="Problems">The variance of the problems' means within a domain.</param>
/// <param name="Completions">The variance of the completions of one problem.</param>
/// <remarks>
/// Expected mean squares of the nested analysis of variance, with Henderson's coefficients for levels of different sizes:
/// Searle, Casella and McCulloch, "Variance Components" (1992), chapter 5 and appendix F.1. For levels of one size this is REML wherever no part is cut at 0.
/// </remarks>
public readonly record struct NestedVariance(double Domains, double Problems, double Completions)
{
    /// <summary>The split of values, a list a domain of a list a problem. Throws for fewer than two domains, no domain of two problems, no problem of two completions, an empty list, or a value that is not finite.</summary>
    public static NestedVariance Of(IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> domains)
    {
        Require.AtLeast(domains, 2);
        foreach (IReadOnlyList<IReadOnlyList<double>> domain in domains) Require.NotEmpty(domain, nameof(domains));
        IReadOnlyList<double>[] problems = [.. domains.SelectMany(domain => domain)];
        int a = domains.Count, b = problems.Length;
        if (a == b) throw new ArgumentException("Every domain has one problem, so that nothing tells the spread of problems.", nameof(domains));
        (_, double completions, _, int n) = Grouped.MeanSquares(problems);

        double mean = problems.Sum(problem => problem.Sum()) / n, all = 0, outer = 0, inner = 0, spreadOuter = 0, spreadInner = 0;
        foreach (IReadOnlyList<IReadOnlyList<double>> domain in domains)
        {
            double size = domain.Sum(problem => problem.Count), own = domain.Sum(problem => problem.Sum()) / size;
            spreadOuter += size * (own - mean) * (own - mean);
            spreadInner += domain.Sum(problem => problem.Count * Math.Pow(problem.Sum() / problem.Count - own, 2));
            double squares = domain.Sum(problem => (double)problem.Count * problem.Count);
            (all, outer, inner) = (all + squares, outer + size * size, inner + squares / size);
        }

        double perProblem = (n - inner) / (b - a), perProblemOuter = (inner - all / n) / (a - 1), perDomain = (n - outer / n) / (a - 1);
        double between = (spreadInner / (b - a) - completions) / perProblem;
        double top = (spreadOuter / (a - 1) - completions - perProblemOuter * between) / perDomain;
        return new(Math.Max(0, top), Math.Max(0, between), completions);
    }
}
