using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace Parlance.Statistics;

/// <summary>The odds ratio that makes the counts most probable when all successes are given, with the exact interval that belongs to Fisher's test. 0 or infinite where no other count could be lower or higher; NaN where no other was possible.</summary>
/// <remarks>
/// Given x₁ + x₂ the first's successes follow P(i) ∝ C(n₁,i) C(n₂,x₁+x₂-i) ψⁱ; the estimate equates their mean with x₁, the ends of the
/// interval each leave a tail of α/2: Fisher 1935; Cornfield, Proceedings of the Third Berkeley Symposium 4 (1956), 135-148.
/// </remarks>
public static class ConditionalOddsRatio
{
    /// <summary>The estimate and its interval, which never holds the ratio less often than it says. Throws when one had no trials.</summary>
    public static Estimate Of(Proportion first, Proportion second, double confidence = 0.95)
    {
        Require.Confidence(confidence);
        ScoreLimits.RequireTrials(first, second);
        int observed = first.Successes, all = observed + second.Successes, least = Math.Max(0, all - second.Trials), most = Math.Min(first.Trials, all);
        if (least == most) return new(double.NaN, new(0, double.PositiveInfinity));
        double[] logs = [.. Enumerable.Range(least, most - least + 1).Select(i => SpecialFunctions.BinomialLn(first.Trials, i) + SpecialFunctions.BinomialLn(second.Trials, all - i))];
        double tail = (1 - confidence) / 2;
        return new(
            observed == least ? 0 : observed == most ? double.PositiveInfinity : Solve(i => i, observed),
            new(observed == least ? 0 : Solve(i => i >= observed ? 1 : 0, tail), observed == most ? double.PositiveInfinity : Solve(i => i > observed ? 1 : 0, 1 - tail)));

        // Every expectation asked for rises with the ratio.
        double Solve(Func<int, double> value, double target)
        {
            double reach = 1;
            while (Expected(value, -reach) > target || Expected(value, reach) < target) reach *= 2;
            Brent.TryFindRoot(log => Expected(value, log) - target, -reach, reach, 1e-14, 300, out double root);
            return Math.Exp(root);
        }

        double Expected(Func<int, double> value, double log)
        {
            double peak = logs.Index().Max(one => one.Item + one.Index * log), sum = 0, whole = 0;
            for (int i = 0; i < logs.Length; ++i)
            {
                double weight = Math.Exp(logs[i] + i * log - peak);
                whole += weight;
                sum += weight * value(least + i);
            }

            return sum / whole;
        }
    }
}
