"""Vectors for the metrics of benchmarks. PAREVAL names a checkout of the public benchmark (parallelcodefoundry/ParEval, 4c9877f), whose own script is asked for what it publishes."""
import importlib.util
import itertools
import math
import os
import warnings

import numpy as np
import pandas as pd
from scipy import stats

import vectors

warnings.simplefilter("ignore")
random = np.random.default_rng(20240508)
spec = importlib.util.spec_from_file_location("published", os.path.join(os.environ["PAREVAL"], "analysis", "metrics.py"))
published = importlib.util.module_from_spec(spec)
spec.loader.exec_module(published)


def best(values, k):
    """The mean of the largest over all choices of k."""
    return math.fsum(max(chosen) for chosen in itertools.combinations(values, k)) / math.comb(len(values), k)


def plain():
    cases = []
    for right, n, k in [(0, 1, 1), (1, 1, 1), (0, 10, 3), (10, 10, 3), (5, 10, 1), (5, 10, 2), (5, 10, 6), (1, 10, 10), (3, 12, 4), (1, 8, 7), (7, 9, 2), (2, 14, 5), (9, 16, 8), (1, 20, 3)]:
        cases.append((f"{right} of {n}, {k}", {"right": right, "samples": n, "k": k}, {"value": best([1] * right + [0] * (n - right), k)}))
    vectors.write("pass-at-k", "PassAtK.Of, BuildAtK.Of", "all choices of k samples, Python's itertools", cases)
    cases = []
    for name, values, k in [("one", [3.5], 1), ("two", [1, 8], 2), ("five at 1", [0.5, 1, 2, 4, 8], 1), ("five at 2", [0.5, 1, 2, 4, 8], 2), ("five at 5", [8, 4, 2, 1, 0.5], 5), ("ties", [1, 1, 2, 2, 2, 3], 3), ("zeros", [0, 0, 0, 4], 2),
                            ("all equal", [2, 2, 2], 2), ("negative", [-1, -3, 2, -8], 2)] + [(f"{n} at {k}", np.round(random.gamma(1, 2, n), 6).tolist(), k) for n, k in [(10, 3), (12, 7), (16, 5), (18, 2)]]:
        cases.append((name, {"values": values, "k": k}, {"value": best(values, k)}))
    vectors.write("best-of-k", "BestOfK.Of", "all choices of k values, Python's itertools", cases)


def drawn(samples, resources, failing, whole=False):
    times = random.gamma(2, 0.5, (samples, 1)) / np.array(resources) ** random.uniform(0.2, 1.1, (samples, 1))
    if whole:
        times = np.ceil(times * 3)
    times = np.round(times, 6)
    times[random.random(samples) < failing] = np.nan
    times[random.random(times.shape) < failing / 3] = np.nan
    return {"baseline": float(np.round(random.gamma(3, 0.5) + 0.1, 6)), "times": times.tolist()}


