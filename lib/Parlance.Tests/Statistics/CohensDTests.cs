using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics;

public class CohensDTests
{
    [Fact]
    public void It_is_the_difference_over_the_root_of_the_mean_variance() =>
        Assert.Equal(0.5350535544812516, CohensD.Of(new Proportion(110, 120), new Proportion(86, 120)), 1e-12);

    [Fact]
    public void It_changes_sign_with_the_order()
    {
        Proportion few = new(2, 7), many = new(51, 74);

        Assert.Equal(-CohensD.Of(few, many), CohensD.Of(many, few));
    }

    [Fact]
    public void Without_any_spread_it_is_infinite_or_not_a_number()
    {
        Assert.Equal(double.PositiveInfinity, CohensD.Of(new Proportion(5, 5), new Proportion(0, 5)));
        Assert.True(double.IsNaN(CohensD.Of(new Proportion(5, 5), new Proportion(7, 7))));
        Assert.True(double.IsNaN(CohensD.Of(new Proportion(0, 0), new Proportion(1, 2))));
    }
}
