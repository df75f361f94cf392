using Parlance.Judging;
using Parlance.Problems;

namespace Parlance.Results;

/// <summary>One candidate and what came of it: a row of the results table.</summary>
public sealed record ResultRow
{
    public string CandidateSet { get; init; } = "";
    public string Problem { get; init; } = "";
    public string Domain { get; init; } = "";
    public string Execution { get; init; } = "";
    public int CandidateIndex { get; init; }
    public string Verdict { get; init; } = "";
    public string Evidence { get; init; } = "";
    public bool Built { get; init; }
    public string BuildFault { get; init; } = "";
    public string Diagnostics { get; init; } = "";
    public double BuildSeconds { get; init; }

    /// <summary>Whether the public benchmark's few headers would have been enough. Null for what does not build with all of them either.</summary>
    public bool? BuiltWithBenchmarkHeaders { get; init; }

    /// <summary>The first error with those headers. Empty where there is none, null where that was not checked.</summary>
    public string? BenchmarkHeadersError { get; init; }

    /// <summary>The launch configurations at which every small input was right, separated by spaces, such as <c>1x1 2x1</c>.</summary>
    public string ValidAt { get; init; } = "";

    /// <summary>The verdict a known-bad candidate must get. Null for all others.</summary>
    public string? Label { get; init; }
    public string? Mistake { get; init; }
    public string Extraction { get; init; } = "";
    public string SourceHash { get; init; } = "";
    public string Evaluation { get; init; } = "";

    /// <summary>Whether it got a verdict that its label allows. Null for candidates without one.</summary>
    public bool? FitsLabel => Label is string label ? new Generation.Label(label, Mistake ?? "").Allows(Verdict) : null;

    public bool Valid => Verdict == "valid";

    /// <summary>Right on the small inputs at the process counts that the published report looked at: its reading of valid, weaker than <see cref="Valid"/>. Of models that it did not look at, valid.</summary>
    public bool ValidAtPublishedCounts => Execution switch
    {
        "serial" => ValidConfigurations.Contains(new(1)),
        "mpi" => PublishedCounts.All(count => ValidConfigurations.Contains(new(count))),
        _ => Valid,
    };

    /// <summary>What the busiest rank or thread of the largest timed run computed, as a share of what one alone computes: 1/n when divided evenly, 1 when one does all.</summary>
    /// <remarks>Seconds on a core outside of communication, in the warm-up. Null for serial programs, untimed candidates and work under five milliseconds.</remarks>
    public double? WorkShare { get; init; }

    /// <summary>Whether the work was divided among processes or threads. Null where that is not known.</summary>
    public bool? Parallel => WorkShare is double share ? share <= MostShare : null;

    /// <summary>The most that the busiest rank or thread may compute of a program called parallel. Generous: half of the work may stay on one, and clocks and caches have their say.</summary>
    public const double MostShare = 0.8;

    /// <summary>The last milestone reached. Correct and not known to be parallel is <see cref="Milestone.Correct"/>.</summary>
    public Milestone Reached => Verdicts.Parse(Verdict).Reached() is var reached && reached == Milestone.Correct && Parallel == true ? Milestone.Parallel : reached;

    private static readonly int[] PublishedCounts = [1, 2, 4];

    public IReadOnlyList<LaunchConfiguration> ValidConfigurations => [.. ValidAt.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(LaunchConfiguration.Parse)];
}

/// <summary>One run of an evaluation. Its median is over the iterations after the warm-up, each the slowest rank's.</summary>
public sealed record RunRow
{
    public long Id { get; init; }
    public string Evaluation { get; init; } = "";
    public string Purpose { get; init; } = "";
    public int Processes { get; init; }
    public int Threads { get; init; } = 1;
    public LaunchConfiguration Configuration => new(Processes, Threads);
    public string Seed { get; init; } = "";
    public string Verdict { get; init; } = "";
    public string Evidence { get; init; } = "";
    public string Ending { get; init; } = "";
    public int ExitCode { get; init; }
    public double WallSeconds { get; init; }

    /// <summary>Point-to-point messages that the candidate sent, on all ranks together. Null for models without ranks, like the next two.</summary>
    public long? Messages { get; init; }
    public long? Collectives { get; init; }
    public long? BytesSent { get; init; }
}

/// <summary>One timed call on one rank, in seconds. Iteration 0 is the warm-up.</summary>
public sealed record MeasurementRow
{
    public long Run { get; init; }
    public int Rank { get; init; }
    public int Iteration { get; init; }
    public double WallSeconds { get; init; }
    public double CpuSeconds { get; init; }

    /// <summary>Those seconds on a core that were not spent communicating; null outside of the warm-up.</summary>
    public double? ComputingSeconds { get; init; }
}
