"""Words of a pattern → where they stand in the sentence."""

from dataclasses import dataclass

from ..clauses.phrases import preposition
from ..clauses.reading import Clause, companions
from ..clauses.words import EMPTY_NOUNS, QUANTIFIERS
from ..document import Sentence
from .pattern import Pattern, Words, head_word
from .spelling import canonical, forms


@dataclass(frozen=True, slots=True)
class FoundPhrase:
    """One of a pattern's phrases and the token that heads it."""

    head: int
    phrase: tuple[str, ...]


def find_phrase(sentence: Sentence, head: int, words: Words) -> FoundPhrase | None:
    """The longest of `words` at `head`, looking through "a series of"."""
    own = forms(sentence, head)
    fitting = [
        phrase
        for form in own
        for phrase in words.by_head.get(form, ())
        if len(phrase) == 1 or _has_companions(sentence, head, phrase)
    ]
    if fitting:
        return FoundPhrase(head, max(fitting, key=lambda phrase: (len(phrase), phrase)))
    for inner in _told_about(sentence, head):
        if found := find_phrase(sentence, inner, words):
            return found
    return None


def _told_about(sentence: Sentence, head: int) -> list[int]:
    """What a phrase with an empty head is about: "a series of *attacks*", "an *aid* programme"."""
    lemma = sentence[head].lemma.lower()
    inner = [t.i for t in sentence.children(head, "compound")] if lemma in EMPTY_NOUNS else []
    if lemma in QUANTIFIERS or lemma in EMPTY_NOUNS:
        inner += [t.i for t in sentence.children(head, "nmod") if preposition(sentence, t.i) == "of"]
    return inner


def _has_companions(sentence: Sentence, head: int, phrase: tuple[str, ...]) -> bool:
    near = {canonical(word) for word in companions(sentence, head)}
    return all(canonical(word) in near for word in phrase if word != head_word(phrase))


def trigger_words(clause: Clause, pattern: Pattern, trigger: tuple[str, ...]) -> list[int] | None:
    """The tokens of the trigger, or None when one of its words is not there."""
    if len(trigger) == 1:
        return [clause.head]
    rest = [word for word in trigger if word != canonical(pattern.head_of(trigger))]
    sentence, found = clause.sentence, [clause.head]
    for word in rest:
        token = _companion(sentence, clause.head, word, clause.kind == "noun" and "of" not in trigger)
        if token is None:
            return None
        found.append(token)
    return found


def _companion(sentence: Sentence, head: int, word: str, before: bool) -> int | None:
    """Another word of the trigger beside its head; `before` it, where the trigger is a noun: "rebel attack"."""
    for child in sentence.children(head):
        if before and child.i > head and child.relation not in ("compound", "flat"):
            continue
        if word in forms(sentence, child.i):
            return child.i
        for case in sentence.children(child.i, "case", "mark", "compound:prt", "det"):
            if word == canonical(case.lemma) and _is_near(sentence, head, case.i):
                return case.i
    neighbour = head + 1
    if not before and neighbour < len(sentence) and word in forms(sentence, neighbour):
        is_told = sentence[neighbour].deprel == "det" and sentence[neighbour].head > neighbour  # "said *no* one came"
        return None if is_told else neighbour
    return None


def _is_near(sentence: Sentence, head: int, particle: int) -> bool:
    """ "turned *on* them", "went back *on* it", and not "turned 60 *on* Friday"."""
    return particle == head + 1 or (particle == head + 2 and sentence[head + 1].upos in ("ADV", "ADP", "PART", "PRON"))
