"""Vectors for runtimes: ratios, levels, stopped runs and laws of scaling."""
import numpy as np
from scipy import optimize

import rscript
import vectors

random = np.random.default_rng(31)


def times(n, scale=1.0, spread=0.3):
    return np.round(scale * random.lognormal(0, spread, n), 6).tolist()


def ratios():
    shapes = [(2, 2), (2, 9), (5, 5), (10, 30), (30, 10), (40, 40), (100, 3)]
    listed = [(f"{n} and {m}, {scale}, spread {spread}", times(n, scale, spread), times(m, 1, 0.2), c) for n, m in shapes for scale, spread, c in ((1.0, 0.1, 0.95), (8.0, 0.6, 0.9))]
    answers = rscript.numbers([f"{{a<-log({rscript.vector(x)});b<-log({rscript.vector(y)});exp(c(mean(a)-mean(b),t.test(a,b,conf.level={c})$conf.int))}}" for _, x, y, c in listed])
    vectors.write("log-ratio", "LogRatio.Of", "R 4.2 t.test of logarithms", [(f"{n} at {c}", {"first": x, "second": y, "confidence": c}, dict(zip(("value", "lower", "upper"), a))) for (n, x, y, c), a in zip(listed, answers)])

    pairs = []
    for n in (2, 3, 5, 8, 20, 60, 300):
        for gain in (1.0, 3.0):
            x = times(n, 10, 1.0)
            pairs.append((f"{n} pairs, {gain} times", x, [round(one / gain * r, 9) for one, r in zip(x, random.lognormal(0, 0.2, n))], 0.95 if gain == 1 else 0.9))
    answers = rscript.numbers([f"{{d<-log({rscript.vector(x)})-log({rscript.vector(y)});exp(c(mean(d),t.test(d,conf.level={c})$conf.int))}}" for _, x, y, c in pairs])
    vectors.write("geometric-speedup", "GeometricMean.Speedup", "R 4.2 t.test of logarithms", [(f"{n} at {c}", {"first": x, "second": y, "confidence": c}, dict(zip(("value", "lower", "upper"), a))) for (n, x, y, c), a in zip(pairs, answers)])
    answers = rscript.numbers([f"{{d<-log({rscript.vector(x)});exp(c(mean(d),t.test(d,conf.level={c})$conf.int))}}" for _, x, _, c in pairs])
    vectors.write("geometric-mean", "GeometricMean.Of", "R 4.2 t.test of logarithms", [(f"{n} at {c}", {"values": x, "confidence": c}, dict(zip(("value", "lower", "upper"), a))) for (n, x, _, c), a in zip(pairs, answers)])

    independent, together = [], []
    for name, x, y, c in listed:
        v, w, ratio = np.var(x, ddof=1) / len(x), np.var(y, ddof=1) / len(y), np.mean(x) / np.mean(y)
        w2 = ratio ** 2 * w
        freedom = (v + w2) ** 2 / (v ** 2 / (len(x) - 1) + w2 ** 2 / (len(y) - 1))
        independent.append((f"{name} at {c}", {"first": x, "second": y, "confidence": c}, np.mean(x), np.mean(y), v, 0.0, w, c, freedom))
    for name, x, y, c in pairs:
        m = np.cov(x, y) / len(x)
        together.append((f"{name} at {c}", {"first": x, "second": y, "confidence": c}, np.mean(x), np.mean(y), m[0, 0], m[0, 1], m[1, 1], c, len(x) - 1))
    far = [5.0, 5.2, 4.9], [0.4, -0.3, 0.2]
    v, w, ratio = np.var(far[0], ddof=1) / 3, np.var(far[1], ddof=1) / 3, np.mean(far[0]) / np.mean(far[1])
    independent.append(("divisor about zero", {"first": far[0], "second": far[1], "confidence": 0.95}, np.mean(far[0]), np.mean(far[1]), v, 0.0, w, 0.95, (v + ratio ** 2 * w) ** 2 / (v ** 2 / 2 + ratio ** 4 * w ** 2 / 2)))
    for file, function, cases in (("fieller", "Fieller.Of", independent), ("fieller-paired", "Fieller.Paired", together)):
        quantiles = rscript.numbers([f"qt({(1 + one[7]) / 2!r},{one[8]!r})" for one in cases])
        written = []
        for (name, given, x, y, v, c, w, _, _), (t,) in zip(cases, quantiles):
            # Where the t of x - rho y passes the quantile, sought to both sides of the ratio.
            beyond = lambda rho: (x - rho * y) ** 2 / (v - 2 * rho * c + rho ** 2 * w) - t ** 2
            ratio = x / y
            if y ** 2 <= t ** 2 * w:
                ends = -np.inf, np.inf
            else:
                ends = []
                for side in (-1, 1):
                    reach = 1e-6 * ratio
                    while beyond(ratio + side * reach) < 0:
                        reach *= 2
                    ends.append(optimize.brentq(beyond, ratio, ratio + side * reach, xtol=1e-15, rtol=1e-14))
            written.append((name, given, {"value": ratio, "lower": ends[0], "upper": ends[1]}))
        vectors.write(file, function, "scipy 1.10.1 brentq on the t statistic, R 4.2 qt", written)


