using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics;

/// <summary>The intervals of a proportion against their oracle.</summary>
public sealed class ProportionVectorTests
{
    [Theory, Vectors("wald")]
    public void Wald_agrees(VectorCase one) => Agrees(one, Wald.Of(ProportionOf(one), one.Number("confidence")));

    [Theory, Vectors("wilson")]
    public void Wilson_agrees(VectorCase one) => Agrees(one, Wilson.Of(ProportionOf(one), one.Number("confidence")));

    private static Proportion ProportionOf(VectorCase one) => new(one.Whole("successes"), one.Whole("trials"));

    private static void Agrees(VectorCase one, Interval interval)
    {
        one.Agrees("lower", interval.Lower);
        one.Agrees("upper", interval.Upper);
    }
}
