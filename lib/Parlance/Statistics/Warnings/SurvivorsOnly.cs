namespace Parlance.Statistics;

/// <summary>Warns of averages over those alone that got through. None warns where all did.</summary>
public static class SurvivorsOnly
{
    /// <summary>A warning when fewer than all are in the average, else null. Of none at all there is nothing to warn of.</summary>
    public static Warning? Of(Proportion included) => included.Successes == included.Trials ? null : new(WarningKind.SurvivorsOnly, FormattableString.Invariant(
        $"Only {included} are in this average, those that got through; the others are not missing by chance, so give it beside their share or count them as the worst."));
}
