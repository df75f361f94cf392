namespace Parlance.Statistics;

/// <summary>What a test of a hypothesis gives: its statistic and how probable one at least as extreme is where the hypothesis holds. The statistic is infinite where data without spread contradict the hypothesis.</summary>
public readonly record struct TestResult(double Statistic, double PValue);
