"""The spellings by which a word of a text and a word of a pattern are the same word."""

from functools import lru_cache

from ..document import Sentence


def forms(sentence: Sentence, i: int) -> tuple[str, ...]:
    """The spellings by which a pattern may call token `i`: its lemma, its text, the hyphenated word it heads ("test-fired")."""
    token = sentence.tokens[i]
    own = _spellings(token.lemma, token.text)
    whole = sentence.joined.get(i)
    if not whole:
        return own
    lemma = whole.removesuffix(token.text) + token.lemma if whole.endswith(token.text) else whole
    return tuple(dict.fromkeys((*own, canonical(whole), canonical(lemma))))


def forms_of_all(sentence: Sentence) -> list[tuple[str, ...]]:
    """The `forms` of every token."""
    found = [_spellings(token.lemma, token.text) for token in sentence.tokens]
    for i in sentence.joined:
        found[i] = forms(sentence, i)
    return found


@lru_cache(maxsize=1 << 13)
def _spellings(lemma: str, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((canonical(lemma), canonical(text), *(("not",) if lemma == "never" else ()))))


@lru_cache(maxsize=1 << 13)
def canonical(word: str) -> str:
    """One spelling for British, American and hyphenated forms, good only for comparing.

    >>> canonical("criticise") == canonical("criticize"), canonical("cease-fire")
    (True, 'ceasefire')
    """
    word = word.lower().replace("-", "").replace("’", "'")
    for british, american in (("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("our", "or")):
        if word.endswith(british) and len(word) > len(british) + 2:
            return word[: -len(british)] + american
    return word.replace("labour", "labor").replace("defence", "defense").replace("isation", "ization")