def levels():
    cases, lines, bests = [], [], []
    for b, p, n in [(2, 2, 2), (3, 4, 5), (5, 3, 10), (10, 5, 4), (4, 10, 10), (20, 2, 3), (6, 6, 30)]:
        for spread in ((1.0, 0.5, 0.3), (0.05, 0.8, 1.0)):
            x = 20 + random.normal(0, spread[0], (b, 1, 1)) + random.normal(0, spread[1], (b, p, 1)) + random.normal(0, spread[2], (b, p, n))
            x = np.round(x, 6)
            cases.append((f"{b} builds of {p} processes of {n}, spread {spread}", x, b, p, n))
            lines.append(f"{{y<-{rscript.vector(x.ravel())};B<-factor(rep(1:{b},each={p * n}));P<-factor(rep(1:{b * p},each={n}));m<-summary(aov(y~B+P%in%B));s<-m[[1]]$`Mean Sq`;c(s,t.test(tapply(y,B,mean))$conf.int)}}")
    written = []
    for (name, x, b, p, n), (between, within, rest, lower, upper) in zip(cases, rscript.numbers(lines)):
        written.append((name, {"rows": x.tolist()}, {"value": x.mean(), "lower": lower, "upper": upper, "build": max(0, (between - within) / (p * n)), "process": max(0, (within - rest) / n), "iteration": rest}))
    vectors.write("runtime-levels", "RuntimeLevels.Of", "R 4.2 aov, t.test", written)

    for costs in ((60.0, 5.0, 1.0), (300.0, 1.0, 0.1), (30.0, 30.0, 1.0), (10.0, 2.0, 2.0)):
        for parts in ((1.0, 1.0, 1.0), (0.1, 2.0, 5.0), (3.0, 0.2, 9.0)):
            # The variance for a fixed budget is in proportion to the variance of one build times its cost.
            product = lambda logs: (parts[0] + (parts[1] + parts[2] / np.exp(logs[1])) / np.exp(logs[0])) * (costs[0] + np.exp(logs[0]) * (costs[1] + np.exp(logs[1]) * costs[2]))
            best = optimize.minimize(product, [0.0, 0.0], method="Nelder-Mead", options={"xatol": 1e-10, "fatol": 1e-14, "maxiter": 10000})
            bests.append((f"costs {costs}, variances {parts}", {"costs": costs, "parts": parts}, {"processes": np.exp(best.x[0]), "iterations": np.exp(best.x[1])}))
    vectors.write("runtime-counts", "RuntimeLevels.BestCounts", "scipy 1.10.1 minimize", bests, 1e-5, "a minimum is flat, so its place is found to half the digits")


def stopped():
    listed = [("none stopped", [3.0, 1.0, 2.0, 5.0], [1, 1, 1, 1]), ("last stopped", [1.0, 2.0, 3.0, 4.0, 5.0], [1, 1, 1, 1, 0]), ("ties of both", [2.0, 2.0, 2.0, 3.0, 3.0, 4.0], [1, 1, 0, 1, 0, 1]),
              ("early stops", [1.0, 1.0, 2.0, 3.0, 4.0, 4.0], [0, 0, 1, 1, 1, 0]), ("one finished", [1.0, 2.0, 3.0], [0, 1, 0]), ("half left", [1.0, 2.0, 3.0, 4.0], [1, 1, 0, 0]), ("exactly half between", [1.0, 2.0, 3.0, 4.0], [1, 1, 1, 1])]
    for n in (10, 30, 100, 300):
        for limit in (1.0, 2.5):
            x = np.round(random.exponential(1, n), 2 if n == 100 else 6)
            x[x == 0] = 0.01
            listed.append((f"{n} with limit {limit}", np.minimum(x, limit).tolist(), (x < limit).astype(int).tolist()))
    return listed


