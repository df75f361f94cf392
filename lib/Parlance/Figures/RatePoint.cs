using Parlance.Statistics;

namespace Parlance.Figures;

/// <summary>A rate of one name in one group, with what it leaves open: Wilson's interval unless another is given. Null when there were no trials.</summary>
public sealed record RatePoint(string Name, string Group, Proportion Proportion, bool Highlighted = false)
{
    public Interval? Interval { get; init; } = Proportion.Trials == 0 ? null : Wilson.Of(Proportion);

    public override string ToString() => Interval is { } interval
        ? FormattableString.Invariant($"{Name}, {Group}: {100 * Proportion.Rate:0.0} % ({Proportion}), {100 * interval.Lower:0.0} to {100 * interval.Upper:0.0} %")
        : $"{Name}, {Group}: no trials";
}
