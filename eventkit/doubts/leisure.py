"""Document → is it about sport or culture? There people are beaten, honoured and dismissed who are no public matter."""

import tomllib
from functools import lru_cache
from pathlib import Path

from ..document import Document

DATA = Path(__file__).parents[1] / "data" / "leisure.toml"
SHARE = 0.25  # of the sentences of an article that is about such things
FEWEST = 4  # sentences: less is a mention


@lru_cache(maxsize=1)
def leisure_words() -> dict[str, frozenset[str]]:
    """Topic → the lemmas that tell it."""
    with DATA.open("rb") as file:
        return {topic: frozenset(words.split()) for topic, words in tomllib.load(file).items()}


def leisure_of(document: Document) -> str | None:
    """ "sport" or "culture" where enough sentences of the document speak of it."""
    for topic, words in leisure_words().items():
        found = sum(not words.isdisjoint(sentence.marks) for sentence in document.sentences)
        if found >= max(FEWEST, SHARE * len(document.sentences)):
            return topic
    return None
