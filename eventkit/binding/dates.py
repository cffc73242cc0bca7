"""Clause × date mention → bond: whether the date tells when the event was, and how surely.

The path between the trigger and the date decides. A date in the clause of the trigger is the event's own; one beyond a
boundary that the event shares ("said on Monday that …", "…, killing five") counts as the sentence's; one that belongs to
another event ("a man who was jailed in 2010", "the worst attack since 2003") is none. "After a war in 2008" only bounds,
and "a day after" leads from one event to the other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..clauses.phrases import preposition
from ..clauses.reading import Clause
from ..document import Sentence, Token
from ..events import When
from ..factuality import is_report
from ..resolve import Mention
from ..resolve.time.distance import Distance, read_distance

Bound = Literal["since", "after", "before"]

OWN, SHARED, BESIDE = 0, 1, None
"""How far a step leads away from the event: not at all, into a clause that shares its time, to another event."""

# "in an attack on Monday", "during the visit on Monday": the same time as the verb's.
SAME_TIME = frozenset({"in", "at", "during", "on", "by", "amid", "through", "with", "into", "as", "to", "of", ""})
BOUNDS: dict[str, Bound] = {
    "since": "since", "after": "after", "following": "after", "before": "before", "until": "before", "till": "before",
    "ahead of": "before", "prior to": "before",
}  # fmt: skip
# "fell from 2008", "than last year": what the event is compared with.
COMPARED = frozenset({"from", "than", "versus", "against", "like"})
# "last week's attack killed 22": the deed and what it did are one.
BLOWS = frozenset(
    """air-strike airstrike ambush assault attack battle blast bombing bombardment clash coup crackdown crash earthquake
    explosion fighting fire flood genocide hurricane massacre offensive operation protest quake raid riot shelling shooting siege
    storm strike unrest uprising violence war""".split()
)
HARMS = frozenset("claim damage destroy devastate displace injure kill leave maim raze wound".split())
# "killed when troops stormed the camp on Monday"
WHILE = frozenset({"when", "while", "as"})
UNIQUE = frozenset({"first", "last", "only", "worst", "biggest", "second", "third", "fourth", "fifth"})


@dataclass(frozen=True, slots=True)
class Bond:
    """A date that tells of the event: `level` 0 in its own clause, 1 in a clause that shares its time.

    `steps` lie between the two in the tree. With a `bound` the event was since, after or before the date; with a `distance`
    it was so far from it.
    """

    level: int
    steps: int
    bound: Bound | None = None
    distance: Distance | None = None


def find_bond(clause: Clause, mention: Mention[When]) -> Bond | None:
    """How the date relates to the event, None when it tells nothing of it."""
    sentence = clause.sentence
    up, down = _paths(clause, mention)
    if down is None:
        return None
    if not down:  # "2008, when the company posted a loss"
        return Bond(OWN, len(up)) if len(up) == 1 else None
    if _compares(sentence, mention) or _remarks(sentence, mention, down):
        return None
    bound, distance = _bound(sentence, down)
    back = _distance_back(sentence, up)
    levels = [*_levels_up(sentence, up, mention.head, back), *_levels_down(clause, mention, down)]
    known = [level for level in levels if level is not None]
    if len(known) < len(levels):
        return None
    return Bond(max([OWN, *known]), len(up) + len(down), bound, distance or back)


def _paths(clause: Clause, mention: Mention[When]) -> tuple[list[Token], list[Token] | None]:
    """The tokens from the trigger and from the date up to where they meet, that one left out; None when they never do."""
    sentence = clause.sentence
    above = [clause.head, *(t.i for t in sentence.ancestors(clause.head))]
    if clause.support in above:  # a light verb and its noun are one
        above = above[above.index(clause.support) :]
    climb = [mention.head, *_noun_before(sentence, mention), *(t.i for t in sentence.ancestors(mention.head))]
    meeting = next((i for i in climb if i in above or i == clause.head), None)
    if meeting is None:
        return [], None
    up = above[: above.index(meeting)] if meeting in above else []
    return [sentence[i] for i in up], [sentence[i] for i in climb[: climb.index(meeting)]]


def _noun_before(sentence: Sentence, mention: Mention[When]) -> list[int]:
    """The "war" of "since a war there in 2008", where the parser hangs the date on the verb."""
    verb = sentence[mention.head].head
    for token in sentence.children(verb, "obl") if verb >= 0 else ():
        between = sentence.tokens[sentence.subtree(token.i)[-1] + 1 : mention.first]
        if token.i < mention.first and _marker(sentence, token.i) and _is_preposition(between):
            return [token.i]
    return []


def _is_preposition(tokens: Sequence[Token]) -> bool:
    """A preposition with nothing but adverbs before it."""
    return bool(tokens) and tokens[-1].upos == "ADP" and all(t.upos == "ADV" for t in tokens[:-1])


# --- dates of something else ------------------------------------------------------------------------


def _compares(sentence: Sentence, mention: Mention[When]) -> bool:
    """ "fell from 2008", but not "from 2008 to 2010"."""
    before = sentence[mention.first - 1].text.lower() if mention.first else ""
    return before in COMPARED and "/" not in mention.value.timex


def _remarks(sentence: Sentence, mention: Mention[When], down: list[Token]) -> bool:
    """ "the worst attack since 2003", "recent losses": a remark on a noun that tells nothing of when."""
    value = mention.value
    if value.earliest is None and value.latest is None and value.timex.endswith("_REF"):
        return down[0].relation == "amod"
    is_open = value.latest is None and value.earliest is not None
    since = [t for t in down[1:] if (marker := _marker(sentence, t.i)) and marker[0] == "since"]
    return any(t.head >= 0 and _is_unique(sentence, t.head) for t in (down[:1] if is_open else []) + since)


def _is_unique(sentence: Sentence, noun: int) -> bool:
    """ "the worst attack", "its first visit" """
    words = [sentence[noun], *sentence.children(noun, "amod", "advmod", "nummod")]
    return any(t.xpos in ("JJS", "RBS") or t.lemma.lower() in UNIQUE for t in words)


# --- since, after, before ---------------------------------------------------------------------------


def _marker(sentence: Sentence, i: int) -> tuple[Bound, int] | None:
    """The "after" of "after a war" and "after fighting", with where it stands."""
    for child in sentence.children(i, "case", "mark", "advmod"):
        words = " ".join(t.lemma.lower() for t in (child, *sentence.children(child.i, "fixed")))
        if words in BOUNDS:
            return BOUNDS[words], child.i
    return None


def _bound(sentence: Sentence, down: list[Token]) -> tuple[Bound | None, Distance | None]:
    """ "since a war in 2008", "two days after a truce was signed on Monday": what leads from the date's event to this one."""
    for token in down[1:]:
        if found := _marker(sentence, token.i):
            bound, at = found
            distance = _distance_before(sentence, at)
            return (None, distance if bound == "after" else distance.back()) if distance else (bound, None)
    return None, None


