using System.Collections.Immutable;

namespace Parlance.Notebooks;

/// <summary>An executed notebook and how it went.</summary>
/// <param name="Notebook">The notebook with its outputs, up to the failing cell if there is one.</param>
/// <param name="Timings">How long every executed cell took.</param>
/// <param name="Failure">Why it stopped, or null when all cells ran.</param>
/// <param name="Warnings">What the reader should know, such as missing pictures.</param>
public sealed record NotebookRun(
    Notebook Notebook, ImmutableArray<CellTiming> Timings, CellFailure? Failure, ImmutableArray<string> Warnings)
{
    public bool Success => Failure is null;
}

/// <summary>How long a code cell took, by its number from 1.</summary>
public sealed record CellTiming(int Cell, TimeSpan Elapsed);

/// <summary>Why a run stopped. <paramref name="Cell"/> is the execution number; <paramref name="Line"/> the cell's own line, when known.</summary>
public sealed record CellFailure(int Cell, int? Line, string Name, string Message);

/// <summary>A cell begins (<paramref name="Elapsed"/> is null) or has ended.</summary>
/// <param name="Cell">The number of the code cell, from 1.</param>
/// <param name="Cells">How many code cells there are.</param>
/// <param name="Elapsed">How long it took, null while it runs.</param>
/// <param name="Failure">Why it failed, or null.</param>
public sealed record CellProgress(int Cell, int Cells, TimeSpan? Elapsed, CellFailure? Failure);
