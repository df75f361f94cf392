namespace Parlance.Statistics;

/// <summary>How long each sample of a problem took on each number of processes or threads, and how long the best serial program takes. A run that failed has the time NaN; a sample may have failed in all.</summary>
/// <remarks>Times are in any unit, the same for all. The baseline is divided by a time, and for an efficiency by the number as well; a failed run counts as a speedup of 0.</remarks>
public sealed class TimedProblem
{
    private readonly double[][] _times;

    /// <summary>Takes the times of sample i on <paramref name="resources"/>[j] from <paramref name="times"/>[i][j]. Throws without samples or resources, for lists of other lengths, or a time that is neither NaN nor finite and above 0.</summary>
    public TimedProblem(double baseline, IReadOnlyList<int> resources, IReadOnlyList<IReadOnlyList<double>> times)
    {
        Noncentrality.DemandCount(baseline, nameof(baseline));
        Require.NotEmpty(resources);
        Require.NotEmpty(times);
        if (resources.Any(one => one < 1) || resources.Distinct().Count() < resources.Count)
            throw new ArgumentException("Numbers of processes are above 0 and differ from each other.", nameof(resources));
        if (times.Any(row => row.Count != resources.Count))
            throw new ArgumentException(FormattableString.Invariant($"Each sample needs {resources.Count} times, one for each number of processes."), nameof(times));
        if (times.Any(row => row.Any(time => !double.IsNaN(time) && !(time > 0 && double.IsFinite(time)))))
            throw new ArgumentException("A time is finite and above 0, or NaN for a run that failed.", nameof(times));
        Baseline = baseline;
        Resources = [.. resources];
        _times = [.. times.Select(row => row.ToArray())];
    }

    public double Baseline { get; }

    public IReadOnlyList<int> Resources { get; }

    public int Samples => _times.Length;

    /// <summary>The time of each sample on a number of processes, NaN where it failed. Throws where nothing was measured on that number.</summary>
    public IReadOnlyList<double> Times(int resources)
    {
        int column = Column(resources);
        if (column < 0) throw new ArgumentOutOfRangeException(nameof(resources), resources, "Nothing was measured on this number of processes.");
        return [.. _times.Select(row => row[column])];
    }

    /// <summary>The times of one sample, in the order of <see cref="Resources"/>.</summary>
    public IReadOnlyList<double> TimesOf(int sample) => Array.AsReadOnly(_times[sample]);

    /// <summary>How many times as fast as the baseline each sample is. 0 where it failed.</summary>
    public IReadOnlyList<double> Speedups(int resources) => [.. Times(resources).Select(time => Ratio(time, 1))];

    /// <summary>The speedup of each sample over the number of processes. 0 where it failed.</summary>
    public IReadOnlyList<double> Efficiencies(int resources) => [.. Times(resources).Select(time => Ratio(time, resources))];

    /// <summary>The speedup of each sample on the number of processes that suits it best. 0 where it failed on all.</summary>
    public IReadOnlyList<double> BestSpeedups() => [.. _times.Select(row => row.Max(time => Ratio(time, 1)))];

    /// <summary>The efficiency of each sample on the number of processes that suits it best. 0 where it failed on all.</summary>
    public IReadOnlyList<double> BestEfficiencies() => [.. _times.Select(row => row.Select((time, j) => Ratio(time, Resources[j])).Max())];

    internal int Column(int resources) => Resources.Index().Where(one => one.Item == resources).Select(one => one.Index).DefaultIfEmpty(-1).First();

    private double Ratio(double time, int resources) => double.IsNaN(time) ? 0 : Baseline / time / resources;
}
