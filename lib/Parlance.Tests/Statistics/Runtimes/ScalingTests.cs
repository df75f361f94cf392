using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Statistics.Runtimes;

public sealed class ScalingTests
{
    private static readonly int[] Processes = [1, 2, 4, 8, 16, 32];

    [Fact]
    public void Speedups_that_follow_a_law_give_it_back()
    {
        Assert.Equal(0.1, Amdahl.Fit(Processes, [.. Processes.Select(p => 1 / (0.1 + 0.9 / p))]).SerialShare.Value, 1e-12);
        Assert.Equal(0.1, Gustafson.Fit(Processes, [.. Processes.Select(p => p - 0.1 * (p - 1))]).SerialShare.Value, 1e-12);
        KarpFlatt flat = KarpFlatt.Fit(Processes, [.. Processes.Select(p => 1 / (0.1 + 0.9 / p))]);
        Assert.Equal(0.1, flat.Share.Value, 1e-12);
        Assert.Equal(0, flat.Growth.Value, 1e-12);
        UniversalScalability law = UniversalScalability.Fit(Processes, [.. Processes.Select(p => p / (1 + 0.05 * (p - 1) + 0.002 * p * (p - 1)))]);
        Assert.Equal(0.05, law.Contention.Value, 1e-10);
        Assert.Equal(0.002, law.Coherency.Value, 1e-10);
        Assert.Equal(Math.Sqrt(0.95 / 0.002), law.BestProcesses, 1e-6);
    }

    [Fact]
    public void A_serial_share_limits_the_speedup()
    {
        Amdahl law = Amdahl.Fit(Processes, [1, 1.9, 3.4, 5.6, 8.1, 10.4]);

        Assert.True(law.Limit.Contains(1 / law.SerialShare.Value));
        Assert.InRange(law.Speedup(1_000_000), law.Limit.Lower, law.Limit.Upper);
        Assert.Equal(1, law.Speedup(1), 1e-15);
        Assert.Equal(double.PositiveInfinity, Amdahl.Fit([2, 4], [2.1, 3.9]).Limit.Upper);
    }

    [Fact]
    public void More_speedup_than_processes_is_a_share_below_zero()
    {
        double[] speedups = [1, 2.1, 4.4, 9.1, 18.5, 37.9];

        Assert.True(Amdahl.Fit(Processes, speedups).SerialShare.Value < 0);
        Assert.True(Gustafson.Fit(Processes, speedups).SerialShare.Value < 0);
        Assert.True(KarpFlatt.Of(32, 37.9) < 0);
        Assert.Equal(double.PositiveInfinity, UniversalScalability.Fit(Processes, [.. Processes.Select(p => 0.98 * p)]).BestProcesses);
    }

    [Fact]
    public void Intervals_of_the_parameters_hold_them_as_often_as_they_say()
    {
        var random = new Xoshiro256StarStar(24);
        const int runs = 1500;
        int amdahl = 0, gustafson = 0, contention = 0, coherency = 0, share = 0, growth = 0;
        for (int run = 0; run < runs; ++run)
        {
            double[] noise = [.. Normal.Samples(random, 0, 0.15).Take(6)];
            if (Amdahl.Fit(Processes, [.. Processes.Select((p, i) => 1 / (0.1 + 0.9 / p) + noise[i])]).SerialShare.Interval.Contains(0.1)) ++amdahl;
            if (Gustafson.Fit(Processes, [.. Processes.Select((p, i) => p - 0.1 * (p - 1) + noise[i])]).SerialShare.Interval.Contains(0.1)) ++gustafson;
            UniversalScalability law = UniversalScalability.Fit(Processes, [.. Processes.Select((p, i) => p / (1 + 0.05 * (p - 1) + 0.002 * p * (p - 1)) + noise[i])]);
            if (law.Contention.Interval.Contains(0.05)) ++contention;
            if (law.Coherency.Interval.Contains(0.002)) ++coherency;

            // Here the share itself scatters about 0.1, alike at every number of processes.
            KarpFlatt flat = KarpFlatt.Fit(Processes, [.. Processes.Select((p, i) => 1 / (0.1 + noise[i] / 10 + (0.9 - noise[i] / 10) / p))]);
            if (flat.Share.Interval.Contains(0.1)) ++share;
            if (flat.Growth.Interval.Contains(0)) ++growth;
        }

        // Two and a half standard errors of 1500 runs are 0.014.
        foreach (int held in new[] { amdahl, gustafson, contention, coherency, share, growth }) Assert.InRange(held / (double)runs, 0.93, 0.97);
    }

    [Fact]
    public void Too_few_measurements_for_the_parameters_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Amdahl.Fit([1, 4], [1, 3]));
        Assert.Throws<ArgumentException>(() => Gustafson.Fit([8], [7]));
        Assert.Throws<ArgumentException>(() => KarpFlatt.Fit([1, 2, 4], [1, 1.9, 3.5]));
        Assert.Throws<ArgumentException>(() => UniversalScalability.Fit([2, 4], [1.9, 3.5]));
        string message = Assert.Throws<ArgumentException>(() => UniversalScalability.Fit([1, 4, 4, 4], [1, 3.5, 3.4, 3.6])).Message;
        Assert.StartsWith("1 different numbers of processes with more than one process do not determine 2 parameters.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Impossible_measurements_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Amdahl.Fit([1, 2, 4], [1, 2]));
        Assert.Throws<ArgumentException>(() => Amdahl.Fit([0, 2, 4], [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => Gustafson.Fit([1, 2, 4], [1, 0, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => KarpFlatt.Of(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => KarpFlatt.Of(2, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Amdahl.Fit([2, 4], [2, 3]).Speedup(0));
    }
}
