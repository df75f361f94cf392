using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;

namespace Parlance.Results;

/// <summary>How a problem's own candidates are judged when the problem itself is checked: the known-good ones more widely than any answer, the known-bad ones as every answer.</summary>
/// <param name="Quick">Serial and MPI alone, few counts, one known-bad candidate of each, and nothing timed that is right.</param>
public sealed record CheckPlan(bool Quick)
{
    private static readonly int[] Processes = [1, 2, 3, 4, 7], FewProcesses = [1, 2, 3], Threads = [1, 2, 3, 4];

    // Every count of either kind once; all pairs would take an hour.
    private static readonly LaunchConfiguration[] Pairs = [new(1), new(1, 4), new(2, 3), new(3, 2), new(4), new(7, 2)];

    /// <summary>The timed input once is enough to see that the work is divided and the answer right.</summary>
    public EvaluationSettings Settings => new() { Iterations = 1, ValidationTimeout = TimeSpan.FromSeconds(20) };

    /// <summary>For known-good candidates.</summary>
    public EvaluationSettings SolutionSettings => Settings with { Timed = !Quick };

    public bool Covers(ExecutionModel execution) => !Quick || !execution.HasThreads;

    /// <summary>Whether a known-bad candidate is judged.</summary>
    public bool Covers(Candidate fault) => !Quick || fault.Index == 0;

    /// <summary>A known-good candidate, to be judged at every count that is asked of it.</summary>
    public Candidate Widen(Candidate solution) => solution with
    {
        Execution = solution.Execution with
        {
            Validate = [.. Configurations(solution.Execution)],
            Time = [.. solution.Execution.Time.Where(one => one.Alone || one.Width == solution.Execution.Time.Max(other => other.Width))],
        },
    };

    private IEnumerable<LaunchConfiguration> Configurations(ExecutionModel execution) => (execution.HasRanks, execution.HasThreads) switch
    {
        (true, true) => Pairs,
        (true, false) => (Quick ? FewProcesses : Processes).Select(count => new LaunchConfiguration(count)),
        (false, true) => Threads.Select(count => new LaunchConfiguration(1, count)),
        _ => [new(1)],
    };
}
