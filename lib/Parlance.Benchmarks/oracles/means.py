"""Vectors for means, medians and the bootstrap."""
import numpy as np
from scipy import stats
from scipy.stats import mstats

import rscript
import vectors

random = np.random.default_rng(11)


def samples():
    listed = [("two", [1.0, 2.5]), ("three", [-1.0, 0.0, 4.0]), ("far from zero", [1e6 + 0.1, 1e6 + 0.2, 1e6 + 0.4, 1e6 + 0.3]), ("tiny", [1e-9, 3e-9, 2e-9, 7e-9, 1e-9]), ("ties", [1.0, 1.0, 1.0, 2.0, 2.0, 3.0])]
    for n in (8, 20, 60, 300):
        listed += [(f"{n} normal", random.normal(1, 2, n)), (f"{n} lognormal", random.lognormal(0, 0.7, n))]
    listed.append(("40 zeros and ones", (random.random(40) < 0.3).astype(float)))
    return [(name, [round(float(one), 12) for one in values]) for name, values in listed]


def ask(lines):
    return rscript.numbers(lines)


def mean():
    cases, tests, zs, known = [], [], [], []
    listed = [(name, x, c) for name, x in samples() for c in (0.9, 0.95, 0.99)]
    for (name, x, c), (lower, upper) in zip(listed, ask([f"t.test({rscript.vector(x)},conf.level={c})$conf.int" for _, x, c in listed])):
        cases.append((f"{name} at {c}", {"values": x, "confidence": c}, {"value": np.mean(x), "lower": lower, "upper": upper}))
    asked = [(name, x, mu, side) for name, x in samples() for mu, side in ((0.0, "two.sided"), (1.0, "less"), (0.5, "greater"))]
    for (name, x, mu, side), (t, p) in zip(asked, ask([f"unlist(t.test({rscript.vector(x)},mu={mu},alternative='{side}')[c('statistic','p.value')])" for _, x, mu, side in asked])):
        tests.append((f"{name}, {side} {mu}", {"values": x, "mean": mu, "side": side}, {"statistic": t, "p": p}))
    for name, x in samples():
        for c in (0.8, 0.95):
            lower, upper = stats.norm.interval(c, np.mean(x), np.std(x, ddof=1) / np.sqrt(len(x)))
            zs.append((f"{name} at {c}", {"values": x, "confidence": c}, {"value": np.mean(x), "lower": lower, "upper": upper}))
            lower, upper = stats.norm.interval(c, np.mean(x), 1.5 / np.sqrt(len(x)))
            known.append((f"{name} at {c}", {"values": x, "deviation": 1.5, "confidence": c}, {"value": np.mean(x), "lower": lower, "upper": upper}))
    vectors.write("mean-t", "MeanT.Of", "R 4.2 t.test", cases)
    vectors.write("mean-t-test", "MeanT.Test", "R 4.2 t.test", tests)
    vectors.write("mean-z", "MeanZ.Of", "scipy 1.10.1 norm.interval", zs)
    vectors.write("mean-z-known", "MeanZ.Known", "scipy 1.10.1 norm.interval", known)


def pairs_of_samples():
    listed = []
    for n, m in [(2, 2), (2, 7), (5, 5), (10, 40), (40, 10), (30, 30), (200, 3)]:
        for scale in (1.0, 5.0):
            listed.append((f"{n} and {m}, spread 1 and {scale}", np.round(random.normal(1, 1, n), 9).tolist(), np.round(random.normal(0.4, scale, m), 9).tolist()))
    return listed + [("one without spread", [1.0, 1.0, 1.0], [0.0, 0.5, 2.0, 1.0])]


def two_means():
    for file, name, equal in (("welch", "WelchT", "FALSE"), ("pooled", "PooledT", "TRUE")):
        listed = [(n, x, y, c) for n, x, y in pairs_of_samples() for c in (0.9, 0.95)]
        answers = ask([f"t.test({rscript.vector(x)},{rscript.vector(y)},var.equal={equal},conf.level={c})$conf.int" for _, x, y, c in listed])
        vectors.write(file + "-difference", name + ".Difference", "R 4.2 t.test", [(f"{n} at {c}", {"first": x, "second": y, "confidence": c}, {"value": np.mean(x) - np.mean(y), "lower": a[0], "upper": a[1]}) for (n, x, y, c), a in zip(listed, answers)])
        asked = [(n, x, y, side) for n, x, y in pairs_of_samples() for side in ("two.sided", "less", "greater")]
        answers = ask([f"unlist(t.test({rscript.vector(x)},{rscript.vector(y)},var.equal={equal},alternative='{side}')[c('statistic','p.value')])" for _, x, y, side in asked])
        vectors.write(file + "-test", name + ".Test", "R 4.2 t.test", [(f"{n}, {side}", {"first": x, "second": y, "side": side}, {"statistic": a[0], "p": a[1]}) for (n, x, y, side), a in zip(asked, answers)])


