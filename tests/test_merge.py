"""Merging: one event told three times is one event with three pieces of evidence."""

from datetime import date
from itertools import combinations, permutations

from hypothesis import assume, given
from hypothesis import strategies as st

from eventkit.events import Action, Actor, Event, Evidence, Place, When
from eventkit.merge import is_same, merge_mentions


class Raid(Event):
    """For these tests only."""


def raid(start: int = 0, actor: str = "Rebels", target: str = "Chad", basis: str | None = None, day: int = 1) -> Raid:
    when = None
    if basis:
        when = When(text="", start=0, end=0, earliest=date(2020, 5, day), latest=date(2020, 5, day), basis=basis)
    return Raid(
        action=Action(text="raid", start=start, end=start + 4, lemma="raid"),
        actors=(Actor(text=actor, start=0, end=len(actor), name=actor),),
        targets=(Actor(text=target, start=0, end=len(target), name=target),),
        date=when,
        evidence=(Evidence(text="s", start=start, end=start + 1, pattern="p"),),
    ).with_id()


def test_mentions_become_one_event_with_all_evidence() -> None:
    merged = merge_mentions([raid(0), raid(50), raid(90)])
    assert len(merged) == 1
    assert [e.start for e in merged[0].evidence] == [0, 50, 90]


def test_an_exact_date_replaces_the_publication_date() -> None:
    merged = merge_mentions([raid(0, basis="published", day=9), raid(50, basis="explicit", day=2)])
    assert merged[0].date is not None and merged[0].date.basis == "explicit"


def test_other_actors_targets_or_dates_are_other_events() -> None:
    assert not is_same(raid(), raid(actor="Soldiers"))
    assert not is_same(raid(), raid(target="Mali"))
    assert not is_same(raid(basis="explicit", day=1), raid(basis="weekday", day=2))


def test_merging_is_idempotent() -> None:
    once = merge_mentions([raid(0), raid(50), raid(0, actor="Soldiers")])
    assert merge_mentions(once) == once


def one_by_one(events: list[Event]) -> list[Event]:
    """What merging means: each mention joins the first event that it is the same as."""
    merged: list[Event] = []
    for event in events:
        at = next((i for i, earlier in enumerate(merged) if is_same(earlier, event)), None)
        if at is None:
            merged.append(event)
        else:
            (merged[at],) = merge_mentions([merged[at], event])
    return merged


@st.composite
def mentions(draw: st.DrawFn) -> Event:
    """Mentions that agree and contradict each other often."""
    made = raid(
        draw(st.integers(0, 9)), draw(st.sampled_from(["Rebels", "rebels", "Soldiers"])), draw(st.sampled_from(["Chad", "Mali"])),
        draw(st.sampled_from([None, "published", "explicit", "sentence:weekday"])), draw(st.integers(1, 2)),
    )  # fmt: skip
    spot = draw(st.sampled_from([None, "Abéché", "Ati"]))
    left_out = dict.fromkeys(draw(st.sets(st.sampled_from(["actors", "targets"]))), ())
    action = made.action.model_copy(update={"lemma": draw(st.sampled_from(["raid", "hit"]))})
    location = Place(text=spot, start=0, end=len(spot), name=spot) if spot else None
    return made.model_copy(update={"action": action, "location": location, **left_out})


@given(st.lists(mentions(), max_size=12))
def test_the_index_finds_what_a_look_at_all_finds(told: list[Event]) -> None:
    assert merge_mentions(told) == one_by_one(told)


@given(mentions(), mentions())
def test_two_mentions_are_one_event_whichever_comes_first(first: Event, second: Event) -> None:
    assert is_same(first, second) == is_same(second, first)
    assert facts_of(merge_mentions([first, second])) == facts_of(merge_mentions([second, first]))


@st.composite
def retellings(draw: st.DrawFn) -> list[Event]:
    """Three mentions of one event, each of which leaves something unsaid."""
    full = raid(0, basis="explicit").model_copy(update={"location": Place(text="Ati", start=0, end=3, name="Ati")})
    told = []
    for start in (0, 50, 90):
        unsaid = draw(st.sets(st.sampled_from(["actors", "targets", "date", "location"])))
        changes = {name: () if name in ("actors", "targets") else None for name in unsaid}
        told.append(full.model_copy(update={**changes, "evidence": raid(start).evidence}))
    return told


@given(retellings())
def test_mentions_that_all_agree_are_one_event_in_any_order(told: list[Event]) -> None:
    """Associative and commutative. Where a vague mention fits two events that contradict each other, the first gets it."""
    assume(all(is_same(one, other) for one, other in combinations(told, 2)))
    together = facts_of(merge_mentions(told))
    for order in permutations(told):
        assert facts_of(merge_mentions(order)) == together
        assert facts_of(merge_mentions([*merge_mentions(order[:2]), order[2]])) == together
        assert facts_of(merge_mentions([order[0], *merge_mentions(order[1:])])) == together


def facts_of(events: list[Event]) -> set[tuple[object, ...]]:
    """What is told, without the words it was told in."""
    return {
        (
            e.type, frozenset(a.name.casefold() for a in e.actors), frozenset(a.name.casefold() for a in e.targets),
            (e.date.earliest, e.date.latest) if e.date and e.date.basis != "published" else None,
            e.location and e.location.name, frozenset((w.start, w.pattern) for w in e.evidence), e.confidence,
        )
        for e in events
    }  # fmt: skip
