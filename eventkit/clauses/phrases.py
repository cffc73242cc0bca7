"""Noun phrases in the tree: their prepositions, who is coordinated with whom, what they count."""

from collections.abc import Iterable

from ..document import Sentence, Token
from .words import EMPTY_NOUNS, QUANTIFIERS, SPELLED_ALIKE

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"})


def is_headline(sentence: Sentence) -> bool:
    """Headlines end without a full stop."""
    return sentence.tokens[-1].text[-1:].isalnum()


def preposition(sentence: Sentence, i: int) -> str:
    """The preposition of a phrase, with its fixed parts: "on", "because of"."""
    cases = [t for t in sentence.children(i, "case") if t.i < i]  # the "'s" stands behind
    words = [w for case in cases for w in (case, *sentence.children(case.i, "fixed"))]
    spelled = (w.text.lower() if w.upos == "VERB" else w.lemma.lower() for w in words)  # "according to", "following"
    return " ".join(SPELLED_ALIKE.get(word, word) for word in spelled)


def conjuncts(sentence: Sentence, i: int) -> list[int]:
    """Token `i` and the nouns coordinated with it."""
    names = [t for t in sentence.children(i, "appos") if t.i == i + 1 and t.upos == "PROPN"]  # "leader *Roe* and premier Poe"
    rest = [t.i for head in (i, *(t.i for t in names)) for t in sentence.children(head, "conj") if t.upos in NOMINAL]
    joined = sentence.child(i, "cc") or any(sentence.child(other, "cc") for other in rest) or is_headline(sentence)
    return [i, *rest] if joined else [i]


def is_half_of_word(sentence: Sentence, i: int) -> bool:
    """ "*U.S.*-run prisons" are run by them, nobody's party; "the *Chadian*-Libyan border" is theirs."""
    rest = sentence.tokens[i + 1 : i + 3]
    return len(rest) == 2 and rest[0].text == "-" and rest[0].end == rest[1].start and rest[1].text.islower()


def is_nobody(sentence: Sentence, i: int) -> bool:
    """ "*No group* admitted the attack"."""
    return any(t.lemma.lower() in ("no", "neither") for t in sentence.children(i, "det"))


def expand(sentence: Sentence, heads: list[int]) -> list[int]:
    """Phrase heads with those coordinated with them, each once for its head."""
    return [member for head in dict.fromkeys(heads) for member in conjuncts(sentence, head)]


def is_time(token: Token) -> bool:
    """Whether a word tells when: it takes no part."""
    return token.ner.endswith("DATE") or token.deprel.endswith((":tmod", ":unmarked"))


def fills(sentence: Sentence, token: Token) -> bool:
    """ "a mediation effort": the mediation is what was launched."""
    return token.relation == "compound" and sentence[token.head].lemma.lower() in EMPTY_NOUNS


def counted(sentence: Sentence, i: int) -> list[int]:
    """The "deals" of "a series of deals"."""
    if sentence[i].lemma.lower() not in QUANTIFIERS:
        return []
    return [t.i for t in sentence.children(i, "nmod") if preposition(sentence, t.i) == "of"]


def is_counted(sentence: Sentence, token: Token) -> bool:
    """ "a series of attacks": the attacks are what was launched."""
    head = sentence[token.head]
    return token.relation == "nmod" and preposition(sentence, token.i) == "of" and head.lemma.lower() in QUANTIFIERS


def unbroken_run(tokens: Iterable[int]) -> list[int]:
    """The unbroken run of token indices around the first of them."""
    tokens = list(tokens)
    members = set(tokens)
    first = last = tokens[0]
    while first - 1 in members:
        first -= 1
    while last + 1 in members:
        last += 1
    return list(range(first, last + 1))
