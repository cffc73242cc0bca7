"""Clause × pattern → frame: does the clause keep the company the pattern asks for?"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from ..clauses.arguments import Argument, Complement
from ..clauses.phrases import preposition
from ..clauses.reading import Clause, companions, kinds_of, read_clause
from ..clauses.words import GERUND_TAKING
from ..document import Sentence
from .fillers import PhraseTest, acting, heads_told, inner_phrases, most_telling, named_owners, strikers
from .index import PatternIndex
from .pattern import Element, Pattern, Slot, Words
from .phrases import FoundPhrase, find_phrase, trigger_words
from .spelling import canonical, forms, forms_of_all

# "according to the army" is not "to the army".
FIXED_PREPOSITIONS = frozenset("according due prior thanks owing because instead contrary except such as next along but".split())
# "said that *she* must pay the bank" asks it of her alone.
PERSONAL = frozenset({"he", "she", "i", "you", "we"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A pattern that matched a clause. `slots` holds (name, phrase heads), `used` the tokens that
    served as trigger or words, `missing` required slots that the sentence leaves unsaid."""

    pattern: Pattern
    clause: Clause
    slots: tuple[tuple[str, tuple[int, ...]], ...]
    used: frozenset[int]
    missing: tuple[str, ...]
    score: float
    trace: tuple[str, ...]
    complement: int | None = None

    def heads(self, slot: str) -> tuple[int, ...]:
        """The phrase heads that fill `slot`."""
        return tuple(dict.fromkeys(h for name, heads in self.slots if name == slot for h in heads))


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The nearest failing condition of a pattern on a clause."""

    pattern: Pattern
    clause: Clause
    reason: str
    score: float


@dataclass(slots=True)
class _Match:
    """What one attempt has gathered so far."""

    slots: list[tuple[str, tuple[int, ...]]]
    used: set[int]
    missing: list[str]
    trace: list[str]
    score: float = 0.0
    complement: int | None = None


def match_sentence(sentence: Sentence, index: PatternIndex, accepts: PhraseTest) -> list[Frame]:
    """All frames of the sentence, guards included, in text order of their triggers."""
    spelled = forms_of_all(sentence)
    words = frozenset(chain.from_iterable(spelled))
    return [outcome for outcome in _attempts(sentence, spelled, index, accepts, words) if isinstance(outcome, Frame)]


def attempt_sentence(sentence: Sentence, index: PatternIndex, accepts: PhraseTest) -> Iterator[Frame | Mismatch]:
    """Every attempt on the sentence, those included that its words rule out: frames and mismatches."""
    return _attempts(sentence, forms_of_all(sentence), index, accepts)


def _attempts(
    sentence: Sentence,
    spelled: Sequence[tuple[str, ...]],
    index: PatternIndex,
    accepts: PhraseTest,
    words: frozenset[str] | None = None,
) -> Iterator[Frame | Mismatch]:
    for i, spellings in enumerate(spelled):
        if index.triggers.isdisjoint(spellings):
            continue
        for kind in kinds_of(sentence, i):
            candidates = index.candidates(kind, spellings, words)
            if not candidates:
                continue
            clause = read_clause(sentence, i, kind)
            for candidate in candidates:
                yield match_clause(clause, candidate.pattern, candidate.trigger, accepts)


def match_clause(clause: Clause, pattern: Pattern, trigger: tuple[str, ...], accepts: PhraseTest) -> Frame | Mismatch:
    """Try one pattern on one clause."""
    words = trigger_words(clause, pattern, trigger)
    if words is None:
        return Mismatch(pattern, clause, f"the trigger {' '.join(trigger)!r} is not complete", 0.0)
    state = _Match([], set(words), [], [f"trigger {' '.join(trigger)!r}"], 2.0 * len(trigger))
    for element in pattern.elements:
        reason = _match_element(clause, element, accepts, state)
        if reason and not element.optional:
            return Mismatch(pattern, clause, reason, state.score)
    return Frame(
        pattern, clause, tuple(_without_words(clause, state)), frozenset(state.used), tuple(state.missing), state.score,
        tuple(state.trace), state.complement,
    )  # fmt: skip


def _without_words(clause: Clause, state: _Match) -> Iterator[tuple[str, tuple[int, ...]]]:
    """ "called *him* a *liar*": of two objects the one that is a word of the pattern fills no slot."""
    objects = {token.i for token in clause.sentence.children(clause.head, "obj", "iobj")}
    for name, heads in state.slots:
        two = objects.issuperset(heads)
        yield name, (tuple(head for head in heads if head not in state.used) or heads) if two else heads


# --- elements: each returns "" when it matched, else the reason why not -------------------------


def _match_element(clause: Clause, element: Element, accepts: PhraseTest, state: _Match) -> str:
    if element.relation == "complement":
        return _match_complement(clause, element, accepts, state)
    arguments = _arguments(clause, element, state.used)
    if isinstance(element.filler, Words):
        return _match_words(clause, element, element.filler, arguments, accepts, state)
    if not arguments:
        return _unsaid(clause, element, element.filler, state)
    return _match_slot(clause, element, element.filler, arguments, accepts, state)


def _arguments(clause: Clause, element: Element, trigger: Collection[int]) -> list[Argument]:
    if element.relation == "oblique" and isinstance(element.filler, Slot) and element.filler.kinds == ("DATE",):
        return _times(clause, element)
    if element.relation == "oblique":
        found = [a for a in clause.with_role("oblique") if _preposition_fits(a.preposition, element.prepositions)]
        return found or (_unprepared(clause, element) if clause.kind == "noun" else [])
    if element.relation == "subject" and clause.kind == "noun":
        return clause.with_role("subject") or clause.with_role("possessor") or _modifiers(clause)
    found = clause.with_role(element.relation)  # type: ignore[arg-type]
    return found or (_after_particle(clause, trigger) if element.relation == "object" else [])


def _times(clause: Clause, element: Element) -> list[Argument]:
    """ "have struck *since Monday*": times are no participants, only slots for a date take them."""
    sentence = clause.sentence
    below = [t for head in dict.fromkeys((clause.head, clause.finite_head)) for t in sentence.children(head, "obl", "nmod")]
    told = [Argument("oblique", t.i, preposition(sentence, t.i)) for t in below if t.ner.endswith("DATE")]
    return [argument for argument in told if _preposition_fits(argument.preposition, element.prepositions)]


def _after_particle(clause: Clause, trigger: Collection[int]) -> list[Argument]:
    """ "handed *over* medicine": the parser takes the particle of the trigger for a preposition of the object."""
    sentence = clause.sentence
    return [a for a in clause.with_role("oblique") if any(c.i in trigger for c in sentence.children(a.head, "case"))]


def _unprepared(clause: Clause, element: Element) -> list[Argument]:
    """What a noun says without the preposition: "the *rebel* attack" was by rebels, "his arrest" was of him."""
    if "by" in element.prepositions:
        return clause.with_role("subject") or clause.with_role("possessor") or _modifiers(clause)
    return clause.with_role("object") if "of" in element.prepositions else []


def _modifiers(clause: Clause) -> list[Argument]:
    """Who acts by a word before the noun: "*rebel* attacks", but not "*anti-Roe* protests"."""
    tokens = clause.sentence.tokens
    written = (
        (a, "".join(t.text for t in tokens[max(a.head - 2, 0) : a.head + 1]).lower()) for a in clause.with_role("modifier")
    )
    return [a for a, words in written if "anti-" not in words]


def _preposition_fits(found: str, wanted: frozenset[str]) -> bool:
    if found in wanted:
        return True
    return found.partition(" ")[0] not in FIXED_PREPOSITIONS and not wanted.isdisjoint(found.split())


def _unsaid(clause: Clause, element: Element, slot: Slot, state: _Match) -> str:
    """A subject may stay unsaid (passive, infinitive); anything else may not."""
    if element.relation == "subject":
        state.missing.append(slot.name)
        return ""
    return f"nothing stands where {element} is wanted"


def _match_slot(
    clause: Clause, element: Element, slot: Slot, arguments: Sequence[Argument], accepts: PhraseTest, state: _Match
) -> str:
    kinds = slot.kinds or ("ACTOR",)
    sentence = clause.sentence
    fitting = [(a, head) for a in arguments for head in heads_told(sentence, a.head) if accepts(sentence, head, kinds)]
    filled = [head for _, head in fitting]
    if "PLACE" not in kinds:
        owners = [
            i for used in sorted(state.used - {clause.head}) for i in named_owners(sentence, used) if accepts(sentence, i, kinds)
        ]
        filled = most_telling(sentence, fitting, owners)
    if not filled and not slot.kinds:  # "welcomed Kohl's speech" welcomes nobody
        filled = [inner for a in arguments for inner in inner_phrases(sentence, a.head, kinds, accepts, element)]
        filled = [i for i in filled if sentence[i].upos != "PRON" or sentence[i].head not in state.used]  # "broke *his* word"
    if not filled:
        words = ", ".join(repr(sentence[a.head].text) for a in arguments)
        return f"{words} cannot be {slot}"
    state.slots.append((slot.name, tuple(filled)))
    state.trace.append(f"{slot} ← {', '.join(sentence[i].text for i in filled)} ({element.relation})")
    state.score += 1.0 + (0.5 if slot.kinds else 0.0) - (0.0 if arguments[0].near else 0.1)
    return ""


def _match_words(
    clause: Clause, element: Element, words: Words, arguments: Sequence[Argument], accepts: PhraseTest, state: _Match
) -> str:
    for argument in arguments:
        if not words.phrases:
            return ""
        if element.relation == "object" and _is_taken(argument.head, state):
            continue
        found = find_phrase(clause.sentence, argument.head, words)
        if found is not None:
            _use_words(clause, element, found, state)
            if element.relation == "subject" and (heads := acting(clause.sentence, found.head, accepts, element)):
                beside = [a.head for a in arguments if a is not argument and accepts(clause.sentence, a.head, ("ACTOR",))]
                state.slots.append(("actors", tuple(sorted({*heads, *beside}))))
            elif element.relation == "oblique" and clause.passive and not any(name == "actors" for name, _ in state.slots):
                state.slots += [("actors", (i,)) for i in strikers(clause.sentence, found.head, accepts)]
            return ""
    if element.relation == "object" and not words.phrases and clause.complements:
        return ""  # "are looking into *whether he lied*"
    if element.relation == "object" and words.phrases:
        return _match_loose_words(clause, element, words, state)
    if element.relation == "oblique" and (behind := _clause_behind(clause, element, words)) is not None:
        if words.phrases:
            _use_words(clause, element, FoundPhrase(behind, (clause.sentence[behind].lemma,)), state)
        return ""
    return f"nothing stands where {element} is wanted"


def _is_taken(head: int, state: _Match) -> bool:
    """ "offered good *service*": whoever is offered something is not what is offered; "held *Roe hostage*" has two objects."""
    return any(heads == (head,) for _, heads in state.slots)


def _clause_behind(clause: Clause, element: Element, words: Words) -> int | None:
    """ "barred the envoy *from entering* the country": what follows the preposition may be a clause."""
    markers = element.prepositions - {"to", "that"} if words.phrases else element.prepositions  # those are complements
    behind = [complement.head for complement in clause.complements if complement.marker in markers]
    return next((head for head in behind if not words.phrases or _has_verb(clause.sentence, head, words)), None)


def _match_loose_words(clause: Clause, element: Element, words: Words, state: _Match) -> str:
    """ "take {targets} hostage", "go on strike": words that the parser hangs elsewhere."""
    sentence = clause.sentence
    for child in sentence.children(clause.head, "xcomp", "advmod", "obl", "compound", "dep", "obj"):
        if (child.relation == "obl" and preposition(sentence, child.i)) or (child.relation == "xcomp" and child.upos == "VERB"):
            continue  # "returned to power", "started hearing voices"
        found = find_phrase(sentence, child.i, words) if not _is_taken(child.i, state) else None
        if found is not None:
            _use_words(clause, element, found, state)
            return ""
    return f"no {element} beside {clause.sentence[clause.head].text!r}"


def _use_words(clause: Clause, element: Element, found: FoundPhrase, state: _Match) -> None:
    """Longer phrases tell more: "began a hunger strike" is no strike."""
    state.used.add(found.head)
    articles = clause.sentence.children(found.head, "det")
    state.used.update(t.i for t in articles if t.lemma.lower() in found.phrase)  # "has *no* intention"
    state.score += 2.0 + 0.5 * len(found.phrase)
    state.trace.append(f"{element} ← {' '.join(found.phrase)}")


def _match_complement(clause: Clause, element: Element, accepts: PhraseTest, state: _Match) -> str:
    assert isinstance(element.filler, Words)
    for complement in clause.complements:
        if not _marker_fits(clause.sentence, complement, element.prepositions):
            continue
        if element.filler.phrases and not _has_verb(clause.sentence, complement.head, element.filler):
            continue
        reason = _match_within(clause, complement, element, accepts, state)
        if not reason:
            state.complement = complement.head
            if element.filler.phrases:
                state.used.add(complement.head)
            state.score += 2.0 if element.filler.phrases else 1.0
            state.trace.append(f"{element} ← {clause.sentence[complement.head].text}")
            return ""
    return _complement_as_oblique(clause, element, accepts, state)


def _has_verb(sentence: Sentence, head: int, words: Words) -> bool:
    """Whether one of `words` is the verb of the complement, or the modal, copula or pronoun beside it."""
    beside = [*sentence.children(head, "aux", "cop"), *(t for t in sentence.children(head, "nsubj") if t.upos == "PRON")]
    if any(find_phrase(sentence, i, words) is not None for i in (head, *(t.i for t in beside))):
        return True
    near = {canonical(word) for word in companions(sentence, head)}  # "to step down", "to take part"
    return any(
        len(phrase) > 1 and phrase[0] in forms(sentence, head) and all(canonical(word) in near for word in phrase[1:])
        for phrase in words.phrases
    )


def _marker_fits(sentence: Sentence, complement: Complement, markers: frozenset[str]) -> bool:
    if complement.marker in markers:
        return True
    token = sentence[complement.head]
    if "that" in markers and complement.marker == "":
        return token.relation == "ccomp"
    if token.xpos == "VBG" and sentence[token.head].lemma.lower() not in GERUND_TAKING:
        return False  # "denied killing them", not "offers *breathing* space"
    return "to" in markers and complement.marker == "" and token.relation == "xcomp"


def _match_within(clause: Clause, complement: Complement, element: Element, accepts: PhraseTest, state: _Match) -> str:
    if not element.within:
        return ""
    inner = _complement_clause(clause.sentence, complement.head)
    for wanted in element.within:
        if isinstance(wanted.filler, Slot) and (element.filler == Words() or "that" in element.prepositions):
            reason = _match_any_participant(inner, wanted, wanted.filler, accepts, state)
        else:
            reason = _match_element(inner, wanted, accepts, state)
        if reason and not wanted.optional:
            return reason
    return ""


def _complement_clause(sentence: Sentence, head: int) -> Clause:
    kinds = kinds_of(sentence, head)
    return read_clause(sentence, head, kinds[0] if kinds and kinds[0] != "noun" else "verb")


def _match_any_participant(inner: Clause, element: Element, slot: Slot, accepts: PhraseTest, state: _Match) -> str:
    """Whoever takes part in the complement, but its controlled subject: own subject, object, obliques."""
    own = inner.sentence.child(inner.head, "nsubj")
    arguments = [a for a in inner.arguments if own is not None and a.head == own.i]
    if own is None or own.text.lower() not in PERSONAL:
        arguments += [a for a in inner.arguments if a.role in ("object", "oblique")]
    for argument in arguments:
        beside = [a for a in arguments if (a.role, a.preposition) == (argument.role, argument.preposition)]
        if not _match_slot(inner, element, slot, beside, accepts, state):
            return ""
    return f"nobody in the clause of {inner.sentence[inner.head].text!r} can be {slot}"


def _complement_as_oblique(clause: Clause, element: Element, accepts: PhraseTest, state: _Match) -> str:
    """ "brought to justice": the words after "to" may be a noun."""
    if element.filler == Words():
        return f"no clause where {element} is wanted"
    as_oblique = Element("oblique", element.filler, element.prepositions)
    reasons = (_match_element(clause, wanted, accepts, state) for wanted in (as_oblique, *element.within))
    return next((reason for reason in reasons if reason), "")