def _distance_back(sentence: Sentence, up: list[Token]) -> Distance | None:
    """ "exploded on Sunday, a day after gunmen [killed] six": from the date back to the event."""
    for token in up:
        if found := _marker(sentence, token.i):
            distance = _distance_before(sentence, found[1])
            return distance and (distance.back() if found[0] == "after" else distance)
    return None


def _distance_before(sentence: Sentence, marker: int) -> Distance | None:
    """The "two days" before "after"."""
    return read_distance(" ".join(t.text for t in sentence.tokens[max(marker - 3, 0) : marker]))


# --- from the date up -------------------------------------------------------------------------------


def _levels_down(clause: Clause, mention: Mention[When], down: list[Token]) -> Iterator[int | None]:
    if len(down) > 1:
        yield _level_of_noun(clause.sentence, mention, down[1])
    for token in down[1:]:
        if clause.kind == "noun" and token.relation == "acl" and token.head == clause.head:
            yield OWN  # "the attack carried out on Monday", "the attack, which came on Monday"
        else:
            yield _level_down(clause.sentence, token)


def _level_of_noun(sentence: Sentence, mention: Mention[When], noun: Token) -> int | None:
    """ "signed a deal on Monday", but "signed [the 2010 deal]"; "in a Monday raid", "Monday's raid killed two"."""
    if noun.upos != "NOUN" or sentence[mention.head].head != noun.i or _is_free(sentence, mention, noun):
        return OWN  # "Russia on Wednesday signed": names have no dates
    if noun.relation == "nsubj":
        if noun.lemma.lower() in BLOWS and sentence[noun.head].lemma.lower() in HARMS:
            return SHARED
        is_day = mention.value.earliest == mention.value.latest
        return SHARED if noun.deprel == "nsubj" and is_day else BESIDE
    if mention.head > noun.i:
        return OWN
    return SHARED if noun.relation == "obl" and preposition(sentence, noun.i) in SAME_TIME else BESIDE


