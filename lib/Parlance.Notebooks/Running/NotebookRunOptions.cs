using System.Collections.Immutable;
using Parlance.Notebooks.Formatting;

namespace Parlance.Notebooks;

/// <summary>How a notebook is run.</summary>
public sealed record NotebookRunOptions
{
    public static NotebookRunOptions Default { get; } = new();

    /// <summary>Values for the variables of the cell tagged <c>parameters</c>, by name.</summary>
    public ImmutableSortedDictionary<string, string> Parameters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>How long the whole notebook may take. Only <see cref="IsolatedRunner"/> can keep it; null is without end.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>A file that is written after every cell, so that a killed run leaves what it had; null for none.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>How values become outputs.</summary>
    public OutputFormatters Formatters { get; init; } = OutputFormatters.Standard;
}