def survival():
    listed = [(name, x, e, kind, c) for name, x, e in stopped() for kind in ("plain", "log-log") for c in (0.9, 0.95)]
    fit = lambda x, e, kind, c: f"f<-survfit(Surv({rscript.vector(x)},{rscript.vector(e)})~1,conf.type='{kind}',conf.int={c});"
    fields = ("time", "n.risk", "n.event", "surv", "lower", "upper")
    columns = [rscript.numbers([f"{{{fit(x, e, kind, c)}s<-f${field}[f$n.event>0];ifelse(is.na(s),NaN,s)}}" for _, x, e, kind, c in listed], ["survival"]) for field in fields]
    cases, medians = [], []
    for i, (name, x, e, kind, c) in enumerate(listed):
        found = {field: columns[j][i] for j, field in enumerate(fields)}
        for end in ("lower", "upper"):
            found[end] = [np.nan if s < 1e-12 else one for s, one in zip(found["surv"], found[end])]
        cases.append((f"{name}, {kind} at {c}", {"times": x, "finished": e, "scale": kind, "confidence": c}, {"times": found["time"], "atRisk": found["n.risk"], "finished": found["n.event"], "survival": found["surv"], "lower": found["lower"], "upper": found["upper"]}))
    answers = rscript.numbers([f"{{{fit(x, e, kind, c)}q<-unlist(quantile(f,0.5));ifelse(is.na(q),NaN,q)}}" for _, x, e, kind, c in listed], ["survival"])
    for (name, x, e, kind, c), (value, lower, upper) in zip(listed, answers):
        expected = {"value": value, "lower": lower, "upper": upper}
        medians.append((f"{name}, {kind} at {c}", {"times": x, "finished": e, "scale": kind, "confidence": c}, {key: np.inf if np.isnan(one) else one for key, one in expected.items()}))
    vectors.write("kaplan-meier", "KaplanMeier.Of", "R survival survfit", cases)
    vectors.write("median-time", "KaplanMeier.MedianTime", "R survival quantile.survfit; where it says NA, infinite", medians)

    groups = []
    for k, n, limit, rate in [(2, 5, 2.0, 1.0), (2, 20, 1.5, 1.0), (2, 20, 1.5, 2.0), (3, 10, 3.0, 1.3), (3, 40, 1.0, 1.0), (5, 8, 2.0, 1.5), (2, 200, 1.0, 1.2), (4, 30, 0.7, 1.1), (2, 3, 9.0, 1.0), (6, 15, 1.5, 1.0)]:
        x = [np.round(random.exponential(rate ** i, n), 2 if n == 40 else 6) + 0.01 for i in range(k)]
        groups.append((f"{k} of {n}, limit {limit}", [np.minimum(one, limit).tolist() for one in x], [(one < limit).astype(int).tolist() for one in x]))
    groups += [("ties", [[1.0, 1.0, 2.0, 3.0], [1.0, 2.0, 2.0, 4.0]], [[1, 1, 1, 0], [1, 1, 0, 1]]), ("different sizes", [[1.0, 2.0], [3.0, 4.0, 5.0, 6.0, 7.0]], [[1, 1], [1, 0, 1, 1, 0]]), ("alike", [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]], [[1, 1, 1], [1, 1, 1]])]
    lines = []
    for _, x, e in groups:
        flat, events = [v for one in x for v in one], [v for one in e for v in one]
        labels = ",".join(str(i) for i, one in enumerate(x) for _ in one)
        lines.append(f"{{g<-factor(c({labels}));d<-survdiff(Surv({rscript.vector(flat)},{rscript.vector(events)})~g);c(d$chisq,pchisq(d$chisq,length(d$n)-1,lower.tail=FALSE))}}")
    vectors.write("log-rank", "LogRank.Of", "R survival survdiff", [(name, {"rows": x, "finished": e}, {"statistic": a[0], "p": a[1]}) for (name, x, e), a in zip(groups, rscript.numbers(lines, ["survival"]))])


