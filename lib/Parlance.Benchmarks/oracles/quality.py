"""Vectors for the checks that warn."""
import numpy as np
from scipy import signal, stats

import rscript
import vectors

random = np.random.default_rng(3)


def samples():
    listed = [("one peak", random.normal(1, 0.1, 40)), ("two apart", np.r_[random.normal(1, 0.1, 30), random.normal(3, 0.1, 30)]), ("two near", np.r_[random.normal(1, 0.3, 30), random.normal(1.6, 0.3, 30)]),
              ("three", np.r_[random.normal(0, 0.2, 50), random.normal(3, 0.2, 50), random.normal(6, 0.2, 50)]), ("skewed", random.lognormal(0, 0.5, 60)), ("uniform", random.random(50)), ("few", random.normal(0, 1, 10)),
              ("one outlier", np.r_[random.normal(1, 0.05, 30), 5]), ("a fifth slower", np.r_[random.normal(1, 0.05, 80), random.normal(1.5, 0.05, 20)]), ("steps", np.repeat([1.0, 2.0, 2.5], [10, 10, 10])),
              ("half equal", np.r_[np.full(20, 2.0), random.normal(2, 0.5, 8)]), ("large", random.normal(0, 1, 400)), ("two of different width", np.r_[random.normal(0, 0.1, 40), random.normal(2, 0.6, 60)]), ("two values", np.array([1.0, 2.0]))]
    return [(name, np.round(values, 6)) for name, values in listed]


def modes():
    cases, widths = [], []
    listed = samples()
    for (name, values), (width,) in zip(listed, rscript.numbers([f"bw.nrd0({rscript.vector(values)})" for _, values in listed])):
        # R falls back on the standard deviation where the quartiles are equal, as we do.
        grid = np.linspace(values.min() - 3 * width, values.max() + 3 * width, 512)
        density = stats.gaussian_kde(values, width / values.std(ddof=1))(grid)
        peaks, _ = signal.find_peaks(np.r_[0, density, 0], prominence=0.1 * density.max())
        cases.append((name, {"values": values, "prominence": 0.1}, {"count": len(peaks)}))
        widths.append((name, {"values": values}, {"width": width}))
    vectors.write("modes", "Modes.Count", "scipy 1.10.1 gaussian_kde, signal.find_peaks", cases)
    vectors.write("bandwidth", "Modes.Bandwidth", "R 4.2 bw.nrd0", widths)


def ratios():
    cases = []
    for n in (1, 2, 3, 5, 8, 12, 20, 40, 60, 100, 200, 400):
        first, second = np.round(random.lognormal(0, 1, n), 6), np.round(random.lognormal(0.2, 0.5, n), 6)
        cases.append((f"{n} pairs", {"first": first, "second": second}, {"ofAverages": np.mean(first) / np.mean(second), "average": np.mean(first / second), "geometric": stats.gmean(first / second)}))
    vectors.write("averaged-ratios", "AveragedRatios.Ratios", "scipy 1.10.1 gmean, numpy 1.24.2", cases)


if __name__ == "__main__":
    modes()
    ratios()
