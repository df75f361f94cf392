"""Vectors for the comparisons of two and of many models."""
import numpy as np
from scipy import integrate, optimize, stats
from statsmodels.stats.contingency_tables import cochrans_q, mcnemar
from statsmodels.stats.descriptivestats import sign_test
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.weightstats import ttost_ind, ttost_paired

import rscript
import vectors

random = np.random.default_rng(20240501)
SIDES = [("two-sided", "TwoSided"), ("less", "Less"), ("greater", "Greater")]
TABLES = [(10, 5, 2, 3), (0, 1, 0, 0), (0, 0, 3, 1), (20, 6, 6, 8), (5, 1, 0, 4), (40, 10, 3, 7), (0, 25, 4, 0), (30, 2, 15, 13), (600, 60, 40, 300), (0, 7, 8, 0),
          (1, 100, 60, 1), (11, 3, 3, 1), (500, 1, 9, 10), (3, 0, 12, 5)]


def table(one):
    return dict(zip(("both", "firstOnly", "secondOnly", "neither"), one))


def mcnemar_vectors():
    exact, midp = [], []
    for one in TABLES:
        b, c = one[1], one[2]
        answer = mcnemar([[one[0], b], [c, one[3]]], exact=True)
        name = f"{b} against {c} of {sum(one)}"
        exact.append((name, table(one), {"statistic": answer.statistic, "p": answer.pvalue}))
        # The mid-p by its definition: the more extreme tables, and half of those as extreme.
        all_b, probability = np.arange(b + c + 1), stats.binom.pmf(np.arange(b + c + 1), b + c, 0.5)
        far, own = abs(all_b - (b + c) / 2), abs(b - (b + c) / 2)
        midp.append((name, table(one), {"statistic": min(b, c), "p": probability[far > own].sum() + probability[far == own].sum() / 2}))
    vectors.write("mcnemar-exact", "McNemar.Exact", "statsmodels 0.13.5 mcnemar(exact=True)", exact)
    vectors.write("mcnemar-midp", "McNemar.MidP", "scipy 1.10.1 binom.pmf summed by the definition", midp)
    runs = [(one, correct) for one in TABLES for correct in (True, False)]
    answers = rscript.numbers([f"unlist(mcnemar.test(matrix({rscript.vector((one[0], one[2], one[1], one[3]))},2),correct={'TRUE' if correct else 'FALSE'})[c('statistic','p.value')])" for one, correct in runs])
    vectors.write("mcnemar-asymptotic", "McNemar.Asymptotic", "R 4.2 mcnemar.test",
                  [(f"{one[1]} against {one[2]}, {'with' if correct else 'without'} continuity", {**table(one), "continuity": int(correct)}, {"statistic": a[0], "p": a[1]}) for (one, correct), a in zip(runs, answers)])


def cochran():
    cases = []
    tables = [random.random((n, k)) < random.random(k) for n, k in [(5, 2), (10, 3), (20, 3), (20, 5), (60, 11), (60, 2), (7, 4), (100, 3), (1000, 4), (12, 8)]]
    tables += [np.array([[1, 0, 0]]), np.array([[1, 0], [1, 0], [0, 1]]), np.array([[1, 1, 1], [0, 0, 0], [1, 0, 1]]), np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1]])]
    for one in tables:
        rows = np.asarray(one, int)
        answer = cochrans_q(rows)
        cases.append((f"{rows.shape[0]} problems, {rows.shape[1]} models", {"rows": rows.tolist()}, {"statistic": answer.statistic, "p": answer.pvalue}))
    vectors.write("cochran-q", "CochranQ.Of", "statsmodels 0.13.5 cochrans_q", cases)


