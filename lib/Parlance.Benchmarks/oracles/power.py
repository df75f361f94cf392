"""Vectors for power, sample sizes and detectable differences."""
import numpy as np
from scipy import optimize, stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.power import NormalIndPower
from statsmodels.stats.proportion import proportion_effectsize

import rscript
import vectors

RATES = [(0.5, 0.6), (0.1, 0.3), (0.9, 0.95), (0.62, 0.37), (0.0, 0.2), (0.3, 0.31), (1.0, 0.8)]
SIDED = [("two-sided", True), ("larger", False)]


def arcsine():
    power, trials, differences = [], [], []
    for first, second in RATES:
        h = abs(proportion_effectsize(first, second))
        for side, two in SIDED:
            for n, ratio in [(30, 1.0), (120, 2.0)]:
                given = {"first": first, "second": second, "trials": n, "ratio": ratio, "significance": 0.05, "twoSided": int(two)}
                power.append((f"{first} against {second}, {n}, {side}", given, {"power": NormalIndPower().power(h, n, 0.05, ratio, side)}))
                target = 0.8 if ratio == 1 else 0.95
                # The oracle's solver ends early, so it is polished on the oracle's own power.
                need = optimize.brentq(lambda m: NormalIndPower().power(h, m, 0.05, ratio, side) - target, 1e-3, 1e7, xtol=1e-12, rtol=1e-15)
                assert abs(need / NormalIndPower().solve_power(h, None, 0.05, target, ratio, side) - 1) < 1e-3
                trials.append((f"{first} against {second}, {target}, {side}", {"first": first, "second": second, "power": target, "ratio": ratio, "significance": 0.05, "twoSided": int(two)}, {"trials": need}))
    for baseline in (0.0, 0.1, 0.5, 0.85):
        for n in (20, 100, 1320):
            for side, two in SIDED:
                reach = lambda p: NormalIndPower().power(proportion_effectsize(p, baseline), n, 0.05, 1, side) - 0.8
                found = optimize.brentq(reach, baseline, 1, xtol=1e-16, rtol=1e-15) - baseline if reach(1) > 0 else np.nan
                differences.append((f"above {baseline}, {n}, {side}", {"baseline": baseline, "trials": n, "power": 0.8, "ratio": 1.0, "significance": 0.05, "twoSided": int(two)}, {"difference": found}))
    vectors.write("arcsine-power", "ArcsinePower.Of", "statsmodels 0.13.5 NormalIndPower, proportion_effectsize", power)
    vectors.write("arcsine-trials", "ArcsinePower.Trials", "statsmodels 0.13.5 NormalIndPower.power, solved by brentq", trials)
    vectors.write("arcsine-difference", "ArcsinePower.DetectableDifference", "statsmodels 0.13.5 NormalIndPower.power, solved by brentq", differences)


def normal():
    runs = [(a, b, two, n, target) for a, b in RATES for _, two in SIDED for n, target in [(30, 0.8), (200, 0.95)]]
    side = lambda two: "'two.sided'" if two else "'one.sided'"
    powers = rscript.numbers([f"power.prop.test(n={n},p1={a},p2={b},alternative={side(two)})$power" for a, b, two, n, _ in runs])
    needs = rscript.numbers([f"power.prop.test(p1={a},p2={b},power={target},alternative={side(two)},tol=1e-13)$n" for a, b, two, _, target in runs])
    given = lambda a, b, two: {"first": a, "second": b, "significance": 0.05, "twoSided": int(two)}
    vectors.write("normal-power", "NormalPower.Of", "R 4.2 power.prop.test", [(f"{a} against {b}, {n}, {side(two)}", {**given(a, b, two), "trials": n}, {"power": p[0]}) for (a, b, two, n, _), p in zip(runs, powers)])
    vectors.write("normal-trials", "NormalPower.Trials", "R 4.2 power.prop.test(tol=1e-13)", [(f"{a} against {b}, {target}, {side(two)}", {**given(a, b, two), "power": target}, {"trials": p[0]}) for (a, b, two, _, target), p in zip(runs, needs)])
    runs = [(baseline, n, two) for baseline in (0.05, 0.1, 0.5, 0.7) for n in (40, 100, 1320) for _, two in SIDED]
    found = rscript.numbers([f"power.prop.test(n={n},p1={baseline},power=0.8,alternative={side(two)},tol=1e-15)$p2-{baseline}" for baseline, n, two in runs])
    vectors.write("normal-difference", "NormalPower.DetectableDifference", "R 4.2 power.prop.test(tol=1e-15)", [(f"above {b}, {n}, {side(two)}", {"baseline": b, "trials": n, "power": 0.8, "significance": 0.05, "twoSided": int(two)}, {"difference": p[0]}) for (b, n, two), p in zip(runs, found)])


