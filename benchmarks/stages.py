"""How fast the stages behind the parser are: sentences read and actors looked up a second, interpreted and compiled.

    python benchmarks/stages.py ARTICLES… [--compiled build/compiled] [--runs 3] [--write]

`make compiled` makes the compiled copy. Each run is a process of its own that parses the articles first, and counts CPU seconds of
what follows. `--write` puts the table into docs/explanation/performance.md.
"""

import argparse
import gc
import json
import statistics
import time
from pathlib import Path
from typing import Any

from run import machine, take_turns, write_into_page

from eventkit.article import Article
from eventkit.corpus.batch import SELDOM
from eventkit.document import Document, Sentence
from eventkit.extractor import Extractor
from eventkit.parsing.stanza import StanzaParser
from eventkit.readers import read_articles
from eventkit.resolve.actors import ActorResolver, heads_phrase

MARK = "<!-- written by benchmarks/stages.py -->"
ROWS = {
    "sentences": "sentences a second",
    "phrases": "nouns, names and pronouns a second: looked up, linked or left",
    "mentions": "mentions a second, of those that stand for somebody",
}


def main() -> None:
    options = read_options()
    if options.one:
        print(json.dumps(measure([a for a in read_articles(*options.sources) if isinstance(a, Article)])))
        return
    scripts = {"interpreted": Path(__file__)}
    if options.compiled:
        scripts["compiled"] = options.compiled / "benchmarks" / "stages.py"
    runs = take_turns({kind: [str(script), *options.sources, "--one"] for kind, script in scripts.items()}, options.runs)
    lines = [*machine(), "", f"| median of {options.runs} | " + " | ".join(runs) + " |", "|---|" + "---:|" * len(runs)]
    for row, name in ROWS.items():
        lines.append(
            f"| {name} | " + " | ".join(f"{statistics.median(r[row] for r in figures):,.0f}" for figures in runs.values()) + " |"
        )
    print("\n".join(lines))
    if options.write:
        write_into_page(MARK, lines)


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", help="files and folders of articles")
    parser.add_argument("--compiled", type=Path, help="a compiled copy of the checkout")
    parser.add_argument("--runs", type=int, default=3, help="runs of each; the median is told")
    parser.add_argument("--write", action="store_true", help="write the table into the page")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


class Kept:
    """A parser that parses a text once and then remembers it."""

    def __init__(self) -> None:
        self.parser, self.parsed = StanzaParser(), dict[str, Any]()

    def parse(self, texts: list[str]) -> list[Any]:
        new = [text for text in texts if text not in self.parsed]
        self.parsed.update(zip(new, self.parser.parse(new), strict=True))
        return [self.parsed[text] for text in texts]


def measure(articles: list[Article]) -> dict[str, float]:
    """Figures of this process, in units a second. The articles have been read once before: tables and caches are as in the middle of a run."""
    extractor = Extractor(parser=Kept())
    documents = [(result.document, result.article.published) for result in extractor.analyze_many(articles)]
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)  # as the workers of `eventkit run` do
    started = time.process_time()
    sentences = sum(len(result.document.sentences) for result in extractor.analyze_many(articles))
    read = time.process_time() - started
    fresh = [
        (Document(d.text, tuple(Sentence(s.tokens, s.index, s.paragraph) for s in d.sentences)), day) for d, day in documents
    ]
    resolver = ActorResolver()
    started = time.process_time()
    actors = [resolver.read(document, day) for document, day in fresh]
    mentions = sum(len(one.mentions) for one in actors)
    resolved = time.process_time() - started
    phrases = sum(heads_phrase(sentence, token) for document, _ in fresh for sentence in document.sentences for token in sentence)
    return {"sentences": sentences / read, "phrases": phrases / resolved, "mentions": mentions / resolved}


if __name__ == "__main__":
    main()
