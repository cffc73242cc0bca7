"""Plain Stanza, eventkit on Stanza's pipeline, eventkit, and eventkit compiled, on the same texts and models, one process each.

    python benchmarks/run.py ARTICLES… [--count 100 1000] [--runs 3] [--compiled build/compiled] [--write]

Seconds are CPU seconds, which a busy machine stretches least. `--write` puts the tables into docs/explanation/performance.md.
"""

import argparse
import dataclasses
import gc
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
PAGE = ROOT / "docs" / "explanation" / "performance.md"
MARK = "<!-- written by benchmarks/run.py -->"
END = "<!-- end -->"
KINDS = {
    "stanza": "plain Stanza",
    "full": "eventkit on Stanza's pipeline",
    "default": "eventkit",
    "compiled": "eventkit, compiled",
}
STAGES = {"tokenize": "split", "pos": "tag", "lemma": "lemmas_of", "depparse": "find_trees", "ner": "name"}
"""A processor of Stanza → the part of our `Reader` in its place."""
PARSING = "parsing"
REST = ("rest of parsing", "everything after parsing")
BATCH = 32

from eventkit.article import Article  # noqa: E402
from eventkit.corpus.batch import SELDOM  # noqa: E402
from eventkit.extractor import Extractor  # noqa: E402
from eventkit.parsing import stanza as door  # noqa: E402
from eventkit.parsing.stanza import StanzaParser  # noqa: E402
from eventkit.readers import read_articles  # noqa: E402


def main() -> None:
    options = read_options()
    if options.one:
        articles = [a for a in read_articles(*options.sources) if isinstance(a, Article)]
        print(json.dumps(measure(options.one, list(islice(cycle(articles), options.count[0])))))
        return
    lines = [*machine(), ""]
    for count in options.count:
        lines += [*table(count, rounds(count, options)), ""]
    print("\n".join(lines))
    if options.write:
        write_into_page(MARK, lines)


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", help="files and folders of articles, taken again where there are too few")
    parser.add_argument("--count", type=int, nargs="+", default=[100], help="numbers of articles")
    parser.add_argument("--runs", type=int, default=3, help="runs of each; the median is told")
    parser.add_argument("--compiled", type=Path, help="a copy of the checkout that `make compiled` made")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    parser.add_argument("--one", choices=KINDS, help=argparse.SUPPRESS)
    return parser.parse_args()


def rounds(count: int, options: argparse.Namespace) -> dict[str, list[dict[str, Any]]]:
    """The figures of each kind, of several runs."""
    scripts = {kind: Path(__file__) for kind in KINDS if kind != "compiled"}
    if options.compiled:
        scripts["compiled"] = options.compiled / "benchmarks" / "run.py"
    commands = {kind: [str(script), *options.sources, "--one", kind, "--count", str(count)] for kind, script in scripts.items()}
    return take_turns(commands, options.runs)


def take_turns(commands: dict[str, list[str]], runs: int) -> dict[str, list[dict[str, Any]]]:
    """What each script with its arguments prints, in a process of its own each time; in turns, so that slow minutes meet all."""
    found: dict[str, list[dict[str, Any]]] = {kind: [] for kind in commands}
    for _ in range(runs):
        for kind, command in commands.items():
            done = subprocess.run([sys.executable, *command], check=True, capture_output=True)  # noqa: S603
            found[kind].append(json.loads(done.stdout))
    return found


def measure(kind: str, articles: list[Article]) -> dict[str, Any]:
    """One kind in this process: seconds of each stage, memory, what it found."""
    spent: Counter[str] = Counter()
    started = time.process_time()
    work = {"stanza": plain_stanza, "full": eventkit_on_stanza}.get(kind, eventkit_itself)(spent)
    start_up = time.process_time() - started
    next(work(articles))  # all that is loaded at the first article
    spent.clear()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)  # as the workers of `eventkit run` do, and for plain Stanza alike
    started = time.process_time()
    found = sum(map(Counter, work(articles)), Counter())
    seconds = time.process_time() - started
    parsing = spent.pop(PARSING)
    spent.update(dict(zip(REST, (parsing - spent.total(), seconds - parsing), strict=True)))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "start_up": start_up, "memory": memory, **found, "stages": spent}


