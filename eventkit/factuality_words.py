"""The words by which a text says whether something happened, read from data/factuality.toml."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from .events import Status

DATA = Path(__file__).parent / "data" / "factuality.toml"


@lru_cache(maxsize=1)
def embedding_words() -> dict[str, Status]:
    """Lemma → the status it gives to the clause or noun it governs."""
    return {word: Status(status) for status, row in _table()["governs"].items() for word in row["words"].split()}


@lru_cache(maxsize=1)
def word_sets() -> dict[str, frozenset[str]]:
    """Name of a set → its lemmas: verbs that report, adverbs that doubt."""
    return {name: frozenset(row["words"].split()) for name, row in _table()["sets"].items()}


def _table() -> dict[str, Any]:
    with DATA.open("rb") as file:
        return tomllib.load(file)
