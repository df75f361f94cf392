using System.Globalization;

namespace Parlance.Running;

/// <summary>The machine that times are taken on.</summary>
public static class Machine
{
    /// <summary>Its processor and how many cores are ours, such as <c>AMD EPYC 7763, 2 cores</c>. Of an unknown processor, its architecture.</summary>
    public static string Describe()
    {
        const string field = "model name";
        string? line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(one => one.StartsWith(field, StringComparison.Ordinal)) : null;
        string processor = line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? System.Runtime.InteropServices.RuntimeInformation.OSArchitecture.ToString();
        return string.Create(CultureInfo.InvariantCulture, $"{processor}, {Environment.ProcessorCount} cores");
    }
}
