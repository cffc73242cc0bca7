"""Files → articles: a file that cannot be read is one line on stderr and never stops the others."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ..article import Article
from ..errors import EventkitError
from .show import complain

STDIN = "-"


class Inputs:
    """The articles of the files given, in their order; `failed` counts what could not be read.

    Text files are one article each, ``.json`` one article or a list, ``.jsonl`` one a line. `published` dates those that
    have no date of their own.
    """

    def __init__(self, files: Sequence[str], published: str | None = None) -> None:
        self.files = files or (STDIN,)
        self.published = published
        self.failed = 0

    def __iter__(self) -> Iterator[Article]:
        for name in self.files:
            for where, fields in self._rows(name):
                try:
                    yield _article(fields, name, self.published)
                except (EventkitError, ValueError) as problem:
                    self.fail(where, problem)

    def fail(self, where: str, problem: Exception) -> None:
        """Count an input that failed and say so."""
        self.failed += 1
        complain(f"{where}: {getattr(problem, 'strerror', None) or problem}")

    def _rows(self, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
        try:
            text = sys.stdin.read() if name == STDIN else Path(name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as problem:
            self.fail(name, problem)
            return
        for where, row in _split(name, text):
            try:
                yield where, json.loads(row) if name.endswith((".json", ".jsonl")) else {"text": row}
            except ValueError as problem:
                self.fail(where, problem)


def _split(name: str, text: str) -> Iterable[tuple[str, str]]:
    if name.endswith(".jsonl"):
        return ((f"{name}:{i}", line) for i, line in enumerate(text.splitlines(), start=1) if line.strip())
    return [(name, text)]


def _article(fields: dict[str, Any], name: str, published: str | None) -> Article:
    fields = {"id": None if name == STDIN else name, **fields}
    return Article(**{**fields, "published": fields.get("published") or published})
