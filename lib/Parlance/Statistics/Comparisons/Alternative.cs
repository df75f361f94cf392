namespace Parlance.Statistics;

/// <summary>Which departure from "no difference" a test looks for. <see cref="TwoSided"/> unless the direction was fixed before the data were seen.</summary>
public enum Alternative
{
    /// <summary>Either direction.</summary>
    TwoSided,

    /// <summary>The first is smaller than the second, or the differences lie below zero.</summary>
    Less,

    /// <summary>The first is greater than the second, or the differences lie above zero.</summary>
    Greater,
}
