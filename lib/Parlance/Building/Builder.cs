using Parlance.Generation;
using Parlance.Processes;

namespace Parlance.Building;

/// <summary>Compiles a candidate inside the isolation and links it with its driver.</summary>
public sealed class Builder(Harness harness, ProcessRunner processes, IIsolation isolation)
{
    private static readonly Limits Limits = new() { Time = TimeSpan.FromSeconds(60), Memory = 3L << 30, Output = 256 << 10 };

    // A candidate keeps for itself what it defines of the names that its driver calls: its own memory, clock or file functions are no one else's.
    private const string Steps =
        """
        compiler="$1" prelude="$2" source="$3" object="$4" names="$5" driver="$6" program="$7"; shift 7
        "$compiler" "$@" -include "$prelude" -c "$source" -o "$object" && objcopy --localize-symbols="$names" "$object" && "$compiler" "$@" "$object" "$driver" -o "$program"
        code=$?
        rm -f "$object"
        exit $code
        """;

    private const string StepsName = "parlance-build";

    /// <summary>Builds into <c>program</c> in the folder's writable part, and looks whether it would have with fewer headers. What the compiler takes ill is a value, not an exception.</summary>
    public async Task<Build> BuildAsync(Candidate candidate, Toolchain toolchain, ScratchFolder folder, CancellationToken cancellation = default)
    {
        string driver = await harness.DriverAsync(candidate.Problem, candidate.Execution, toolchain, cancellation).ConfigureAwait(false);
        string source = Path.Combine(folder.Location, "candidate.cpp");
        // The prototype once more, after the code: a wrong return type would link, since a function's name does not carry it.
        string prototype = $"\n{candidate.Problem.Signature};\n";
        await File.WriteAllTextAsync(source, candidate.Source + prototype, cancellation).ConfigureAwait(false);
        File.Copy(candidate.Problem.PathOf("kernel.hpp"), Path.Combine(folder.Location, "kernel.hpp"), overwrite: true);

        // Without the folder's random name in its line tables, equal source gives an equal program.
        string[] flags = [.. toolchain.Flags, .. toolchain.LinkFlags, $"-ffile-prefix-map={folder.Location}=."];
        string generous = await harness.PreludeAsync(candidate.Execution, toolchain, HeaderPolicy.Generous, cancellation).ConfigureAwait(false);
        var make = new Command("/bin/sh",
        [
            "-c", Steps, StepsName, toolchain.Compiler, Path.Combine(generous, "prelude.hpp"), source, Path.Combine(folder.Out, "candidate.o"),
            Path.Combine(Path.GetDirectoryName(driver)!, Harness.NamesFile), driver, Path.Combine(folder.Out, "program"), .. flags,
        ]);
        Build build = await RunAsync(make, generous).ConfigureAwait(false);
        if (!build.Succeeded) return build;

        string benchmark = await harness.PreludeAsync(candidate.Execution, toolchain, HeaderPolicy.Benchmark, cancellation).ConfigureAwait(false);
        IEnumerable<string> own = candidate.Problem.BenchmarkHeaders.SelectMany(header => new[] { "-include", header });
        var check = new Command(toolchain.Compiler, [.. toolchain.Flags, "-include", Path.Combine(benchmark, "prelude.hpp"), "-fsyntax-only", .. own, source]);
        return build with { WithBenchmarkHeaders = await RunAsync(check, benchmark).ConfigureAwait(false) };

        Task<Build> RunAsync(Command command, string prelude)
        {
            // The output folder lies inside the folder read, so it is bound after it.
            var confinement = new Confinement { Read = [prelude, Path.GetDirectoryName(driver)!, folder.Location], Write = folder.Out, FileSize = 256L << 20, CpuSeconds = 60 };
            return CompileAsync(command with { Limits = Limits with { Folder = folder.Out, FolderSize = 512L << 20 } }, confinement, candidate, toolchain, folder, cancellation);
        }
    }

    private async Task<Build> CompileAsync(Command compile, Confinement confinement, Candidate candidate, Toolchain toolchain, ScratchFolder folder, CancellationToken cancellation)
    {
        ProcessResult result = await processes.RunAsync(isolation.Wrap(compile, confinement), cancellation).ConfigureAwait(false);
        if (result.Error.StartsWith("bwrap: ", StringComparison.Ordinal) || result.Error.StartsWith("prlimit: ", StringComparison.Ordinal) || (result.ExitCode == 127 && result.Error.StartsWith(StepsName, StringComparison.Ordinal)))
        {
            // No fault of the candidate's: without this it would be told as a build that failed.
            throw new UserException(toolchain.Compiler, $"it cannot be started in the sandbox, which shows the programs of /usr alone: {result.Error.ReplaceLineEndings(" ").Trim()}", "Install the compiler from your system's packages");
        }

        string diagnostics = result.Error.Replace(folder.Location + "/", "", StringComparison.Ordinal);
        return new(FaultOf(result, diagnostics, candidate.Problem.Function), diagnostics, result.Wall);
    }

    private static BuildFault FaultOf(ProcessResult result, string diagnostics, string function) => result switch
    {
        { Succeeded: true } => BuildFault.None,
        { Ending: Ending.Exited, Signal: null } => BuildFaults.Classify(diagnostics, function),
        _ => BuildFault.Limit,
    };
}
