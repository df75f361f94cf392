using Parlance.Problems;
using Parlance.Processes;

namespace Parlance.Building;

/// <summary>The parts of a program that are ours, built once and kept by content: precompiled prelude, driver, checker.</summary>
/// <remarks>These are trusted and built outside the sandbox. That they do not build is our fault, and an exception.</remarks>
public sealed class Harness(ProblemCatalogue catalogue, ProcessRunner processes, Scratch scratch)
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
        string place = await scratch.FillAsync($"driver-{Digest.Of(toolchain.Key, string.Join(' ', [.. Own, .. Memory]), execution.Name, ContentKey(problem))}", async folder =>
        {
            string run = Path.Combine(folder, "run.o"), main = Path.Combine(folder, "main.o"), driver = Path.Combine(folder, "driver.o");
            string[] hidden = [.. Includes(problem), "-c"];
            await CompileAsync(toolchain, [.. hidden, problem.PathOf("run.cpp"), "-o", run], cancellation).ConfigureAwait(false);
            await CompileAsync(toolchain, [.. hidden, Path.Combine(Folder, $"main_{execution.Name}.cpp"), "-o", main], cancellation).ConfigureAwait(false);
            await DoAsync(new Command("ld", "-r", run, main, "-o", driver), cancellation).ConfigureAwait(false);
            await DoAsync(new Command("objcopy", ["--wildcard", .. Own.Select(name => $"--localize-symbol={name}"), driver]), cancellation).ConfigureAwait(false);
            string undefined = await DoAsync(new Command("nm", "--undefined-only", "--format=just-symbols", driver), cancellation).ConfigureAwait(false);
            IEnumerable<string> names = undefined.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(name => !name.StartsWith(problem.MangledPrefix, StringComparison.Ordinal));
            await File.WriteAllLinesAsync(Path.Combine(folder, NamesFile), [.. names, .. Memory], cancellation).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return Path.Combine(place, "driver.o");
    }

    /// <summary>The checker of a problem: the one program that holds the trusted answer.</summary>
    public async Task<string> CheckerAsync(Problem problem, Toolchain toolchain, CancellationToken cancellation = default)
    {
        string place = await scratch.FillAsync($"checker-{Digest.Of(toolchain.Key, ContentKey(problem))}", async folder =>
        {
            string[] sources = [problem.PathOf("check.cpp"), Path.Combine(Folder, "main_check.cpp")];
            await CompileAsync(toolchain, [.. Includes(problem), .. sources, .. toolchain.LinkFlags, "-o", Path.Combine(folder, "check")], cancellation).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return Path.Combine(place, "check");
    }

    /// <summary>A hash of all that decides a problem's verdicts: its folder without its candidates, and the harness.</summary>
    public string ContentKey(Problem problem) => Digest.OfFiles([.. Directory.GetFiles(problem.Folder), .. Directory.GetFiles(Folder)]);

    private string[] Includes(Problem problem) => [$"-I{problem.Folder}", $"-I{catalogue.Folder}", $"-I{Folder}"];

    private Task<string> CompileAsync(Toolchain toolchain, IReadOnlyList<string> arguments, CancellationToken cancellation) =>
        DoAsync(new Command(toolchain.Compiler, [.. toolchain.Flags, .. arguments]), cancellation);

    private async Task<string> DoAsync(Command command, CancellationToken cancellation)
    {
        ProcessResult result = await processes.RunAsync(command, cancellation).ConfigureAwait(false);
        if (!result.Succeeded) throw new InvalidOperationException($"The harness does not build: {command}\n{result.Error}");
        return result.Output;
    }
}
