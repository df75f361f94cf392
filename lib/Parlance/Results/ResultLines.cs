using System.Text.Json;
using Parlance.Problems;

namespace Parlance.Results;

/// <summary>Exports results as JSON lines, one object a candidate.</summary>
public static class ResultLines
{
    /// <summary>Writes the rows with their runs. The file is there whole or not at all.</summary>
    public static async Task WriteAsync(string path, ResultStore store, IEnumerable<ResultRow> rows, ProblemCatalogue? catalogue = null, CancellationToken cancellation = default)
    {
        ILookup<string, RunRow> runs = (await store.RunsAsync().ConfigureAwait(false)).ToLookup(run => run.Evaluation);
        ILookup<long, MeasurementRow> times = (await store.MeasurementsAsync().ConfigureAwait(false)).ToLookup(time => time.Run);
        ResultRow[] all = [.. rows];
        HashSet<string> threaded = [.. catalogue?.Models.Where(model => model.HasThreads).Select(model => model.Name) ?? []];
        var unbelievable = TimingRow.Of(all, runs.SelectMany(run => run), times.SelectMany(time => time), catalogue)
            .Where(row => row.BelowMemoryFloor).Select(row => (row.CandidateSet, row.Problem, row.Execution, row.CandidateIndex, row.Configuration)).ToHashSet();
        IEnumerable<string> lines = all.Select(row => JsonSerializer.Serialize(Line(row, runs[row.Evaluation], times, unbelievable, threaded.Contains(row.Execution)), JsonFile.Options));
        string half = path + ".part";
        try
        {
            await File.WriteAllLinesAsync(half, lines, cancellation).ConfigureAwait(false);
            File.Move(half, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserException(path, error.Message, "Choose a file in a folder that can be written", error);
        }
    }

    private static object Line(ResultRow row, IEnumerable<RunRow> runs, ILookup<long, MeasurementRow> times, HashSet<(string, string, string, int, LaunchConfiguration)> unbelievable, bool threaded) => new
    {
        problem = row.Problem,
        execution = row.Execution,
        model = row.CandidateSet,
        index = row.CandidateIndex,
        verdict = row.Verdict,
        built = row.Built,
        build_fault = row.Built || row.BuildFault.Length == 0 ? null : row.BuildFault,
        built_with_benchmark_headers = row.BuiltWithBenchmarkHeaders,
        valid_at = row.ValidConfigurations.Select(one => threaded ? (object)one.ToString() : one.Processes),
        valid_at_published_counts = row.ValidAtPublishedCounts,
        evidence = row.Evidence,
        parallel = row.Parallel,
        work_share = row.WorkShare,
        label = row.Label,
        extraction = row.Extraction.Length == 0 ? null : row.Extraction,
        runs = runs.Select(run => new
        {
            purpose = run.Purpose,
            processes = run.Processes,
            threads = run.Threads,
            messages = run.Messages,
            collectives = run.Collectives,
            bytes_sent = run.BytesSent,
            verdict = run.Verdict,
            evidence = run.Evidence,
            wall_seconds = run.WallSeconds,
            seconds = RunTimes.OfIterations(times[run.Id]),
            below_memory_floor = run.Purpose == "time" && unbelievable.Contains((row.CandidateSet, row.Problem, row.Execution, row.CandidateIndex, run.Configuration)),
        }),
    };
}
