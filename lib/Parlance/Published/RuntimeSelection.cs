namespace Parlance.Published;

/// <summary>Over what a published runtime was averaged. The report's own figures use all three.</summary>
public enum RuntimeSelection
{
    /// <summary>Problems all of whose runs were valid, each counted once with the mean of its runs.</summary>
    ValidProblems,

    /// <summary>Problems all of whose runs ended and one of them valid, each counted once with the mean of its valid runs.</summary>
    CompletedProblems,

    /// <summary>The single runs of the problems all of whose runs were valid.</summary>
    ValidRuns,
}
