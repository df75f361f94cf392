using MathNet.Numerics;
using MathNet.Numerics.Random;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Metrics;

public sealed class MetricTests
{
    private static readonly TimedProblem OneToSixteen = new(8, [1], [[1.0], [2.0], [4.0], [8.0], [16.0]]);

    [Fact]
    public void The_best_of_two_is_twice_what_is_published()
    {
        Assert.Equal(4.9, SpeedupAtK.Of(OneToSixteen, 1, 2), 1e-14);
        Assert.Equal(2.1, SpeedupAtK.AsPublished([OneToSixteen], 2, PublishedResources.For("serial")), 1e-14);
        Assert.Equal(4.9, SpeedupMaxAtK.Of(OneToSixteen, 2), 1e-14);
        Assert.Equal(2.1, SpeedupMaxAtK.AsPublished([OneToSixteen], 2), 1e-14);
    }

    [Fact]
    public void Five_of_ten_built_are_half_and_not_seven_eighths()
    {
        Assert.Equal(0.5, BuildAtK.Of(new Proportion(5, 10), 1), 1e-15);
        Assert.Equal(0.875, BuildAtK.AsPublished([new(5, 10)], 1, configurations: 7), 1e-15);
    }

    [Fact]
    public void Failures_count_and_are_dropped_where_published()
    {
        TimedProblem half = new(4, [2], [[1.0], [double.NaN]]), none = new(4, [2], [[double.NaN], [double.NaN]]);

        Assert.Equal(2, SpeedupAtK.Of(half, 2, 1));
        Assert.Equal(1, EfficiencyAtK.Of(half, 2, 1));
        Assert.Equal(1, SpeedupAtK.Of([half, none], 2, 1).Value);
        Assert.Equal(4, SpeedupAtK.AsPublished([half, none], 1, new(2, 2)));
        Assert.Equal(0, SpeedupAtK.AsPublished([none], 1, new(2, 2)));
    }

    [Fact]
    public void With_OpenMP_efficiency_is_published_four_times_as_high()
    {
        TimedProblem perfect = new(32, [1, 32], [[32.0, 1.0]]);

        Assert.Equal(1, EfficiencyAtK.Of(perfect, 32, 1));
        Assert.Equal(4, EfficiencyAtK.AsPublished([perfect], 1, PublishedResources.For("omp")));
    }

    [Fact]
    public void The_published_maximum_divides_a_time_by_the_number_of_another_sample()
    {
        TimedProblem two = new(8, [1, 4], [[8.0, 100.0], [90.0, 1.0]]);

        // Efficiencies 1 on one process and 2 on four: their mean is 1.5. Sorted, the time 1 meets the number 1.
        Assert.Equal(1.5, EfficiencyMaxAtK.Of(two, 1));
        Assert.Equal((8.0 / 1 / 1 + 8.0 / 8 / 4) / 2, EfficiencyMaxAtK.AsPublished([two], 1), 1e-14);
    }

    [Fact]
    public void Every_choice_of_k_samples_gives_the_same_on_average()
    {
        var random = new Xoshiro256StarStar(5);
        for (int n = 1; n <= 9; ++n)
            for (int k = 1; k <= n; ++k)
            {
                int[] counts = [1, 2, 4];
                TimedProblem problem = new(random.NextDouble() + 0.1, counts, [.. Enumerable.Range(0, n).Select(_ => counts.Select(_ => random.NextDouble() < 0.3 ? double.NaN : random.NextDouble() + 0.01).ToArray())]);
                Assert.Equal(Enumerated(problem.Speedups(4), k), SpeedupAtK.Of(problem, 4, k), 1e-10);
                Assert.Equal(Enumerated(problem.Efficiencies(2), k), EfficiencyAtK.Of(problem, 2, k), 1e-10);
                Assert.Equal(Enumerated(problem.BestSpeedups(), k), SpeedupMaxAtK.Of(problem, k), 1e-10);
                Assert.Equal(Enumerated(problem.BestEfficiencies(), k), EfficiencyMaxAtK.Of(problem, k), 1e-10);
                Proportion right = Proportion.Count(problem.Speedups(1), speedup => speedup > 0);
                double passing = Enumerated([.. problem.Speedups(1).Select(speedup => speedup > 0 ? 1.0 : 0)], k);
                Assert.Equal(passing, PassAtK.Of(right, k), 1e-13);
                Assert.Equal(passing, BuildAtK.Of(right, k), 1e-13);
            }
    }

