using Parlance.Problems;
using Parlance.Processes;

namespace Parlance.Building;

/// <summary>Whether the sources of a problem and its harness compile without a warning, by g++ and by clang.</summary>
public sealed class Warnings(ProblemCatalogue catalogue, ProcessRunner processes)
{
    private const string Clang = "clang++";

    // Warnings that need the optimiser's view are g++'s; clang finds all of its own while it reads.
    private static readonly string[] Wanted = ["-std=c++17", "-Wall", "-Wextra"], Optimised = ["-O2", "-c", "-o", "/dev/null"], Read = ["-fsyntax-only"];

    // Of the prelude that stands before every candidate, what a signature needs.
    private static readonly string[] Before = ["-include", "cstddef"];

    public static bool HasClang => Executables.Find(Clang) is not null;

    /// <summary>Every complaint of either compiler, each a line that names the file. Without clang, g++'s alone.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Problem problem, CancellationToken cancellation = default)
    {
        var all = new List<string>();
        foreach (ExecutionModel execution in catalogue.Models)
        {
            string solution = problem.PathOf($"solution/{execution.Name}.cpp");
            if (File.Exists(solution)) all.AddRange(await OfAsync(execution, solution, [.. Before, $"-I{problem.Folder}"], cancellation).ConfigureAwait(false));
        }

        foreach (string file in new[] { "run.cpp", "check.cpp" })
        {
            all.AddRange(await OfAsync(catalogue.Models[0], problem.PathOf(file), [$"-I{problem.Folder}", $"-I{catalogue.Folder}"], cancellation).ConfigureAwait(false));
        }

        return all;
    }

    /// <summary>The same for what all problems share: the mains of the execution models and of the checker.</summary>
    public async Task<IReadOnlyList<string>> OfHarnessAsync(CancellationToken cancellation = default)
    {
        string folder = Path.Combine(catalogue.Folder, "harness");
        var all = new List<string>(await OfAsync(catalogue.Models[0], Path.Combine(folder, "main_check.cpp"), [], cancellation).ConfigureAwait(false));
        foreach (ExecutionModel execution in catalogue.Models)
        {
            all.AddRange(await OfAsync(execution, Path.Combine(folder, $"main_{execution.Name}.cpp"), [], cancellation).ConfigureAwait(false));
        }

        return all;
    }

    private async Task<IReadOnlyList<string>> OfAsync(ExecutionModel execution, string source, string[] includes, CancellationToken cancellation)
    {
        string[] common = [.. Wanted, .. execution.Flags, .. includes, source];
        var all = new List<string>(await ComplaintsAsync(new Command(execution.Compiler, [.. common, .. Optimised]), source, cancellation).ConfigureAwait(false));
        if (HasClang) all.AddRange(await ComplaintsAsync(new Command(Clang, [.. common, .. Read, .. await WrapperFlagsAsync(execution, cancellation).ConfigureAwait(false)]), source, cancellation).ConfigureAwait(false));
        return all;
    }

    // What a compiler wrapper of MPI adds; clang is called without it.
    private async Task<string[]> WrapperFlagsAsync(ExecutionModel execution, CancellationToken cancellation)
    {
        if (!execution.HasRanks) return [];
        ProcessResult shown = await processes.RunAsync(new Command(execution.Compiler, "--showme:compile"), cancellation).ConfigureAwait(false);
        return shown.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private async Task<IReadOnlyList<string>> ComplaintsAsync(Command command, string source, CancellationToken cancellation)
    {
        ProcessResult result = await processes.RunAsync(command, cancellation).ConfigureAwait(false);
        if (result.Succeeded && !result.Error.Contains("warning:", StringComparison.Ordinal)) return [];
        string[] lines = result.Error.Split('\n');
        string first = lines.FirstOrDefault(line => line.Contains("warning:", StringComparison.Ordinal) || line.Contains("error:", StringComparison.Ordinal)) ?? $"exit code {result.ExitCode}";
        return [$"{Path.GetRelativePath(catalogue.Folder, source)}: {command.File}: {first[(first.IndexOf(": ", StringComparison.Ordinal) + 2)..]}"];
    }
}
