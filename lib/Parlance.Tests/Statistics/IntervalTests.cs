using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics;

public class IntervalTests
{
    [Fact]
    public void Wald_of_two_in_seven_reaches_below_zero()
    {
        Interval wald = Wald.Of(new Proportion(2, 7));

        Assert.Equal(-0.04894357536961513, wald.Lower, 1e-12);
        Assert.Equal(0.6203721467981865, wald.Upper, 1e-12);
    }

    [Fact]
    public void Wilson_of_two_in_seven_does_not()
    {
        Interval wilson = Wilson.Of(new Proportion(2, 7));

        Assert.Equal(0.082, wilson.Lower, 0.0005);
        Assert.Equal(0.641, wilson.Upper, 0.0005);
    }

    [Fact]
    public void Where_nothing_or_everything_succeeded_Wald_has_no_width_and_Wilson_has()
    {
        Assert.Equal(new Interval(0, 0), Wald.Of(new Proportion(0, 10)));
        Assert.Equal(new Interval(1, 1), Wald.Of(new Proportion(10, 10)));
        Assert.Equal((0, 0.2775328), (Wilson.Of(new Proportion(0, 10)).Lower, Math.Round(Wilson.Of(new Proportion(0, 10)).Upper, 7)));
        Assert.Equal((0.7224672, 1), (Math.Round(Wilson.Of(new Proportion(10, 10)).Lower, 7), Wilson.Of(new Proportion(10, 10)).Upper));
    }

    [Fact]
    public void Wilson_is_where_the_score_test_just_does_not_reject()
    {
        foreach (Proportion p in new Proportion[] { new(2, 7), new(51, 74), new(1, 120) })
        {
            Interval wilson = Wilson.Of(p);
            foreach (double end in new[] { wilson.Lower, wilson.Upper })
                Assert.Equal(1.959963984540054, Math.Abs(p.Rate - end) / Math.Sqrt(end * (1 - end) / p.Trials), 1e-10);
        }
    }

    [Fact]
    public void A_higher_confidence_is_a_wider_interval()
    {
        Proportion p = new(51, 74);

        Assert.True(Wald.Of(p, 0.99).Width > Wald.Of(p).Width);
        Assert.True(Wilson.Of(p, 0.99).Width > Wilson.Of(p).Width);
        Assert.True(Wilson.Of(p, 0.99).Contains(p.Rate));
    }

    [Fact]
    public void Without_trials_there_is_no_interval()
    {
        Assert.Throws<ArgumentException>(() => Wald.Of(new Proportion(0, 0)));
        Assert.Throws<ArgumentException>(() => Wilson.Of(new Proportion(0, 0)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_confidence_outside_zero_and_one_is_refused(double confidence)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Wald.Of(new Proportion(1, 2), confidence));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Of(new Proportion(1, 2), confidence));
    }
}
