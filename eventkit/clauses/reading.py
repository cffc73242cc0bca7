"""Sentence → clauses: every predicate with the participants it really has.

Roles are deep, so that one pattern reads many forms: the *subject* is who acts and the *object* who
is acted upon, whether the sentence says "X arrested Y", "Y was arrested by X", "Y, arrested by X, …",
"X, who arrested Y", "X decided to arrest Y" or "X carried out the arrest of Y".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from ..document import Sentence, Token, is_long_word
from .arguments import Argument, Complement, Role, complements, verb_arguments
from .nouns import light_verb, noun_arguments, support_arguments
from .phrases import preposition
from .subjects import is_passive

Kind = Literal["verb", "noun", "adjective"]
NAMING = frozenset({"call", "name", "dub", "entitle", "nickname"})


@dataclass(frozen=True)
class Clause:
    """A predicate in its sentence. `support` is the light verb or copula that carries its tense."""

    sentence: Sentence
    head: int
    kind: Kind
    passive: bool
    arguments: tuple[Argument, ...]
    complements: tuple[Complement, ...] = ()
    support: int | None = None

    @property
    def lemma(self) -> str:
        return self.sentence[self.head].lemma.lower()

    @property
    def finite_head(self) -> int:
        """The token that carries tense, negation and modality."""
        return self.head if self.support is None else self.support

    def with_role(self, *roles: Role) -> list[Argument]:
        return [argument for argument in self.arguments if argument.role in roles]

    @cached_property
    def companions(self) -> frozenset[str]:
        """Lemmas and words next to the predicate, for triggers of several words ("take over")."""
        return companions(self.sentence, self.head)


def find_clauses(sentence: Sentence) -> Iterator[Clause]:
    """Every clause of the sentence, in text order of its predicate."""
    for token in sentence:
        for kind in kinds_of(sentence, token.i):
            yield read_clause(sentence, token.i, kind)


def kinds_of(sentence: Sentence, i: int) -> tuple[Kind, ...]:
    """What kind of predicate a token can be; the tagger often takes one for another."""
    token = sentence[i]
    if token.ner.endswith("-DATE"):
        return ()  # "last March" is no march
    if token.upos == "VERB" or (token.xpos.startswith("VB") and token.upos not in ("AUX", "NOUN")):
        if token.relation == "amod" or _gives_name(sentence, token):
            return ()
        if token.lemma.lower() == "oppose" and _leans_to(sentence, i):
            return ("adjective",)  # "is opposed to the plan", by nobody
        if token.xpos == "VBN" and (sentence.child(i, "aux:pass", "cop") or _is_lasting(sentence, token)):
            return ("verb", "adjective")  # "is opposed to", "is prepared to"
        if token.xpos == "VBG" and sentence.child(i, "det", "amod", "nmod"):
            return ("noun", "verb")
        return ("verb",)
    if token.upos in ("NOUN", "PROPN"):
        return () if _is_in_name(sentence, token) else ("noun",)
    if token.upos in ("ADJ", "ADV") and sentence.child(i, "cop", "nsubj"):
        return ("adjective",)
    return ()


def _gives_name(sentence: Sentence, token: Token) -> bool:
    """ "a hotel *called* Sea View": what it is called is all that is told."""
    behind = sentence.tokens[token.i + 1 : token.i + 2]
    is_name = any(t.upos in ("PROPN", "NUM") or t.text in ("“", '"', "``", "‘", "'") for t in behind)
    return is_name and token.deprel == "acl" and token.lemma.lower() in NAMING and not sentence.child(token.i, "obl:agent")


def _is_lasting(sentence: Sentence, token: Token) -> bool:
    """ "remains *committed* to peace"."""
    return token.relation == "xcomp" and sentence[token.head].lemma.lower() in ("remain", "stay", "seem", "appear")


def _leans_to(sentence: Sentence, i: int) -> bool:
    below = [preposition(sentence, t.i) for t in sentence.children(i, "obl")]
    return sentence.child(i, "aux:pass", "cop", "nsubj:pass") is not None and "to" in below and "by" not in below


def _is_in_name(sentence: Sentence, token: Token) -> bool:
    """ "the Public *Prosecution*", "the *Strike* Committee": a capital inside a sentence that is no headline."""
    if token.i == 0 or not token.text[:1].isupper() or token.text.isupper():
        return False
    words, capitals = sentence.long_words
    own = int(is_long_word(token))
    return 2 * (capitals - own) < words - own


def read_clause(sentence: Sentence, i: int, kind: Kind) -> Clause:
    """The clause whose predicate is token `i`."""
    if kind == "noun":
        return _noun_clause(sentence, i)
    passive = kind == "verb" and is_passive(sentence, i)
    arguments = tuple(verb_arguments(sentence, i, passive))
    return Clause(sentence, i, kind, passive, arguments, tuple(complements(sentence, i)), _copula(sentence, i, kind))


def _copula(sentence: Sentence, i: int, kind: Kind) -> int | None:
    copula = sentence.child(i, "cop") if kind == "adjective" else None
    return copula.i if copula else None


def companions(sentence: Sentence, i: int) -> frozenset[str]:
    """Lemmas of the dependents of token `i` and of their case markers."""
    found: set[str] = set()
    for child in sentence.children(i):
        found.add(child.lemma.lower())
        found.add(child.text.lower())
        found.update(case.lemma.lower() for case in sentence.children(child.i, "case", "mark"))
    return frozenset(found)


def _noun_clause(sentence: Sentence, i: int) -> Clause:
    support = light_verb(sentence, i)
    own = dict.fromkeys(noun_arguments(sentence, i))
    known = {(a.role, a.head, a.preposition) for a in own}
    lent = [a for a in support_arguments(sentence, i, support) if (a.role, a.head, a.preposition) not in known]
    return Clause(sentence, i, "noun", False, (*own, *dict.fromkeys(lent)), tuple(complements(sentence, i)), support)
