using Parlance.Problems;
using Parlance.Processes;

namespace Parlance.Building;

/// <summary>The compiler of an execution model, as found on this machine, with the flags every program is built with.</summary>
public sealed record Toolchain(string Compiler, string Version, IReadOnlyList<string> Flags, IReadOnlyList<string> LinkFlags)
{
    // Line tables cost nothing at run time, and let a diagnosis name the line.
    private static readonly string[] Common = ["-std=c++17", "-O3", "-g1", "-pipe"];

    /// <summary>Finds and runs the model's compiler. A <see cref="UserException"/> where there is none or it does not work.</summary>
    public static async Task<Toolchain> FindAsync(ExecutionModel execution, ProcessRunner processes, CancellationToken cancellation = default)
    {
        const string remedy = "Run environment/setup, which installs it";
        string compiler = Executables.Find(execution.Compiler) ?? throw new UserException(execution.Compiler, "this compiler is not on the search path", remedy);
        ProcessResult result = await processes.RunAsync(new Command(compiler, "--version"), cancellation).ConfigureAwait(false);
        if (!result.Succeeded) throw new UserException(compiler, $"it does not run: {result.Error.ReplaceLineEndings(" ").Trim()}", remedy);
        string[] linker = Executables.Find("mold") is null ? [] : ["-fuse-ld=mold"];
        return new(compiler, result.Output.Split('\n')[0], [.. Common, .. execution.Flags], linker);
    }

    /// <summary>By this key whatever it builds is cached.</summary>
    public string Key => Digest.Of([Compiler, Version, .. Flags, .. LinkFlags]);
}
