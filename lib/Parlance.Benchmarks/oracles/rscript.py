"""Asks R for numbers. Used by the scripts beside it."""
import subprocess


def vector(values):
    """A list of numbers as R writes it."""
    return "c(" + ",".join(repr(float(one)) for one in values) + ")"


def numbers(lines, libraries=()):
    """lines: R expressions, each giving one vector of numbers; answers a list of lists of floats."""
    head = "".join(f"suppressPackageStartupMessages(library({one}));" for one in libraries)
    body = "\n".join(f'cat(sprintf("%.17g", as.numeric({line})), "\\n")' for line in lines)
    done = subprocess.run(["Rscript", "--vanilla", "-"], input=head + "options(warn=-1)\n" + body, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    answers = [[float(one) for one in line.split()] for line in done.stdout.splitlines()]
    assert len(answers) == len(lines), (len(answers), len(lines), done.stderr)
    return answers