def paired():
    """Connor's and Miettinen's formulas, from their conditional and unconditional moments; the exact power from all tables."""
    shares = [(0.2, 0.1), (0.05, 0.15), (0.3, 0.02), (0.1, 0.0), (0.4, 0.3), (0.01, 0.03), (0.25, 0.5)]
    power, connor, miettinen, differences, exact = [], [], [], [], []
    for first, second in shares:
        psi, delta = first + second, abs(first - second)
        for side, two in SIDED:
            alpha = 0.025 if two else 0.05
            given = {"firstOnly": first, "secondOnly": second, "significance": 0.05, "twoSided": int(two)}
            of = lambda n: stats.norm.cdf(delta, stats.norm.isf(alpha) * np.sqrt(psi / n), np.sqrt((psi - delta ** 2) / n))
            for n in (30, 60, 400):
                power.append((f"{first} and {second}, {n}, {side}", {**given, "pairs": n}, {"power": of(n)}))
            for target in (0.8, 0.9):
                connor.append((f"{first} and {second}, {target}, {side}", {**given, "power": target}, {"pairs": optimize.brentq(lambda n: of(n) - target, 1e-2, 1e7, xtol=1e-12, rtol=1e-15)}))
                spread = np.sqrt((psi ** 2 - delta ** 2 * (3 + psi) / 4) / psi)
                reach = lambda n: stats.norm.cdf(delta, stats.norm.isf(alpha) * np.sqrt(psi / n), spread / np.sqrt(n))
                miettinen.append((f"{first} and {second}, {target}, {side}", {**given, "power": target}, {"pairs": optimize.brentq(lambda n: reach(n) - target, 1e-2, 1e7, xtol=1e-12, rtol=1e-15)}))
        for n in (10, 37, 90):
            for mid in (0, 1):
                exact.append((f"{first} and {second}, {n}{', mid-p' if mid else ''}", {"firstOnly": first, "secondOnly": second, "pairs": n, "significance": 0.05, "midP": mid}, {"power": enumerated(first, second, n, mid)}))
    for psi in (0.05, 0.2, 0.5, 1.0):
        for n in (20, 60, 400):
            for side, two in SIDED:
                alpha = 0.025 if two else 0.05
                # Free of the square root at the end of the range, where all discordant pairs go one way.
                of = lambda d: d * np.sqrt(n) - stats.norm.isf(alpha) * np.sqrt(psi) - stats.norm.ppf(0.8) * np.sqrt(max(0, psi - d * d))
                found = optimize.brentq(of, 0, psi, xtol=1e-16, rtol=1e-15) if of(psi) > 0 else np.nan
                differences.append((f"{psi} of {n}, {side}", {"discordant": psi, "pairs": n, "power": 0.8, "significance": 0.05, "twoSided": int(two)}, {"difference": found}))
    vectors.write("mcnemar-power", "McNemarPower.Of", "scipy 1.10.1 norm, closed form", power)
    vectors.write("mcnemar-pairs", "McNemarPower.Pairs", "scipy 1.10.1 norm, the power solved by brentq", connor)
    vectors.write("mcnemar-pairs-miettinen", "McNemarPower.PairsAfterMiettinen", "scipy 1.10.1 norm, the power solved by brentq", miettinen)
    vectors.write("mcnemar-difference", "McNemarPower.DetectableDifference", "scipy 1.10.1 norm, the power solved by brentq", differences)
    vectors.write("mcnemar-exact-power", "McNemarPower.Exact", "scipy 1.10.1 multinomial over all tables, statsmodels 0.13.5 mcnemar", exact)


