namespace Parlance.Statistics;

/// <summary>One assumption, whether the data speak against it, and a sentence that says so with numbers.</summary>
/// <param name="Holds">True when nothing speaks against it, false when the test rejects it, null when it could not be tested.</param>
/// <param name="Sentence">What was found, and where it does not hold, what to use instead.</param>
/// <param name="Test">The test's statistic and p-value; null when there was none.</param>
public sealed record AssumptionCheck(Assumption Assumption, bool? Holds, string Sentence, TestResult? Test);

/// <summary>What the comparison of means takes for granted. In the order in which a report gives them.</summary>
public enum Assumption
{
    /// <summary>The values of a group are normally distributed.</summary>
    Normal,

    /// <summary>All groups have the same spread.</summary>
    EqualSpread,

    /// <summary>The values of a group do not depend on those taken before.</summary>
    Independent,
}