def differences():
    """Differences of all kinds: name and values."""
    plain = [("one", [0.4]), ("two", [0.4, -1.5]), ("all positive", [1, 2, 3, 4, 5, 6]), ("five", [1.1, -0.2, 3.5, 0.7, -2.9])]
    plain += [(f"{n} normal", np.round(random.normal(0.3, 1, n), 6).tolist()) for n in (8, 12, 20, 35, 49)]
    tied = [("ties", [1, 1, 2, -1, 3, -2, 2, 5]), ("zeros", [0, 0, 1.5, -2, 3, 4, 0, -1, 2.5]), ("ties and zeros", [0, 1, 1, -1, 0, 2, 2, -3, 0, 4, 5, 5])]
    tied += [(f"{n} whole", random.integers(-3, 5, n).tolist()) for n in (15, 30, 80)] + [("300 normal", np.round(random.normal(0.1, 1, 300), 3).tolist())]
    return plain, tied


def sign():
    cases = []
    for name, values in sum(differences(), []):
        statistic, p = sign_test(np.array(values))
        positive, n = int(np.sum(np.array(values) > 0)), int(np.sum(np.array(values) != 0))
        for alternative, side in SIDES:
            p_side = p if side == "TwoSided" else stats.binomtest(positive, n, 0.5, alternative).pvalue
            cases.append((f"{name}, {alternative}", {"differences": values, "alternative": side}, {"statistic": positive, "p": p_side}))
    vectors.write("sign-test", "SignTest.Of", "statsmodels 0.13.5 sign_test; scipy 1.10.1 binomtest for one side", cases)


def brute_signs(values, zeros):
    """All signs of the ranks, for the exact test with ties."""
    d = np.array(values, float)
    if zeros == "wilcox":
        d = d[d != 0]
    ranks = stats.rankdata(abs(d))[d != 0]
    d = d[d != 0]
    signs = (np.arange(2 ** len(d))[:, None] >> np.arange(len(d))) & 1
    sums = signs @ ranks
    own = ranks[d > 0].sum()
    less, greater = np.mean(sums <= own + 1e-9), np.mean(sums >= own - 1e-9)
    return own, {"TwoSided": min(1, 2 * min(less, greater)), "Less": less, "Greater": greater}


def wilcoxon():
    plain, tied = differences()
    exact, approximate = [], []
    for name, values in plain:
        for alternative, side in SIDES:
            p = stats.wilcoxon(values, alternative=alternative, mode="exact").pvalue
            positive = stats.wilcoxon(values, alternative="greater", mode="exact").statistic
            exact.append((f"{name}, {alternative}", {"differences": values, "alternative": side, "zeros": "Wilcox"}, {"statistic": positive, "p": p}))
    for name, values in tied:
        if len(values) > 15:
            continue
        for zeros in ("wilcox", "pratt"):
            own, tails = brute_signs(values, zeros)
            for _, side in SIDES:
                exact.append((f"{name}, {side}, {zeros}", {"differences": values, "alternative": side, "zeros": zeros.capitalize()}, {"statistic": own, "p": tails[side]}))
    vectors.write("wilcoxon-exact", "WilcoxonSignedRank.Exact", "scipy 1.10.1 wilcoxon(mode='exact'); with ties or zeros all signs enumerated", exact)
    for name, values in [one for one in plain if len(one[1]) >= 5] + tied:
        for zeros in ("wilcox", "pratt"):
            for continuity in (False, True):
                for alternative, side in SIDES:
                    p = stats.wilcoxon(values, alternative=alternative, mode="approx", correction=continuity, zero_method=zeros).pvalue
                    positive = stats.wilcoxon(values, alternative="greater", mode="approx", zero_method=zeros).statistic
                    approximate.append((f"{name}, {side}, {zeros}, {'with' if continuity else 'without'} continuity",
                                        {"differences": values, "alternative": side, "zeros": zeros.capitalize(), "continuity": int(continuity)}, {"statistic": positive, "p": p}))
    vectors.write("wilcoxon-approximate", "WilcoxonSignedRank.Approximate", "scipy 1.10.1 wilcoxon(mode='approx')", approximate)
    all_of = plain + tied
    answers = rscript.numbers([f"unlist(wilcox.test({rscript.vector(values)})[c('statistic','p.value')])" for _, values in all_of])
    vectors.write("wilcoxon", "WilcoxonSignedRank.Of", "R 4.2 wilcox.test", [(name, {"differences": values, "alternative": "TwoSided", "zeros": "Wilcox"}, {"statistic": a[0], "p": a[1]}) for (name, values), a in zip(all_of, answers)])


