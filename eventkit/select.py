"""Frames → the frames that stand: one reading a trigger, none inside another's words."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from .clauses import preposition
from .document import Sentence
from .patterns.matching import Frame
from .registry import EventTypes, name_of

# "killed in an attack", "wounded during clashes": the same deed; "after an attack" is another.
RETELLING = frozenset({"in", "during", "by", "with"})
SUBORDINATE = frozenset({"advcl", "acl", "xcomp", "obl", "nmod", "obj", "compound", "conj"})


def select_frames(frames: Iterable[Frame], types: EventTypes) -> list[Frame]:
    """The frames that stand, in text order of their triggers.

    Types of one family compete for a trigger and the closest pattern wins; a guard that matches as
    closely as its rivals of the same type leaves none; a trigger that served another frame as a word
    or as its complement ("threatened to *attack*") is no event of its own, unless the outer pattern is a
    carrier ("promised to *release* them"); a type may absorb others below it ("marched to *demand* reforms").
    """
    families: dict[tuple[str, int], list[Frame]] = defaultdict(list)
    for frame in frames:
        event_class = types.owners[frame.pattern.name]
        families[event_class.family or name_of(event_class), frame.clause.sentence.index].append(frame)
    kept = [frame for group in families.values() for frame in _settle(group, types)]
    return sorted(kept, key=lambda f: (f.clause.sentence.index, f.clause.head, f.pattern.name))


def _settle(frames: list[Frame], types: EventTypes) -> list[Frame]:
    """The winners of one sentence and one family."""
    by_trigger: dict[int, list[Frame]] = defaultdict(list)
    for frame in frames:
        by_trigger[frame.clause.head].append(frame)
    best = [winner for rivals in by_trigger.values() if (winner := _best(rivals, types)) is not None]
    told = {frame.clause.head: _complement_heads(frame, by_trigger[frame.clause.head], types) for frame in best}
    standing = [frame for frame in best if not _gives_way(frame, best, told, types)]
    standing = _join_retold(standing, types)
    return [frame for frame in standing if not _is_taken(frame, standing, told, types)]


def _best(rivals: list[Frame], types: EventTypes) -> Frame | None:
    standing = [frame for frame in rivals if not frame.pattern.guard and not _is_guarded(frame, rivals, types)]
    return min(standing, key=lambda frame: (-frame.score, len(frame.missing), frame.pattern.name), default=None)


def _is_guarded(frame: Frame, rivals: list[Frame], types: EventTypes) -> bool:
    owner = types.owners[frame.pattern.name]
    return any(
        guard.pattern.guard and types.owners[guard.pattern.name] is owner and guard.score >= frame.score for guard in rivals
    )


def _complement_heads(winner: Frame, rivals: list[Frame], types: EventTypes) -> frozenset[int]:
    """The verbs of the winner's complement, by whichever pattern of its type saw it, with their coordinates."""
    owner, sentence = types.owners[winner.pattern.name], winner.clause.sentence
    heads = {f.complement for f in rivals if types.owners[f.pattern.name] is owner and f.complement is not None}
    coordinated = {child.i for head in heads for child in sentence.children(head, "conj")}
    return frozenset(heads | coordinated) - {winner.clause.head}


def _gives_way(frame: Frame, best: list[Frame], told: Mapping[int, frozenset[int]], types: EventTypes) -> bool:
    """A carrier before what it carries; "riots *broke* out", which names nobody, before "*riots* by students" that does."""
    if frame.pattern.carrier:
        return any(other.clause.head in told[frame.clause.head] for other in best)
    owner = types.owners[frame.pattern.name]
    return not frame.slots and any(
        other.slots and other.clause.head in frame.used and types.owners[other.pattern.name] is owner for other in best
    )


def _is_taken(frame: Frame, standing: list[Frame], told: Mapping[int, frozenset[int]], types: EventTypes) -> bool:
    return any(_covers(other, frame, told) or _absorbs(other, frame, types) for other in standing if other is not frame)


def _covers(outer: Frame, inner: Frame, told: Mapping[int, frozenset[int]]) -> bool:
    head, complements = inner.clause.head, set(told[outer.clause.head])
    if head == outer.clause.head:
        return False
    # "demanded that Peru *cancel* plans to *sell* arms": neither happened.
    below = not outer.pattern.carrier and _lies_below(inner.clause.sentence, head, complements)
    return head in outer.used or head in complements or below


def _absorbs(outer: Frame, inner: Frame, types: EventTypes) -> bool:
    if name_of(types.owners[inner.pattern.name]) not in types.owners[outer.pattern.name].absorbs:
        return False
    return _lies_below(inner.clause.sentence, inner.clause.finite_head, {outer.clause.head, outer.clause.finite_head})


def _join_retold(frames: list[Frame], types: EventTypes) -> list[Frame]:
    """One frame for a deed told twice in a clause: "were *killed* in an *attack* by rebels"."""
    kept = list(frames)
    for inner in frames:
        outer = next((f for f in kept if f is not inner and _retells(f, inner, types)), None)
        if outer is not None:
            kept = [_joined(outer, inner) if f is outer else f for f in kept if f is not inner]
    return kept


def _retells(outer: Frame, inner: Frame, types: EventTypes) -> bool:
    sentence, head = inner.clause.sentence, inner.clause.head
    return (
        types.owners[inner.pattern.name] is types.owners[outer.pattern.name]
        and (inner.clause.kind, outer.clause.kind) == ("noun", "verb")
        and sentence[head].relation in ("obl", "nmod")
        and preposition(sentence, head) in RETELLING
        and _lies_below(sentence, head, {outer.clause.head})
    )


def _joined(outer: Frame, inner: Frame) -> Frame:
    """The outer frame with the slots that only the inner one fills."""
    filled = {name for name, _ in outer.slots}
    extra = tuple(slot for slot in inner.slots if slot[0] not in filled)
    pattern = replace(outer.pattern, mode=tuple(dict.fromkeys((*outer.pattern.mode, *inner.pattern.mode))))
    told = f"told again as {inner.clause.lemma!r} ({inner.pattern.name})"
    return replace(outer, pattern=pattern, slots=(*outer.slots, *extra), trace=(*outer.trace, told, *inner.trace[1:]))


def _lies_below(sentence: Sentence, i: int, above: set[int]) -> bool:
    """Whether token `i` hangs below one of `above` without a finite clause of its own in between."""
    link = sentence[i]
    while link.head >= 0 and link.relation in SUBORDINATE and link.deprel != "acl:relcl" and link.i not in above:
        if link.head in above:
            return link.relation != "conj"
        link = sentence[link.head]
    return False
