"""Vectors for the estimates over clusters."""
import itertools

import numpy as np
import statsmodels.api as sm
from scipy import stats

import rscript
import vectors

random = np.random.default_rng(7)


def clusters():
    """Name and lists, of one size and of several, of measured values and of zeros and ones."""
    listed = [("two of two", [[1.0, 2.0], [4.0, 6.0]]), ("different sizes", [[1.0], [2.0, 3.5, 3.0], [7.0, 6.5]]), ("alike", [[1.0, 5.0], [5.0, 1.0], [2.0, 4.0]]), ("equal within", [[1.0, 1.0], [2.0, 2.0], [5.0, 5.0]])]
    for k, n, between in [(5, 4, 1.0), (10, 3, 0.5), (60, 5, 2.0), (20, 10, 0.1), (12, 20, 1.0)]:
        listed.append((f"{k} of {n}", np.round(random.normal(0, 1, (k, n)) + random.normal(0, between, (k, 1)), 6).tolist()))
    for k, n in [(60, 10), (30, 4)]:
        listed.append((f"{k} of {n} zeros and ones", (random.random((k, n)) < random.random((k, 1))).astype(float).tolist()))
    for k in (8, 25, 60):
        listed.append((f"{k} of different sizes", [np.round(random.normal(random.normal(3, 1), 1, random.integers(1, 9)), 6).tolist() for _ in range(k)]))
    return listed


def mean():
    # The t quantile is R's, as that of scipy 1.10.1, which statsmodels takes, is off by up to 3e-9.
    errors, intervals = [], []
    quantile = lambda confidence, freedom: rscript.numbers([f"qt({(1 + confidence) / 2!r},{freedom})"])[0][0]
    for name, lists in clusters() + [("of one each", [[1.0], [2.0], [4.0], [4.5]])]:
        y, g = np.concatenate(lists), np.repeat(np.arange(len(lists)), [len(one) for one in lists])
        for confidence in (0.9, 0.95):
            fit = sm.OLS(y, np.ones(len(y))).fit(cov_type="cluster", cov_kwds={"groups": g}, use_t=True)
            half = fit.bse[0] * quantile(confidence, len(lists) - 1)
            lower, upper = fit.params[0] - half, fit.params[0] + half
            assert np.allclose(fit.conf_int(1 - confidence)[0], (lower, upper), rtol=0, atol=1e-7 * half)
            intervals.append((f"{name} at {confidence}", {"rows": lists, "confidence": confidence}, {"value": fit.params[0], "lower": lower, "upper": upper}))
        errors.append((name, {"rows": lists}, {"error": fit.bse[0]}))
    vectors.write("clustered-mean", "ClusteredMean.Of", "statsmodels 0.13.5 OLS(cov_type='cluster', use_t=True), R 4.2 qt", intervals)
    vectors.write("clustered-error", "ClusteredMean.StandardError", "statsmodels 0.13.5 OLS(cov_type='cluster')", errors)


def two_ways():
    cases = []
    for n, a, b in [(40, 5, 6), (60, 10, 4), (200, 20, 11), (120, 60, 2), (30, 3, 3), (500, 12, 25), (80, 8, 8), (50, 25, 5)]:
        first, second = random.integers(0, a, n), random.integers(0, b, n)
        y = np.round(random.normal(0, 1, n) + random.normal(0, 1, a)[first] + random.normal(0, 0.7, b)[second], 6)
        cases.append((f"{n} values, {a} by {b}", y, first, second))
    for domains, problems, n in [(4, 3, 5), (12, 5, 1), (6, 10, 4), (3, 20, 2)]:
        second = np.repeat(np.arange(domains * problems), n)
        first = second // problems
        y = np.round(random.normal(0, 1, len(second)) + random.normal(0, 1, domains)[first] + random.normal(0, 1, domains * problems)[second], 6)
        cases.append((f"{problems} problems nested in {domains} domains", y, first, second))
    written = []
    for name, y, first, second in cases:
        fit = sm.OLS(y, np.ones(len(y))).fit(cov_type="cluster", cov_kwds={"groups": np.column_stack([first, second])})
        written.append((name, {"values": y, "first": first, "second": second}, {"error": fit.bse[0]}))
    vectors.write("two-way-clustered-error", "TwoWayClusteredMean.StandardError", "statsmodels 0.13.5 OLS(cov_type='cluster', two groups)", written)


