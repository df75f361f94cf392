using Parlance.Statistics;
using Xunit;
using TestResult = Parlance.Statistics.TestResult;

namespace Parlance.Tests.Statistics.Comparisons;

public sealed class PermutationTests
{
    private static readonly double[] Differences = [.. Enumerable.Range(0, 130).Select(i => Math.Sin(i * 1.7) + 0.12)];

    [Fact]
    public void The_same_seed_gives_the_same_result_and_another_a_near_one()
    {
        TestResult once = PairedPermutation.Sampled(Differences, seed: 3);

        Assert.Equal(once, PairedPermutation.Sampled(Differences, seed: 3));
        Assert.NotEqual(once, PairedPermutation.Sampled(Differences, seed: 4));
        Assert.Equal(once.PValue, PairedPermutation.Sampled(Differences, seed: 4).PValue, 0.03);
    }

    [Fact]
    public async Task The_number_of_threads_does_not_matter()
    {
        TestResult many = PairedPermutation.Sampled(Differences, resamples: 20_000);
        TaskScheduler one = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, maxConcurrencyLevel: 1).ConcurrentScheduler;

        Assert.Equal(many, await Task.Factory.StartNew(() => PairedPermutation.Sampled(Differences, resamples: 20_000), CancellationToken.None, TaskCreationOptions.None, one));
    }

    [Fact]
    public void A_sampled_p_value_is_never_zero() =>
        Assert.Equal(0.001, PairedPermutation.Sampled([.. Enumerable.Repeat(1.0, 60)], Alternative.Greater, 999).PValue, 1e-15);

    [Fact]
    public void Few_differences_are_counted_exactly_however_many_zeros_there_are() =>
        Assert.Equal(new TestResult(2.0 / 32, 0.5), PairedPermutation.Of([1, 1, .. new double[30]]));

    [Fact]
    public void Sides_halve_a_symmetric_p_value()
    {
        double[] ten = [.. Differences.Take(10)];

        Assert.Equal(PairedPermutation.Exact(ten).PValue, 2 * PairedPermutation.Exact(ten, Alternative.Greater).PValue, 1e-12);
    }

    [Fact]
    public void Of_exchangeable_differences_one_in_twenty_is_rejected()
    {
        int rejected = 0;
        var random = new MathNet.Numerics.Random.Xoshiro256StarStar(12);
        for (int run = 0; run < 2000; ++run)
        {
            double[] values = [.. Enumerable.Range(0, 12).Select(_ => random.NextDouble() - 0.5)];
            if (PairedPermutation.Exact(values).PValue <= 0.05) rejected++;
        }

        // Two standard errors and a half of 2000 runs.
        Assert.InRange(rejected / 2000.0, 0.05 - 0.0125, 0.05 + 0.0125);
    }
}
