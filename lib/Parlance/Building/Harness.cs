using System.Text.Json;
using Parlance.Problems;
using Parlance.Processes;

namespace Parlance.Building;

/// <summary>The parts of a program that are ours, built once and kept by content: precompiled prelude, driver, checker.</summary>
/// <remarks>These are trusted and built outside the sandbox. That they do not build is our fault, and an exception.</remarks>
public sealed class Harness(ProblemCatalogue catalogue, ProcessRunner processes, Scratch scratch, Func<ExecutionModel, CancellationToken, Task<Toolchain>> toolchainOf)
{
    // Mangled names of our namespaces and of the call. Not all that is hidden: the personality of exceptions must stay shared.
    private static readonly string[] Own = ["*8parlance*", "*7problem*", "*4Call*"];

    // What the libraries behind the driver call by way of the program.
    private static readonly string[] Memory = ["malloc", "calloc", "realloc", "free", "memalign", "posix_memalign", "aligned_alloc"];

    /// <summary>The file beside a driver that lists the functions it calls, one a line, but for the candidate's.</summary>
    public const string NamesFile = "names";

    private string Folder => Path.Combine(catalogue.Folder, "harness");

    /// <summary>The folder with <c>prelude.hpp</c> for a model, precompiled with exactly the flags of its candidates.</summary>
    public Task<string> PreludeAsync(ExecutionModel execution, Toolchain toolchain, HeaderPolicy headers = HeaderPolicy.Generous, CancellationToken cancellation = default)
    {
        string text = File.ReadAllText(Path.Combine(Folder, headers.File())) + string.Concat(execution.Headers.Select(header => $"#include <{header}>\n"));
        return scratch.FillAsync($"prelude-{Digest.Of(toolchain.Key, text)}", async folder =>
        {
            string prelude = Path.Combine(folder, "prelude.hpp");
            await File.WriteAllTextAsync(prelude, text, cancellation).ConfigureAwait(false);
            await CompileAsync(toolchain, ["-c", "-x", "c++-header", prelude, "-o", prelude + ".gch"], cancellation).ConfigureAwait(false);
        });
    }

    /// <summary>The path of <c>driver.o</c>: all of a program but its candidate, with every name of its own made local, so that a candidate cannot replace it.</summary>
    public async Task<string> DriverAsync(Problem problem, ExecutionModel execution, Toolchain toolchain, CancellationToken cancellation = default)
    {
        Toolchain own = await OwnAsync(cancellation).ConfigureAwait(false);
        string main = await ObjectAsync("main", toolchain, FolderKey, [], Path.Combine(Folder, $"main_{execution.Name}.cpp"), cancellation).ConfigureAwait(false);
        string run = await ObjectAsync("run", own, SourceKey(problem), Includes(problem), problem.PathOf("run.cpp"), cancellation).ConfigureAwait(false);
        string place = await scratch.FillAsync($"driver-{Digest.Of(toolchain.Key, string.Join(' ', [.. Own, .. Memory]), main, run)}", async folder =>
        {
            string driver = Path.Combine(folder, "driver.o");
            await DoAsync(new Command("ld", "-r", run, main, "-o", driver), cancellation).ConfigureAwait(false);
            await DoAsync(new Command("objcopy", ["--wildcard", .. Own.Select(name => $"--localize-symbol={name}"), driver]), cancellation).ConfigureAwait(false);
            string undefined = await DoAsync(new Command("nm", "--undefined-only", "--format=just-symbols", driver), cancellation).ConfigureAwait(false);
            IEnumerable<string> names = undefined.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(name => !name.StartsWith(problem.MangledPrefix, StringComparison.Ordinal));
            await File.WriteAllLinesAsync(Path.Combine(folder, NamesFile), [.. names, .. Memory], cancellation).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return Path.Combine(place, "driver.o");
    }

    /// <summary>The checker of a problem: the one program that holds the trusted answer.</summary>
    public async Task<string> CheckerAsync(Problem problem, CancellationToken cancellation = default)
    {
        Toolchain own = await OwnAsync(cancellation).ConfigureAwait(false);
        string main = await ObjectAsync("main", own, FolderKey, [], Path.Combine(Folder, "main_check.cpp"), cancellation).ConfigureAwait(false);
        string check = await ObjectAsync("check", own, SourceKey(problem), Includes(problem), problem.PathOf("check.cpp"), cancellation).ConfigureAwait(false);
        string place = await scratch.FillAsync($"checker-{Digest.Of(own.Key, main, check)}",
            folder => DoAsync(new Command(own.Compiler, [.. own.Flags, check, main, .. own.LinkFlags, "-o", Path.Combine(folder, "checker")]), cancellation)).ConfigureAwait(false);
        return Path.Combine(place, "checker");
    }

    /// <summary>A hash of all that decides a problem's verdicts: its sources and facts without its candidates, and the harness.</summary>
    public string ContentKey(Problem problem) => Digest.Of(SourceKey(problem), JsonSerializer.Serialize(problem with { Title = "", Timed = problem.Timed with { Measured = null, Operations = null } }, JsonFile.Options));

    private string SourceKey(Problem problem) => Digest.OfFiles([.. Directory.GetFiles(problem.Folder).Where(file => file.EndsWith("pp", StringComparison.Ordinal)), .. Directory.GetFiles(Folder)]);

    private string FolderKey => Digest.OfFiles(Directory.GetFiles(Folder));

    private string[] Includes(Problem problem) => [$"-I{problem.Folder}", $"-I{catalogue.Folder}"];

    // What knows no ranks and threads is built once for all models, as for the simplest of them.
    private Task<Toolchain> OwnAsync(CancellationToken cancellation) => toolchainOf(catalogue.Models[0], cancellation);

    private async Task<string> ObjectAsync(string kind, Toolchain toolchain, string contents, IReadOnlyList<string> includes, string source, CancellationToken cancellation)
    {
        string place = await scratch.FillAsync($"{kind}-{Digest.Of(toolchain.Key, contents, source)}",
            folder => CompileAsync(toolchain, ["-O2", .. includes, $"-I{Folder}", "-c", source, "-o", Path.Combine(folder, $"{kind}.o")], cancellation)).ConfigureAwait(false);
        return Path.Combine(place, $"{kind}.o");
    }

    private Task<string> CompileAsync(Toolchain toolchain, IReadOnlyList<string> arguments, CancellationToken cancellation) =>
        DoAsync(new Command(toolchain.Compiler, [.. toolchain.Flags, .. arguments]), cancellation);

    private async Task<string> DoAsync(Command command, CancellationToken cancellation)
    {
        ProcessResult result = await processes.RunAsync(command, cancellation).ConfigureAwait(false);
        if (!result.Succeeded) throw new InvalidOperationException($"The harness does not build: {command}\n{result.Error}");
        return result.Output;
    }
}
