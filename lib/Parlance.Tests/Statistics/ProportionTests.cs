using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics;

public class ProportionTests
{
    [Fact]
    public void A_rate_is_successes_over_trials() => Assert.Equal(0.6, new Proportion(3, 5).Rate);

    [Fact]
    public void Without_trials_the_rate_is_not_a_number() => Assert.True(double.IsNaN(new Proportion(0, 0).Rate));

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    [InlineData(0, -1)]
    public void More_successes_than_trials_or_fewer_than_none_are_refused(int successes, int trials) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(successes, trials));

    [Fact]
    public void Counting_takes_every_item_as_a_trial() =>
        Assert.Equal(new Proportion(2, 5), Proportion.Count([1, 2, 3, 4, 5], n => n % 2 == 0));
}
