"""Text → the language it is likely to be in, by its commonest words: enough to notice what the English models cannot read."""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from .article import Article
from .events import Issue

SAMPLE = 6_000  # characters looked at
FEWEST_WORDS = 12
DIFFERENT = 4  # common words that must be seen: names in English text bring "el", "al" and "de la"
ENGLISH = "en"
# Of "al-Nusra" and "El Salvador" no part is a common word.
WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")
NAMES = {"eng": "en", "english": "en", "spa": "es", "spanish": "es", "fre": "fr", "fra": "fr", "french": "fr", "ger": "de",
         "deu": "de", "german": "de", "por": "pt", "portuguese": "pt", "ara": "ar", "arabic": "ar", "rus": "ru", "russian": "ru",
         "chi": "zh", "zho": "zh", "chinese": "zh"}  # fmt: skip


def guess_language(text: str) -> str | None:
    """The ISO 639-1 code of the likeliest language; None when the words are too few or speak for none.

    >>> guess_language("El gobierno de la provincia anunció que los trabajadores volverán a sus puestos en los próximos días.")
    'es'
    >>> guess_language("Talks began.") is None
    True
    """
    sample = text[:SAMPLE]
    letters = Counter(_script(c) for c in sample[:: max(1, len(sample) // 500)] if c.isalpha())
    if letters and (script := letters.most_common(1)[0][0]) in _scripts():
        return "ja" if {"HIRAGANA", "KATAKANA"} & letters.keys() else _scripts()[script]
    words = WORD.findall(sample.lower() if sample.isupper() else sample)
    return _by_words(words) if len(words) >= FEWEST_WORDS else None


def normal_language(name: str) -> str:
    """A language as feeds name it → its code.

    >>> normal_language("en-US"), normal_language("English"), normal_language("pt_BR")
    ('en', 'en', 'pt')
    """
    low = name.strip().casefold()
    return NAMES.get(low) or re.split(r"[-_]", low)[0] or ENGLISH


def check_language(article: Article) -> Iterator[Issue]:
    """The doubt whether the article can be read at all: it says, or its words do, that it is not English."""
    told = normal_language(article.language)
    found = guess_language(article.text) if told == ENGLISH else told
    if found not in (None, ENGLISH):
        how = "is said to be" if told != ENGLISH else "seems to be"
        message = f"the text {how} in {found!r}, the parser reads {ENGLISH!r}. Translate it first, or give its own parser."
        yield Issue(code="language", message=message, start=0, end=len(article.text))


def _by_words(words: list[str]) -> str | None:
    """The language with most of its common words, if English has far fewer."""
    found = {code: [word for word in words if word in common] for code, common in _common_words().items()}
    best = max(found, key=lambda code: (len(found[code]), code == ENGLISH))
    share = len(found[best]) / len(words)
    if best == ENGLISH:
        return ENGLISH if share >= 0.1 else None
    sure = len(set(found[best])) >= DIFFERENT and len(found[best]) >= 2 * len(found[ENGLISH])
    return best if share >= 0.15 and sure else None


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ", 1)[0]


@lru_cache(maxsize=1)
def _tables() -> Mapping[str, Any]:
    path = Path(__file__).parent / "data" / "stopwords.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _common_words() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in _tables().items() if isinstance(words, str)}


@lru_cache(maxsize=1)
def _scripts() -> Mapping[str, str]:
    scripts: Mapping[str, str] = _tables()["scripts"]
    return scripts
