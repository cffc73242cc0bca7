"""Merging: one event told three times is one event with three pieces of evidence."""

from datetime import date

from eventkit.events import Action, Actor, Event, Evidence, When
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
