using System.Globalization;
using System.Text.Json;
using MathNet.Numerics.Statistics;
using Parlance.Published;
using Xunit;

namespace Parlance.Tests.Published;

/// <summary>The report's printed runtimes and speedups, and what our table of them is made of.</summary>
public class PublishedRuntimeTests
{
    [Fact]
    public async Task Every_figure_of_the_published_runtime_comparison_is_in_our_table()
    {
        List<Dictionary<string, string>> rows = ReportData.Rows("runtime_speedup_comparison.csv");
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(5, rows.Count);
        foreach (Dictionary<string, string> row in rows)
        {
            PublishedRuntime serial = Find(report, report.NameOf(row["Model"]), "serial", RuntimeSelection.CompletedProblems);
            PublishedRuntime mpi = Find(report, report.NameOf(row["Model"]), "mpi", RuntimeSelection.CompletedProblems);
            Assert.Equal(row["Serial_Avg_Runtime_s"], Printed(serial.MeanSeconds, "F6"));
            Assert.Equal(row["MPI_Avg_Runtime_s"], Printed(mpi.MeanSeconds, "F6"));
            Assert.Equal(row["Avg_Speedup_2proc"], Printed(mpi.Speedup2.Mean, "F2", "x"));
            Assert.Equal(row["Avg_Speedup_4proc"], Printed(mpi.Speedup4.Mean, "F2", "x"));
            Assert.Equal(row["Valid_Serial_Tests"], Printed(serial.Count, "F0"));
            Assert.Equal(row["Valid_MPI_Tests"], Printed(mpi.Count, "F0"));
        }
    }

    [Theory]
    [InlineData("serial", RuntimeSelection.ValidProblems, "0.0172", "0.0312", 35)]
    [InlineData("mpi", RuntimeSelection.ValidRuns, "0.0279", "0.0443", 48)]
    public async Task The_coders_runtimes_in_the_reports_text_are_in_our_table(
        string execution, RuntimeSelection over, string mean, string sd, int count)
    {
        PublishedRuntime runtime = Find(await ReportData.LoadAsync(), "H2LooP v0.1-coder", execution, over);

        Assert.Equal((mean, sd, count), (Printed(runtime.MeanSeconds, "F4"), Printed(runtime.SdSeconds, "F4"), runtime.Count));
    }

    [Fact]
    public async Task Our_table_of_runtimes_follows_from_our_table_of_problems()
    {
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(11 * 2 * 3, report.Runtimes.Length);
        foreach (PublishedRuntime runtime in report.Runtimes)
        {
            HashSet<string> problems = [.. report.Select(runtime.Model, runtime.Execution)
                .Where(o => runtime.Over == RuntimeSelection.CompletedProblems ? o.Completed : o.Valid).Select(o => o.Problem)];
            ProblemRuntime[] used = [.. report.ProblemRuntimes
                .Where(r => r.Model == runtime.Model && r.Execution == runtime.Execution && problems.Contains(r.Problem))];
            double[] seconds = runtime.Over == RuntimeSelection.ValidRuns && runtime.Execution != "serial"
                ? [.. used.SelectMany(r => r.SecondsByProcesses().Values)]
                : [.. used.Select(r => r.MeanSeconds)];

            Assert.Equal(seconds.Length, runtime.Count);
            Close(seconds.Length > 0 ? seconds.Mean() : null, runtime.MeanSeconds);
            Close(seconds.Length > 1 ? seconds.StandardDeviation() : null, runtime.SdSeconds);
            Close(seconds.Length > 0 ? seconds.Min() : null, runtime.MinSeconds);
            Close(seconds.Length > 0 ? seconds.Order().ToArray() is var s ? (s[(s.Length - 1) / 2] + s[s.Length / 2]) / 2 : 0 : null, runtime.MedianSeconds);
            Close(seconds.Length > 0 ? seconds.Max() : null, runtime.MaxSeconds);
            Speedups(used.Select(r => r.Speedup2), runtime.Speedup2);
            Speedups(used.Select(r => r.Speedup4), runtime.Speedup4);
        }
    }

    [Fact]
    public async Task The_runs_worked_back_from_mean_and_speedups_are_the_published_runs()
    {
        using JsonDocument answers = JsonDocument.Parse(await File.ReadAllTextAsync(
            ReportData.Original("real-outputs.json"), TestContext.Current.CancellationToken));
        PublishedReport report = await ReportData.LoadAsync();
        int compared = 0;

        foreach (ProblemRuntime runtime in report.ProblemRuntimes.Where(r => r.Model == "DeepSeek Coder V2 Lite" && r.Speedup2 is not null))
        {
            JsonElement answer = Assert.Single(answers.RootElement.EnumerateArray(), a =>
                a.GetProperty("name").GetString() == runtime.Problem && a.GetProperty("parallelism_model").GetString() == runtime.Execution);
            foreach (JsonElement run in answer.GetProperty("outputs")[0].GetProperty("runs").EnumerateArray())
            {
                double seconds = runtime.SecondsByProcesses()[run.GetProperty("num_procs").GetInt32()];
                Assert.Equal(run.GetProperty("runtime").GetDouble(), seconds, 1e-12);
                compared++;
            }
        }

        Assert.Equal(27, compared);
    }

    private static PublishedRuntime Find(PublishedReport report, string model, string execution, RuntimeSelection over) =>
        Assert.Single(report.Runtimes, r => r.Model == model && r.Execution == execution && r.Over == over);

    private static string Printed(double? value, string format, string unit = "") =>
        value is { } v ? v.ToString(format, CultureInfo.InvariantCulture) + unit : "N/A";

    private static void Speedups(IEnumerable<double?> expected, MeanSpeedup actual)
    {
        double[] speedups = [.. expected.OfType<double>()];
        Assert.Equal(speedups.Length, actual.Count);
        Close(speedups.Length > 0 ? speedups.Mean() : null, actual.Mean);
    }

    // The worked-back runs are written with ten decimals.
    private static void Close(double? expected, double? actual)
    {
        Assert.Equal(expected.HasValue, actual.HasValue);
        Assert.Equal(expected ?? 0, actual ?? 0, 1e-10);
    }
}