    [Fact]
    public void More_samples_than_there_are_cannot_be_drawn()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PassAtK.Of(new Proportion(1, 3), 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => PassAtK.Of(new Proportion(0, 0), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BuildAtK.Of(new Proportion(1, 3), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpeedupAtK.Of(OneToSixteen, 1, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpeedupAtK.Of(OneToSixteen, 2, 1));
        Assert.Equal(1, PassAtK.AsPublished([new(1, 3)], 4));
    }

    [Fact]
    public void Impossible_tables_of_times_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimedProblem(0, [1], [[1.0]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimedProblem(double.NaN, [1], [[1.0]]));
        Assert.Throws<ArgumentException>(() => new TimedProblem(1, [], [[]]));
        Assert.Throws<ArgumentException>(() => new TimedProblem(1, [1], []));
        Assert.Throws<ArgumentException>(() => new TimedProblem(1, [1, 1], [[1.0, 1.0]]));
        Assert.Throws<ArgumentException>(() => new TimedProblem(1, [0], [[1.0]]));
        Assert.Throws<ArgumentException>(() => new TimedProblem(1, [1, 2], [[1.0]]));
        Assert.Throws<ArgumentException>(() => new TimedProblem(1, [1], [[0.0]]));
        Assert.Throws<ArgumentException>(() => new TimedProblem(1, [1], [[double.PositiveInfinity]]));
        Assert.Throws<ArgumentException>(() => BestOfK.Of([], 1));
        Assert.Throws<ArgumentException>(() => BestOfK.Of([double.NaN], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedResources.For("cuda"));
    }

    [Fact]
    public void One_problem_says_nothing_of_others_and_no_problems_nothing_at_all()
    {
        Assert.Throws<ArgumentException>(() => PassAtK.Of([new(1, 2)], 1));
        Assert.Throws<ArgumentException>(() => SpeedupMaxAtK.Of([OneToSixteen], 1));
        Assert.Throws<ArgumentException>(() => PassAtK.AsPublished([], 1));
        Assert.Throws<ArgumentException>(() => BuildAtK.AsPublished([], 1, 7));
        Assert.Throws<ArgumentException>(() => EfficiencyMaxAtK.AsPublished([], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PassAtK.Of([new(1, 2), new(2, 2)], 1, confidence: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PassAtK.Of([new(1, 2), new(2, 2)], 1, resamples: 0));
    }

    [Fact]
    public void A_seed_decides_the_interval_and_equal_problems_leave_none()
    {
        TimedProblem slow = new(2, [1, 2], [[2.0, 1.5], [4.0, double.NaN]]), fast = new(2, [1, 2], [[0.5, 0.3], [1.0, 0.9]]);
        TimedProblem[] problems = [slow, fast, slow, slow, OneAndTwo()];

        Assert.Equal(SpeedupMaxAtK.Of(problems, 1, seed: 4), SpeedupMaxAtK.Of(problems, 1, seed: 4));
        Assert.NotEqual(SpeedupMaxAtK.Of(problems, 1, resamples: 200, confidence: 0.77, seed: 4).Interval, SpeedupMaxAtK.Of(problems, 1, resamples: 200, confidence: 0.77, seed: 5).Interval);
        Assert.Equal(0, EfficiencyAtK.Of([slow, slow, slow], 1, 1).Interval.Width, 1e-15);
        Assert.Equal(0, EfficiencyMaxAtK.Of([fast, fast], 2).Interval.Width, 1e-15);

        static TimedProblem OneAndTwo() => new(3, [1, 2], [[1.7, 1.1], [0.6, 0.61]]);
    }

    [Fact]
    public void The_interval_over_problems_holds_the_mean_about_as_often_as_it_says()
    {
        const int runs = 1000;
        var random = new Xoshiro256StarStar(6);
        int held = 0;
        for (int run = 0; run < runs; ++run)
        {
            // Each problem has its own rate, of mean 2/5, and eight samples.
            Proportion[] problems = [.. Enumerable.Range(0, 40).Select(_ =>
            {
                double rate = MathNet.Numerics.Distributions.Beta.Sample(random, 0.8, 1.2);
                return new Proportion(Enumerable.Range(0, 8).Count(_ => random.NextDouble() < rate), 8);
            })];
            if (PassAtK.Of(problems, 1, resamples: 500, seed: run).Interval.Contains(0.4)) held++;
        }

        // Percentiles are a little too narrow for 40 problems; four standard errors of 1000 runs are 0.028.
        Assert.InRange(held / (double)runs, 0.91, 0.97);
    }

    private static double Enumerated(IReadOnlyList<double> values, int k) =>
        Enumerable.Range(0, 1 << values.Count).Where(chosen => int.PopCount(chosen) == k).Sum(chosen => values.Where((_, i) => (chosen >> i & 1) == 1).Max()) / SpecialFunctions.Binomial(values.Count, k);
}
