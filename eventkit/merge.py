"""Events of one article → the same events with headline, lead and later mentions told once.

Two mentions are one event when type and status agree, the same actors do it to the same targets, and
nothing in date or place speaks against it. Where one mention leaves its actors or targets unsaid, the
trigger must agree, too. The merged event keeps the first mention's words, the most exact date and
place, the participants of the fuller mention and the evidence of all.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from itertools import product

from .events import Actor, Event, Place, When

VAGUE_DATES = frozenset({"published", "dateline"})
ANY = object()
Facts = tuple[object, ...]


def merge_mentions(events: Iterable[Event]) -> list[Event]:
    """Each event once, in the order of first mentions."""
    found: list[Event] = []
    index = _Index(found)
    for event in events:
        position = index.find(event)
        if position is None:
            position = len(found)
            found.append(event)
        else:
            found[position] = merged(found[position], event)
        index.add(position)
    return found


def is_same(first: Event, second: Event) -> bool:
    """True when both are mentions of one event."""
    return (
        _kind(first) == _kind(second)
        and _dates_agree(first.date, second.date)
        and _places_agree(first.location, second.location)
        and (_same_parties(first, second) or _same_told_shorter(first, second))
    )


def _kind(event: Event) -> tuple[object, ...]:
    return event.type, event.status, event.action.raw_type


def _same_parties(first: Event, second: Event) -> bool:
    """ "Chad *condemned* Mali" and "Chad *denounced* Mali" in one article are one."""
    same = _names(first.actors) == _names(second.actors) and _names(first.targets) == _names(second.targets)
    return same and bool(first.actors) and (bool(first.targets) or first.action.lemma == second.action.lemma)


def _same_told_shorter(first: Event, second: Event) -> bool:
    """ "Gunmen *kill* twelve miners" and "the miners were *killed*": one mention says less, nothing else."""
    if first.action.lemma != second.action.lemma:
        return False
    actors, targets = ((_names(first.actors), _names(second.actors)), (_names(first.targets), _names(second.targets)))
    shared = bool(actors[0] & actors[1]) or bool(targets[0] & targets[1])
    return shared and all(not (a and b) or a == b for a, b in (actors, targets))


def _names(actors: tuple[Actor, ...]) -> frozenset[str]:
    return frozenset(actor.name.casefold() for actor in actors)


def _is_exact(date: When | None) -> bool:
    return date is not None and date.basis.rpartition(":")[2] not in VAGUE_DATES


def _dates_agree(first: When | None, second: When | None) -> bool:
    if first is None or second is None or not (_is_exact(first) and _is_exact(second)):
        return True
    return (first.earliest, first.latest) == (second.earliest, second.latest)


def _places_agree(first: Place | None, second: Place | None) -> bool:
    return first is None or second is None or (first.name, first.country) == (second.name, second.country)


class _Index:
    """Finds the first event that another is the same as, without a look at all of them: an article may tell thousands."""

    def __init__(self, events: list[Event]) -> None:
        self.events = events
        self._positions: dict[Facts, list[int]] = defaultdict(list)

    def add(self, position: int) -> None:
        """Enter an event, or what has become of it."""
        for key in _keys(self.events[position]):
            heappush(self._positions[key], position)

    def find(self, event: Event) -> int | None:
        """The position of the first event that `event` is another mention of."""
        found = (self._first(key, event) for key in _agreeing(event))
        return min((position for position in found if position is not None), default=None)

    def _first(self, key: Facts, event: Event) -> int | None:
        positions = self._positions.get(key, [])
        while positions and not is_same(self.events[positions[0]], event):
            heappop(positions)  # it was entered before it was told more fully, and stands under other keys now
        return positions[0] if positions else None


def _facts(event: Event) -> Facts:
    """What another mention must not contradict: actors, targets, day and place, each None where it is left unsaid."""
    date = (event.date.earliest, event.date.latest) if event.date and _is_exact(event.date) else None
    place = (event.location.name, event.location.country) if event.location else None
    return _names(event.actors) or None, _names(event.targets) or None, date, place


def _keys(event: Event) -> Iterator[Facts]:
    """The event under each of its facts and under ANY in its place, with its trigger and without."""
    for lemma in (event.action.lemma, ANY):
        yield from ((*_kind(event), lemma, *facts) for facts in product(*((fact, ANY) for fact in _facts(event))))


def _agreeing(event: Event) -> Iterator[Facts]:
    """The keys of all events that `is_same` holds for: each fact is equal or unsaid in one of both."""
    actors, targets, *setting = _facts(event)
    settings = [*product(*([fact, None] if fact else [ANY] for fact in setting))]
    if actors and targets:
        parties = [(event.action.lemma, actors, None), (event.action.lemma, None, targets), (ANY, actors, targets)]
    else:
        parties = [(event.action.lemma, actors or ANY, targets or ANY)] if actors or targets else []
    yield from ((*_kind(event), *told, *where) for told, where in product(parties, settings))


def merged(first: Event, second: Event) -> Event:
    """Both mentions as one event, in the words of the first."""
    date = first.date if _is_exact(first.date) or second.date is None else second.date
    return first.model_copy(
        update={
            "actors": first.actors or second.actors,
            "targets": first.targets or second.targets,
            "date": date,
            "location": first.location or second.location,
            "quantities": first.quantities or second.quantities,
            "mode": tuple(dict.fromkeys((*first.mode, *second.mode))),
            "contexts": tuple(dict.fromkeys((*first.contexts, *second.contexts))),
            "confidence": max(first.confidence, second.confidence),
            "evidence": (*first.evidence, *second.evidence),
        }
    ).with_id()