def table(problems, resources, execution):
    """The rows that the public benchmark's scripts read."""
    counts = [(n // 64, 64) if execution == "mpi+omp" else (n, 1) if execution == "mpi" else (1, n) for n in resources]
    return pd.DataFrame([{"prompt": "", "name": f"problem {i:02}", "problem_type": "all", "parallelism_model": execution, "output_idx": s, "run_idx": r, "did_build": True, "is_valid": not math.isnan(time),
                          "runtime": time, "num_procs": counts[r][0], "num_threads": counts[r][1], "problem_size": 1, "best_sequential_runtime": one["baseline"]}
                         for i, one in enumerate(problems) for s, row in enumerate(one["times"]) for r, time in enumerate(row)])


def timed():
    runs = []
    for execution, resources in [("mpi", [1, 2, 4, 512]), ("omp", [1, 4, 8, 32]), ("kokkos", [1, 32]), ("mpi+omp", [64, 256]), ("serial", [1]), ("mpi", [1, 2, 4])]:
        for problems, samples, failing, whole in [(4, 6, 0.0, False), (6, 5, 0.5, False), (3, 7, 0.3, True)]:
            runs.append((execution, resources, [drawn(samples, resources, failing, whole) for _ in range(problems)], f"{execution}, {problems} problems, {failing} failing"))
    runs.append(("serial", [1], [{"baseline": 8.0, "times": [[1.0], [2.0], [4.0], [8.0], [16.0]]}], "one to sixteen"))
    runs.append(("mpi", [1, 512], [{"baseline": 8.0, "times": [[math.nan, math.nan]] * 3}, {"baseline": 1.0, "times": [[math.nan, 0.5], [0.25, math.nan], [1e-10, 1e-9]]}], "survivors"))
    runs.append(("omp", [1, 32], [{"baseline": 8.0, "times": [[math.nan, math.nan]] * 3}], "none right"))
    right = {name: [] for name in ("speedup-at-k", "speedup-max-at-k", "efficiency-at-k", "efficiency-max-at-k", "speedup-pooled", "efficiency-pooled")}
    theirs = {name: [] for name in ("speedup-as-published", "speedup-max-as-published", "efficiency-as-published", "efficiency-max-as-published")}
    for execution, resources, problems, name in runs:
        rows = table(problems, resources, execution)
        for k in (1, 2, 3):
            given = {"resources": resources, "problems": problems, "k": k, "execution": execution, "on": resources[-1]}
            label = f"{name}, {k}"
            for problem in problems[:2]:
                times = np.array(problem["times"])
                speedups = np.nan_to_num(problem["baseline"] / times, nan=0.0)
                efficiencies = speedups / np.array(resources)
                one = {**given, "problems": [problem]}
                for key, values in [("speedup-at-k", speedups[:, -1]), ("speedup-max-at-k", speedups.max(1)), ("efficiency-at-k", efficiencies[:, -1]), ("efficiency-max-at-k", efficiencies.max(1)),
                                    ("speedup-pooled", speedups.ravel()), ("efficiency-pooled", efficiencies.ravel())]:
                    right[key].append((label, one, {"value": best(values.tolist(), k)}))
            for key, call in [("speedup-as-published", lambda: published.speedupk(rows, k, 1)), ("speedup-max-as-published", lambda: published.speedupk_max(rows, k)),
                              ("efficiency-as-published", lambda: published.efficiencyk(rows, k, 1)), ("efficiency-max-as-published", lambda: published.efficiencyk_max(rows, k))]:
                theirs[key].append((label, given, {"value": ask(call)}))
    names = {"speedup-at-k": "SpeedupAtK.Of", "speedup-max-at-k": "SpeedupMaxAtK.Of", "efficiency-at-k": "EfficiencyAtK.Of", "efficiency-max-at-k": "EfficiencyMaxAtK.Of", "speedup-pooled": "SpeedupMaxAtK.Pooled", "efficiency-pooled": "EfficiencyMaxAtK.Pooled"}
    for key, cases in right.items():
        vectors.write(key, names[key], "all choices of k samples, Python's itertools", cases[::2])
    for key, cases in theirs.items():
        vectors.write(key, {"speedup": "SpeedupAtK", "efficiency": "EfficiencyAtK"}[key.split("-")[0]].replace("At", "MaxAt" if "max" in key else "At") + ".AsPublished", "ParEval 4c9877f analysis/metrics.py, run as it is", cases)


def ask(call):
    """Where nothing is left the script's function has nothing to average, and its main program writes 0."""
    try:
        answer = call()
        return float(answer.iloc[0, 0]) if len(answer) else 0.0
    except (ValueError, KeyError, IndexError, AttributeError):
        return 0.0


def counted():
    builds, passes = [], []
    for problems, configurations in [([(5, 10)], 7), ([(0, 10)], 3), ([(10, 10)], 3), ([(5, 10), (2, 8)], 1), ([(1, 3), (0, 4), (4, 4)], 2), ([(3, 20), (17, 20)], 4), ([(1, 1), (0, 1)], 7)]:
        rows = [{"name": f"problem {i}", "parallelism_model": "mpi", "problem_type": "all", "output_idx": s, "did_build": s < built, "is_valid": s < built}
                for i, (built, samples) in enumerate(problems) for s in range(samples) for _ in range(configurations if s < built else 1)]
        for k in (1, 2, 5):
            given = {"built": [one[0] for one in problems], "samples": [one[1] for one in problems], "configurations": configurations, "k": k}
            label = f"{problems}, {configurations} configurations, {k}"
            builds.append((label, given, {"value": float(published.buildk(pd.DataFrame(rows), k).iloc[0, 0])}))
            passes.append((label, given, {"value": float(published.passk(published.get_correctness_df(pd.DataFrame(rows)), k).iloc[0, 0])}))
    vectors.write("build-as-published", "BuildAtK.AsPublished", "ParEval 4c9877f analysis/metrics.py, run as it is", builds)
    vectors.write("pass-as-published", "PassAtK.AsPublished", "ParEval 4c9877f analysis/metrics.py, run as it is", passes)


def bootstrapped():
    cases = []
    for n, samples in [(12, 20), (20, 10), (60, 20), (60, 7), (100, 20), (30, 50)]:
        right = random.binomial(samples, random.beta(1, 1, n))
        for k, confidence in [(1, 0.95), (3, 0.9)]:
            values = np.array([1 - math.comb(samples - one, k) / math.comb(samples, k) for one in right])
            interval = stats.bootstrap((values,), np.mean, n_resamples=100000, batch=5000, confidence_level=confidence, method="percentile", random_state=7).confidence_interval
            cases.append((f"{n} problems, {samples} samples, {k} at {confidence}", {"right": right.tolist(), "samples": samples, "k": k, "confidence": confidence}, {"value": values.mean(), "lower": interval.low, "upper": interval.high}))
    vectors.write("metric-bootstrap", "PassAtK.Of over problems", "scipy 1.10.1 bootstrap(method='percentile')", cases, 0.01, "both draw at random")


plain()
timed()
counted()
bootstrapped()
