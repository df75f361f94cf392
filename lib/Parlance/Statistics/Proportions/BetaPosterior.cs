using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace Parlance.Statistics;

/// <summary>What is believed of a rate after trials, as a beta distribution. Without trials it is what was believed before.</summary>
/// <remarks>
/// A prior Beta(a, b) and x successes in n trials give Beta(a+x, b+n-x); a = b = 1 takes every rate for alike, a = b = 1/2 is Jeffreys':
/// Gelman and others, "Bayesian Data Analysis", 3rd ed. (2013), section 2.4. P(A &gt; B) is integrated over the log-odds of the narrower one.
/// </remarks>
public readonly record struct BetaPosterior
{
    /// <summary>The distribution Beta(a, b). Throws for parameters that are not finite and above 0.</summary>
    public BetaPosterior(double a, double b)
    {
        Demand(a, nameof(a));
        Demand(b, nameof(b));
        (A, B) = (a, b);
    }

    public double A { get; }
    public double B { get; }

    public double Mean => A / (A + B);

    /// <summary>The posterior of a proportion. Without trials it is the prior; throws for a prior that is not finite and above 0.</summary>
    public static BetaPosterior Of(Proportion proportion, double priorA = 1, double priorB = 1)
    {
        Demand(priorA, nameof(priorA));
        Demand(priorB, nameof(priorB));
        return new(priorA + proportion.Successes, priorB + proportion.Trials - proportion.Successes);
    }

    /// <summary>The range the rate lies in with a given probability, with equal doubt to both sides. It never reaches 0 or 1.</summary>
    public Interval Credible(double probability = 0.95)
    {
        Require.Confidence(probability);
        return new(BetaQuantile.Of(A, B, (1 - probability) / 2), BetaQuantile.Above(A, B, (1 - probability) / 2));
    }

    /// <summary>The probability that the rate is above a given one. 1 at 0 and 0 at 1; throws outside [0, 1].</summary>
    public double Above(double rate)
    {
        Noncentrality.DemandRate(rate, nameof(rate));
        return rate == 0 ? 1 : rate == 1 ? 0 : SpecialFunctions.BetaRegularized(B, A, 1 - rate);
    }

    /// <summary>The probability that this rate is above another, of which is believed independently. One half where both are believed the same.</summary>
    public double Exceeds(BetaPosterior other)
    {
        BetaPosterior one = this;
        return one.Sharpness >= other.Sharpness
            ? one.Expected((rate, _) => SpecialFunctions.BetaRegularized(other.A, other.B, rate))
            : other.Expected((_, left) => SpecialFunctions.BetaRegularized(one.B, one.A, left));
    }

    /// <summary>One over the variance of the log-odds, about.</summary>
    private double Sharpness => A * B / (A + B);

    /// <summary>The expectation of a function of the rate and 1 less the rate, which is no steeper than the density. The integral is normalised by that of the density, whose own factor loses digits.</summary>
    private double Expected(Func<double, double, double> value)
    {
        double a = A, b = B, mode = Math.Log(a / b), scale = Math.Min(2, 2 / Math.Sqrt(Sharpness)), low = mode, high = mode, peak = LogDensity(mode);
        while (LogDensity(low) > peak - 45) low -= scale;
        while (LogDensity(high) > peak - 45) high += scale;
        int panels = (int)Math.Round((high - low) / scale);
        double sum = 0, all = 0;
        for (int i = 0; i < panels; ++i)
        {
            var rule = new GaussLegendreRule(low + i * scale, low + (i + 1) * scale, 32);
            for (int j = 0; j < rule.Order; ++j)
            {
                double t = rule.GetAbscissa(j), weight = rule.GetWeight(j) * Math.Exp(LogDensity(t) - peak);
                all += weight;
                sum += weight == 0 ? 0 : weight * value(1 / (1 + Math.Exp(-t)), 1 / (1 + Math.Exp(t)));
            }
        }

        return Math.Clamp(sum / all, 0, 1);

        double LogDensity(double t) => t < 0 ? a * t - (a + b) * SpecialFunctions.Log1p(Math.Exp(t)) : -b * t - (a + b) * SpecialFunctions.Log1p(Math.Exp(-t));
    }

    private static void Demand(double parameter, string name)
    {
        if (!(parameter > 0 && double.IsFinite(parameter))) throw new ArgumentOutOfRangeException(name, parameter, "The parameters of a beta distribution are finite and above 0.");
    }
}
