"""Vectors for rates, their differences and their ratios."""
from fractions import Fraction
from math import comb, factorial

import numpy as np
from scipy import integrate, optimize, special, stats
from scipy.stats import contingency
from statsmodels.stats.contingency_tables import Table2x2
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

import rscript
import vectors

COUNTS = [(0, 1), (1, 1), (0, 10), (10, 10), (1, 10), (5, 10), (7, 10), (2, 7), (37, 60), (60, 60), (0, 60), (598, 1320), (1, 100000), (49990, 100000)]
CONFIDENCES = (0.9, 0.95)
PAIRS = [((7, 10), (3, 10)), ((2, 7), (51, 74)), ((0, 10), (0, 20)), ((10, 10), (20, 20)), ((10, 10), (0, 12)), ((0, 9), (8, 8)), ((1, 1), (0, 1)), ((1, 1), (1, 1)),
         ((56, 70), (48, 80)), ((9, 10), (3, 10)), ((5, 56), (0, 29)), ((37, 60), (22, 60)), ((598, 1320), (611, 1320)), ((0, 60), (1, 60)), ((30, 60), (30, 60)), ((1, 1000), (9, 20))]
TABLES = [(10, 5, 2, 3), (0, 1, 0, 0), (0, 0, 3, 1), (20, 6, 6, 8), (43, 0, 1, 6), (54, 0, 0, 0), (0, 12, 0, 2), (0, 25, 4, 0), (30, 2, 15, 13), (600, 60, 40, 300),
          (0, 7, 8, 0), (1, 100, 60, 1), (0, 10, 0, 0), (0, 0, 9, 0), (3, 0, 0, 5)]


def ends(interval):
    return {"lower": interval[0], "upper": interval[1]}


def single():
    def method(name):
        return lambda x, n, c: proportion_confint(x, n, 1 - c, name)

    def agresti_coull(x, n, c):
        # The oracle cuts at 0 and 1, which the formula does not.
        z = stats.norm.ppf((1 + c) / 2)
        m, p = n + z * z, (x + z * z / 2) / (n + z * z)
        own = p - z * (p * (1 - p) / m) ** 0.5, p + z * (p * (1 - p) / m) ** 0.5
        assert np.allclose(np.clip(own, 0, 1), proportion_confint(x, n, 1 - c, "agresti_coull"), rtol=1e-12, atol=1e-15)
        return own

    def jeffreys(x, n, c):
        # The ends at 0 and n are those of Brown, Cai and DasGupta, which the oracle leaves where they are.
        lower, upper = proportion_confint(x, n, 1 - c, "jeffreys")
        return 0.0 if x == 0 else lower, 1.0 if x == n else upper

    def clopper_pearson(x, n, c):
        lower, upper = proportion_confint(x, n, 1 - c, "beta")
        return 0.0 if x == 0 else lower, 1.0 if x == n else upper

    for name, function, oracle, answer in [
            ("agresti-coull", "AgrestiCoull.Of", "statsmodels 0.13.5 proportion_confint(method='agresti_coull'), not cut at 0 and 1", agresti_coull),
            ("clopper-pearson", "ClopperPearson.Of", "statsmodels 0.13.5 proportion_confint(method='beta')", clopper_pearson),
            ("jeffreys", "Jeffreys.Of", "statsmodels 0.13.5 proportion_confint(method='jeffreys'), with the ends of Brown, Cai and DasGupta", jeffreys)]:
        vectors.write(name, function, oracle, [(f"{x} of {n} at {c}", {"successes": x, "trials": n, "confidence": c}, ends(answer(x, n, c))) for x, n in COUNTS for c in CONFIDENCES])

    # The oracle corrects by less than a half where the tested rate is near the observed one, so a rate far off is tested.
    runs = [(x, n, c) for x, n in COUNTS for c in CONFIDENCES]
    answers = rscript.numbers([f"prop.test({x},{n},p={0.999 if 2 * x <= n else 0.001},conf.level={c},correct=TRUE)$conf.int" for x, n, c in runs])
    vectors.write("wilson-continuity", "WilsonContinuity.Of", "R 4.2 prop.test(correct=TRUE)", [(f"{x} of {n} at {c}", {"successes": x, "trials": n, "confidence": c}, ends(a)) for (x, n, c), a in zip(runs, answers)])


