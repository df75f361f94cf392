namespace Parlance.Notebooks.Scripting;

/// <summary>What every cell can call without a <c>using</c>.</summary>
public sealed class CellGlobals
{
    internal CellGlobals()
    {
    }

#pragma warning disable IDE1006, CA1822
    // The name is the one every C# notebook uses; Roslyn calls it as a member of the globals object.
    /// <summary>Shows a value at this place of the output; only in the named media types when any are named.</summary>
    public void display(object? value, params string[] mimeTypes) => CellContext.Current?.Display(value, mimeTypes);
#pragma warning restore IDE1006, CA1822
}
