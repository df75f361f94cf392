using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Parlance.Statistics;

/// <summary>Fits a curve by nonlinear least squares, with the interval of each parameter: estimate ± t √(σ² (JᵀJ)⁻¹), σ² = residual squares / (n-p). Points that lie on a curve give intervals of no width.</summary>
/// <remarks>
/// Levenberg and Marquardt's method as MathNet has it; as it stops when the squares hardly fall any more, Gauss-Newton steps bring the parameters to full precision.
/// Intervals: Bates and Watts, "Nonlinear Regression Analysis and Its Applications" (1988), section 2.3, with t of n-p degrees of freedom.
/// </remarks>
internal static class LeastSquares
{
    /// <param name="curve">The value at x for parameters.</param>
    /// <param name="slopes">Its derivatives by the parameters.</param>
    public static Estimate[] Fit(IReadOnlyList<int> x, IReadOnlyList<double> y, Func<Vector<double>, double, double> curve, Func<Vector<double>, double, Vector<double>> slopes, double[] start, double confidence)
    {
        Require.Confidence(confidence);
        Vector<double> at = Vector<double>.Build.DenseOfEnumerable(x.Select(one => (double)one)), measured = Vector<double>.Build.DenseOfEnumerable(y);
        Vector<double> found = new LevenbergMarquardtMinimizer(maximumIterations: 1000)
            .FindMinimum(ObjectiveFunction.NonlinearModel(curve, slopes, at, measured), Vector<double>.Build.Dense([.. start])).MinimizingPoint;
        for (int step = 0; step < 20; ++step)
        {
            Vector<double> better = found + Jacobian(found).QR().Solve(Residuals(found)), rest = Residuals(better);
            if (!(rest.L2Norm() <= Residuals(found).L2Norm() * (1 + 1e-12))) break;
            bool still = (better - found).L2Norm() <= 1e-15 * found.L2Norm();
            found = better;
            if (still) break;
        }

        int freedom = at.Count - start.Length;
        double squares = Residuals(found).DotProduct(Residuals(found)), t = Tails.StudentTWithin(confidence, freedom);
        Matrix<double> jacobian = Jacobian(found), covariance = jacobian.TransposeThisAndMultiply(jacobian).Inverse();
        return [.. found.Select((one, i) => t * Math.Sqrt(squares / freedom * covariance[i, i])).Zip(found, (half, one) => new Estimate(one, new(one - half, one + half)))];

        Vector<double> Residuals(Vector<double> parameters) => measured - at.Map(one => curve(parameters, one));
        Matrix<double> Jacobian(Vector<double> parameters) => Matrix<double>.Build.DenseOfRowVectors(at.Select(one => slopes(parameters, one)));
    }
}