Work = Callable[[list[Article]], Iterator[dict[str, int]]]


def plain_stanza(spent: Counter[str]) -> Work:
    import stanza
    import torch

    torch.set_num_threads(1)
    pipeline = timed_pipeline(spent)
    parse = timed(pipeline.bulk_process, PARSING, spent)

    def work(articles: list[Article]) -> Iterator[dict[str, int]]:
        for first in range(0, len(articles), BATCH):
            documents = [stanza.Document([], text=article.text) for article in articles[first : first + BATCH]]
            for document in parse(documents):
                yield {"sentences": len(document.sentences), "events": 0}

    return work


def eventkit_on_stanza(spent: Counter[str]) -> Work:
    parser = StanzaParser()
    parser._read = partial(door._read_with, timed_pipeline(spent))
    return partial(events_of, parser, spent)


def eventkit_itself(spent: Counter[str]) -> Work:
    parser = StanzaParser()
    parser.parse(["Talks began."])
    reader: Any = parser._read
    parts = {part: timed(getattr(reader, part), name, spent) for name, part in STAGES.items()}
    parser._read = dataclasses.replace(reader, **parts)
    return partial(events_of, parser, spent)


def events_of(parser: StanzaParser, spent: Counter[str], articles: list[Article]) -> Iterator[dict[str, int]]:
    timed_parser: Any = SimpleNamespace(parse=timed(parser.parse, PARSING, spent))
    for result in Extractor(parser=timed_parser).analyze_many(articles):
        yield {"sentences": len(result.document.sentences), "events": len(result.events)}


def timed_pipeline(spent: Counter[str]) -> Any:
    pipeline = door._bundled_pipeline(use_gpu=False)
    for name in STAGES:
        processor = pipeline.processors[name]
        processor.bulk_process = timed(processor.bulk_process, name, spent)
    return pipeline


def timed(work: Callable[..., Any], name: str, spent: Counter[str]) -> Callable[..., Any]:
    def watched(*arguments: Any, **options: Any) -> Any:
        started = time.process_time()
        try:
            return work(*arguments, **options)
        finally:
            spent[name] += time.process_time() - started  # type: ignore[assignment]

    return watched


def write_into_page(mark: str, lines: list[str]) -> None:
    """Put the lines where the mark stands, in place of those that end with END."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(mark)
    _, _, after = rest.partition(END)
    body = "\n".join(lines).rstrip()
    PAGE.write_text(f"{before}{mark}\n\n{body}\n\n{END}{after}", encoding="utf-8")


def machine() -> list[str]:
    cpu = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line), ""
    )
    return [f"{cpu or platform.processor()}, {os.cpu_count()} cores, one thread used; Python {platform.python_version()}."]


def table(count: int, runs: dict[str, list[dict[str, Any]]]) -> list[str]:
    def median(kind: str, value: Callable[[dict[str, Any]], float]) -> float:
        return statistics.median(value(run) for run in runs[kind])

    head = f"| {count:,} articles | " + " | ".join(KINDS[kind] for kind in runs) + " |"
    rows: list[tuple[str, Callable[[dict[str, Any]], float], str]] = [
        ("articles a second", lambda run: count / run["seconds"], ".2f"),
        ("sentences a second", lambda run: run["sentences"] / run["seconds"], ".0f"),
        ("sentences", lambda run: run["sentences"], ",.0f"),
        ("events", lambda run: run.get("events", 0), ",.0f"),
        *(
            (f"share of {name}, %", lambda run, name=name: 100 * run["stages"][name] / run["seconds"], ".0f")
            for name in (*STAGES, *REST)
        ),  # type: ignore[misc]
        ("peak memory, MB", lambda run: run["memory"], ",.0f"),
        ("start-up, s", lambda run: run["start_up"], ".1f"),
    ]
    body = [f"| {name} | " + " | ".join(f"{median(kind, value):{form}}" for kind in runs) + " |" for name, value, form in rows]
    return [head, "|---|" + "---:|" * len(runs), *body]


if __name__ == "__main__":
    main()
