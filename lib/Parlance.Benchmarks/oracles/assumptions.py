"""Vectors for the checks of assumptions."""
import numpy as np
from scipy import stats
from statsmodels.sandbox.stats.runs import Runs
from statsmodels.stats.diagnostic import acorr_ljungbox
from statsmodels.tsa.stattools import acf

import rscript
import vectors

random = np.random.default_rng(23)


def groups():
    listed = [("two of three", [[1.0, 2.0, 4.0], [2.0, 2.5, 9.0]]), ("different sizes", [[1.0, 3.0], [2.0, 2.2, 2.3, 5.0], [7.0, 1.0, 0.0]]), ("equal spread", [[1.0, 2.0, 3.0, 5.0], [11.0, 12.0, 13.0, 15.0]]),
              ("far from zero", [[1e6 + 1, 1e6 + 2, 1e6 + 5], [1e6, 1e6 + 7, 1e6 + 8]])]
    for k, n in [(2, 10), (3, 20), (5, 6), (2, 200), (10, 4)]:
        listed.append((f"{k} of {n}, alike", random.normal(0, 1, (k, n)).tolist()))
        listed.append((f"{k} of {n}, unlike", (random.lognormal(0, 0.5, (k, n)) * np.arange(1, k + 1)[:, None]).tolist()))
    return [(name, [[round(one, 9) for one in group] for group in lists]) for name, lists in listed]


def spreads():
    for file, function, oracle, test in (
            ("levene", "Levene.Of", "scipy 1.10.1 levene(center='mean')", lambda lists: stats.levene(*lists, center="mean")),
            ("brown-forsythe", "BrownForsythe.Of", "scipy 1.10.1 levene(center='median')", lambda lists: stats.levene(*lists, center="median")),
            ("bartlett", "Bartlett.Of", "scipy 1.10.1 bartlett", lambda lists: stats.bartlett(*lists))):
        cases = []
        for name, lists in groups():
            statistic, p = test(lists)
            cases.append((name, {"rows": lists}, {"statistic": statistic, "p": p}))
        vectors.write(file, function, oracle, cases)


def samples(least):
    listed = [("three", [1.0, 2.0, 4.0]), ("three even", [1.0, 2.0, 3.0]), ("four", [1.0, 2.0, 4.0, 5.5]), ("five", [1.0, 1.5, 2.0, 7.0, 3.0]), ("six", [3.0, 1.0, 2.0, 2.0, 2.0, 8.0]), ("seven", [0.1, 0.4, 0.3, 0.9, 2.0, 0.2, 0.5])]
    for n in (8, 11, 12, 20, 50, 300, 2000):
        listed += [(f"{n} normal", random.normal(5, 2, n)), (f"{n} uniform", random.random(n))]
    listed += [(f"{n} exponential", random.exponential(1, n)) for n in (9, 30, 100)]
    listed += [("ties", np.repeat([1.0, 2.0, 3.0, 4.0], [3, 6, 5, 2])), ("zeros and ones", np.repeat([0.0, 1.0], [12, 20])), ("far from zero", 1e6 + np.round(random.normal(0, 1, 25), 3)), ("tiny", random.normal(0, 1e-9, 25)), ("heavy tails", random.standard_t(2, 80))]
    return [(name, [float(f"{one:.10g}") for one in values]) for name, values in listed if len(values) >= least]


def normality():
    listed = samples(3)
    answers = rscript.numbers([f"unlist(shapiro.test({rscript.vector(x)})[c('statistic','p.value')])" for _, x in listed])
    vectors.write("shapiro-wilk", "ShapiroWilk.Of", "R 4.2 shapiro.test", [(name, {"values": x}, {"statistic": w, "p": p}) for (name, x), (w, p) in zip(listed, answers)])
    again = []
    for name, x in listed:
        if name == "far from zero" or len(x) > 100:
            continue  # scipy's single precision loses the digits
        w, p = stats.shapiro(x)
        again.append((name, {"values": x}, {"statistic": w, "p": p}))
    vectors.write("shapiro-wilk-single", "ShapiroWilk.Of", "scipy 1.10.1 shapiro", again, 2e-4, "scipy 1.10.1 calculates in single precision")

    listed = samples(8)
    answers = rscript.numbers([f"unlist(ad.test({rscript.vector(x)})[c('statistic','p.value')])" for _, x in listed], ["nortest"])
    vectors.write("anderson-darling", "AndersonDarling.Of", "nortest ad.test", [(name, {"values": x}, {"statistic": a, "p": p}) for (name, x), (a, p) in zip(listed, answers)])
    both, scores = [], []
    for name, x in listed:
        near = np.array(x) - x[0]  # shape does not depend on place, and scipy loses digits far from zero
        statistic, p = stats.normaltest(near)
        both.append((name, {"values": x}, {"statistic": statistic, "p": p}))
        scores.append((name, {"values": x}, {"skewness": stats.skewtest(near)[0], "kurtosis": stats.kurtosistest(near)[0]}))
    vectors.write("dagostino", "DAgostino.Of", "scipy 1.10.1 normaltest", both)
    vectors.write("dagostino-scores", "DAgostino.Scores", "scipy 1.10.1 skewtest, kurtosistest", scores)


def series():
    listed = [("three", [1.0, 2.0, 4.0]), ("alternating", [1.0, 2.0] * 10), ("rising", list(np.arange(15.0))), ("steps", [1.0] * 8 + [2.0] * 8), ("far from zero", list(1e6 + np.round(random.normal(0, 1, 30), 3)))]
    for n in (10, 30, 100, 500):
        noise = random.normal(0, 1, n)
        listed.append((f"{n} independent", noise))
        for rho in (0.3, 0.8):
            x = np.zeros(n)
            for i in range(n):
                x[i] = (rho * x[i - 1] if i else 0) + noise[i]
            listed.append((f"{n} with {rho}", x))
    return [(name, [round(float(one), 9) for one in x]) for name, x in listed]


def dependence():
    correlations, boxes, runs = [], [], []
    for name, x in series():
        for lags in (1, 2, 10):
            if lags >= len(x):
                continue
            correlations.append((f"{name}, {lags} lags", {"values": x, "lags": lags}, {"correlations": acf(x, nlags=lags, fft=False)[1:]}))
            found = acorr_ljungbox(x, lags=[lags], return_df=True)
            boxes.append((f"{name}, {lags} lags", {"values": x, "lags": lags}, {"statistic": found.lb_stat.iloc[0], "p": found.lb_pvalue.iloc[0]}))
        if len(x) < 4:
            continue
        sides = [one > np.median(x) for one in x if one != np.median(x)]
        z, p = Runs(np.array(sides).astype(int)).runs_test(correction=False)
        runs.append((name, {"values": x}, {"statistic": z, "p": p}))
    vectors.write("autocorrelation", "Autocorrelation.Of", "statsmodels 0.13.5 acf(fft=False)", correlations)
    vectors.write("ljung-box", "Autocorrelation.LjungBox", "statsmodels 0.13.5 acorr_ljungbox", boxes)
    vectors.write("runs", "RunsTest.Of", "statsmodels 0.13.5 Runs.runs_test(correction=False), values equal to the median left out", runs)


if __name__ == "__main__":
    for section in (spreads, normality, dependence):
        section()