def groups():
    plain = [("one each", [1.0], [2.0]), ("one against four", [2.5], [1, 2, 3, 4]), ("apart", [1, 2, 3], [4, 5, 6, 7])]
    plain += [(f"{n} against {m}", np.round(random.normal(0.4, 1, n), 6).tolist(), np.round(random.normal(0, 1, m), 6).tolist()) for n, m in [(5, 7), (8, 8), (20, 15), (49, 30)]]
    tied = [("ties", [1, 1, 2, 3], [1, 2, 2, 4, 5]), ("zeros and ones", [0, 0, 1, 1, 1], [0, 0, 0, 1]), ("mostly equal", [3, 3, 3, 4], [3, 3, 3, 3, 2])]
    tied += [(f"{n} and {m} whole", random.integers(0, 6, n).tolist(), random.integers(0, 5, m).tolist()) for n, m in [(6, 7), (30, 40), (100, 60)]]
    return plain, tied


def brute_groups(first, second):
    """All choices of the first group, for the exact test with ties."""
    from itertools import combinations
    ranks = stats.rankdata(first + second)
    own = ranks[:len(first)].sum()
    sums = np.array([ranks[list(chosen)].sum() for chosen in combinations(range(len(ranks)), len(first))])
    less, greater = np.mean(sums <= own + 1e-9), np.mean(sums >= own - 1e-9)
    return {"TwoSided": min(1, 2 * min(less, greater)), "Less": less, "Greater": greater}


def mann_whitney():
    plain, tied = groups()
    exact, approximate = [], []
    for name, first, second in plain:
        for alternative, side in SIDES:
            answer = stats.mannwhitneyu(first, second, alternative=alternative, method="exact")
            exact.append((f"{name}, {side}", {"first": first, "second": second, "alternative": side}, {"statistic": answer.statistic, "p": answer.pvalue}))
    for name, first, second in tied[:4]:
        tails = brute_groups(first, second)
        for _, side in SIDES:
            exact.append((f"{name}, {side}", {"first": first, "second": second, "alternative": side}, {"statistic": stats.mannwhitneyu(first, second).statistic, "p": tails[side]}))
    vectors.write("mann-whitney-exact", "MannWhitney.Exact", "scipy 1.10.1 mannwhitneyu(method='exact'); with ties all choices enumerated", exact)
    for name, first, second in plain[1:] + tied:
        for continuity in (False, True):
            for alternative, side in SIDES:
                answer = stats.mannwhitneyu(first, second, alternative=alternative, method="asymptotic", use_continuity=continuity)
                approximate.append((f"{name}, {side}, {'with' if continuity else 'without'} continuity", {"first": first, "second": second, "alternative": side, "continuity": int(continuity)},
                                    {"statistic": answer.statistic, "p": answer.pvalue}))
    vectors.write("mann-whitney-approximate", "MannWhitney.Approximate", "scipy 1.10.1 mannwhitneyu(method='asymptotic')", approximate)
    answers = rscript.numbers([f"unlist(wilcox.test({rscript.vector(first)},{rscript.vector(second)})[c('statistic','p.value')])" for _, first, second in plain + tied])
    vectors.write("mann-whitney", "MannWhitney.Of", "R 4.2 wilcox.test", [(name, {"first": first, "second": second, "alternative": "TwoSided"}, {"statistic": a[0], "p": a[1]}) for (name, first, second), a in zip(plain + tied, answers)])


