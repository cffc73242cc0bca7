"""How many small faults put into the code the tests find: python scripts/mutants.py [clauses …] [--sample 900] [--seed 9]

Runs mutmut over a random sample of the mutants of the modules that pyproject.toml names, the same share of each group of modules, and
prints the share killed by group and the survivors; ``mutmut show NAME`` shows one. Works in build/mutants, on a copy of what is committed.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
COPY = ROOT / "build" / "mutants"
SURVIVED, UNTESTED = 0, 33  # exit codes that mutmut keeps
GROUPS = {
    "check": "eventkit.check", "clauses": "eventkit.clauses", "patterns": "eventkit.patterns", "dates": "eventkit.resolve",
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"of {', '.join(GROUPS)}; without any: all")
    parser.add_argument(
        "--sample", type=int, default=900, help="mutants tried of all groups together, as many of one alone; 0: all"
    )
    parser.add_argument("--seed", type=int, default=9)
    given = parser.parse_args()
    groups = given.groups or list(GROUPS)
    if unknown := set(groups) - set(GROUPS):
        parser.error(f"no group {', '.join(sorted(unknown))}; there are {', '.join(GROUPS)}")
    _copy()
    _mutmut("run", "--max-children", "1", "eventkit.check*")  # makes the mutants of all modules
    names = sorted(_outcomes())
    names = [name for name in names if _group(name) in groups]
    chosen = [name for group in groups for name in _sample(names, group, given)] if given.sample else names
    for at in range(0, len(chosen), 300):
        _mutmut("run", "--max-children", "1", *chosen[at : at + 300])
    _print(_outcomes(), chosen)


def _sample(names: list[str], group: str, given: argparse.Namespace) -> list[str]:
    """The same share of each group, and no fewer than 60 of one."""
    own = [name for name in names if _group(name) == group]
    return random.Random(given.seed).sample(own, min(len(own), max(60, round(given.sample * len(own) / len(names)))))


def _copy() -> None:
    shutil.rmtree(COPY, ignore_errors=True)
    COPY.mkdir(parents=True)
    archive = subprocess.Popen(["git", "archive", "HEAD"], cwd=ROOT, stdout=subprocess.PIPE)
    assert archive.stdout is not None
    with tarfile.open(fileobj=archive.stdout, mode="r|") as files:
        files.extractall(COPY, filter="data")


def _mutmut(*arguments: str) -> None:
    """Every mutant in a process that has read nothing yet: what is read once would hide the mutant."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with Path(COPY, "mutmut.log").open("ab") as log:
        subprocess.run(
            [sys.executable, "-m", "mutmut", *arguments], cwd=COPY, env=environment, stdout=log, stderr=log, check=False
        )


def _outcomes() -> Mapping[str, int | None]:
    """Mutant → the exit code of its tests, None where they have not been run."""
    found: dict[str, int | None] = {}
    for path in COPY.glob("mutants/eventkit/**/*.meta"):
        found.update(json.loads(path.read_text())["exit_code_by_key"])
    return found


def _print(outcomes: Mapping[str, int | None], chosen: list[str]) -> None:
    survivors = [name for name in chosen if outcomes[name] in (SURVIVED, UNTESTED, None)]
    tried, left = (Counter(_group(name) for name in names) for names in (chosen, survivors))
    print("module    tried  killed  share")
    for group in (group for group in GROUPS if tried[group]):
        print(f"{group:8}  {tried[group]:5}  {tried[group] - left[group]:6}  {1 - left[group] / tried[group]:.2f}")
    print(f"all       {len(chosen):5}  {len(chosen) - len(survivors):6}  {1 - len(survivors) / len(chosen):.2f}")
    print("\n".join(f"survived: {name}{' (no test reaches it)' if outcomes[name] == UNTESTED else ''}" for name in survivors))


def _group(name: str) -> str:
    return next(group for group, start in GROUPS.items() if name.startswith(start))


if __name__ == "__main__":
    main()
