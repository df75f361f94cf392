using Parlance.Statistics;

namespace Parlance.Published;

/// <summary>Which of the report's two rates a figure is about. Validation is among the answers that built.</summary>
public enum PublishedRate { Build, Validation }

/// <summary>A confidence interval as printed, at 95 %. Not clipped, so a bound may be negative.</summary>
public sealed record PublishedInterval(string Model, PublishedRate Rate, double Value, Interval Interval)
{
    internal static PublishedInterval Read(TableRow row) => new(
        row.Text("model"), row.Word<PublishedRate>("rate"), row.Number("value"),
        new Interval(row.Number("lower"), row.Number("upper")));
}
