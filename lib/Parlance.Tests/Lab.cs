using Parlance.Building;
using Parlance.Generation;
using Parlance.Judging;
using Parlance.Problems;
using Parlance.Processes;
using Parlance.Results;
using Parlance.Running;

namespace Parlance.Tests;

/// <summary>The rooms from Building to Judging put together, with the real compilers and the real sandbox.</summary>
/// <remarks>One for all tests: its scratch is theirs alone, and what is ours in every program is built once.</remarks>
internal sealed class Lab
{
    public const string Scan = "30_scan_prefix_sum";
    public const string Reduce = "26_reduce_product_of_inverses";

    private static readonly Lazy<Task<Lab>> Only = new(MakeAsync);
    private readonly Judge judge;

    private Lab(Sandbox sandbox)
    {
        Sandbox = sandbox;
        Harness = new(Catalogue, Processes, Scratch, (model, _) => ToolchainAsync(model.Name));
        Builder = new(Harness, Processes, sandbox);
        judge = JudgeIn(Scratch);
    }

    public static House House { get; } = House.Find(AppContext.BaseDirectory);
    public static ProblemCatalogue Catalogue { get; } = ProblemCatalogue.Load(House);
    public static ProcessRunner Processes { get; } = new(TimeProvider.System);
    public static Cores Cores { get; } = new(Environment.ProcessorCount);

    /// <summary>Reachable by the sandbox's user, and removed when the tests have ended.</summary>
    public static Scratch Scratch { get; } = new(TestFolder.Passable("parlance-tests-"));

    /// <summary>Enough for whatever ends by itself, on a machine however busy.</summary>
    public static EvaluationSettings Patient { get; } = new() { Timed = false, ValidationTimeout = TimeSpan.FromMinutes(1) };

    /// <summary>For what must be stopped.</summary>
    public static EvaluationSettings Brief { get; } = Patient with { ValidationTimeout = TimeSpan.FromSeconds(2) };

    public Sandbox Sandbox { get; }
    public Harness Harness { get; }
    public Builder Builder { get; }

    public static Task<Lab> OpenAsync() => Only.Value;

    public static Candidate Candidate(string source, string execution = "serial", string problem = Scan) =>
        new("tests", Catalogue.Problem(problem), Catalogue.Model(execution), 0, source);

    public static Task<Toolchain> ToolchainAsync(string execution = "serial") => Toolchain.FindAsync(Catalogue.Model(execution), Processes);

    public async Task<Evaluation> EvaluateAsync(Candidate candidate, EvaluationSettings? settings = null) =>
        await judge.EvaluateAsync(candidate, await ToolchainAsync(candidate.Execution.Name), settings ?? Patient);

    public Task<Evaluation> EvaluateAsync(string source, string execution = "serial", string problem = Scan, EvaluationSettings? settings = null) =>
        EvaluateAsync(Candidate(source, execution, problem), settings);

    /// <summary>Builds and throws the program away.</summary>
    public async Task<Build> BuildAsync(string source, string execution = "serial")
    {
        using ScratchFolder folder = Scratch.Create();
        return await Builder.BuildAsync(Candidate(source, execution), await ToolchainAsync(execution), folder);
    }

    /// <summary>A judge whose runs lie in another scratch.</summary>
    public Judge JudgeIn(Scratch scratch) =>
        new(Builder, new Launcher(Processes, Sandbox, TimeProvider.System), new Checker(Harness, Processes), scratch, Cores);

    public Evaluator EvaluatorInto(ResultStore store) =>
        new(judge, Harness, store, (execution, _) => ToolchainAsync(execution.Name), Environment.ProcessorCount);

    private static async Task<Lab> MakeAsync() => new(await SandboxProbe.RequireAsync(Processes, Scratch));
}
