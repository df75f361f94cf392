namespace Parlance.Statistics;

/// <summary>An estimated value and the range it leaves open. The value may lie at an end of the interval or, where bounds are cut, outside of it.</summary>
public readonly record struct Estimate(double Value, Interval Interval);
