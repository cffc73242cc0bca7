"""Text + events → stretches of text, each with the parts that its words play in the events."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..events import Event, Words

ROLES: Mapping[str, str] = {
    "v": "action", "a": "actor", "t": "target", "d": "date", "p": "place", "o": "other"
}  # fmt: skip
"""Letter → the part that words play. Where words play several, the first here gives the colour."""
FIELDS: Mapping[str, str] = {"action": "v", "actors": "a", "targets": "t", "date": "d", "location": "p"}
"""Field of an event → the letter of its part; every other field with words is "other"."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that all play the same `parts`: the number of an event and a letter of `ROLES` each; none is plain text."""

    text: str
    parts: tuple[tuple[int, str], ...] = ()

    @property
    def role(self) -> str:
        """The letter that gives the colour."""
        letters = {letter for _, letter in self.parts}
        return next((letter for letter in ROLES if letter in letters), "")

    @property
    def key(self) -> str:
        """ "3a 7t": actor of event 3, target of event 7."""
        return " ".join(f"{number}{letter}" for number, letter in self.parts)


def mark(text: str, events: Sequence[Event], *, first: int = 0, start: int = 0, end: int | None = None) -> Iterator[Stretch]:
    """The text from `start` to `end`, cut wherever the words of an event begin or end; events are numbered from `first`."""
    end = len(text) if end is None else end
    opening: dict[int, list[tuple[int, str]]] = defaultdict(list)
    closing: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for number, event in enumerate(events, start=first):
        for letter, words in spans(event):
            if start <= words.start < words.end <= end:
                opening[words.start].append((number, letter))
                closing[words.end].append((number, letter))
    open_parts: list[tuple[int, str]] = []
    cuts = sorted({start, end, *opening, *closing})
    for here, there in pairwise(cuts):
        open_parts += opening[here]
        for part in closing[here]:
            open_parts.remove(part)
        yield Stretch(text[here:there], tuple(dict.fromkeys(sorted(open_parts))))


def spans(event: Event) -> Iterator[tuple[str, Words]]:
    """The records of an event that have words, each with the letter of its part."""
    for name in type(event).model_fields:
        value = getattr(event, name)
        for record in value if isinstance(value, tuple) else (value,):
            if isinstance(record, Words):
                yield FIELDS.get(name, "o"), record
