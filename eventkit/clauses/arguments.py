"""Verb → its arguments, in deep roles, and the clauses that complete it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..document import Sentence
from .phrases import conjuncts, counted, expand, is_time, preposition
from .subjects import is_infinitive, is_passive, objects_of, resolve_relative, surface_subjects
from .words import DEED_CONTROL, OBJECT_CONTROL, PURPOSEFUL

Role = Literal["subject", "object", "oblique", "possessor", "modifier"]
ABOUT = frozenset({"against", "of", "on", "to", "between", "for", "from"})
# "for his *part*": nobody that anything is done to.
ASIDES = frozenset({("for", "part"), ("on", "part")})
CLAUSAL = ("xcomp", "ccomp", "advcl", "acl")


@dataclass(frozen=True, slots=True)
class Argument:
    """A participant: token `head` heads its phrase. `preposition` is set on obliques.

    `near` is False where the phrase was found on a neighbour (the object of the verb, the light verb of the noun).
    """

    role: Role
    head: int
    preposition: str = ""
    near: bool = True


@dataclass(frozen=True, slots=True)
class Complement:
    """A clause that completes another: "ordered them *to leave*", "accused them *of lying*"."""

    head: int
    marker: str


def verb_arguments(sentence: Sentence, i: int, passive: bool) -> Iterator[Argument]:
    """Who takes part in verb or adjective `i`, in deep roles: the subject acts, passive or not."""
    surface = surface_subjects(sentence, i)
    objects = objects_of(sentence, i)
    agents = _agents(sentence, i) if passive else []
    for head in expand(sentence, agents if passive else surface):
        yield Argument("subject", head)
    for head in expand(sentence, [*surface, *objects] if passive else objects):
        yield Argument("object", head)
    yield from obliques(sentence, i, skip=agents)
    yield from _recipients(sentence, i, surface if passive else [])
    for particle in sentence.children(i, "advmod", "compound:prt"):  # "broke away from Georgia"
        yield from obliques(sentence, particle.i, skip=[])
    for head in expand(sentence, surface) if passive else ():  # "charges *against the editor* were dropped"
        yield from (argument for argument in _phrase_obliques(sentence, head) if argument.preposition in ABOUT)
    for head in expand(sentence, objects):
        yield from _phrase_obliques(sentence, head)
        for inner in counted(sentence, head):
            for member in conjuncts(sentence, inner):  # "$4 million worth of seed and tools *to farmers*"
                yield from _phrase_obliques(sentence, member)


def _agents(sentence: Sentence, i: int) -> list[int]:
    """Who did it by the words of a passive verb: its own, or those of the last one coordinated with it."""
    judged = [t.i for t in sentence.children(i, "xcomp") if t.upos == "ADJ"]  # "was found guilty *by a jury*"
    below = [t for head in (i, *judged) for t in sentence.children(head, "obl")]
    by = [t for t in below if preposition(sentence, t.i) == "by" and not is_time(t)]
    if by:
        return [t.i for t in by]
    last = next((t for t in reversed(sentence.children(i, "conj")) if not sentence.child(t.i, "aux:pass")), None)
    return _agents(sentence, last.i) if last is not None and is_passive(sentence, last.i) else []


def _recipients(sentence: Sentence, i: int, surface: list[int]) -> Iterator[Argument]:
    """ "denied *the team* visas", "*the team* was denied visas": who is named without "to" where something else is the object."""
    things = [t for t in sentence.children(i, "obj", "xcomp") if t.upos == "NOUN" and not sentence.child(t.i, "case", "cop")]
    if things:
        for head in expand(sentence, [*surface, *(t.i for t in sentence.children(i, "iobj"))]):
            yield Argument("oblique", head, "to", near=False)


def obliques(sentence: Sentence, i: int, skip: list[int]) -> Iterator[Argument]:
    """The phrases below token `i` that a preposition leads, coordinated ones too."""
    for child in sentence.children(i, "obl", "nmod", "iobj"):
        if child.i in skip or is_time(child):
            continue
        word = preposition(sentence, child.i)
        if (word, child.lemma) == ("at", "hand"):
            yield from _hands(sentence, child.i)
        elif word and (word, child.lemma) not in ASIDES:
            for member in conjuncts(sentence, resolve_relative(sentence, child.i)):
                yield Argument("oblique", member, word)


def _hands(sentence: Sentence, hands: int) -> Iterator[Argument]:
    """ "died at the hands of *two guards*" was done by them."""
    for owner in sentence.children(hands, "nmod"):
        if owner.deprel == "nmod:poss" or preposition(sentence, owner.i) == "of":
            yield from (Argument("oblique", member, "by") for member in conjuncts(sentence, owner.i))


def _phrase_obliques(sentence: Sentence, head: int) -> Iterator[Argument]:
    """ "signed [a treaty with Chad]": what hangs on the object may belong to the verb; of "Chad's offer *of a truce*" Chad does."""
    owner = sentence.child(head, "nmod:poss")
    is_owned = owner is not None and owner.upos != "PRON"  # but "ended *its* occupation of Mali"
    for argument in obliques(sentence, head, skip=[]):
        if not (is_owned and argument.preposition == "of"):
            yield Argument("oblique", argument.head, argument.preposition, near=False)


def complements(sentence: Sentence, i: int) -> Iterator[Complement]:
    """Clauses that complete predicate `i`, with the word that marks them ("to", "that", "of")."""
    for child in sentence.children(i, *CLAUSAL):
        if child.deprel == "acl:relcl":
            continue
        marks = [t.lemma.lower() for t in sentence.children(child.i, "mark", "case")]
        if child.relation == "advcl" and not _completes(marks):
            continue
        yield Complement(child.i, marks[0] if marks else "")
        for other in sentence.children(child.i, "conj"):
            if other.upos == "VERB":
                yield Complement(other.i, marks[0] if marks else "")
    yield from _infinitives_of_objects(sentence, i)


def _infinitives_of_objects(sentence: Sentence, i: int) -> Iterator[Complement]:
    """ "allowed refugees who had fled *to return*", "took steps *to relax* the rules": the infinitive hangs on the object."""
    verb = sentence[i].lemma.lower()
    for thing in sentence.children(i, "obj", "nsubj:pass"):
        if verb in OBJECT_CONTROL or (verb, thing.lemma.lower()) in PURPOSEFUL:
            for infinitive in sentence.children(thing.i, "acl"):
                if infinitive.deprel != "acl:relcl" and is_infinitive(sentence, infinitive.i):
                    yield Complement(infinitive.i, "to")
        if verb in DEED_CONTROL:  # "suspects the mayor *of taking* bribes"
            for deed in sentence.children(thing.i, "acl"):
                yield from (
                    Complement(deed.i, t.lemma.lower()) for t in sentence.children(deed.i, "mark")[:1] if deed.xpos == "VBG"
                )


def _completes(marks: list[str]) -> bool:
    """Adverbial clauses that the parser should have called complements: "accused him of lying"."""
    return bool(marks) and marks[0] in ("to", "of", "for", "from", "against", "over", "into", "with", "on", "that")
