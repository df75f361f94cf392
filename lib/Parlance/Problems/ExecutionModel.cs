using System.Text.Json.Serialization;

namespace Parlance.Problems;

/// <summary>How a model's programs are started.</summary>
public enum LauncherKind
{
    Direct,
    Mpirun,
}

/// <summary>A way of running C++ (serial, mpi): its compiler, its process counts, its sentence in the prompt. One file in <c>problems/models</c>.</summary>
public sealed record ExecutionModel(
    string Name,
    string Title,
    string Compiler,
    IReadOnlyList<string> Flags,
    string Unit,
    IReadOnlyList<int> Validate,
    IReadOnlyList<int> Time,
    LauncherKind Launcher,
    string Sentence,
    string? Header)
{
    /// <summary>What the prompt says of where the data is, for models whose processes share nothing.</summary>
    public string? Data { get; init; }

    [JsonIgnore] public bool HasRanks => Launcher == LauncherKind.Mpirun;

    public override string ToString() => Name;
}
