"""Sentence → sentence: every repair it needs, one after the other."""

from dataclasses import replace

from ..document import Sentence, Token
from .lemmas import spell_out_lemmas
from .participants import restore_participants
from .predicates import restore_predicates
from .steps import NOMINAL, Step, applied, rewired

# Relations a subject gets when its verb is taken for an adjective of the object: "Canada suspended aid".
STRAY_SUBJECTS = frozenset(
    {"nsubj", "compound", "nmod", "amod", "nmod:poss", "dep", "nsubj:pass", "vocative", "obl", "nmod:desc"}
)


TIME_UNITS = frozenset(
    "second minute hour day week month year decade time percent % mile kilometre kilometer metre meter".split()
)


def repair(sentence: Sentence) -> Sentence:
    """The sentence with each repair made that applies; one without slips comes back as it is."""
    sentence = applied(STEPS, spell_out_lemmas(sentence))
    return restore_participants(restore_predicates(sentence))


def raise_finite_modifiers(sentence: Sentence) -> Sentence:
    """Make a verb in the past tense that was hung below its object as an adjective the predicate it is.

    "Canada suspended aid to Haiti": *suspended* was amod of *aid*, which stood as the root.
    """
    for verb in sentence:
        if verb.xpos == "VBD" and verb.deprel == "amod" and verb.head > verb.i:
            sentence = _raise(sentence, verb)
    return sentence


def _raise(sentence: Sentence, verb: Token) -> Sentence:
    thing = sentence[verb.head]
    before = [t for t in sentence.children(thing.i) if t.i < verb.i and t.deprel in STRAY_SUBJECTS and t.upos in NOMINAL]
    between = [t for t in sentence.children(thing.i, "det", "case") if t.i < verb.i]
    before += [t for t in sentence.children(verb.i) if t.i < verb.i and t.upos in NOMINAL]
    if not before or (between and not before):
        return sentence
    subject = before[-1]
    fixed = {
        verb.i: replace(verb, head=thing.head, deprel=thing.deprel),
        thing.i: replace(thing, head=verb.i, deprel="obj"),
        subject.i: replace(subject, head=verb.i, deprel="nsubj"),
    }
    for token in sentence.children(thing.i):
        if token.i in fixed:
            continue
        if token.i < subject.i and token.upos not in ("VERB", "PUNCT"):
            fixed[token.i] = replace(token, head=subject.i)
        elif token.deprel in ("punct", "advmod", "mark", "cc", "aux", "parataxis", "advcl", "ccomp", "obl", "conj", "nsubj"):
            fixed[token.i] = replace(token, head=verb.i)
    return rewired(sentence, fixed)


# Verbs that tell somebody something: what follows as "that ..." is what they tell.
TELLING = frozenset("assure tell promise warn inform remind convince persuade notify advise guarantee".split())


def free_reported_clauses(sentence: Sentence) -> Sentence:
    """Hang a reported clause below its verb that was hung below the listener as a relative clause.

    "assured the inspectors *that it would answer*" speaks of no inspectors that it would answer.
    """
    fixed = {t.i: replace(t, head=verb, deprel="ccomp") for t in sentence if (verb := _telling_verb(sentence, t)) is not None}
    return rewired(sentence, fixed)


def _telling_verb(sentence: Sentence, clause: Token) -> int | None:
    if clause.deprel != "acl:relcl" or clause.head < 0 or sentence[clause.head].relation not in ("obj", "iobj"):
        return None
    verb = sentence[sentence[clause.head].head]
    subjects = [t for t in sentence.children(clause.i, "nsubj", "csubj") if t.lemma.lower() not in ("that", "who", "which")]
    says_that = any(t.text.lower() == "that" for t in sentence.children(clause.i))
    return verb.i if verb.lemma.lower() in TELLING and subjects and says_that else None


DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday overnight today tomorrow tonight yesterday".split())
# What stands before a day of its own: "on Friday", "since last Friday".
BEFORE_DAYS = frozenset("on since until till before after from through during by for than".split())


def free_days(sentence: Sentence) -> Sentence:
    """Part a place from the day behind it, where the parser took both for one phrase: "in a town near *Gao Friday night*"."""
    for day in sentence:
        if day.text.lower() in DAYS and day.i > 1:
            sentence = _free_day(sentence, day)
    return sentence


def _free_day(sentence: Sentence, day: Token) -> Sentence:
    top = sentence[day.head] if day.relation == "compound" and day.head == day.i + 1 else day
    place = sentence[day.i - 1]
    cases = [t.lemma.lower() for i in (top.i, place.i) for t in sentence.children(i, "case") if t.i < place.i]
    if place.head not in (day.i, top.i) or place.upos not in NOMINAL or not cases or cases[0] in BEFORE_DAYS or top.head < 0:
        return sentence
    verb = next((t.i for t in sentence.ancestors(top.i) if t.upos == "VERB"), top.head)
    fixed = {t.i: replace(t, head=place.i) for t in [*sentence.children(day.i), *sentence.children(top.i)] if t.i < place.i}
    fixed[place.i] = replace(place, head=top.head, deprel=top.deprel)
    fixed[top.i] = replace(top, head=verb, deprel="obl:unmarked")
    return rewired(sentence, fixed)


def count_objects(sentence: Sentence) -> Sentence:
    """Make counted things the objects they are: "arrested *at least 22 miners*", "Gunmen kill *12*"."""
    fixed: dict[int, Token] = {}
    for token in sentence:
        if token.relation == "obl" and _is_counted_object(sentence, token):
            fixed[token.i] = replace(token, deprel="obj")
            fixed |= {case.i: replace(case, deprel="advmod") for case in sentence.children(token.i, "case")}
            before = sentence[_first(sentence, token) - 1]
            up = sentence[before.i - 1] if before.text.lower() == "to" else before
            if up.text.lower() == "up":
                fixed[up.i] = replace(up, head=token.i, deprel="advmod")
    return rewired(sentence, fixed)


def _is_counted_object(sentence: Sentence, token: Token) -> bool:
    verb = sentence[token.head]
    if (
        verb.upos != "VERB"
        or token.i < verb.i
        or token.ner.endswith("-DATE")
        or sentence.child(verb.i, "obj", "ccomp", "aux:pass")
    ):
        return False
    if not (token.upos == "NUM" or sentence.child(token.i, "nummod")) or token.lemma.lower() in TIME_UNITS:
        return False
    cases = [t.text.lower() for t in sentence.children(token.i, "case")]
    words = {t.text.lower() for t in sentence.children(token.i)} | set(cases)
    between = sentence.tokens[verb.i + 1 : _first(sentence, token)]
    if [t.text.lower() for t in between] == ["up", "to"]:
        return True  # "kidnapped up to 16 advisers", where "up" was taken for a part of the verb
    if cases == ["to"] and sentence[_first(sentence, token) - 1].text.lower() == "up":
        return True  # "kidnapped up to 16 advisers"
    is_next = all(t.relation == "compound" or t.ner.endswith("DATE") or t.text.lower() in ("on", "last") for t in between)
    return (not cases and is_next) or (cases[:1] == ["at"] and bool(words & {"least", "most"}))


def _first(sentence: Sentence, token: Token) -> int:
    return min(sentence.subtree(token.i))


STEPS = (
    Step(raise_finite_modifiers, frozenset({"amod"})),
    Step(free_reported_clauses, frozenset({"acl:relcl"})),
    Step(free_days, DAYS),
    Step(count_objects, frozenset({"NUM", "nummod"})),
)