def quantiles():
    listed = []
    for n in (1, 2, 5, 6, 7, 20, 61, 400):
        x = np.round(random.lognormal(0, 1, n), 6).tolist()
        for share in (0.5, 0.1, 0.95):
            listed.append((f"{n}, quantile {share}", x, share, 0.95))
    listed += [("ties", [1.0, 1.0, 2.0, 2.0, 2.0, 3.0, 3.0, 9.0], 0.5, 0.9), ("all equal", [4.0] * 12, 0.5, 0.95), ("99 %", np.round(random.normal(0, 1, 50), 6).tolist(), 0.25, 0.99)]
    cases = []
    answers = ask([f"{{n<-{len(x)};p<-{s};a<-(1-{c})/2;r<-qbinom(a,n,p);s<-qbinom(a,n,p,lower.tail=FALSE)+1;c(r,s,pbinom(s-1,n,p)-pbinom(r-1,n,p),quantile({rscript.vector(x)},p,type=7))}}" for _, x, s, c in listed])
    for (name, x, share, confidence), (lower, upper, coverage, value) in zip(listed, answers):
        ordered, lower, upper = sorted(x), int(lower), int(upper)
        cases.append((f"{name} at {confidence}", {"values": x, "share": share, "confidence": confidence}, {
            "value": value, "lower": ordered[lower - 1] if lower > 0 else -np.inf, "upper": ordered[upper - 1] if upper <= len(x) else np.inf,
            "lowerRank": lower, "upperRank": upper, "coverage": coverage}))
    vectors.write("quantile-interval", "QuantileInterval.Of", "R 4.2 qbinom, pbinom, quantile", cases)


def trimmed():
    listed = [(name, x, share, c) for name, x in samples() if len(x) >= 5 for share in (0.1, 0.2, 0.25) for c in (0.9, 0.95)]
    cases = []
    for name, x, share, c in listed:
        left = len(x) - 2 * int(share * len(x))
        value, error = mstats.trimmed_mean(x, (share, share)), mstats.trimmed_stde(np.array(x), (share, share))
        cases.append((name, x, share, c, float(value), float(error), left))
    quantiles = ask([f"qt({(1 + c) / 2!r},{left - 1})" for _, _, _, c, _, _, left in cases])
    vectors.write("trimmed-mean", "TrimmedMean.Of", "scipy 1.10.1 mstats.trimmed_mean, trimmed_stde, R 4.2 qt",
                  [(f"{name}, {share} at {c}", {"values": x, "share": share, "confidence": c}, {"value": value, "lower": value - q * error, "upper": value + q * error}) for (name, x, share, c, value, error, _), (q,) in zip(cases, quantiles)])

    tests, intervals = [], []
    for name, x, y in pairs_of_samples():
        if min(len(x), len(y)) < 5:
            continue
        for share in (0.1, 0.2, 0.25):
            for side in ("two-sided", "less", "greater"):
                t, p = stats.ttest_ind(x, y, equal_var=False, trim=share, alternative=side)
                tests.append((f"{name}, {share}, {side}", {"first": x, "second": y, "share": share, "side": side.replace("-", ".")}, {"statistic": t, "p": p}))
            parts = []
            for z in (x, y):
                left = len(z) - 2 * int(share * len(z))
                squares = np.var(np.asarray(mstats.winsorize(np.array(z), (share, share))), ddof=1) * (len(z) - 1)
                parts.append((squares / left / (left - 1), left - 1))
            freedom = (parts[0][0] + parts[1][0]) ** 2 / (parts[0][0] ** 2 / parts[0][1] + parts[1][0] ** 2 / parts[1][1])
            difference = float(mstats.trimmed_mean(x, (share, share)) - mstats.trimmed_mean(y, (share, share)))
            error = np.sqrt(parts[0][0] + parts[1][0])
            assert abs(difference / error - stats.ttest_ind(x, y, equal_var=False, trim=share)[0]) < 1e-9
            q = ask([f"qt(0.975,{freedom!r})"])[0][0]
            intervals.append((f"{name}, {share}", {"first": x, "second": y, "share": share}, {"value": difference, "lower": difference - q * error, "upper": difference + q * error}))
    vectors.write("yuen-test", "Yuen.Test", "scipy 1.10.1 ttest_ind(trim, equal_var=False)", tests)
    vectors.write("yuen-difference", "Yuen.Difference", "scipy 1.10.1 mstats.winsorize, R 4.2 qt; standard error as ttest_ind(trim)", intervals)


