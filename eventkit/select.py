"""Frames → the frames that stand: one reading a trigger, none inside another's words."""

from collections import defaultdict
from collections.abc import Iterable

from .patterns.matching import Frame
from .registry import EventTypes, name_of


def select_frames(frames: Iterable[Frame], types: EventTypes) -> list[Frame]:
    """The frames that stand, in text order of their triggers.

    Types of one family compete for a trigger and the closest pattern wins; a guard that matches as
    closely as its rivals of the same type leaves none; a trigger that served another frame as a word
    or as its complement ("threatened to *attack*") is no event of its own.
    """
    families: dict[tuple[int, str], list[Frame]] = defaultdict(list)
    for frame in frames:
        event_class = types.owners[frame.pattern.name]
        families[frame.clause.sentence.index, event_class.family or name_of(event_class)].append(frame)
    kept = [frame for group in families.values() for frame in _settle(group, types)]
    return sorted(kept, key=lambda frame: (frame.clause.sentence.index, frame.clause.head, frame.pattern.name))


def _settle(frames: list[Frame], types: EventTypes) -> list[Frame]:
    by_trigger: dict[int, list[Frame]] = defaultdict(list)
    for frame in frames:
        by_trigger[frame.clause.head].append(frame)
    best = [winner for rivals in by_trigger.values() if (winner := _best(rivals, types)) is not None]
    return [frame for frame in best if not any(_covers(other, frame) for other in best if other is not frame)]


def _best(rivals: list[Frame], types: EventTypes) -> Frame | None:
    standing = [frame for frame in rivals if not frame.pattern.guard and not _is_guarded(frame, rivals, types)]
    return min(standing, key=lambda frame: (-frame.score, len(frame.missing), frame.pattern.name), default=None)


def _is_guarded(frame: Frame, rivals: list[Frame], types: EventTypes) -> bool:
    owner = types.owners[frame.pattern.name]
    return any(
        guard.pattern.guard and types.owners[guard.pattern.name] is owner and guard.score >= frame.score
        for guard in rivals
    )


def _covers(outer: Frame, inner: Frame) -> bool:
    head = inner.clause.head
    if head in outer.used and head != outer.clause.head:
        return True
    if outer.complement is None or outer.complement == outer.clause.head:
        return False
    sentence = outer.clause.sentence
    return head == outer.complement or (sentence[head].deprel == "conj" and sentence[head].head == outer.complement)
