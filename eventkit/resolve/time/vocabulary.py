"""The words of time, read from ``data/time_words.toml`` and ``data/named_days.tsv``."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from .lexer import split_text

DATA = Path(__file__).parents[2] / "data"


@cache
def _tables() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads((DATA / "time_words.toml").read_text(encoding="utf-8"))


def table(name: str) -> Mapping[str, Any]:
    """One of the tables of words: months, weekdays, ordinals, units, ..."""
    return _tables()[name]


@cache
def word_set(name: str) -> frozenset[str]:
    """One of the sets of words: day_names, name_nouns."""
    return frozenset(_tables()["sets"][name].split())


@cache
def named_days() -> Mapping[tuple[str, ...], str]:
    """The words of a named day → the rule that says when it falls."""
    rows = (DATA / "named_days.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (row.split("\t") for row in rows if row and not row.startswith("#"))
    return {tuple(split_text(name).low): rule for name, rule in pairs}


@cache
def named_day_starts() -> frozenset[str]:
    """First words of named days."""
    return frozenset(words[0] for words in named_days())
