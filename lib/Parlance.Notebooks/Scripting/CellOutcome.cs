namespace Parlance.Notebooks.Scripting;

/// <summary>How a cell ended.</summary>
public abstract record CellOutcome
{
    /// <summary>It ran and its last line is no value.</summary>
    public sealed record Done : CellOutcome;

    /// <summary>It ran and its last expression has this value, which may be null.</summary>
    public sealed record Value(object? Result) : CellOutcome;

    /// <summary>It does not compile or it threw. <paramref name="Line"/> is the cell's own line, 1 or more, when it is known.</summary>
    public sealed record Failed(ErrorOutput Error, int? Line) : CellOutcome;
}
