"""Noun that tells a deed → its arguments: "the bombing of X by Y", "Y's attack on X", and those of its light verb."""

from collections.abc import Iterator
from dataclasses import replace

from ..document import Sentence
from .arguments import Argument, Role, obliques, verb_arguments
from .phrases import conjuncts, fills, is_counted, is_time, preposition
from .subjects import is_passive
from .words import ENTERING, HAPPENING, LIGHT_VERBS, PASSIVE_LIGHT_VERBS, PATIENT_NOUNS

# Those who act by force, named by what they are: of other nouns before a noun ("school attack") the deed is none.
BANDS = frozenset(
    "army gang guerrilla insurgent jihadist militant militia military mob navy police rebel separatist settler".split()
)
FELLOWS = frozenset({"with", "between", "among", "against"})


def noun_arguments(sentence: Sentence, i: int) -> Iterator[Argument]:
    """Who takes part in noun `i` by its own phrase."""
    owner = sentence.child(i, "nmod:poss")
    if owner is not None:
        role: Role = "object" if sentence[i].lemma.lower() in PATIENT_NOUNS else "possessor"
        for member in conjuncts(sentence, owner.i):
            yield Argument(role, member)
    for argument in [*obliques(sentence, i, skip=[]), *_shared_obliques(sentence, i), *_filled_arguments(sentence, i)]:
        yield Argument("subject", argument.head) if argument.preposition == "by" else argument
        yield from _hung_too_low(sentence, argument.head)
    yield from _hung_too_high(sentence, i)
    for child in sentence.children(i, "amod", "compound", "nmod:desc"):
        if sentence.entity_at(child.i) and not is_time(child):
            for member in conjuncts(sentence, child.i):
                yield Argument("modifier", member)
        elif child.relation == "compound" and child.lemma.lower() in BANDS:  # "the *police* raid"
            yield Argument("modifier", child.i)
        elif child.relation == "compound":  # "an *ISIS* suicide bombing"
            yield from (
                Argument("modifier", t.i, near=False) for t in sentence.children(child.i, "compound") if sentence.entity_at(t.i)
            )
    yield from _reduced_agents(sentence, i)


def _hung_too_low(sentence: Sentence, head: int) -> Iterator[Argument]:
    """ "the arrest [of the activist [by police]]", "aid [to Egypt [from France]]": phrases of the noun two steps down."""
    for argument in obliques(sentence, head, skip=[]):
        role: Role = "subject" if argument.preposition == "by" else "oblique"
        yield replace(argument, role=role, near=False)


def _hung_too_high(sentence: Sentence, i: int) -> Iterator[Argument]:
    """ "were hurt in a *clash* [with gunmen]": a phrase right behind the noun that the parser gave to the verb."""
    token = sentence[i]
    if token.relation not in ("obl", "obj") or sentence.child(i, "nmod"):
        return
    for argument in obliques(sentence, token.head, skip=[i]):
        if argument.preposition in FELLOWS and min(sentence.subtree(argument.head)) == i + 1:
            yield replace(argument, near=False)


def _filled_arguments(sentence: Sentence, i: int) -> Iterator[Argument]:
    """ "a mediation effort [by Norway] [between the parties]": the phrases hang on the empty noun."""
    if fills(sentence, sentence[i]):
        for argument in noun_arguments(sentence, sentence[i].head):
            yield replace(argument, near=False)


def _shared_obliques(sentence: Sentence, i: int) -> Iterator[Argument]:
    """ "the arrest and deportation of X": the phrase hangs on one of the two nouns."""
    token = sentence[i]
    partners = [t.i for t in sentence.children(i, "conj")]
    if token.deprel == "conj":
        partners.append(token.head)
    if sentence.child(i, "nmod"):
        return
    for partner in partners:
        if sentence[partner].upos in ("NOUN", "VERB"):
            for argument in obliques(sentence, partner, skip=[]):
                yield Argument("oblique", argument.head, argument.preposition, near=False)


def _reduced_agents(sentence: Sentence, i: int) -> Iterator[Argument]:
    """ "an attack carried out by X", "talks held between X and Y": a light participle below the noun."""
    for verb in sentence.children(i, "acl"):
        if verb.lemma.lower() in LIGHT_VERBS:
            for argument in verb_arguments(sentence, verb.i, is_passive(sentence, verb.i)):
                if argument.head != i and argument.role in ("subject", "oblique"):
                    yield Argument(argument.role, argument.head, argument.preposition, near=False)


def light_verb(sentence: Sentence, i: int) -> int | None:
    """The verb that only carries the noun's tense and subject, when there is one."""
    token = sentence[i]
    while token.head >= 0 and (token.deprel == "conj" or is_counted(sentence, token) or fills(sentence, token)):
        token = sentence[token.head]
    if token.relation not in ("obj", "nsubj", "obl"):
        return None
    head = sentence[token.head]
    if token.relation == "nsubj" and head.upos == "VERB" and head.lemma.lower() in HAPPENING:
        return head.i
    if head.lemma.lower() not in LIGHT_VERBS or head.upos not in ("VERB", "AUX"):
        return None
    if token.relation == "nsubj" and not is_passive(sentence, head.i):
        return None
    if token.relation == "obl" and (
        head.lemma.lower() not in ENTERING or preposition(sentence, token.i) not in ("in", "into", "on")
    ):
        return None
    return head.i


def support_arguments(sentence: Sentence, i: int, support: int | None) -> Iterator[Argument]:
    """Who takes part in noun `i` by its light verb."""
    if support is None:
        return
    role: Role = "object" if sentence[support].lemma.lower() in PASSIVE_LIGHT_VERBS else "subject"
    for argument in verb_arguments(sentence, support, is_passive(sentence, support)):
        if argument.head == i:
            continue
        if argument.role == "subject":
            yield Argument(role, argument.head, near=False)
        elif argument.role == "oblique":
            yield Argument("oblique", argument.head, argument.preposition, near=False)
