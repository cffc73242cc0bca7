"""Stored parses: test what comes after parsing without a model, exactly and in milliseconds."""

import json
from collections.abc import Sequence
from pathlib import Path

from ..document import Sentence
from ..errors import ParseFileError
from ..parsing import Parser
from ..parsing.conllu import format_conllu, parse_conllu

HEADER = "# newdoc text = "


class StoredParser:
    """A parser that knows the texts of one file and nothing else.

    `fallback` parses what is missing and `save` writes it down, so that a test run with the real
    model makes the next run free of it. Without a fallback a missing text raises `ParseFileError`.
    """

    def __init__(self, path: str | Path, fallback: Parser | None = None) -> None:
        self.path = Path(path)
        self.fallback = fallback
        self._parses = read_stored(self.path) if self.path.exists() else {}
        self._fresh = False

    def parse(self, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
        """The stored sentences of each text."""
        missing = [text for text in dict.fromkeys(texts) if text.strip() and text not in self._parses]
        if missing and self.fallback is None:
            raise ParseFileError(f"no stored parse of {missing[0][:80]!r} in {self.path.name}; add it with 'make parses'")
        if missing and self.fallback is not None:
            self._parses.update(zip(missing, self.fallback.parse(missing), strict=True))
            self._fresh = True
        return [self._parses[text] if text.strip() else () for text in texts]

    def save(self) -> None:
        """Write the file anew when something was added, sorted by text so that diffs stay small."""
        if self._fresh:
            if self.path.exists():  # another test run may have added to it meanwhile
                self._parses = {**read_stored(self.path), **self._parses}
            rows = (f"{HEADER}{json.dumps(text)}\n{format_conllu(parse)}" for text, parse in sorted(self._parses.items()))
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text("".join(rows), encoding="utf-8")
            self._fresh = False


def read_stored(path: Path) -> dict[str, tuple[Sentence, ...]]:
    """Text → its parse, for every text of the file."""
    parses: dict[str, tuple[Sentence, ...]] = {}
    for block in path.read_text(encoding="utf-8").split(HEADER)[1:]:
        header, _, body = block.partition("\n")
        parses[json.loads(header)] = parse_conllu(body)
    return parses