def permutation():
    cases, sampled = [], []
    lists = [one for one in sum(differences(), []) if 2 <= len(one[1]) <= 15] + [("tenths", [0.1, 0.2, 0.3, -0.1, -0.2, 0.4]), ("cancel", [1, -1, 2, -2])]
    for name, values in lists:
        for alternative, side in SIDES:
            answer = stats.permutation_test((np.array(values, float),), lambda one, axis=-1: np.mean(one, axis=axis), permutation_type="samples", n_resamples=np.inf, alternative=alternative, vectorized=True)
            cases.append((f"{name}, {side}", {"differences": values, "alternative": side}, {"statistic": answer.statistic, "p": answer.pvalue}))
            sampled.append((f"{name}, {side}", {"differences": values, "alternative": side}, {"p": answer.pvalue}))
    vectors.write("paired-permutation", "PairedPermutation.Exact", "scipy 1.10.1 permutation_test(permutation_type='samples', n_resamples=inf)", cases)
    vectors.write("paired-permutation-sampled", "PairedPermutation.Sampled", "scipy 1.10.1 permutation_test(permutation_type='samples', n_resamples=inf)", sampled, 0.05,
                  "Sampled: with 999999 resamples the standard error of p is at most 3.2 percent of the greater of p and 0.001, and at most 1.3 percent where p is above 0.006")


def tables():
    listed = [np.round(random.normal(np.arange(k) * 0.3, 1, (n, k)), 6) for n, k in [(5, 3), (10, 4), (20, 11), (60, 5), (30, 3), (8, 8)]]
    listed += [random.integers(0, 4, (n, k)) for n, k in [(12, 3), (60, 11), (25, 4), (40, 6)]]
    return listed + [np.array([[1, 2, 3], [1, 3, 2]]), np.array([[1, 2, 2], [3, 1, 3], [2, 2, 2], [1, 5, 4]]), np.array([[1, 0, 0], [1, 1, 0], [0, 0, 1], [1, 0, 0], [1, 1, 0]])]


def friedman():
    listed = tables()
    chi, f = [], []
    lines = []
    for one in listed:
        n, k = one.shape
        ranks = np.apply_along_axis(stats.rankdata, 1, one)
        lines.append(f"{{y<-{rscript.vector(ranks.ravel())};a<-anova(lm(y~factor(rep(1:{k},{n}))+factor(rep(1:{n},each={k}))));c(a$F[1],a$`Pr(>F)`[1])}}")
    for one, answer in zip(listed, rscript.numbers(lines)):
        name, given = f"{one.shape[0]} problems, {one.shape[1]} models", {"rows": one.tolist()}
        expected = stats.friedmanchisquare(*one.T)
        chi.append((name, given, {"statistic": expected.statistic, "p": expected.pvalue}))
        f.append((name, given, {"statistic": answer[0], "p": answer[1]}))
    vectors.write("friedman", "Friedman.Of", "scipy 1.10.1 friedmanchisquare", chi)
    vectors.write("iman-davenport", "Friedman.ImanDavenport", "R 4.2 anova of the ranks by model and problem, whose F is the same", f)


def studentized():
    """The tail of the range of normal values whose spread is known, and its quantile."""
    pairs = [(q, k) for k in (2, 3, 4, 5, 8, 11, 20, 50) for q in (0.05, 0.5, 1.5, 3.0, 4.5, 6.0)]
    cases = [(f"{q} of {k}", {"range": q, "groups": k}, {"p": stats.studentized_range.sf(q, k, np.inf)}) for q, k in pairs]
    vectors.write("studentized-range", "StudentizedRange.Above", "scipy 1.10.1 studentized_range.sf(df=inf)", cases)
    quantiles = [(p, k) for k in (2, 3, 5, 11, 40) for p in (0.5, 0.1, 0.05, 0.01)]
    vectors.write("studentized-range-exceeded", "StudentizedRange.Exceeded", "scipy 1.10.1 studentized_range.isf(df=inf)",
                  [(f"{p} of {k}", {"probability": p, "groups": k}, {"range": stats.studentized_range.isf(p, k, np.inf)}) for p, k in quantiles])