def posterior():
    cases = []
    for x, n, a, b in [(0, 0, 1, 1), (0, 0, 0.5, 0.5), (7, 10, 1, 1), (0, 10, 1, 1), (10, 10, 1, 1), (0, 10, 0.5, 0.5), (37, 60, 2, 5), (598, 1320, 1, 1), (1, 100000, 1, 1), (3, 4, 0.1, 0.3), (120, 120, 8, 2), (2, 7, 30, 30)]:
        for probability in CONFIDENCES:
            after = stats.beta(a + x, b + n - x)
            lower, upper = after.ppf((1 - probability) / 2), after.isf((1 - probability) / 2)
            cases.append((f"{x} of {n}, prior {a} and {b}, {probability}", {"successes": x, "trials": n, "priorA": a, "priorB": b, "probability": probability, "rate": 0.4},
                          {"mean": after.mean(), "lower": lower, "upper": upper, "above": after.sf(0.4)}))
    vectors.write("beta-posterior", "BetaPosterior.Of, Mean, Credible, Above", "scipy 1.10.1 beta", cases)

    cases = []
    for one, other in [((8, 4), (4, 8)), ((1, 1), (1, 1)), ((11, 1), (1, 11)), ((1, 11), (11, 1)), ((38, 24), (23, 39)), ((61, 1), (60, 2)), ((5, 300), (7, 290)), ((2, 1), (1, 3)), ((250, 260), (3, 2)), ((3, 2), (250, 260))]:
        cases.append((f"Beta{one} above Beta{other}", {"a": one[0], "b": one[1], "otherA": other[0], "otherB": other[1]}, {"probability": float(exact(one, other))}))
    for one, other in [((0.5, 0.5), (0.5, 0.5)), ((7.5, 3.5), (2.5, 5.5)), ((0.5, 10.5), (1.5, 9.5)), ((0.1, 0.2), (3.3, 0.7)), ((598.5, 722.5), (611.5, 709.5)), ((40.2, 3.9), (0.4, 0.9))]:
        cases.append((f"Beta{one} above Beta{other}", {"a": one[0], "b": one[1], "otherA": other[0], "otherB": other[1]}, {"probability": integrated(one, other)}))
    vectors.write("beta-exceeds", "BetaPosterior.Exceeds", "exact fractions for whole parameters, scipy 1.10.1 quad over the log-odds for others", cases)


def exact(one, other):
    """P(A > B) for whole parameters: 1 - F_B is a binomial sum, integrated term by term over A."""
    (a, b), (c, d) = one, other
    n = c + d - 1
    below = Fraction(0)
    for j in range(c, n + 1):
        # F_B(x) = sum over j >= c of C(n, j) x^j (1-x)^(n-j); the integral against Beta(a, b) is a ratio of beta functions.
        below += comb(n, j) * Fraction(factorial(a + j - 1) * factorial(b + n - j - 1) * factorial(a + b - 1), factorial(a + b + n - 1) * factorial(a - 1) * factorial(b - 1))
    return below


def integrated(one, other):
    (a, b), (c, d) = one, other

    def density(t):
        return np.exp(a * t - (a + b) * np.logaddexp(0, t) - special.betaln(a, b)) * special.btdtr(c, d, special.expit(t))

    mode, width = np.log(a / b), ((a + b) / (a * b)) ** 0.5
    edges = np.concatenate([[-45 / a + mode - 12 * width], mode + width * np.linspace(-12, 12, 97), [mode + 12 * width + 45 / b]])
    return sum(integrate.quad(density, low, high, epsabs=1e-15, epsrel=1e-13, limit=400)[0] for low, high in zip(edges[:-1], edges[1:]))


def given(one, other, confidence):
    return {"first": list(one), "second": list(other), "confidence": confidence}


def most_probable(slope, low, high):
    """Where a slope, made free of fractions, turns from positive to negative."""
    inner, outer = low + (high - low) * 1e-14, high - (high - low) * 1e-14
    return low if slope(inner) <= 0 else high if slope(outer) >= 0 else optimize.brentq(slope, inner, outer, xtol=1e-300, rtol=1e-15, maxiter=2000)


def restricted(one, other, apart):
    """The most probable rates a given difference apart."""
    (x1, n1), (x2, n2) = one, other
    p = most_probable(lambda p: (x1 - n1 * (p + apart)) * p * (1 - p) + (x2 - n2 * p) * (p + apart) * (1 - p - apart), max(0.0, -apart), min(1.0, 1 - apart))
    return p + apart, p


