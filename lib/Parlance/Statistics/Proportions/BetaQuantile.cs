using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace Parlance.Statistics;

/// <summary>Quantiles of the beta distribution with all their digits, also near 0 and 1. MathNet's own end at a distance of 1e-12, which near 0 is all there is.</summary>
internal static class BetaQuantile
{
    /// <summary>The value that a share <paramref name="below"/> lies below.</summary>
    public static double Of(double a, double b, double below) =>
        SpecialFunctions.BetaRegularized(a, b, 0.5) >= below ? NearZero(a, b, below) : 1 - NearZero(b, a, 1 - below);

    /// <summary>The value that a share <paramref name="above"/> lies above.</summary>
    public static double Above(double a, double b, double above) => 1 - Of(b, a, above);

    private static double NearZero(double a, double b, double below)
    {
        // Where noise keeps the search from its last digits it ends with the best there is, and Newton's steps do the rest.
        Brent.TryFindRoot(x => SpecialFunctions.BetaRegularized(a, b, x) - below, 0, 1, 1e-10, 200, out double root);
        root = Math.Clamp(root, 1e-300, 1);
        for (int step = 0; step < 4; ++step)
        {
            double reached = SpecialFunctions.BetaRegularized(a, b, root), slope = root * Beta.PDF(a, b, root) / reached;
            if (!(slope > 0 && double.IsFinite(slope))) break;
            root = Math.Clamp(root * Math.Exp(Math.Log(below / reached) / slope), 1e-300, 1);
        }

        return root;
    }
}