STATISTICS = {"mean": np.mean, "median": np.median, "deviation": lambda x, axis: np.std(x, axis=axis, ddof=1)}


def resampled(data, statistic, seed, resamples, confidence, paired=False):
    """The rows of indices that scipy draws from a seed, a list a sample, and its percentile and BCa intervals of the same."""
    again = np.random.default_rng(seed)
    rows = [again.integers(0, len(one), (resamples, len(one))) for one in (data[:1] if paired else data)]
    ends = {}
    for method in ("percentile", "bca"):
        found = stats.bootstrap(data, statistic, n_resamples=resamples, confidence_level=confidence, method=method, paired=paired, vectorized=True, random_state=np.random.default_rng(seed))
        ends[method + "Lower"], ends[method + "Upper"] = found.confidence_interval
    value = statistic(*[np.asarray(one) for one in data], axis=-1)
    drawn = statistic(*[np.asarray(one)[rows[0 if paired else i]] for i, one in enumerate(data)], axis=-1)
    assert np.array_equal(np.sort(drawn), np.sort(found.bootstrap_distribution))
    near = np.abs(drawn - value) < 1e-10 * abs(value)
    assert np.all(drawn[near] == value), "a resample equal to the data but for rounding"
    return [one.tolist() for one in rows], {"value": value, **ends}


def bootstrap():
    cases = []
    for i, (name, statistic) in enumerate(list(STATISTICS.items()) * 5):
        n, resamples, confidence = (10, 12, 15)[i % 3], (60, 99, 100)[i // 5], (0.8, 0.9, 0.95)[i % 3]
        x = np.round(random.normal(2, 1, n) if i % 2 else random.lognormal(0, 1, n), 6).tolist()
        rows, expected = resampled((x,), statistic, 100 + i, resamples, confidence)
        cases.append((f"{name} of {n}, {resamples} resamples at {confidence}", {"values": x, "statistic": name, "rows": rows[0], "confidence": confidence}, expected))
    vectors.write("bootstrap", "BootstrapEnds.Percentile, Bca, Acceleration", "scipy 1.10.1 bootstrap, the same resamples", cases)


def bootstrap_of_many():
    paired, unpaired, clustered = [], [], []
    ratio = lambda x, y, axis: np.mean(x, axis=axis) / np.mean(y, axis=axis)
    for i in range(12):
        n, m, resamples, confidence = 10 + i % 3, 11 + i % 4, (60, 99)[i % 2], (0.8, 0.95)[i % 2]
        x, y = np.round(random.lognormal(0.3, 0.6, n), 6), np.round(random.lognormal(0, 0.6, m), 6)
        rows, expected = resampled((x, y), ratio, 300 + i, resamples, confidence)
        unpaired.append((f"{n} and {m} at {confidence}", {"first": x, "second": y, "rows": rows[0], "others": rows[1], "confidence": confidence}, expected))
        y = np.round(x * random.lognormal(0, 0.3, n), 6)
        rows, expected = resampled((x, y), ratio, 200 + i, resamples, confidence, paired=True)
        paired.append((f"{n} pairs at {confidence}", {"first": x, "second": y, "rows": rows[0], "confidence": confidence}, expected))
        lists = [np.round(random.normal(random.normal(1, 1), 1, random.integers(1, 6)), 6).tolist() for _ in range(n)]
        sums, counts = np.array([sum(one) for one in lists]), np.array([len(one) for one in lists])
        mean = lambda index, axis: np.sum(sums[index], axis=axis) / np.sum(counts[index], axis=axis)
        rows, expected = resampled((np.arange(n),), mean, 400 + i, resamples, confidence)
        clustered.append((f"{n} clusters at {confidence}", {"clusters": lists, "rows": rows[0], "confidence": confidence}, expected))
    oracle = "scipy 1.10.1 bootstrap, the same resamples"
    vectors.write("bootstrap-paired-ratio", "PairedBootstrap.Ratio", oracle, paired)
    vectors.write("bootstrap-ratio", "RatioBootstrap.Of", oracle, unpaired)
    vectors.write("bootstrap-clusters", "ClusterBootstrap.Mean", oracle, clustered)


if __name__ == "__main__":
    for section in (mean, two_means, quantiles, trimmed, bootstrap, bootstrap_of_many):
        section()
