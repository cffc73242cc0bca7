"""Articles → how much 200 patterns of one's own slow extraction: seconds a document with PLOVER alone, and with them beside it.

The patterns are those of the packs. Parsing is the greater part of the work and the same for both, so it is measured once::

    python scripts/measure_own_patterns.py [FILE…]
"""

import sys
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from eventkit.article import Article
from eventkit.document import Document
from eventkit.events import Event
from eventkit.extractor import Extractor
from eventkit.packs import business, cyber, disasters, health, terror
from eventkit.registry import compile_patterns, default_types

ARTICLES = Path(__file__).parents[1] / "examples" / "articles"
PATTERNS = 200
REPEATS = 5


def own_types() -> list[type[Event]]:
    """Types of the packs with `PATTERNS` patterns in all, or a little more."""
    classes, count = [], 0
    for event_class in (cls for module in (cyber, disasters, health, business, terror) for cls in module.TYPES):
        if count < PATTERNS:
            classes.append(event_class)
            count += len(compile_patterns(event_class))
    return classes


def parse(articles: Sequence[Article]) -> tuple[list[Document], float]:
    """The documents, and the seconds that parsing them took, the loading of the models left out."""
    extractor = Extractor(types=[])
    extractor.analyze(articles[0])
    start = time.perf_counter()
    documents = [result.document for result in extractor.analyze_many(articles)]
    return documents, time.perf_counter() - start


def seconds(extractor: Extractor, articles: Sequence[Article], documents: Sequence[Document]) -> float:
    """The shortest of several times that reading the parsed documents takes."""

    def once() -> float:
        start = time.perf_counter()
        for article, document in zip(articles, documents, strict=True):
            extractor.analyze_document(article, document)
        return time.perf_counter() - start

    return min(islice((once() for _ in range(REPEATS + 1)), 1, None))


def main(paths: Sequence[str]) -> None:
    files = [Path(path) for path in paths] or sorted(ARTICLES.glob("*.txt"))
    articles = [Article(text=file.read_text(encoding="utf-8")) for file in files]
    documents, parsing = parse(articles)
    own = own_types()
    alone = seconds(Extractor(), articles, documents)
    beside = seconds(Extractor(types=[*default_types, *own]), articles, documents)
    count = sum(len(compile_patterns(cls)) for cls in own)
    print(f"{len(articles)} articles: parsing {parsing:.2f} s, reading {alone:.2f} s, with {count} patterns more {beside:.2f} s")
    print(f"extraction is slower by {100 * (beside - alone) / (parsing + alone):.1f} %")


if __name__ == "__main__":
    main(sys.argv[1:])
