"""Checks: what a careful reader would ask about an article or an event, and nothing else."""

from datetime import date, timedelta

import pytest
from builders import actor, day, event

from eventkit.article import Article
from eventkit.check import LONGEST_STORY, check_event, check_length
from eventkit.events import Status
from eventkit.plover.assault import Assault

PUBLISHED = date(2020, 5, 6)
KNOWN, SECTOR, STRANGER = actor("Kenya", "KEN"), actor("rebels", None, "REB"), actor("Zarbek")


def codes(*actors: object, targets: tuple[object, ...] = (), **more: object) -> list[str]:
    made = event(Assault, actors, targets, **more)  # type: ignore[arg-type]
    return [issue.code for issue in check_event(made, PUBLISHED)]


def test_an_event_without_doubts_has_no_issue() -> None:
    assert codes(KNOWN, SECTOR, targets=(KNOWN,), date=day(value=PUBLISHED)) == []


@pytest.mark.parametrize(
    ("later", "issues"), [(-1, []), (0, []), (1, ["date-after-publication"]), (400, ["date-after-publication"])]
)
def test_what_happened_did_so_before_it_was_told(later: int, issues: list[str]) -> None:
    assert codes(KNOWN, date=day(value=PUBLISHED + timedelta(days=later))) == issues


@pytest.mark.parametrize("status", Status)
def test_only_what_is_told_as_done_can_be_too_late(status: Status) -> None:
    late = codes(KNOWN, date=day(value=PUBLISHED + timedelta(days=3)), status=status)
    assert late == (["date-after-publication"] if status in ("asserted", "historical") else [])


def test_without_a_day_nothing_is_too_late() -> None:
    made = event(Assault, (KNOWN,), date=day(value=PUBLISHED + timedelta(days=3)))
    assert list(check_event(made, None)) == []
    assert codes(KNOWN, date=day(value=None)) == codes(KNOWN, date=None) == []


def test_each_party_of_whom_nothing_is_known_is_told() -> None:
    issues = list(check_event(event(Assault, (STRANGER, KNOWN), (SECTOR, STRANGER)), PUBLISHED))
    assert [issue.code for issue in issues] == ["unresolved-actor"] * 2
    assert issues[0].message == "no country and no sector known for 'Zarbek' @ ASSAULT[7]"
    assert (issues[0].start, issues[0].end) == (7, 15)


def test_nobody_who_did_it_is_told() -> None:
    (issue,) = check_event(event(Assault, targets=(KNOWN,)), PUBLISHED)
    assert (issue.code, issue.message) == ("no-actor", "the sentence does not say who did it @ ASSAULT[7]")


def test_the_message_of_a_late_date_names_both_days() -> None:
    (issue,) = check_event(event(Assault, (KNOWN,), date=day(value=date(2020, 5, 9))), PUBLISHED)
    assert issue.message == "date is after publication (2020-05-09 > 2020-05-06) @ ASSAULT[7]"


@pytest.mark.parametrize("more", [0, 1])
def test_the_end_of_an_absurd_article_is_told(more: int) -> None:
    issues = list(check_length(Article(text="x" * (LONGEST_STORY + more))))
    assert len(issues) == more
    for issue in issues:
        assert (issue.code, issue.start, issue.end) == ("too-long", 1_000_000, 1_000_001)
        assert issue.message.startswith("only the first 1,000,000 of 1,000,001 characters are read")
