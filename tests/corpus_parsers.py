"""Parsers that a worker process can be given: stored parses, and ones that die or stall at a word."""

import os
import signal
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from eventkit.article import Article
from eventkit.document import Sentence
from eventkit.extractor import Extractor
from eventkit.layout.segments import read_layout
from eventkit.testing.stored import StoredParser, read_stored

PARSES = Path(__file__).parent / "parses" / "sentences.conllu"


class Troubled:
    """The stored parses; a text with "KILL" ends the process, one with "STALL" takes a minute, "FAULT" raises.

    `once` is a file: where it is given, each trouble happens only while it is not there.
    """

    def __init__(self, once: Path | None = None, slow: float = 0.0) -> None:
        self.once = once
        self.slow = slow

    def parse(self, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
        """The stored sentences of each text."""
        time.sleep(self.slow)
        if any("KILL" in text for text in texts) and self._is_due():
            os.kill(os.getpid(), signal.SIGKILL)
        if any("STALL" in text for text in texts) and self._is_due():
            time.sleep(60)
        if any("FAULT" in text for text in texts):
            raise RuntimeError("a fault")
        return [() if text.isupper() else _stored().parse([text])[0] for text in texts]

    def _is_due(self) -> bool:
        if self.once is None:
            return True
        if self.once.exists():
            return False
        self.once.touch()
        return True


def make_extractor(once: Path | None = None, slow: float = 0.0) -> Extractor:
    """An extractor on stored parses, for a worker to build."""
    return Extractor(parser=Troubled(once, slow))


def stored_articles(count: int) -> list[Article]:
    """Articles whose parses are stored, told over and over with other ids and dates."""
    texts = _whole_texts()
    return [Article(text=texts[i % len(texts)], id=f"a{i}", published=f"2015-03-{i % 28 + 1:02}") for i in range(count)]


@lru_cache
def _stored() -> StoredParser:
    return StoredParser(PARSES)


@lru_cache
def _whole_texts() -> list[str]:
    """The texts that are one stretch of story as they stand."""
    return [
        text
        for text in sorted(read_stored(PARSES))
        if [(s.start, s.end) for s in read_layout(Article(text=text)).segments] == [(0, len(text))]
    ]
