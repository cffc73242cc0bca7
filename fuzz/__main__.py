"""``python -m fuzz [TARGET…] [--runs N]``: fuzz the targets one after the other with atheris; one line each at the end."""

import argparse
import os
import re
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path

from . import TARGETS

HERE = Path(__file__).parent
GROWN = Path("build/fuzz")  # what atheris finds worth keeping, by target; goes with make clean
LONGEST = 512  # bytes
PATIENCE = 120  # seconds for one input, of a clock that runs on while a busy machine has no time for us
DONE = re.compile(r"Done (\d+) runs in (\d+) second|#(\d+)\s")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=f"Targets: {', '.join(TARGETS)}.")
    parser.add_argument("targets", nargs="*", default=TARGETS, help="which ones; all without any")
    parser.add_argument("--runs", type=int, default=1_000_000, help="executions of each target (default: a million)")
    parser.add_argument("--seconds", type=int, default=0, help="at most so long a target (default: as long as it takes)")
    parser.add_argument("--here", action="store_true", help="fuzz one target in this process, as each is in a process of its own")
    given = parser.parse_args()
    if unknown := [name for name in given.targets if name not in TARGETS]:
        parser.error(f"no target {unknown[0]!r}. Known: {', '.join(TARGETS)}")
    if given.here:
        _fuzz(given.targets[0], given.runs, given.seconds)
    elif failed := [name for name in given.targets if not _run(name, given.runs, given.seconds)]:
        sys.exit(f"finds in: {', '.join(failed)}; the inputs are in {GROWN}/*/crash-* and */timeout-*")


def _run(name: str, runs: int, seconds: int) -> bool:
    """Fuzz one target in a process of its own, which libFuzzer ends with the run; print what it did."""
    folder = GROWN / name
    (folder / "corpus").mkdir(parents=True, exist_ok=True)
    log = folder / "log.txt"
    command = [sys.executable, "-m", "fuzz", name, "--here", "--runs", str(runs), "--seconds", str(seconds)]
    started, burnt = time.monotonic(), os.times()
    with log.open("wb") as file:
        code = subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, check=False).returncode
    used = os.times()
    cpu = used.children_user + used.children_system - burnt.children_user - burnt.children_system
    counts = [int(match[1] or match[3]) for match in DONE.finditer(log.read_text(encoding="utf-8", errors="replace"))]
    print(
        f"{name}: {max(counts, default=0):,} executions, {cpu:.0f} s of CPU, {time.monotonic() - started:.0f} s, "
        f"{'no find' if code == 0 else f'A FIND, see {log}'}",
        flush=True,
    )
    return code == 0


def _fuzz(name: str, runs: int, seconds: int) -> None:
    import atheris  # type: ignore[import-not-found, unused-ignore]

    with atheris.instrument_imports(include=["eventkit"]):
        check = import_module(f"fuzz.{name}").check
    folder = GROWN / name
    options = [
        f"-runs={runs}", f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-timeout={PATIENCE}", "-rss_limit_mb=3000",
        f"-artifact_prefix={folder}/", "-print_final_stats=1", str(folder / "corpus"),
        *(str(path) for path in (HERE / "corpus" / name, HERE / "finds" / name) if path.is_dir()),
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options], check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