def nemenyi():
    cases = []
    for one in tables():
        n, k = one.shape
        means = np.apply_along_axis(stats.rankdata, 1, -one).mean(axis=0)
        unit = np.sqrt(k * (k + 1) / (12 * n))
        p = stats.studentized_range.sf(abs(means[:, None] - means[None, :]) / unit, k, np.inf)
        cases.append((f"{n} problems, {k} models", {"rows": one.tolist(), "significance": 0.05}, {"ranks": means, "p": p.ravel(), "critical": stats.studentized_range.isf(0.05, k, np.inf) * unit}))
    vectors.write("nemenyi", "Nemenyi.Of", "scipy 1.10.1 rankdata, studentized_range(df=inf)", cases)


def greatest(shares):
    """P(each share of a Dirichlet is the greatest), by adaptive integration over quantiles of the gamma distribution; checked by sampling."""
    answer = []
    for i, own in enumerate(shares):
        if own == 0:
            answer.append(0.0)
            continue
        others = [one for j, one in enumerate(shares) if j != i and one > 0]
        product = lambda u: np.prod([stats.gamma.cdf(stats.gamma.ppf(u, own), one) for one in others])
        edges = [0, 1e-6, 1e-3, 0.05, 0.25, 0.5, 0.75, 0.95, 1 - 1e-3, 1 - 1e-6, 1]
        answer.append(sum(integrate.quad(product, a, b, epsabs=1e-14, epsrel=1e-12, limit=400)[0] for a, b in zip(edges, edges[1:])))
    positive = [one for one in shares if one > 0]
    drawn = np.bincount(np.argmax(random.dirichlet(positive, 200000), axis=1), minlength=len(positive)) / 200000
    assert np.allclose(drawn, [a for a, one in zip(answer, shares) if one > 0], atol=0.006), (shares, drawn, answer)
    assert abs(sum(answer) - 1) < 1e-9, (shares, answer)
    return answer


def within(confidence, freedom):
    """The t quantile of R, as that of scipy 1.10.1 is off by up to 3e-9."""
    if (confidence, freedom) not in QUANTILES:
        QUANTILES[confidence, freedom] = rscript.numbers([f"qt({(1 + confidence) / 2!r},{freedom})"])[0][0]
    return QUANTILES[confidence, freedom]


QUANTILES = {}


def bayes():
    cases = []
    for one in [(1, 1, 1), (5, 1, 3), (10, 1, 2), (3, 20, 4), (30, 10, 25), (0, 1, 0), (4, 0, 6), (0, 3, 7), (100, 50, 90), (0.5, 0.5, 0.5), (12, 2.5, 12), (400, 1, 380), (2, 0.1, 1), (598, 100, 622)]:
        a = greatest(one)
        cases.append((f"Dirichlet{one}", {"first": one[0], "equivalent": one[1], "second": one[2]}, {"first": a[0], "equivalent": a[1], "second": a[2]}))
    vectors.write("bayesian-sign-shares", "BayesianSignTest.OfShares", "scipy 1.10.1 quad of gamma distributions, checked against numpy's Dirichlet samples", cases)
    cases, means, signs = [], [], []
    for name, values in sum(differences(), []):
        d = np.array(values, float)
        if len(d) < 2:
            continue
        for rope, rho in [(0.25, 0.0), (0.1, 0.1), (0.0, 0.0)]:
            scale = np.sqrt((1 / len(d) + rho / (1 - rho)) * d.var(ddof=1))
            t = stats.t(len(d) - 1, d.mean(), scale)
            cases.append((f"{name}, region {rope}, correlation {rho}", {"differences": values, "region": rope, "correlation": rho}, {"first": t.sf(rope), "equivalent": t.cdf(rope) - t.cdf(-rope), "second": t.cdf(-rope)}))
            probability = 0.9 + 0.05 * (rho > 0)
            half = scale * within(probability, len(d) - 1)
            means.append((f"{name}, correlation {rho}", {"differences": values, "correlation": rho, "probability": probability}, {"value": d.mean(), "lower": d.mean() - half, "upper": d.mean() + half}))
        above, below = int(sum(d > 0.25)), int(sum(d < -0.25))
        a = greatest((above, len(d) - above - below + 1, below))
        signs.append((name, {"differences": values, "region": 0.25, "prior": 1.0}, {"first": a[0], "equivalent": a[1], "second": a[2]}))
    vectors.write("bayesian-t", "BayesianT.Of", "scipy 1.10.1 t distribution, closed form", cases)
    vectors.write("bayesian-t-mean", "BayesianT.Mean", "R 4.2 qt, closed form", means)
    vectors.write("bayesian-sign", "BayesianSignTest.Of", "scipy 1.10.1 quad of gamma distributions, checked against numpy's Dirichlet samples", signs)