def _is_free(sentence: Sentence, mention: Mention[When], noun: Token) -> bool:
    """ "On Monday rebels attacked": the parser takes the day for a part of the subject."""
    return 0 < mention.first < noun.i and sentence[mention.first - 1].text.lower() == "on"


def _level_down(sentence: Sentence, token: Token) -> int | None:
    """Into the part of the sentence below the trigger that holds the date."""
    if _marker(sentence, token.i):
        return OWN if token.relation in ("obl", "nmod") else SHARED
    if token.relation == "advcl":
        marks = {t.lemma.lower() for t in sentence.children(token.i, "mark", "advmod")}
        return SHARED if marks & WHILE or not sentence.child(token.i, "mark") else BESIDE
    if token.relation in ("acl", "ccomp", "csubj", "appos"):
        return BESIDE
    if token.relation == "parataxis":
        return SHARED if is_report(token.lemma.lower()) else BESIDE
    if token.relation == "conj" and token.upos == "VERB":
        return BESIDE if _has_own_actor(sentence, token) else SHARED
    return SHARED if token.relation == "xcomp" else OWN


# --- from the trigger up ----------------------------------------------------------------------------


def _levels_up(sentence: Sentence, up: list[Token], date: int, back: Distance | None) -> Iterator[int | None]:
    for position, token in enumerate(up):
        if back and _marker(sentence, token.i):
            yield SHARED
        elif token.relation == "conj":
            yield _level_of_conjunct(sentence, token, date)
        elif token.relation in ("acl", "appos"):  # "Tuesday's attack, which killed 20"
            yield OWN if position == len(up) - 1 else BESIDE
        else:
            yield _level_up(sentence, token)


def _level_up(sentence: Sentence, token: Token) -> int | None:
    """Out of the part of the sentence that holds the trigger."""
    if token.relation == "advcl":
        return _level_from_adverbial(sentence, token)
    if token.relation in ("obl", "nmod"):
        return SHARED if preposition(sentence, token.i) in SAME_TIME else BESIDE
    return OWN if token.relation in ("xcomp", "root", "fixed", "flat", "compound") else SHARED


def _level_of_conjunct(sentence: Sentence, token: Token, date: int) -> int | None:
    """ "On Monday X attacked Y and killed Z": what comes before both is of both, unless the second has a subject of its own."""
    if token.upos not in ("VERB", "AUX"):
        return OWN
    fronted = date < token.head
    if _has_own_actor(sentence, token):
        return SHARED if fronted else BESIDE
    return OWN if fronted else SHARED


def _has_own_actor(sentence: Sentence, token: Token) -> bool:
    """ "… and rebels attacked", but "two were killed and three were wounded on Monday"."""
    return any(t.deprel == "nsubj" for t in sentence.children(token.i, "nsubj"))


def _level_from_adverbial(sentence: Sentence, token: Token) -> int | None:
    """ "exploded on Monday, killing five", "marched on Monday to protest", but "fled on Monday after attacking"."""
    if is_participle(sentence, token):
        return OWN
    marks = {t.lemma.lower() for t in sentence.children(token.i, "mark", "case", "advmod")}
    return SHARED if marks & (WHILE | {"to", "by"}) or not sentence.child(token.i, "mark", "case") else BESIDE


def is_participle(sentence: Sentence, token: Token) -> bool:
    """ "…, killing five": told along with the verb above."""
    return token.xpos == "VBG" and not sentence.child(token.i, "mark", "case", "aux")
