"""Events of one article → the same events with headline, lead and later mentions told once.

Two mentions are one event when type and status agree, the same actors do it to the same targets, and
nothing in date or place speaks against it. Where one mention leaves its actors or targets unsaid, the
trigger must agree, too. The merged event keeps the first mention's words, the most exact date and
place, the participants of the fuller mention and the evidence of all.
"""

from collections.abc import Iterable

from .events import Actor, Event, Place, When

VAGUE_DATES = frozenset({"published", "dateline"})


def merge_mentions(events: Iterable[Event]) -> list[Event]:
    """Each event once, in the order of first mentions."""
    merged: list[Event] = []
    for event in events:
        for position, earlier in enumerate(merged):
            if is_same(earlier, event):
                merged[position] = _merge(earlier, event)
                break
        else:
            merged.append(event)
    return merged


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


def _merge(first: Event, second: Event) -> Event:
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
