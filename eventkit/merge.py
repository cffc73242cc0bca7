"""Events of one article → the same events with headline, lead and later mentions told once.

Two mentions are one event when type, status and trigger agree, the same actors do it to the same
targets, and nothing in date or place speaks against it. The merged event keeps the first mention's
words, the most exact date and place, and the evidence of all.
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
        first.type == second.type
        and first.status == second.status
        and first.action.raw_type == second.action.raw_type
        and first.action.lemma == second.action.lemma
        and _names(first.actors) == _names(second.actors) != frozenset()
        and _names(first.targets) == _names(second.targets)
        and _dates_agree(first.date, second.date)
        and _places_agree(first.location, second.location)
    )


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
            "date": date,
            "location": first.location or second.location,
            "quantities": first.quantities or second.quantities,
            "mode": tuple(dict.fromkeys((*first.mode, *second.mode))),
            "contexts": tuple(dict.fromkeys((*first.contexts, *second.contexts))),
            "confidence": max(first.confidence, second.confidence),
            "evidence": (*first.evidence, *second.evidence),
        }
    ).with_id()
