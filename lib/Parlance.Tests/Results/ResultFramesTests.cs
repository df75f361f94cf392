using Microsoft.Data.Analysis;
using Parlance.Results;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Results;

public sealed class ResultFramesTests
{
    private static readonly ResultRow[] Rows =
    [
        new() { CandidateSet = "a", Problem = "30_scan", Domain = "scan", Execution = "serial", Verdict = "valid", Built = true, Evaluation = "one" },
        new() { CandidateSet = "a", Problem = "30_scan", Domain = "scan", Execution = "mpi", Verdict = "hung", Built = true, Evaluation = "two" },
        new() { CandidateSet = "a", Problem = "41_sort", Domain = "sort", Execution = "mpi", Verdict = "build failed", Evaluation = "three" },
    ];

    [Fact]
    public void A_frame_of_candidates_has_a_row_each()
    {
        DataFrame frame = ResultFrames.Candidates(Rows);

        Assert.Equal(3, frame.Rows.Count);
        Assert.Equal("hung", frame["verdict"][1]);
        Assert.Equal(false, frame["built"][2]);
    }

    [Fact]
    public void No_rows_give_columns_without_rows() => Assert.Equal(0, ResultFrames.Candidates([]).Rows.Count);

    [Fact]
    public void Timings_take_the_slowest_rank_of_every_call_after_the_warm_up()
    {
        RunRow[] runs = [new() { Id = 1, Evaluation = "one", Purpose = "validate", Processes = 1 }, new() { Id = 2, Evaluation = "one", Purpose = "time", Processes = 2 }];
        MeasurementRow[] times = [new() { Run = 2, Rank = 0, Iteration = 0, WallSeconds = 9 }, new() { Run = 2, Rank = 0, Iteration = 1, WallSeconds = 1 }, new() { Run = 2, Rank = 1, Iteration = 1, WallSeconds = 2 }];

        TimingRow timing = Assert.Single(TimingRow.Of(Rows, runs, times));

        Assert.Equal([2.0], timing.Seconds);
        Assert.Equal(2.0, ResultFrames.Timings([timing])["median_seconds"][0]);
    }

    [Theory]
    [InlineData(400_000, 0.9e-6, true)]
    [InlineData(400_000, 1.1e-6, false)]
    [InlineData(0, 1e-12, false)]
    public void A_time_in_which_the_input_cannot_be_read_is_marked(long bytes, double seconds, bool marked)
    {
        TimingRow timing = new("a", "30_scan", "mpi", 0, new(2), [seconds]) { Bytes = bytes };

        Assert.Equal(marked, timing.BelowMemoryFloor);
        Assert.Equal(marked, ResultFrames.Timings([timing])["below_memory_floor"][0]);
    }

    [Fact]
    public void Rates_count_what_matches_and_nothing_is_none_of_none()
    {
        Assert.Equal(new Proportion(2, 3), Rows.BuildRate());
        Assert.Equal(new Proportion(1, 2), Rows.BuildRate(execution: "mpi"));
        Assert.Equal(new Proportion(1, 2), Rows.ValidationAmongBuilt(domain: "scan"));
        Assert.Equal(new Proportion(0, 0), Rows.OverallSuccess(domain: "fft"));
    }
}
