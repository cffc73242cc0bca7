"""How the rate and the memory of eventkit grow with the number of articles in one process, and with the length of an article.

    python benchmarks/growth.py SOURCES… [--counts 100 1000 10000] [--lengths 1 10 100 1000] [--write]

All articles are different: every sixteenth is one of the sources, the others are stretches of them. Seconds are CPU seconds.
`--write` puts the tables into docs/explanation/performance.md.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from run import machine, write_into_page

from eventkit.article import Article
from eventkit.extractor import Extractor
from eventkit.readers import read_articles

MARK = "<!-- written by benchmarks/growth.py -->"
STRETCH = re.compile(r"\S.{100,}?[.?!]\s", re.DOTALL)
SENTENCE = re.compile(r"\b[A-Z].{40,400}?[a-z][.?!](?=\s)", re.DOTALL)
SENTENCES = 1000  # of all articles of one length together


def main() -> None:
    options = read_options()
    if options.one is not None:
        print(json.dumps(measure_length(options.one, options.sources)))
        return
    lines = [*machine(), "", *growth_table(measure_growth(options.counts, options.sources)), ""]
    lines += length_table([lengths_of(length, options) for length in options.lengths])
    print("\n".join(lines))
    if options.write:
        write_into_page(MARK, lines)


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", help="files and folders of articles")
    parser.add_argument("--counts", type=int, nargs="+", default=[100, 1000, 10_000], help="articles after which to look")
    parser.add_argument("--lengths", type=int, nargs="+", default=[1, 10, 100, 1000], help="sentences an article")
    parser.add_argument("--write", action="store_true", help="write the tables into the page")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    return parser.parse_args()


def different_articles(sources: Sequence[str]) -> Iterator[Article]:
    """Each text once: the sources, and fifteen stretches of some after each."""
    whole = list(dict.fromkeys(a.text for a in read_articles(*sources) if isinstance(a, Article)))
    random.Random(20150318).shuffle(whole)
    stretches = iter(dict.fromkeys(stretch for text in whole for stretch in STRETCH.findall(text)))
    for text in whole:
        yield Article(text=text)
        yield from (Article(text=stretch) for stretch in islice(stretches, 15))
    yield from (Article(text=stretch) for stretch in stretches)


def measure_growth(counts: Sequence[int], sources: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The figures after so many articles, read by one extractor; rates are of the articles since the last look."""
    results = Extractor().analyze_many(different_articles(sources))
    next(results)  # what is loaded at the first article
    done, characters, sentences, events = 1, 0, 0, 0
    for count in sorted(counts):
        started = time.process_time()
        before = characters
        for result in islice(results, count - done):
            done += 1
            characters += len(result.article.text)
            sentences += len(result.document.sentences)
            events += len(result.events)
        if done < count:
            sys.exit(f"only {done:,} different articles in the sources, {count:,} asked for")
        seconds = time.process_time() - started
        figures = {"articles": count, "sentences": sentences, "events": events, "rate": (characters - before) / seconds}
        yield {**figures, "memory": memory_now(), "peak": peak_memory()}


def lengths_of(length: int, options: argparse.Namespace) -> dict[str, Any]:
    """The figures of a fresh process."""
    command = [sys.executable, __file__, *options.sources, "--one", str(length)]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603


def measure_length(length: int, sources: Sequence[str]) -> dict[str, Any]:
    """Articles of so many sentences, five a paragraph."""
    texts = (a.text for a in read_articles(*sources) if isinstance(a, Article))
    sentences = list(islice((" ".join(s.split()) for text in texts for s in SENTENCE.findall(text)), SENTENCES))
    paragraphs = [[" ".join(part[i : i + 5]) for i in range(0, length, 5)] for part in parts_of(sentences, length)]
    articles = [Article(text="\n\n".join(article)) for article in paragraphs]
    extractor = Extractor()
    extractor.analyze("Talks began.")
    started = time.process_time()
    read = sum(len(result.document.sentences) for result in extractor.analyze_many(articles))
    seconds = time.process_time() - started
    return {
        "length": length, "articles": len(articles), "characters": sum(len(a.text) for a in articles), "sentences": read,
        "seconds": seconds, "peak": peak_memory(),
    }  # fmt: skip


def parts_of(sentences: Sequence[str], length: int) -> list[Sequence[str]]:
    return [sentences[i : i + length] for i in range(0, len(sentences) - length + 1, length)]


def memory_now() -> float:
    """Resident memory in megabytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def peak_memory() -> float:
    """Of this program alone: `getrusage` also counts what forked it."""
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024 / 1e6


def growth_table(readings: Iterator[dict[str, Any]]) -> Iterator[str]:
    yield "| different articles, one process | sentences | events | characters a second | memory, MB | highest so far, MB |"
    yield "|---:|---:|---:|---:|---:|---:|"
    for r in readings:
        print(r, file=sys.stderr, flush=True)
        yield (
            f"| {r['articles']:,} | {r['sentences']:,} | {r['events']:,} | {r['rate']:,.0f} | {r['memory']:,.0f} | {r['peak']:,.0f} |"
        )


def length_table(readings: Sequence[dict[str, Any]]) -> Iterator[str]:
    yield "| sentences an article | articles | seconds an article | sentences a second | characters a second | peak memory, MB |"
    yield "|---:|---:|---:|---:|---:|---:|"
    for r in readings:
        each, rate, characters = r["seconds"] / r["articles"], r["sentences"] / r["seconds"], r["characters"] / r["seconds"]
        yield f"| {r['length']:,} | {r['articles']:,} | {each:.3f} | {rate:.0f} | {characters:,.0f} | {r['peak']:,.0f} |"


if __name__ == "__main__":
    main()