def measured():
    """Numbers of processes and speedups near several laws."""
    listed = []
    counts = [[1, 2, 4, 8, 16], [2, 4, 8], [1, 2, 4, 8, 16, 32, 64, 128], [2, 2, 2, 4, 4, 4, 8, 8, 8], [1, 3, 5, 7, 12, 24], [2, 16, 64, 512]]
    for p in counts:
        p = np.array(p, float)
        for s, k, noise in ((0.05, 0.0, 0.02), (0.3, 0.0, 0.05), (0.02, 0.001, 0.03)):
            speedups = p / (1 + s * (p - 1) + k * p * (p - 1)) * random.lognormal(0, noise, len(p))
            listed.append((f"{len(p)} up to {int(p[-1])}, {s}, {k}, {noise}", p.astype(int).tolist(), np.round(speedups, 9).tolist()))
    return listed


def laws():
    amdahl, universal = [], []
    for name, p, speedups in measured():
        x, y = np.array(p, float), np.array(speedups)
        curve = lambda s: 1 / (s[0] + (1 - s[0]) / x)
        amdahl.append((name, p, speedups) + fit(lambda s: curve(s) - y, lambda s: (-curve(s) ** 2 * (1 - 1 / x))[:, None], [0.1]))
        if len(set(p) - {1}) >= 3:
            bend = lambda s: x / (1 + s[0] * (x - 1) + s[1] * x * (x - 1))
            universal.append((name, p, speedups) + fit(lambda s: bend(s) - y, lambda s: np.column_stack([-bend(s) ** 2 * (x - 1) / x, -bend(s) ** 2 * (x - 1)]), [0.1, 0.001]))
    for file, function, names, cases in (("amdahl", "Amdahl.Fit", ["share"], amdahl), ("universal-scalability", "UniversalScalability.Fit", ["contention", "coherency"], universal)):
        written = []
        for (name, p, speedups, found, errors), confidence in zip(cases, [0.95, 0.9] * len(cases)):
            t = rscript.numbers([f"qt({(1 + confidence) / 2!r},{len(p) - len(names)})"])[0][0]
            written.append((f"{name} at {confidence}", {"processes": p, "speedups": speedups, "confidence": confidence}, {key: [v, v - t * e, v + t * e] for key, v, e in zip(names, found, errors)}))
        vectors.write(file, function, "scipy 1.10.1 least_squares, R 4.2 qt", written, 1e-6, "both end an iteration")

    listed = [(name, p, y, c) for name, p, y in measured() for c in (0.9, 0.95)]
    lines = [f"{{x<-{rscript.vector(p)};y<-x-{rscript.vector(y)};m<-lm(y~I(x-1)-1);c(coef(m),confint(m,level={c}))}}" for _, p, y, c in listed]
    vectors.write("gustafson", "Gustafson.Fit", "R 4.2 lm, confint", [(f"{n} at {c}", {"processes": p, "speedups": y, "confidence": c}, {"share": a}) for (n, p, y, c), a in zip(listed, rscript.numbers(lines))])
    lines = [f"{{p<-{rscript.vector(p)};s<-{rscript.vector(y)};s<-s[p>1];p<-p[p>1];e<-(1/s-1/p)/(1-1/p);m<-lm(e~p);c(mean(e),t.test(e,conf.level={c})$conf.int,coef(m)[2],confint(m,level={c})[2,])}}" for _, p, y, c in listed]
    vectors.write("karp-flatt", "KarpFlatt.Fit", "R 4.2 lm, confint, t.test", [(f"{n} at {c}", {"processes": p, "speedups": y, "confidence": c}, {"share": a[:3], "growth": a[3:]}) for (n, p, y, c), a in zip(listed, rscript.numbers(lines))])


def fit(residuals, jacobian, start):
    found = optimize.least_squares(residuals, start, jacobian, method="lm", xtol=1e-15, ftol=1e-15, gtol=1e-15)
    j, r = jacobian(found.x), residuals(found.x)
    covariance = np.linalg.inv(j.T @ j) * (r @ r) / (len(r) - len(start))
    return found.x.tolist(), np.sqrt(np.diag(covariance)).tolist()


if __name__ == "__main__":
    for section in (ratios, levels, survival, laws):
        section()
