using System.Reflection;
using System.Text.Json;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Parlance.Tests.Statistics;

/// <summary>Runs a test once for each case of a file of test vectors, <c>Statistics/Vectors/NAME.json</c>, made by an oracle outside of this library.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VectorsAttribute(string name) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. VectorFile.Load(name).Cases.Select(one => new TheoryDataRow(one))]);

    public override bool SupportsDiscoveryEnumeration() => false;
}

/// <summary>A file of test vectors: which function, which oracle, how near, and the cases.</summary>
/// <param name="Reason">Why the tolerance is more than 1e-9; null where it is not.</param>
public sealed record VectorFile(string Function, string Oracle, double Tolerance, string? Reason, IReadOnlyList<VectorCase> Cases)
{
    public static string Folder { get; } = Path.Combine(Lab.House.Root, "lib", "Parlance.Tests", "Statistics", "Vectors");

    public static VectorFile Load(string name)
    {
        VectorFile file = JsonFile.Read<VectorFile>(Path.Combine(Folder, name + ".json"), "Make it with lib/Parlance.Benchmarks/oracles");
        return file with { Cases = [.. file.Cases.Select(one => one with { File = file with { Cases = [] }, FileName = name })] };
    }
}

/// <summary>One case: named inputs and expected values. The words nan, inf and -inf stand for what JSON has no numbers for.</summary>
public sealed record VectorCase(string Name, IReadOnlyDictionary<string, JsonElement> Input, IReadOnlyDictionary<string, JsonElement> Expected)
{
    [System.Text.Json.Serialization.JsonIgnore] public VectorFile? File { get; init; }
    [System.Text.Json.Serialization.JsonIgnore] public string FileName { get; init; } = "";

    public double Number(string name) => NumberOf(Input[name]);
    public double Number(string name, double unlessThere) => Input.TryGetValue(name, out JsonElement value) ? NumberOf(value) : unlessThere;
    public int Whole(string name) => Input[name].GetInt32();
    public string Text(string name) => Input[name].GetString()!;
    public double[] Numbers(string name) => [.. Input[name].EnumerateArray().Select(NumberOf)];
    public int[] Wholes(string name) => [.. Input[name].EnumerateArray().Select(one => one.GetInt32())];
    public double[][] Rows(string name) => [.. Input[name].EnumerateArray().Select(row => row.EnumerateArray().Select(NumberOf).ToArray())];
    public double[] ExpectedNumbers(string name) => [.. Expected[name].EnumerateArray().Select(NumberOf)];
    public bool Expects(string name) => Expected.ContainsKey(name);

    /// <summary>Asserts that a value is the expected one within the file's tolerance, relative where the expected one is above 1e-3, and within what the README of the statistics says was seen.</summary>
    public void Agrees(string name, double actual) => Agrees(name, NumberOf(Expected[name]), actual);

    public void Agrees(string name, IReadOnlyList<double> actual)
    {
        double[] expected = ExpectedNumbers(name);
        Assert.Equal(expected.Length, actual.Count);
        for (int i = 0; i < expected.Length; ++i) Agrees(FormattableString.Invariant($"{name}[{i}]"), expected[i], actual[i]);
    }

    public override string ToString() => Name;

    private void Agrees(string name, double expected, double actual)
    {
        if (!double.IsFinite(expected))
        {
            Assert.True(expected.Equals(actual), $"{FileName}, {Name}: {name} expected {expected}, got {actual}");
            return;
        }

        double deviation = Math.Abs(actual - expected) / Math.Max(Math.Abs(expected), 1e-3);
        Assert.True(deviation <= File!.Tolerance, FormattableString.Invariant($"{FileName}, {Name}: {name} expected {expected:R}, got {actual:R}, off by {deviation:E1}"));
        Deviations.Saw(FileName, deviation);
    }

    private static double NumberOf(JsonElement value) => value.ValueKind != JsonValueKind.String ? value.GetDouble() : value.GetString() switch
    {
        "nan" => double.NaN,
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        string other => throw new FormatException($"'{other}' is no number."),
        null => throw new FormatException("null is no number."),
    };
}

/// <summary>The largest deviation of each function, written at the end of the tests where <c>PARLANCE_DEVIATIONS</c> names a file.</summary>
internal static class Deviations
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, double> Largest = new();

    static Deviations()
    {
        if (Environment.GetEnvironmentVariable("PARLANCE_DEVIATIONS") is not string path) return;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.WriteAllLines(path, Largest.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value:E1}")));
    }

    public static void Saw(string name, double deviation) => Largest.AddOrUpdate(name, deviation, (_, before) => Math.Max(before, deviation));
}
