using System.Collections.Concurrent;
using Parlance.Building;
using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;
using Parlance.Processes;
using Parlance.Prompts;
using Parlance.Published;
using Parlance.Results;
using Parlance.Running;

namespace Parlance;

/// <summary>The whole house behind one door: what notebooks and the command line call.</summary>
public sealed class Workbook : IDisposable
{
    private readonly TimeProvider clock;
    private readonly Lazy<ResultStore> store;
    private readonly Lazy<Scratch> scratch = new(() => new Scratch());
    private readonly ConcurrentDictionary<string, Task<Toolchain>> toolchains = new();
    private readonly bool unsafeWithoutSandbox;

    private Workbook(House house, TimeProvider clock, string? storePath, bool unsafeWithoutSandbox)
    {
        House = house;
        Catalogue = ProblemCatalogue.Load(house);
        Processes = new(clock, ControlGroup.Find());
        this.clock = clock;
        this.unsafeWithoutSandbox = unsafeWithoutSandbox;
        store = new(() => ResultStore.Open(storePath ?? Path.Combine(house.State, "results.db"), clock));
    }

    public House House { get; }
    public ProblemCatalogue Catalogue { get; }
    public ProcessRunner Processes { get; }
    public ResultStore Store => store.Value;
    public Scratch Scratch => scratch.Value;

    /// <summary>Opens the workbook around a folder, by default the current one. A <see cref="UserException"/> where there is none.</summary>
    public static Workbook Open(string? folder = null, TimeProvider? clock = null, string? store = null, bool unsafeWithoutSandbox = false) =>
        new(House.Find(folder), clock ?? TimeProvider.System, store, unsafeWithoutSandbox);

    /// <summary>The prompt for a problem and an execution model, each by its name.</summary>
    public Prompt Prompt(string problem, string execution) => PromptComposer.Compose(Catalogue.Problem(problem), Catalogue.Model(execution));

    /// <summary>The candidates of a shipped set, <c>reference</c> or <c>faults</c>.</summary>
    public IReadOnlyList<Candidate> Candidates(string set) => ShippedCandidates.Load(set, Catalogue, Catalogue.Problems);

    /// <summary>The answers of a published model, taken as code in one of two ways; empty where their file was not fetched into <c>data/fetched</c>.</summary>
    public IReadOnlyList<Candidate> FetchedAnswers(Extraction extraction)
    {
        string path = DataFetcher.PathOf(House, PublicFile.Find(House, "answers"));
        return File.Exists(path) ? GeneratedOutputs.Read(path, Catalogue, extraction, "DeepSeek Coder V2 Lite") : [];
    }

    /// <summary>Builds, runs and judges candidates into the store, which is asked first; returns the rows of exactly these.</summary>
    public async Task<IReadOnlyList<ResultRow>> EvaluateAsync(IReadOnlyList<Candidate> candidates, EvaluationSettings? settings = null, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellation = default)
    {
        var harness = new Harness(Catalogue, Processes, Scratch, ToolchainAsync);
        IIsolation isolation = unsafeWithoutSandbox ? new Unconfined() : await SandboxProbe.RequireAsync(Processes, Scratch, cancellation).ConfigureAwait(false);
        Scratch.Sweep(clock);
        using var cores = new Cores(Environment.ProcessorCount);
        var judge = new Judge(new Builder(harness, Processes, isolation), new Launcher(Processes, isolation, clock), new Checker(harness, Processes), Scratch, cores);
        var evaluator = new Evaluator(judge, harness, Store, ToolchainAsync, Environment.ProcessorCount + 1);
        await evaluator.EvaluateAsync(candidates, settings ?? new(), progress, cancellation).ConfigureAwait(false);

        var wanted = candidates.Select(one => (one.Set, one.Problem.Name, one.Execution.Name, one.Index)).ToHashSet();
        return [.. (await Store.ResultsAsync().ConfigureAwait(false)).Where(row => wanted.Contains((row.CandidateSet, row.Problem, row.Execution, row.CandidateIndex)))];
    }

    /// <summary>All that the store holds of one candidate: its source, what the compiler said, its runs and the evidence. One that was not evaluated is a <see cref="UserException"/>.</summary>
    public async Task<CandidateView> ShowAsync(string set, string problem, string execution, int index = 0)
    {
        IReadOnlyList<ResultRow> rows = await Store.ResultsAsync(set).ConfigureAwait(false);
        ResultRow row = rows.FirstOrDefault(one => one.Problem == problem && one.Execution == execution && one.CandidateIndex == index)
            ?? throw new UserException($"candidate {set}/{problem}/{execution}/{index}", "the result store has no such candidate", "Evaluate it first, or look at its set's rows for the names there are");
        return await ShowAsync(row).ConfigureAwait(false);
    }

    /// <summary>The same for a row at hand.</summary>
    public async Task<CandidateView> ShowAsync(ResultRow row) =>
        new(row, await Store.SourceAsync(row.SourceHash).ConfigureAwait(false) ?? "", await Store.RunsAsync(row.Evaluation).ConfigureAwait(false));

    /// <summary>The timed runs of result rows, each with every call's seconds. Rows that were not timed have none.</summary>
    public async Task<IReadOnlyList<TimingRow>> TimingsAsync(IReadOnlyList<ResultRow> rows) =>
        TimingRow.Of(rows, await Store.RunsAsync().ConfigureAwait(false), await Store.MeasurementsAsync().ConfigureAwait(false), Catalogue);

    /// <summary>The published report's figures. A <see cref="UserException"/> where a table is missing or malformed.</summary>
    public Task<PublishedReport> ReportAsync(CancellationToken cancellation = default) => PublishedReport.LoadAsync(House, cancellation);

    /// <summary>The compiler of an execution model, looked up once.</summary>
    public async Task<Toolchain> ToolchainAsync(ExecutionModel execution, CancellationToken cancellation = default)
    {
        Task<Toolchain> one = toolchains.GetOrAdd(execution.Name, _ => Toolchain.FindAsync(execution, Processes, cancellation));
        try
        {
            return await one.ConfigureAwait(false);
        }
        catch
        {
            // A compiler may be installed while a notebook is open, and a cancellation must not last.
            toolchains.TryRemove(new(execution.Name, one));
            throw;
        }
    }

    public void Dispose()
    {
        if (store.IsValueCreated) store.Value.Dispose();
        Processes.Dispose();
    }
}
