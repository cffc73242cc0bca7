"""Event → dyads: one actor and one target each, for those who count pairs."""

from itertools import permutations

from .events import Actor, Event

RECIPROCAL = frozenset("AGREE CONSULT SUPPORT COOPERATE ASSAULT".split())
"""Types whose parties stand side by side: with several actors and no target, each did it to each other."""


def expand_dyads(event: Event) -> list[Event]:
    """The event once for each pair of actor and target, with ids of their own.

    Actors of a reciprocal event ("Chad and Niger held talks") pair with each other, in both directions. An event that
    lacks one side keeps the other: nobody is made up.
    """
    if len(event.actors) <= 1 and len(event.targets) <= 1:
        return [event]
    return [event.model_copy(update={"actors": a, "targets": t}).with_id() for a, t in _pairs(event)]


def _pairs(event: Event) -> list[tuple[tuple[Actor, ...], tuple[Actor, ...]]]:
    if not event.targets and event.type in RECIPROCAL:
        return [((a,), (b,)) for a, b in permutations(event.actors, 2)]
    return [(a, t) for a in _each(event.actors) for t in _each(event.targets)]


def _each(actors: tuple[Actor, ...]) -> list[tuple[Actor, ...]]:
    """One by one; nobody stays nobody."""
    return [(actor,) for actor in actors] or [()]
