using Parlance.Results;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Results;

/// <summary>The readings of valid, and the rates that demand more or less.</summary>
public sealed class ResultRowTests
{
    [Theory]
    [InlineData("mpi", "1x1 2x1 3x1 4x1", true)]
    [InlineData("mpi", "1x1 2x1 4x1", true)]
    [InlineData("mpi", "1x1 2x1 3x1", false)]
    [InlineData("mpi", "", false)]
    [InlineData("serial", "1x1", true)]
    [InlineData("serial", "", false)]
    public void The_published_reading_looks_at_1_2_and_4(string execution, string validAt, bool valid) =>
        Assert.Equal(valid, new ResultRow { Execution = execution, ValidAt = validAt }.ValidAtPublishedCounts);

    [Fact]
    public void Success_may_demand_that_the_work_was_divided()
    {
        ResultRow[] rows = [Mpi(0.3), Mpi(0.9), Mpi(null), new() { Execution = "mpi", Verdict = "hung" }, new() { Execution = "serial", Verdict = "valid", ValidAt = "1x1" }];

        Assert.Equal(new Proportion(3, 4), rows.OverallSuccess("mpi"));
        // The one of which it is not known is left out.
        Assert.Equal(new Proportion(1, 3), rows.ParallelSuccess("mpi"));
        Assert.Equal(new Proportion(1, 1), rows.ParallelSuccess("serial"));
        Assert.Equal(new Proportion(4, 5), rows.PublishedSuccess());
    }

    [Fact]
    public void Where_nothing_was_timed_the_parallel_rate_is_not_known_and_not_zero()
    {
        Assert.Equal(new Proportion(0, 0), new[] { Mpi(null), new ResultRow { Execution = "mpi", Verdict = "hung" } }.ParallelSuccess());
        Assert.Equal(new Proportion(0, 1), new[] { new ResultRow { Execution = "mpi", Verdict = "hung" } }.ParallelSuccess());
    }

    private static ResultRow Mpi(double? share) => new() { Execution = "mpi", Verdict = "valid", ValidAt = "1x1 2x1 3x1 4x1", WorkShare = share };
}
