"""Ten million generated examples of the laws: one that costs half as much is tried four times as often, none less than `LEAST` times.

    python scripts/nightly.py [--examples 10_000_000] [--jobs 2]

A first pass finds what an example of each law costs. Then each runs in processes of its own, of at most `CHUNK` examples, since
Hypothesis remembers what it tried; each process has another seed. A line a law goes to build/nightly.txt.
"""

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PYTEST = (sys.executable, "-m", "pytest", "-q", "--timeout=0", "--hypothesis-show-statistics", "-p", "no:cacheprovider")
LAWS = ("-m", "hypothesis and not model and not slow")
TRIAL = 100  # examples of each law in the first pass
CHUNK = 100_000
LEAST = 500  # examples of the dearest law: a quarter of a second each, since it registers all types anew
REPORT = Path("build/nightly.txt")
OF_ONE_LAW = re.compile(r"^(tests/\S+::\S+):\n\n(.*?)(?=^tests/\S+::|\Z)", re.MULTILINE | re.DOTALL)
PHASE = re.compile(r"phase \(([\d.]+) seconds\)")
PASSING = re.compile(r"(\d+) passing")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=10_000_000, help="in all (default: ten million)")
    parser.add_argument("--jobs", type=int, default=1, help="laws at a time")
    options = parser.parse_args()
    REPORT.parent.mkdir(exist_ok=True)
    shares = share_out(options.examples, costs_of(try_laws(TRIAL, *LAWS)))
    total, broken = 0, []
    with REPORT.open("w", encoding="utf-8") as report, ThreadPoolExecutor(options.jobs) as pool:
        for law, (passed, problem) in zip(shares, pool.map(run_law, shares, shares.values()), strict=True):
            total += passed
            broken += [law] if problem else []
            print(f"{law}: {passed:,} examples{' and A FIND' if problem else ''}", problem, sep="\n", file=report, flush=True)
    print(f"{total:,} examples of {len(shares)} laws passed; {len(broken)} finds, see {REPORT}", *broken, sep="\n")
    sys.exit(bool(broken))


def try_laws(examples: int, *which: str, seed: int = 0) -> subprocess.CompletedProcess[str]:
    """A run of pytest over some of the laws."""
    environment = os.environ | {"HYPOTHESIS_PROFILE": "nightly", "EXAMPLES": str(examples)}
    command = [*PYTEST, f"--hypothesis-seed={seed}", *which]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def costs_of(trial: subprocess.CompletedProcess[str]) -> Mapping[str, float]:
    """Law → seconds an example takes. Raises SystemExit where the first pass finds something."""
    if trial.returncode:
        sys.exit(trial.stdout[-4000:] + trial.stderr[-2000:])
    return {law: _seconds(told) / max(_passing(told), 1) for law, told in OF_ONE_LAW.findall(trial.stdout)}


def share_out(examples: int, costs: Mapping[str, float]) -> Mapping[str, int]:
    """Law → how many examples of it.

    In proportion to its rate ten million were to take 6.5 hours of a busy core, by the square of it 3.2.

    >>> share_out(10_000, {"cheap": 0.001, "dear": 0.002})
    {'cheap': 8000, 'dear': 2000}
    """
    weights = {law: max(cost, 1e-4) ** -2 for law, cost in costs.items()}
    return {law: max(LEAST, round(examples * weight / sum(weights.values()))) for law, weight in weights.items()}


def run_law(law: str, examples: int) -> tuple[int, str]:
    """How many examples passed, and what pytest told where one did not."""
    passed = 0
    for seed, wanted in enumerate(chunks(examples), 1):
        run = try_laws(wanted, law, seed=seed)
        passed += _passing(run.stdout)
        if run.returncode:
            return passed, run.stdout[-6000:]
    return passed, ""


def chunks(examples: int) -> Iterator[int]:
    """
    >>> list(chunks(250_000))
    [100000, 100000, 50000]
    """
    yield from [CHUNK] * (examples // CHUNK)
    if examples % CHUNK:
        yield examples % CHUNK


def _seconds(told: str) -> float:
    return sum(map(float, PHASE.findall(told)))


def _passing(told: str) -> int:
    return sum(map(int, PASSING.findall(told)))


if __name__ == "__main__":
    main()
