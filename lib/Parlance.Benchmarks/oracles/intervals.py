"""Vectors for the Wald and Wilson intervals of a proportion."""
from statsmodels.stats.proportion import proportion_confint

import vectors

COUNTS = [(0, 1), (1, 1), (0, 10), (10, 10), (1, 10), (5, 10), (7, 10), (2, 7), (37, 60), (60, 60), (0, 60), (598, 1320), (1, 100000)]

for name, method in [("wald", "normal"), ("wilson", "wilson")]:
    cases = []
    for successes, trials in COUNTS:
        for confidence in (0.9, 0.95):
            lower, upper = proportion_confint(successes, trials, 1 - confidence, method)
            if method == "normal":
                # The oracle cuts at 0 and 1, which the textbook's formula does not.
                from scipy.stats import norm
                rate = successes / trials
                half = norm.ppf((1 + confidence) / 2) * (rate * (1 - rate) / trials) ** 0.5
                lower, upper = rate - half, rate + half
            cases.append((f"{successes} of {trials} at {confidence}", {"successes": successes, "trials": trials, "confidence": confidence}, {"lower": lower, "upper": upper}))
    vectors.write(name, f"{name.capitalize()}.Of", f"statsmodels 0.13.5 proportion_confint(method='{method}')", cases)