def score_limits(observed, confidence, variance):
    z = stats.norm.ppf((1 + confidence) / 2)

    def limit(end):
        if observed == end:
            return end

        def beyond(apart):
            return abs(observed - apart) - z * max(0.0, variance(apart)) ** 0.5

        start = observed + (end - observed) * 1e-7
        assert beyond(start) < 0
        return optimize.brentq(beyond, start, end, xtol=1e-16, rtol=1e-15)

    return limit(-1.0), limit(1.0)


def differences():
    newcombe, caffo, miettinen = [], [], []
    for one, other in PAIRS:
        (x1, n1), (x2, n2) = one, other
        for c in CONFIDENCES:
            name, apart = f"{x1} of {n1} against {x2} of {n2} at {c}", x1 / n1 - x2 / n2
            for cases, method in [(newcombe, "newcomb"), (caffo, "agresti-caffo")]:
                cases.append((name, given(one, other, c), {"value": apart, **ends(confint_proportions_2indep(x1, n1, x2, n2, method=method, alpha=1 - c))}))

            def variance(difference):
                p1, p2 = restricted(one, other, difference)
                return (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) * (n1 + n2) / (n1 + n2 - 1)

            miettinen.append((name, given(one, other, c), {"value": apart, **ends(score_limits(apart, c, variance))}))
    vectors.write("newcombe", "Newcombe.Of", "statsmodels 0.13.5 confint_proportions_2indep(method='newcomb')", newcombe)
    vectors.write("agresti-caffo", "AgrestiCaffo.Of", "statsmodels 0.13.5 confint_proportions_2indep(method='agresti-caffo')", caffo)
    vectors.write("miettinen-nurminen", "MiettinenNurminen.Of", "scipy 1.10.1 brentq on the score statistic, with the most probable rates by brentq on the slope of the likelihood", miettinen)

    tango = []
    for both, b, c, neither in TABLES:
        n = both + b + c + neither

        def variance(apart):
            # The most probable share of 'second alone'.
            q = most_probable(lambda q: (b * q + c * (q + apart)) * (1 - apart - 2 * q) - 2 * (n - b - c) * q * (q + apart), max(0.0, -apart), (1 - apart) / 2)
            return (2 * q + apart * (1 - apart)) / n

        for confidence in CONFIDENCES:
            apart = (b - c) / n
            tango.append((f"{b} against {c} of {n} at {confidence}", {"both": both, "firstOnly": b, "secondOnly": c, "neither": neither, "confidence": confidence}, {"value": apart, **ends(score_limits(apart, confidence, variance))}))
    vectors.write("tango", "Tango.Of", "scipy 1.10.1 brentq on the score statistic, with the most probable share by brentq on the slope of the likelihood", tango)


def ratios():
    risk, odds, conditional = [], [], []
    for one, other in PAIRS:
        (x1, n1), (x2, n2) = one, other
        for c in CONFIDENCES:
            name = f"{x1} of {n1} against {x2} of {n2} at {c}"
            for half in (0, 1):
                table = np.array([[x1, n1 - x1], [x2, n2 - x2]]) + half / 2
                if (table > 0).all():
                    answer = Table2x2(table, shift_zeros=False)
                    risk.append((f"{name}, half {half}", {**given(one, other, c), "half": half}, {"value": answer.riskratio, **ends(answer.riskratio_confint(1 - c))}))
                    odds.append((f"{name}, half {half}", {**given(one, other, c), "half": half}, {"value": answer.oddsratio, **ends(answer.oddsratio_confint(1 - c))}))
            if max(0, x1 + x2 - n2) < min(n1, x1 + x2):
                answer = contingency.odds_ratio([[x1, n1 - x1], [x2, n2 - x2]], kind="conditional")
                low, high = answer.confidence_interval(c)
                conditional.append((name, given(one, other, c), {"value": answer.statistic, "lower": low, "upper": high}))
    vectors.write("risk-ratio", "RiskRatio.Of", "statsmodels 0.13.5 Table2x2.riskratio_confint", risk)
    vectors.write("odds-ratio", "OddsRatio.Of", "statsmodels 0.13.5 Table2x2.oddsratio_confint", odds)
    vectors.write("conditional-odds-ratio", "ConditionalOddsRatio.Of", "scipy 1.10.1 contingency.odds_ratio(kind='conditional')", conditional)


single()
posterior()
differences()
ratios()
