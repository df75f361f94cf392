using System.Globalization;
using System.Text.Json;
using Parlance.Building;
using Parlance.Processes;
using Parlance.Running;

namespace Parlance.Judging;

/// <summary>Runs a problem's checker on what a run left behind: a trusted program that never held the candidate.</summary>
public sealed class Checker(Harness harness, ProcessRunner processes)
{
    private static readonly Limits Limits = new() { Time = TimeSpan.FromMinutes(2), Output = 16 << 20 };

    public async Task<CheckReport> CheckAsync(RunPlan plan, ScratchFolder run, CancellationToken cancellation = default)
    {
        string checker = await harness.CheckerAsync(plan.Problem, cancellation).ConfigureAwait(false);
        var command = new Command(checker,
        [
            .. plan.Words(run.Out),
            plan.Configuration.Processes.ToString(CultureInfo.InvariantCulture),
            plan.Problem.Tolerance.Relative.ToString("R", CultureInfo.InvariantCulture),
            plan.Problem.Tolerance.Absolute.ToString("R", CultureInfo.InvariantCulture),
        ])
        {
            Limits = Limits,
            Environment = new Dictionary<string, string?> { ["GLIBC_TUNABLES"] = "glibc.malloc.hugetlb=1" },
        };
        ProcessResult result = await processes.RunAsync(command, cancellation).ConfigureAwait(false);
        if (!result.Succeeded) throw new InvalidOperationException($"The checker failed ({result.Ending}, exit code {result.ExitCode}): {command}\n{result.Error}");
        return Parse(result.Output);
    }

    private static CheckReport Parse(string lines)
    {
        var ranks = new List<RankState>();
        var calls = new List<CallResult>();
        var measurements = new List<Measurement>();
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var document = JsonDocument.Parse(line);
            JsonElement record = document.RootElement;
            int rank = record.GetProperty("rank").GetInt32();
            switch (Text(record, "record"))
            {
                case "rank":
                    ranks.Add(new(rank, record.GetProperty("ended").GetBoolean(), record.GetProperty("begun").GetString()) { Orderly = record.GetProperty("orderly").GetBoolean(), Calls = record.GetProperty("calls").GetInt32() });
                    break;
                case "time":
                    measurements.Add(new(rank, record.GetProperty("iteration").GetInt32(), record.GetProperty("wall").GetDouble(), record.GetProperty("cpu").GetDouble(), Looked(record.GetProperty("computing").GetDouble())));
                    break;
                default:
                    CallState state = Enum.Parse<CallState>(Text(record, "state").Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
                    calls.Add(new(rank, Text(record, "case"), state, Text(record, "position"), Text(record, "expected"), Text(record, "got")));
                    break;
            }
        }

        return new(ranks, calls, measurements);
    }

    private static double? Looked(double seconds) => seconds < 0 ? null : seconds;

    private static string Text(JsonElement record, string name) => record.GetProperty(name).GetString()!;
}
