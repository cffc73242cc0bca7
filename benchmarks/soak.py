"""Thousands of articles in one process: does memory stay, does the rate stay, do files stay closed?

    python benchmarks/soak.py [--articles 20000]                  generated articles with their trees: every stage behind the parser
    python benchmarks/soak.py --models [SOURCE…]                  every twentieth a real article, through the bundled models

Generated articles spell patterns of the built-in types and are full of names never seen before, so that caches fill up. Prints a
line a twentieth of the way; the exit code is 1 when memory, time an article or open files grew from the second quarter to the last.
"""

import argparse
import gc
import os
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, cycle, islice
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from eventkit.article import Article  # noqa: E402
from eventkit.document import Sentence  # noqa: E402
from eventkit.extractor import Extractor  # noqa: E402
from eventkit.parsing import Parser  # noqa: E402
from eventkit.parsing.stanza import StanzaParser  # noqa: E402
from eventkit.patterns.pattern import Pattern  # noqa: E402
from eventkit.plover import PLOVER  # noqa: E402
from eventkit.readers import read_articles  # noqa: E402
from eventkit.registry import compile_patterns  # noqa: E402
from eventkit.testing.spelling import spell  # noqa: E402

EXAMPLES = ROOT / "examples" / "articles"
SYLLABLES = "ba ke lo mi nu ra se ti vo zu dra fen gor hal jin kor lim mar nol pet".split()
MORE_MEMORY, MORE_TIME = 1.05, 1.15  # what the last quarter may use of what the second did


@dataclass(frozen=True)
class Reading:
    """What the process held after so many articles, and CPU seconds an article since the last reading."""

    articles: int
    memory: float
    files: int
    objects: int
    seconds: float
    events: int


class Spelled:
    """Writes articles, and parses those it wrote; `others` parses what it did not write."""

    def __init__(self, others: Parser | None = None, seed: int = 20150318) -> None:
        self.others = others
        self.random = random.Random(seed)
        self.patterns: list[Pattern] = [p for cls in PLOVER for p in compile_patterns(cls) if not (p.guard or p.carrier)]
        self._trees: dict[str, Sentence] = {}

    def articles(self) -> Iterator[Article]:
        """Without end: three to eight sentences each."""
        while True:
            text = "\n\n".join(self._sentence() for _ in range(self.random.randint(3, 8)))
            day = f"{self.random.randint(1990, 2025)}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"
            yield Article(text=text, published=day)

    def parse(self, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
        """The tree of each sentence, which is then forgotten."""
        trees = [self._trees.pop(text, None) for text in texts]
        unknown = [text for text, tree in zip(texts, trees, strict=True) if tree is None]
        parsed = iter(self.others.parse(unknown) if self.others else [()] * len(unknown))
        return [(tree,) if tree else next(parsed) for tree in trees]

    def _sentence(self) -> str:
        made = spell(self.random.choice(self.patterns), self.random.choice).document.sentences[0]
        tokens, start = [], 0
        for token in made:
            text = self._name() if token.upos == "PROPN" and self.random.random() < 0.5 else token.text
            tokens.append(
                replace(token, text=text, lemma=token.lemma if text == token.text else text, start=start, end=start + len(text))
            )
            start += len(text) + 1
        sentence = " ".join(token.text for token in tokens)
        self._trees[sentence] = Sentence(tuple(tokens))
        return sentence

    def _name(self) -> str:
        return "".join(self.random.choices(SYLLABLES, k=3)).capitalize()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="*", type=Path, default=[EXAMPLES], help="real articles, with --models")
    parser.add_argument("--models", action="store_true", help="real ones among them, parsed with the bundled models")
    parser.add_argument("--articles", type=int, default=20_000)
    given = parser.parse_args()
    writer = Spelled(StanzaParser() if given.models else None)
    real = [found for found in read_articles(*given.sources) if isinstance(found, Article)] if given.models else []
    readings = list(_soak(Extractor(parser=writer), _mixed(real, writer), given.articles))
    if faults := list(_faults(readings)):
        sys.exit("\n".join(faults))
    print("memory, time an article and open files stayed")


def _mixed(real: Sequence[Article], writer: Spelled) -> Iterator[Article]:
    """Generated articles, and after 19 of them a real one, round and round."""
    written = writer.articles()
    yield from chain.from_iterable((*islice(written, 19), article) for article in cycle(real))
    yield from written


def _soak(extractor: Extractor, stream: Iterator[Article], count: int) -> Iterator[Reading]:
    print("articles  memory MB  files  objects  ms an article  events", flush=True)
    step, events = max(count // 20, 1), 0
    results = extractor.analyze_many(islice(stream, count))
    for done in range(step, count + 1, step):
        started = time.process_time()
        for result in islice(results, step):
            events += len(result.events)
        seconds = (time.process_time() - started) / step
        gc.collect()
        reading = Reading(done, _memory(), len(list(Path("/proc/self/fd").iterdir())), len(gc.get_objects()), seconds, events)
        print(
            f"{reading.articles:8,}  {reading.memory:9.1f}  {reading.files:5}  {reading.objects:7,}  {1000 * reading.seconds:13.2f}  {events:6,}",
            flush=True,
        )
        yield reading


def _memory() -> float:
    """Resident memory in megabytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _faults(readings: Sequence[Reading]) -> Iterator[str]:
    quarter = len(readings) // 4
    second, last = readings[quarter : 2 * quarter], readings[-quarter:]
    for name, most in (("memory", MORE_MEMORY), ("seconds", MORE_TIME), ("files", 1.0)):
        before, after = (sum(getattr(reading, name) for reading in part) / quarter for part in (second, last))
        if after > most * before:
            yield f"{name} grew from {before:.4g} in the second quarter to {after:.4g} in the last"


if __name__ == "__main__":
    main()
