namespace Parlance.Statistics;

/// <summary>The three rates of a set of candidates or a model: built of all, valid of built, valid of all. Any may be 0 of 0.</summary>
public sealed record RateRow(string Name, string Execution, Proportion Build, Proportion ValidationAmongBuilt, Proportion Overall);
