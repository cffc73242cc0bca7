"""Document → the names of states that mean a namesake there: "Georgia" beside Atlanta, "Palestine" in Texas."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ..document import Sentence
from .actors_tables import read_rows


@dataclass(frozen=True, slots=True)
class Namesake:
    """A place called like a state: its country, the words that tell it, and the words that tell the state."""

    country: str
    words: frozenset[str]
    words_of_the_state: frozenset[str]


@lru_cache(maxsize=1)
def load_namesakes() -> Mapping[str, Namesake]:
    """Name → its namesake (data/namesakes.tsv)."""
    return {name: Namesake(code, _set(words), _set(others)) for name, code, words, others in read_rows("namesakes.tsv")}


def namesakes_meant(sentences: Iterable[Sentence]) -> Mapping[str, str]:
    """Name → country, for each name of a state that means another place in these sentences."""
    told = frozenset[str]().union(*(sentence.marks for sentence in sentences))
    meant = ((name, n.country) for name, n in load_namesakes().items() if n.words & told and not n.words_of_the_state & told)
    return dict(meant)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))