def frame(lists):
    y = rscript.vector(itertools.chain(*lists))
    sizes = ",".join(str(len(one)) for one in lists)
    return f"y<-{y};g<-factor(rep(1:{len(lists)},c({sizes})));"


def correlation():
    """From R's analysis of variance."""
    correlations, effects, sizes, splits = [], [], [], []
    listed = clusters()
    anova = "m<-suppressWarnings(anova(lm(y~g)));B<-m$`Mean Sq`[1];W<-m$`Mean Sq`[2];n<-as.numeric(table(g));N<-sum(n);k<-length(n);n0<-(N-sum(n^2)/N)/(k-1);"
    answers = rscript.numbers([f"{{{frame(lists)}{anova}c(B,W,n0,N,k,sum(n^2)/N)}}" for _, lists in listed])
    limits = rscript.numbers([f"{{B<-{a[0]!r};W<-{a[1]!r};n0<-{a[2]!r};N<-{a[3]!r};k<-{a[4]!r};F<-B/W;L<-F/qf({1 - (1 - c) / 2!r},k-1,N-k);U<-F*qf({1 - (1 - c) / 2!r},N-k,k-1);c((L-1)/(L+n0-1),(U-1)/(U+n0-1))}}" for a in answers for c in (0.9, 0.95)])
    for i, ((name, lists), (between, within, size, n, k, weighted)) in enumerate(zip(listed, answers)):
        if within < 1e-20:
            within = 0.0
        rho = (between - within) / (between + (size - 1) * within)
        for j, confidence in enumerate((0.9, 0.95)):
            lower, upper = limits[2 * i + j] if within > 0 else (1.0, 1.0)
            correlations.append((f"{name} at {confidence}", {"rows": lists, "confidence": confidence}, {"value": rho, "lower": lower, "upper": upper}))
        effect = 1 + (weighted - 1) * rho
        effects.append((name, {"rows": lists}, {"effect": effect}))
        sizes.append((name, {"rows": lists}, {"size": n / effect if effect > 0 else np.inf}))
        splits.append((name, {"rows": lists}, {"between": max(0, (between - within) / size), "within": within}))
    vectors.write("intraclass-correlation", "IntraclassCorrelation.Of", "R 4.2 anova(lm), qf", correlations)
    vectors.write("design-effect", "DesignEffect.Of", "R 4.2 anova(lm)", effects)
    vectors.write("effective-sample-size", "EffectiveSampleSize.Of", "R 4.2 anova(lm)", sizes)
    vectors.write("variance-split", "VarianceSplit.Of", "R 4.2 anova(lm)", splits)


CONTROL = "REML=TRUE,control=lmerControl(optimizer='bobyqa',optCtrl=list(rhoend=1e-10,maxfun=100000),calc.derivs=FALSE)"
REASON = "lme4 maximises the likelihood by iteration, which ends about that near"


def lme4():
    listed = [(f"{k} of {n}, between {s}", np.round(random.normal(0, 1, (k, n)) + random.normal(0, s, (k, 1)), 6).tolist()) for k, n, s in
              [(5, 4, 2.0), (10, 3, 1.5), (60, 5, 2.0), (20, 10, 1.0), (12, 20, 1.0), (6, 2, 3.0), (30, 4, 1.0), (100, 10, 0.5), (8, 8, 2.0), (15, 6, 1.2), (40, 2, 1.5), (25, 5, 0.8)]]
    answers = rscript.numbers([f"{{{frame(lists)}as.data.frame(VarCorr(lmer(y~1+(1|g),{CONTROL})))$vcov}}" for _, lists in listed], ["lme4"])
    vectors.write("variance-split-reml", "VarianceSplit.Of", "lme4 1.1.31 lmer, clusters of one size", [(name, {"rows": lists}, {"between": a[0], "within": a[1]}) for (name, lists), a in zip(listed, answers)], 1e-5, REASON)


