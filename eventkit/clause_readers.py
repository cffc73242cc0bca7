"""Clause → frame by a function of one's own, for what no pattern says.

A type with a class method ``read_clause(clause) -> Frame | None`` is asked about every clause, beside its patterns::

    class Comeback(eventkit.Event):
        @classmethod
        def read_clause(cls, clause):
            if clause.lemma == "return" and "power" in clause.companions:
                return frame_of(clause, actors=clause.with_role("subject"))
"""

import inspect
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from .clauses.arguments import Argument
from .clauses.reading import Clause, find_clauses
from .document import Sentence
from .errors import DefinitionError, suggestion
from .events import Event
from .patterns.matching import Frame
from .patterns.pattern import Pattern

READER = "read_clause"
SCORE = 6.0
"""As much as a trigger, its words and a slot: a reader knows what it looks for."""

_UNOWNED = Pattern(READER, READER, 0, "verb", frozenset(), ())


def frame_of(clause: Clause, *, mode: tuple[str, ...] = (), score: float = SCORE, **slots: Iterable[Argument | int]) -> Frame:
    """The frame of a clause whose phrases fill `slots`: arguments of the clause, or the tokens that head the phrases.

    `score` decides against patterns of the same family.
    """
    filled = tuple((name, tuple(p if isinstance(p, int) else p.head for p in phrases)) for name, phrases in slots.items())
    filled = tuple((name, heads) for name, heads in filled if heads)
    told = (f"{{{name}}} ← {', '.join(clause.sentence[i].text for i in heads)}" for name, heads in filled)
    trace = (f"trigger {clause.lemma!r}", *told)
    return Frame(replace(_UNOWNED, mode=mode), clause, filled, frozenset({clause.head}), (), score, trace)


def read_clauses(sentence: Sentence, event_classes: Iterable[type[Event]]) -> Iterator[Frame]:
    """What the readers of the types find; raises `DefinitionError` for a reader that answers with something else."""
    readers = [(event_class, pattern) for event_class in event_classes if (pattern := reader_pattern(event_class))]
    for clause in find_clauses(sentence) if readers else ():
        for event_class, pattern in readers:
            frame = getattr(event_class, READER)(clause)
            if frame is not None:
                yield replace(_checked(event_class, frame), pattern=replace(pattern, mode=frame.pattern.mode))


@lru_cache(maxsize=1024)
def reader_pattern(event_class: type[Event]) -> Pattern | None:
    """What stands for a reader where patterns have their name, file and line; None for a type without a reader."""
    reader = getattr(event_class, READER, None)
    if reader is None:
        return None
    if not callable(reader) or len(inspect.signature(reader).parameters) != 1:
        raise DefinitionError(
            f"{event_class.__name__}.{READER} takes one clause and gives a frame or None; "
            f"write '@classmethod' above 'def {READER}(cls, clause)'"
        )
    file, line = inspect.getsourcefile(reader) or "<class>", reader.__code__.co_firstlineno
    source = f"{event_class.model_fields['type'].default}@{Path(file).name}"
    return replace(_UNOWNED, text=f"{event_class.__name__}.{READER}", source=source, line=line)


def _checked(event_class: type[Event], frame: object) -> Frame:
    name = f"{event_class.__name__}.{READER}"
    if not isinstance(frame, Frame):
        allowed = "Allowed: None, or a frame made with frame_of(clause, actors=…)"
        raise DefinitionError(f"{name} gave {type(frame).__name__}. {allowed}")
    unknown = [slot for slot, _ in frame.slots if slot not in event_class.model_fields]
    if unknown:
        raise DefinitionError(f"{name}: no field for slot {unknown[0]!r}. {suggestion(unknown[0], event_class.model_fields)}")
    return frame
