using System.Diagnostics;
using Parlance.Processes;

namespace Parlance.Tests.CommandLine;

/// <summary>The command line as a process of its own, in a house of its own: a copy, so that its result store is no one else's.</summary>
internal sealed class Cli : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "parlance-cli.dll");
    private static readonly string Dotnet = Environment.ProcessPath is string path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    private readonly TestFolder folder = new();

    public Cli()
    {
        File.Copy(Path.Combine(Lab.House.Root, "global.json"), folder["global.json"]);
        foreach (string name in new[] { "problems", "data" }) Copy(Path.Combine(Lab.House.Root, name), folder[name]);
    }

    public string House => folder.Location;

    public string this[string name] => folder[name];

    public string Write(string name, string text) => folder.Write(name, text);

    /// <summary>Runs it with the house as the current folder, and with a search path if one is given.</summary>
    public Task<ProcessResult> RunAsync(params string[] arguments) => RunAsync(null, arguments);

    public Task<ProcessResult> RunAsync(IReadOnlyDictionary<string, string?>? environment, params string[] arguments) =>
        Lab.Processes.RunAsync(new Command(Executables.Find(Dotnet) ?? Dotnet, [Program, .. arguments])
        {
            WorkingDirectory = House,
            Environment = new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>()) { ["PARLANCE_SCRATCH"] = Lab.Scratch.Root, ["PARLANCE_HOUSE"] = null },
        });

    /// <summary>Runs it where a command has changed what is mounted, which no one else sees; another command may look at what it left.</summary>
    public Task<ProcessResult> RunWithinAsync(string before, string after, params string[] arguments) =>
        Lab.Processes.RunAsync(new Command("unshare", ["--mount", "sh", "-c", $"{before} || exit 99; \"$@\"; code=$?; {(after.Length == 0 ? ":" : after)}; exit $code", "sh", Executables.Find(Dotnet) ?? Dotnet, Program, .. arguments])
        {
            WorkingDirectory = House,
            Environment = new Dictionary<string, string?> { ["PARLANCE_SCRATCH"] = Lab.Scratch.Root, ["PARLANCE_HOUSE"] = null },
        });

    /// <summary>Starts it and hands it over, to be killed.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Dotnet, [Program, .. arguments]) { WorkingDirectory = House, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PARLANCE_SCRATCH"] = Lab.Scratch.Root;
        return Process.Start(start)!;
    }

    public void Dispose() => folder.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
