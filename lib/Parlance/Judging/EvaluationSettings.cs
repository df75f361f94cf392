using System.Text.Json;

namespace Parlance.Judging;

/// <summary>How large the timed input is.</summary>
public enum InputSize
{
    /// <summary>Such that the serial solution takes 20 to 200 milliseconds.</summary>
    Full,

    /// <summary>A fraction of it, for a fast look: too small for times that mean something.</summary>
    Quick,
}

/// <summary>How hard a candidate is looked at. Two evaluations of one candidate with equal settings are the same evaluation.</summary>
public sealed record EvaluationSettings
{
    /// <summary>From this and the built program every run's seed is derived: repeatable, and unknown when the candidate is compiled.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Timed calls a run, the first of them a warm-up.</summary>
    public int Iterations { get; init; } = 6;

    /// <summary>No further timed call starts after this many seconds.</summary>
    public double BudgetSeconds { get; init; } = 2;

    /// <summary>For the small inputs, which take milliseconds.</summary>
    public TimeSpan ValidationTimeout { get; init; } = TimeSpan.FromSeconds(10);
    public TimeSpan TimingTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>On which input valid candidates are timed.</summary>
    public InputSize Size { get; init; } = InputSize.Full;

    /// <summary>Whether valid candidates are timed too.</summary>
    public bool Timed { get; init; } = true;

    /// <summary>By this key an evaluation is known to have been made with equal settings.</summary>
    public string Key() => Digest.Of(JsonSerializer.Serialize(this));
}
