"""Writes files of test vectors: what other, trusted implementations answer. Used by the scripts beside it."""
import json
import math
import os

FOLDER = os.path.join(os.path.dirname(__file__), "..", "..", "Parlance.Tests", "Statistics", "Vectors")


def plain(value):
    """Numbers that JSON has no way to write become the words nan, inf and -inf."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)) or type(value).__name__ == "ndarray":
        return [plain(one) for one in value]
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return "nan" if math.isnan(value) else ("inf" if value > 0 else "-inf")
    return value


def write(name, function, oracle, cases, tolerance=1e-9, reason=None):
    """cases: a list of (name, input, expected), the latter two dictionaries. A tolerance above 1e-9 needs its reason."""
    assert len(cases) >= 12, f"{name} has {len(cases)} cases, and 12 are the least"
    assert tolerance <= 1e-9 or reason, f"{name} needs the reason for its tolerance"
    lines = [json.dumps(plain({"name": case, "input": given, "expected": expected})) for case, given, expected in cases]
    head = json.dumps({"function": function, "oracle": oracle, "tolerance": tolerance, "reason": reason})[:-1]
    os.makedirs(FOLDER, exist_ok=True)
    with open(os.path.join(FOLDER, name + ".json"), "w") as file:
        file.write(head + ', "cases": [\n' + ",\n".join(lines) + "\n]}\n")
