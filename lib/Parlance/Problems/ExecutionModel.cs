using System.Text.Json.Serialization;

namespace Parlance.Problems;

/// <summary>How a model's programs are started.</summary>
public enum LauncherKind
{
    Direct,
    Mpirun,
}

/// <summary>A way of running C++ (serial, omp, mpi, mpi+omp): its compiler, how wide its programs are started, its sentence in the prompt. One file in <c>problems/models</c>.</summary>
public sealed record ExecutionModel(
    string Name,
    string Title,
    string Compiler,
    IReadOnlyList<string> Flags,
    IReadOnlyList<LaunchConfiguration> Validate,
    IReadOnlyList<LaunchConfiguration> Time,
    LauncherKind Launcher,
    string Sentence,
    IReadOnlyList<string> Headers)
{
    /// <summary>What the prompt says of where the data is, for models whose processes share nothing.</summary>
    public string? Data { get; init; }

    [JsonIgnore] public bool HasRanks => Launcher == LauncherKind.Mpirun;

    [JsonIgnore] public bool HasThreads => Validate.Any(configuration => configuration.Threads > 1);

    /// <summary>Whether there is anything to divide the work among.</summary>
    [JsonIgnore] public bool Parallel => HasRanks || HasThreads;

    public override string ToString() => Name;
}
