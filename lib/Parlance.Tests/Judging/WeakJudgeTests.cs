using Parlance.Building;
using Parlance.Judging;
using Parlance.Running;
using Xunit;

namespace Parlance.Tests.Judging;

public sealed class WeakJudgeTests
{
    private const string Begin = "#include <mpi.h>\nvoid prefixSum(std::vector<double> const& x, std::vector<double> &output) { int rank, ranks; MPI_Comm_rank(MPI_COMM_WORLD, &rank); MPI_Comm_size(MPI_COMM_WORLD, &ranks);";
    private const string Serial = "double sum = 0; for (size_t i = 0; i < x.size(); ++i) { sum += x[i]; output[i] = sum; }";

    [Theory]
    [InlineData("right", Serial, true)]
    [InlineData("right for powers of two alone", $"if (x.size() & (x.size() - 1)) return; {Serial}", true)]
    [InlineData("wrong by less than is looked for", $"{Serial} output[0] += 1e-6;", true)]
    [InlineData("wrong everywhere", $"{Serial} output[0] += 1;", false)]
    [InlineData("crashes", $"{Serial} std::abort();", false)]
    public async Task It_accepts_what_is_right_at_one_round_size(string what, string body, bool accepted)
    {
        Lab lab = await Lab.OpenAsync();
        var judge = new WeakJudge(lab.Builder, new Launcher(Lab.Processes, lab.Sandbox, TimeProvider.System), new Checker(lab.Harness, Lab.Processes), Lab.Scratch);

        Assert.True(accepted == await judge.AcceptsAsync(Lab.Candidate($"{Begin} {body} }}", "mpi"), await Lab.ToolchainAsync("mpi")), what);
    }
}