KNOWN = {}


def rejects(b, c, mid):
    if (b, c, mid) not in KNOWN:
        p = mcnemar([[0, b], [c, 0]], exact=True).pvalue
        if mid and b != c:
            p -= stats.binom.pmf(min(b, c), b + c, 0.5)
        KNOWN[b, c, mid] = p <= 0.05 and b != c
    return KNOWN[b, c, mid]


def enumerated(first, second, n, mid):
    tables = [(b, c, n - b - c) for b in range(n + 1) for c in range(n + 1 - b) if rejects(b, c, mid)]
    return stats.multinomial.pmf(np.array(tables), n, [first, second, 1 - first - second]).sum()


def plans():
    """By search over whole numbers or by the root of the variance."""
    problems, completions, best, differences = [], [], [], []
    for between, within in [(0.15, 0.05), (0.02, 0.2), (1.0, 3.0), (0.0, 0.25), (0.2, 0.0)]:
        variance = lambda p, c: (between + within / c) / p
        for error in (0.02, 0.05, 0.3):
            given = {"between": between, "within": within, "standardError": error}
            for c in (1, 5, 20):
                need = optimize.brentq(lambda p: variance(p, c) - error ** 2, 1e-9, 1e9, xtol=1e-15, rtol=1e-15)
                problems.append((f"{between} and {within}, {c} completions, {error}", {**given, "completions": c}, {"problems": max(1, need)}))
            for p in (12, 60, 600):
                if variance(p, 1) <= error ** 2:
                    need = 1.0
                elif variance(p, 1e15) > error ** 2:
                    need = np.inf
                else:
                    need = 1 / optimize.brentq(lambda inverse: (between + within * inverse) / p - error ** 2, 0, 1, xtol=1e-16, rtol=1e-15)
                completions.append((f"{between} and {within}, {p} problems, {error}", {**given, "problems": p}, {"completions": need}))
        for problem, completion in [(1.0, 1.0), (10.0, 0.5), (0.0, 2.0), (0.1, 5.0)]:
            if between > 0:
                cost = lambda log: (between + within / np.exp(log)) * (problem + completion * np.exp(log))
                found = np.exp(optimize.minimize_scalar(cost, bounds=(0, 12), method="bounded", options={"xatol": 1e-12}).x)
                best.append((f"{between} and {within}, costs {problem} and {completion}", {"between": between, "within": within, "problem": problem, "completion": completion}, {"completions": found}))
        for p, c in [(60, 1), (60, 20), (12, 5)]:
            for side, two in SIDED:
                reach = lambda d: stats.norm.sf(stats.norm.isf(0.025 if two else 0.05), d / np.sqrt(variance(p, c))) + (stats.norm.cdf(stats.norm.ppf(0.025), d / np.sqrt(variance(p, c))) if two else 0) - 0.8
                differences.append((f"{between} and {within}, {p} of {c}, {side}", {"between": between, "within": within, "problems": p, "completions": c, "power": 0.8, "significance": 0.05, "twoSided": int(two)},
                                    {"difference": optimize.brentq(reach, 0, 50, xtol=1e-16, rtol=1e-15)}))
    vectors.write("plan-problems", "EvaluationPlan.Problems", "scipy 1.10.1 brentq on the variance", problems)
    vectors.write("plan-completions", "EvaluationPlan.Completions", "scipy 1.10.1 brentq on the variance", completions)
    vectors.write("plan-best-completions", "EvaluationPlan.BestCompletions", "scipy 1.10.1 minimize_scalar of variance times cost", best, 1e-5, "A minimum is flat: a search finds its place to the root of the machine's precision only, and to 4e-6 where it lies at the end of the range")
    vectors.write("plan-difference", "EvaluationPlan.DetectableDifference", "scipy 1.10.1 norm, the power solved by brentq", differences)


if __name__ == "__main__":
    for section in (arcsine, normal, paired, plans):
        section()
