namespace Parlance.Tests;

/// <summary>A temporary folder, gone when disposed.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder() => Location = Directory.CreateTempSubdirectory("parlance-tests-").FullName;

    public string Location { get; }

    /// <summary>A new folder that other users may enter, where the workbook's scratch would be; gone at the end of the process.</summary>
    public static string Passable(string prefix)
    {
        string parent = Environment.GetEnvironmentVariable("PARLANCE_SCRATCH") ?? "/var/tmp";
        Directory.CreateDirectory(parent);
        string location = Path.Combine(parent, prefix + Guid.NewGuid().ToString("N")[..8]);
        // With the means of the system, which end at no depth; a test that failed may leave what it should not.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.Diagnostics.Process.Start("rm", ["-rf", location]).WaitForExit();
        return location;
    }

    public string this[string name] => Path.Combine(Location, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Remove(Location);

    private static void Remove(string location)
    {
        if (Directory.Exists(location)) Directory.Delete(location, recursive: true);
    }
}