def nested():
    def lists(domains, problems, completions, spread):
        """A list a domain of a list a problem; sizes vary where they are given as pairs."""
        pick = lambda size: size if isinstance(size, int) else int(random.integers(size[0], size[1] + 1))
        made = []
        for _ in range(domains):
            top = random.normal(0, spread[0])
            made.append([np.round(top + random.normal(0, spread[1]) + random.normal(0, 1, pick(completions)), 6).tolist() for _ in range(pick(problems))])
        return made

    def data(one):
        flat = [problem for domain in one for problem in domain]
        domain = ",".join(str(i + 1) for i, d in enumerate(one) for p in d for _ in p)
        return f"{frame(flat)}d<-factor(c({domain}));"

    balanced = [(d, p, c, s) for d, p, c in [(4, 3, 3), (12, 5, 4), (6, 4, 2), (8, 10, 3), (5, 5, 5), (20, 3, 2)] for s in [(2.0, 1.5), (3.0, 1.0)]]
    listed = [(f"{d} domains of {p} problems of {c}, spread {s}", lists(d, p, c, s)) for d, p, c, s in balanced]
    answers = rscript.numbers([f"{{{data(one)}v<-as.data.frame(VarCorr(lmer(y~1+(1|d)+(1|g),{CONTROL})));v$vcov[match(c('d','g','Residual'),v$grp)]}}" for _, one in listed], ["lme4"])
    vectors.write("nested-variance-reml", "NestedVariance.Of", "lme4 1.1.31 lmer, levels of one size", [(name, {"rows": one}, dict(zip(("domains", "problems", "completions"), a))) for (name, one), a in zip(listed, answers)], 1e-5, REASON)

    # Of levels of different sizes: expected mean squares, their coefficients found by pushing unit variances through the quadratic forms.
    cases = []
    shapes = [(4, (1, 4), (1, 5), (1.0, 1.0)), (12, (2, 6), (1, 4), (0.5, 1.0)), (6, 3, (2, 5), (0.0, 1.0)), (10, (1, 5), 3, (2.0, 0.2)), (3, (2, 3), (2, 3), (1.0, 0.0)), (25, (1, 9), (1, 9), (1.0, 2.0))]
    for one in [lists(*shape) for shape in shapes * 2] + [one for _, one in listed]:
        y = np.array([x for d in one for p in d for x in p])
        problem = np.repeat(np.arange(sum(len(d) for d in one)), [len(p) for d in one for p in d])
        domain = np.repeat(np.arange(len(one)), [sum(len(p) for p in d) for d in one])
        design = lambda labels: (labels[:, None] == np.unique(labels)[None, :]).astype(float)
        z1, z2, ones = design(domain), design(problem), np.ones((len(y), 1))
        project = lambda z: z @ np.linalg.pinv(z)
        forms = [project(z1) - project(ones), project(z2) - project(z1), np.eye(len(y)) - project(z2)]
        expected = np.array([[np.trace(f @ z1 @ z1.T), np.trace(f @ z2 @ z2.T), np.trace(f)] for f in forms])
        parts = np.linalg.solve(expected, [y @ f @ y for f in forms])
        cases.append((f"{len(one)} domains, {len(y)} values", {"rows": one}, dict(zip(("domains", "problems", "completions"), np.maximum(parts, 0)))))
    vectors.write("nested-variance", "NestedVariance.Of", "numpy 1.24.2, expected quadratic forms solved for the variances", cases)


def effect_of():
    cases = [(f"{rho}, {size}", {"correlation": rho, "size": size}, {"effect": 1 - rho + size * rho}) for rho in (-0.1, 0.0, 0.05, 0.5, 1.0) for size in (1.0, 2.5, 10.0)]
    vectors.write("design-effect-of", "DesignEffect.Of(correlation, size)", "closed form", cases)
    cases = []
    for between, within in [(0.2, 0.05), (0.0, 1.0), (1.0, 0.0), (3.0, 7.0)]:
        for problems, completions in [(1, 1), (60, 1), (60, 20), (7, 3)]:
            # The mean of all cells of the covariance matrix of the values.
            matrix = np.kron(np.eye(problems), np.full((completions, completions), between)) + within * np.eye(problems * completions)
            cases.append((f"{between} and {within}, {problems} of {completions}", {"between": between, "within": within, "problems": problems, "completions": completions}, {"variance": matrix.mean()}))
    vectors.write("variance-of-mean", "VarianceSplit.OfMean", "numpy 1.24.2, mean of the covariance matrix", cases)


if __name__ == "__main__":
    for section in (mean, two_ways, correlation, lme4, nested, effect_of):
        section()
