"""Events → how many there are of each type, and between whom: what the overview tells in numbers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..dyads import expand_dyads
from ..events import Actor, Event

Counts = list[tuple[str, tuple[int, ...]]]


def count_types(events: Sequence[Event]) -> Counts:
    """Type → the numbers of its events, the most frequent first."""
    return _ranked((event.type, number) for number, event in enumerate(events))


def count_dyads(events: Sequence[Event]) -> Counts:
    """ "TUR → ARM" → the numbers of the events that the one did to the other; only pairs of which both sides are known."""
    pairs = ((dyad.actor, dyad.target, number) for number, event in enumerate(events) for dyad in expand_dyads(event))
    return _ranked((f"{_party(a)} → {_party(t)}", number) for a, t, number in pairs if a and t and _party(a) and _party(t))


def _party(actor: Actor) -> str | None:
    """The country, else the sector."""
    return actor.country or (actor.sectors[0] if actor.sectors else None)


def _ranked(found: Iterable[tuple[str, int]]) -> Counts:
    numbers: dict[str, dict[int, None]] = defaultdict(dict)
    for name, number in found:
        numbers[name][number] = None
    return sorted(((name, tuple(group)) for name, group in numbers.items()), key=lambda item: (-len(item[1]), item[0]))
