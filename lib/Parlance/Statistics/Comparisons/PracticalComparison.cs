namespace Parlance.Statistics;

/// <summary>How probable it is that the first is better, that the two are equivalent for all practical purposes, or that the second is better. The three add up to 1.</summary>
public readonly record struct PracticalComparison(double FirstBetter, double Equivalent, double SecondBetter);