def both(p, low, high):
    return {"p": p, "lowerStatistic": low[0], "lowerP": low[1], "upperStatistic": high[0], "upperP": high[1]}


def equivalence():
    paired, welch, pooled = [], [], []
    for name, values in sum(differences(), []):
        if len(values) < 2:
            continue
        for low, high in [(-0.5, 0.5), (-1, 2)]:
            p, a, b = ttost_paired(np.array(values, float), np.zeros(len(values)), low, high)
            paired.append((f"{name}, {low} to {high}", {"differences": values, "lower": low, "upper": high}, both(p, a, b)))
    for name, first, second in sum(groups(), []):
        if len(first) < 2:
            continue
        for low, high in [(-0.5, 0.5), (-2, 1)]:
            for cases, kind in [(welch, "unequal"), (pooled, "pooled")]:
                p, a, b = ttost_ind(np.array(first, float), np.array(second, float), low, high, usevar=kind)
                cases.append((f"{name}, {low} to {high}", {"first": first, "second": second, "lower": low, "upper": high}, both(p, a, b)))
    vectors.write("tost-paired", "EquivalentMeans.Paired", "statsmodels 0.13.5 ttost_paired", paired)
    vectors.write("tost-welch", "EquivalentMeans.Welch", "statsmodels 0.13.5 ttost_ind(usevar='unequal')", welch)
    vectors.write("tost-pooled", "EquivalentMeans.Pooled", "statsmodels 0.13.5 ttost_ind(usevar='pooled')", pooled)

    wald, score = [], []
    for x1, n1, x2, n2 in [(50, 100, 45, 100), (1, 10, 2, 10), (7, 10, 5, 12), (0, 20, 0, 20), (20, 20, 20, 20), (0, 15, 3, 20), (598, 1320, 610, 1320), (3, 5, 2, 4), (90, 100, 85, 90), (1, 1000, 2, 900), (30, 60, 30, 60), (60, 60, 55, 60)]:
        for low, high in [(-0.1, 0.1), (-0.2, 0.05)]:
            given = {"first": [x1, n1], "second": [x2, n2], "lower": low, "upper": high}
            name, apart = f"{x1} of {n1} against {x2} of {n2}, {low} to {high}", x1 / n1 - x2 / n2
            for cases, rates in [(wald, lambda margin: (x1 / n1, x2 / n2)), (score, lambda margin: separate(x1, n1, x2, n2, margin))]:
                spread = [sum(p * (1 - p) / n for p, n in zip(rates(margin), (n1, n2))) for margin in (low, high)]
                if min(spread) > 0:
                    factor = (n1 + n2) / (n1 + n2 - 1) if cases is score else 1
                    z = [(apart - margin) / np.sqrt(v * factor) for margin, v in zip((low, high), spread)]
                    cases.append((name, given, both(max(stats.norm.sf(z[0]), stats.norm.cdf(z[1])), (z[0], stats.norm.sf(z[0])), (z[1], stats.norm.cdf(z[1])))))
    vectors.write("tost-proportions-wald", "EquivalentProportions.Wald", "scipy 1.10.1 norm, closed form", wald)
    vectors.write("tost-proportions-score", "EquivalentProportions.Score", "scipy 1.10.1 norm, the likelihood's root found by brentq", score)

    wald, score = [], []
    for one in TABLES + [(10, 0, 0, 10)]:
        n, b, c = sum(one), one[1], one[2]
        for low, high in [(-0.1, 0.1), (-0.2, 0.05)]:
            name, given = f"{b} against {c} of {n}, {low} to {high}", {**table(one), "lower": low, "upper": high}
            variance = ((b + c) / n - ((b - c) / n) ** 2) / n
            if variance > 0:
                z = [((b - c) / n - margin) / np.sqrt(variance) for margin in (low, high)]
                wald.append((name, given, both(max(stats.norm.sf(z[0]), stats.norm.cdf(z[1])), (z[0], stats.norm.sf(z[0])), (z[1], stats.norm.cdf(z[1])))))
            z = [((b - c) / n - margin) / np.sqrt((2 * restricted(b, c, n, margin) + margin - margin ** 2) / n) for margin in (low, high)]
            score.append((name, given, both(max(stats.norm.sf(z[0]), stats.norm.cdf(z[1])), (z[0], stats.norm.sf(z[0])), (z[1], stats.norm.cdf(z[1])))))
    vectors.write("tost-pairs-wald", "EquivalentPairs.Wald", "scipy 1.10.1 norm, closed form", wald)
    vectors.write("tost-pairs-score", "EquivalentPairs.Score", "scipy 1.10.1 norm, the likelihood's root found by brentq", score)


