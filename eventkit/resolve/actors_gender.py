"""Words before and in a name, or a noun → "m", "f" or nothing: whom "he" and "she" can mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from .actors_phrases import Phrase
from .actors_tables import read_rows, split, squash


@dataclass(frozen=True)
class Genders:
    """First names, titles and nouns with the gender they tell."""

    names: Mapping[str, str]
    titles: Mapping[str, str]
    nouns: Mapping[str, str]


@lru_cache(maxsize=1)
def load_genders() -> Genders:
    """The bundled table, read once a process."""
    found: dict[str, dict[str, str]] = {"name": {}, "title": {}, "noun": {}}
    for gender, kind, words in read_rows("genders.tsv"):
        for word in split(words):
            found[kind].setdefault(squash(word), gender)
    return Genders(found["name"], found["title"], found["noun"])


def gender_of(phrase: Phrase, name: str) -> str:
    """ "m", "f" or "": by the title, the first name, else the head noun.

    A full name found in the table ("Sheikh Hasina") beats its first word.
    """
    genders = load_genders()
    if squash(name) in genders.names and " " in name:
        return genders.names[squash(name)]
    for token in phrase.tokens:
        if token.upos == "PROPN" and squash(token.text) in genders.titles and token.text not in name.split():
            return genders.titles[squash(token.text)]
    first = squash(name.split()[0]) if name.split() else ""
    if phrase.token.upos == "PROPN":
        return genders.names.get(first, "")
    return genders.nouns.get(squash(phrase.token.lemma), "")
