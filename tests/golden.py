"""Golden cases: an article, its parse, and the events that a careful reader accepted.

``python tests/golden.py [--parse]`` (``make cases``) writes what is missing or changed; read the diff before you commit it.
"""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eventkit.article import Article
from eventkit.document import Document
from eventkit.events import Event
from eventkit.extractor import Extractor
from eventkit.parsing.conllu import format_conllu, parse_conllu
from eventkit.results import Result

CASES = Path(__file__).parent / "cases"
EXAMPLES = Path(__file__).parents[1] / "examples" / "articles"
NOT_KEPT: dict[str, Any] = {"id": True, "confidence": True, "evidence": {"__all__": {"pattern", "trace"}}}
"""What moves with every line added to a pattern file, and says nothing about the article."""
FIELDS = tuple(name for name in Event.model_fields if name not in ("id", "confidence"))


@dataclass(frozen=True)
class Case:
    """A folder with ``parse.conllu`` and ``events.json``; the article stands there too or in examples/articles."""

    folder: Path

    @property
    def article(self) -> Article:
        for path in (self.folder / "article.txt", EXAMPLES / f"{self.folder.name}.txt"):
            if path.exists():
                return Article(text=path.read_text(encoding="utf-8"))
        return Article(**json.loads((EXAMPLES / f"{self.folder.name}.json").read_text(encoding="utf-8")))

    @property
    def parse(self) -> Path:
        return self.folder / "parse.conllu"

    @property
    def events(self) -> Path:
        return self.folder / "events.json"

    def read(self, extractor: Extractor) -> Result:
        """The result on the stored parse."""
        sentences = parse_conllu(self.parse.read_text(encoding="utf-8"))
        return extractor.analyze_document(self.article, Document(self.article.text, sentences))


def cases() -> list[Case]:
    """All cases, by name."""
    return [Case(folder) for folder in sorted(CASES.iterdir()) if folder.is_dir()]


def kept(events: Iterable[Event]) -> list[dict[str, Any]]:
    """The events as events.json keeps them."""
    return [event.model_dump(mode="json", exclude=NOT_KEPT) for event in events]


def write(case: Case, extractor: Extractor, parse: bool) -> None:
    """Write the case's events, and its parse where there is none or `parse` asks for it."""
    if parse or not case.parse.exists():
        sentences = extractor.analyze(case.article).document.sentences
        case.parse.write_text(format_conllu(sentences), encoding="utf-8")
    events = kept(case.read(extractor).events)
    case.events.write_text(json.dumps(events, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for one in cases():
        write(one, Extractor(), parse="--parse" in sys.argv)
