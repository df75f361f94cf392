using Parlance.Generation;
using Parlance.Judging;
using Parlance.Results;
using Parlance.Tests.Judging;
using Xunit;

namespace Parlance.Tests.Results;

/// <summary>Programs that hang or crash, one after the other and side by side: each gets its verdict, and none keeps the others waiting for long.</summary>
public sealed class ManyFailuresTests(ITestOutputHelper output) : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public Task A_dozen_of_as_many_kinds() => EvaluateAsync(12, TimeSpan.FromMinutes(3));

    /// <summary>Takes minutes, so it is run when asked for: <c>environment/test -explicit only -class '*.ManyFailuresTests'</c>.</summary>
    [Fact(Explicit = true)]
    public Task A_hundred() => EvaluateAsync(100, TimeSpan.FromMinutes(4));

    public void Dispose() => folder.Dispose();

    private async Task EvaluateAsync(int count, TimeSpan most)
    {
        IReadOnlyList<Candidate> candidates = FailingPrograms.Take(count);
        Assert.Distinct(candidates.Select(one => one.SourceHash));
        using Workbook workbook = Workbook.Open(Lab.House.Root, store: folder["results.db"]);
        long started = TimeProvider.System.GetTimestamp();

        IReadOnlyList<ResultRow> rows = await workbook.EvaluateAsync(candidates, new EvaluationSettings { Timed = false });

        TimeSpan wall = TimeProvider.System.GetElapsedTime(started);
        output.WriteLine(FormattableString.Invariant($"{count} candidates in {wall.TotalSeconds:0} s"));
        Assert.Equal([], rows.Where(row => row.Verdict != row.Label).Select(row => $"{row.CandidateIndex}: {row.Verdict} ({row.Evidence}) instead of {row.Label}"));
        Assert.Equal(count, rows.Count);
        Assert.True(wall < most, $"{count} took {wall}");
    }
}
