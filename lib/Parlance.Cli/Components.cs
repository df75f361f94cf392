using Microsoft.Data.Sqlite;
using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;
using Parlance.Processes;
using Parlance.Results;

namespace Parlance.Cli;

/// <summary>All that the workbook stands on. Each is run, not only looked for.</summary>
internal static class Components
{
    private const string Setup = "Run environment/setup";

    public static IEnumerable<Component> Of(Workbook workbook)
    {
        yield return new(".NET runtime", true, Setup, _ => Task.FromResult(Environment.Version.ToString()));
        foreach (ExecutionModel model in workbook.Catalogue.Models)
        {
            yield return new($"{model.Compiler} ({model.Title})", true, Setup, async stop => (await workbook.ToolchainAsync(model, stop)).Version);
        }

        yield return new("mpirun", true, Setup, stop => VersionAsync(workbook, stop, "mpirun"));
        yield return new("bubblewrap sandbox", true, Setup, async stop =>
        {
            Sandbox sandbox = await SandboxProbe.RequireAsync(workbook.Processes, workbook.Scratch, stop);
            return await VersionAsync(workbook, stop, sandbox.Bubblewrap);
        });
        // What holds a candidate's appetite: the kernel for each process, and a look at all of them together several times a second.
        yield return new("limits", true, Setup, async stop => $"{(ControlGroup.Find() is ControlGroup group ? $"control group v{(group.Unified ? 2 : 1)}," : "")} rlimits and watch ({await VersionAsync(workbook, stop, "prlimit")})".TrimStart());
        yield return new("mold (faster linking)", false, "Install the package mold", stop => VersionAsync(workbook, stop, "mold"));
        yield return new("Chromium (static pictures)", false, "Install the package chromium", stop => VersionAsync(workbook, stop, "chromium", "chromium-browser", "google-chrome"));
        yield return new("SQLite", true, Setup, _ => Task.FromResult(SqliteVersion()));
        yield return new("result store", true, "Move .parlance/results.db away", async _ => $"{(await workbook.Store.ResultsAsync()).Count} candidates");
        foreach (ExecutionModel model in workbook.Catalogue.Models)
        {
            yield return new($"pipeline ({model.Title})", true, Setup, stop => PipelineAsync(workbook, model, stop));
        }
    }

    private static async Task<string> VersionAsync(Workbook workbook, CancellationToken cancellation, params string[] names)
    {
        string program = Executables.Find(names) ?? throw new UserException(names[0], "it is not on the search path", Setup);
        ProcessResult result = await workbook.Processes.RunAsync(new Command(program, "--version") { Limits = new() { Time = TimeSpan.FromSeconds(20) } }, cancellation);
        return result.Succeeded ? result.Output.Split('\n')[0].Trim() : throw new UserException(program, result.Error.ReplaceLineEndings(" "), Setup);
    }

    private static string SqliteVersion()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection.ServerVersion;
    }

    // From source to verdict with a solution that is known to be right, in a store of its own.
    private static async Task<string> PipelineAsync(Workbook workbook, ExecutionModel model, CancellationToken cancellation)
    {
        using ScratchFolder folder = workbook.Scratch.Create();
        using var own = Workbook.Open(workbook.House.Root, store: Path.Combine(folder.Location, "doctor.db"));
        Candidate candidate = own.Candidates(ShippedCandidates.Reference).First(one => one.Execution.Name == model.Name);
        ResultRow row = (await own.EvaluateAsync([candidate], new EvaluationSettings { Timed = false }, cancellation: cancellation))[0];
        return row.Valid ? $"{row.Problem} at {row.ValidAt}" : throw new InvalidOperationException($"A known-good solution is judged {row.Verdict}: {row.Evidence}");
    }
}
