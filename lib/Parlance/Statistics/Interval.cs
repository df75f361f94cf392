namespace Parlance.Statistics;

/// <summary>The range an estimate leaves open, ends included. The ends are as computed, so they may lie outside what is possible.</summary>
public readonly record struct Interval(double Lower, double Upper)
{
    public double Width => Upper - Lower;

    /// <summary>Whether a value lies inside, ends included. False for NaN.</summary>
    public bool Contains(double value) => Lower <= value && value <= Upper;
}
