"""Sentence → the PLOVER contexts it speaks of, by the words of data/contexts.toml."""

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from ..document import Sentence

DATA = Path(__file__).parents[1] / "data" / "contexts.toml"
Phrase = tuple[str, ...]


@lru_cache(maxsize=1)
def context_names() -> tuple[str, ...]:
    """The 37 contexts of the manual, in its order."""
    return tuple(_read())


def find_contexts(sentence: Sentence) -> tuple[str, ...]:
    """The contexts whose words stand in the sentence, in the manual's order."""
    words = list(_words(sentence))
    found: set[str] = set()
    for i, forms in enumerate(words):
        for form in forms:
            found.update(name for phrase, name in _by_first_word().get(form, ()) if _stands_at(words, i, phrase))
    return tuple(name for name in context_names() if name in found)


def _words(sentence: Sentence) -> Iterator[frozenset[str]]:
    """Lemma and form of every word; "pro-democracy" is two words, however the parser cut it."""
    for token in sentence:
        lemmas, forms = token.lemma.lower().split("-"), token.text.lower().split("-")
        for lemma, form in zip(lemmas if len(lemmas) == len(forms) else forms, forms, strict=True):
            if form:
                yield frozenset((lemma, form))


def _stands_at(words: list[frozenset[str]], i: int, phrase: Phrase) -> bool:
    return i + len(phrase) <= len(words) and all(word in words[i + k] for k, word in enumerate(phrase))


def _read() -> Mapping[str, str]:
    with DATA.open("rb") as file:
        return tomllib.load(file)


@lru_cache(maxsize=1)
def _by_first_word() -> Mapping[str, list[tuple[Phrase, str]]]:
    index: dict[str, list[tuple[Phrase, str]]] = defaultdict(list)
    for name, words in _read().items():
        for phrase in words.split("|"):
            parts = tuple(phrase.replace("-", " ").replace("'s", " 's").split())
            index[parts[0]].append((parts, name))
    return dict(index)