def separate(x1, n1, x2, n2, margin):
    """The two rates, a margin apart, under which the counts are most probable. Not asked of statsmodels, whose 0.13.5 has count for
    nobs in the cubic, so that a rate comes out below 0, and whose tost_proportions_2indep gives the smaller of the two p-values."""
    term = lambda top, bottom: top / bottom if top else 0
    slope = lambda p: term(x1, p + margin) - term(n1 - x1, 1 - p - margin) + term(x2, p) - term(n2 - x2, 1 - p)
    least, most = max(0, -margin), min(1, 1 - margin)
    low, high = least + 1e-15, most - 1e-15
    rate = least if slope(low) <= 0 else most if slope(high) >= 0 else optimize.brentq(slope, low, high, xtol=1e-16, rtol=1e-15)
    return rate + margin, rate


def restricted(b, c, n, margin):
    """The share 'second alone' under which the counts are most probable, the difference being the margin."""
    slope = lambda q: (b / (q + margin) if b else 0) + (c / q if c else 0) - (2 * (n - b - c) / (1 - 2 * q - margin) if n > b + c else 0)
    least, greatest_share = max(0, -margin), (1 - margin) / 2
    low, high = least + 1e-15, greatest_share - 1e-15
    if slope(low) <= 0:
        return least
    return greatest_share if slope(high) >= 0 else optimize.brentq(slope, low, high, xtol=1e-16, rtol=1e-15)


def corrections():
    lists = [[0.03], [0.01, 0.04], [0.04, 0.01, 0.03], [0.05, 0.05, 0.05], [0, 1, 0.5], [1e-12, 1e-3, 0.2, 0.9], [1, 1, 1], [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]]
    lists += [np.round(random.random(n) ** 3, 6).tolist() for n in (5, 10, 55, 200)] + [[0.5, 0.02, 0.02, 0.7], [0.0, 0.0]]
    for name, function, method in [("bonferroni", "Bonferroni", "bonferroni"), ("holm", "Holm", "holm"), ("benjamini-hochberg", "BenjaminiHochberg", "fdr_bh"), ("benjamini-yekutieli", "BenjaminiYekutieli", "fdr_by")]:
        vectors.write(name, f"AdjustedPValues.{function}", f"statsmodels 0.13.5 multipletests(method='{method}')",
                      [(f"{len(one)} values, {i}", {"p": one}, {"p": multipletests(one, method=method)[1]}) for i, one in enumerate(lists)])


if __name__ == "__main__":
    for section in (mcnemar_vectors, cochran, sign, wilcoxon, mann_whitney, permutation, friedman, studentized, nemenyi, bayes, equivalence, corrections):
        section()
