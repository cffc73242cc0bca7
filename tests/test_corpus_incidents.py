"""One happening told by several articles is one incident; what differs in one of the four points is another."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from corpus_parsers import make_extractor, stored_articles
from typer.testing import CliRunner

from eventkit.article import Article
from eventkit.cli import app
from eventkit.corpus import run
from eventkit.corpus.duplicates import find_duplicates
from eventkit.corpus.incidents import find_incidents
from eventkit.events import Action, Actor, Event, Place, Quantity, Status, When

LAGOS = Place(text="Lagos", start=0, end=5, name="Lagos", country="NGA", admin1="Lagos State", resolution=4)
ABUJA = Place(text="Abuja", start=0, end=5, name="Abuja", country="NGA", admin1="FCT", resolution=4)
NIGERIA = Place(text="Nigeria", start=0, end=7, name="Nigeria", country="NGA", resolution=1)


def person(name: str, kind: str = "organization", **more: Any) -> Actor:
    return Actor(text=name, start=0, end=len(name), name=name, kind=kind, **more)


def event(day: int | tuple[int, int] = 3, place: Place | None = LAGOS, dead: float | None = None, **more: Any) -> Event:
    first, last = day if isinstance(day, tuple) else (day, day)
    when = When(text="", start=0, end=0, earliest=date(2015, 3, first), latest=date(2015, 3, last))
    counts = () if dead is None else (Quantity(text="", start=0, end=0, kind="dead", low=dead, high=dead),)
    usual = {"type": "ASSAULT", "actors": (person("Boko Haram"),), "targets": (person("Nigerian Army"),)}
    action = Action(text="", start=0, end=0, lemma="attack")
    return Event(action=action, date=when, location=place, quantities=counts, **{**usual, **more}).with_id()


def told(*events: Event) -> list[tuple[dict[str, Any], list[Event]]]:
    return [({"id": f"a{i}"}, [one]) for i, one in enumerate(events)]


# fmt: off
SAME = [
    (event(), event()),
    (event(), event(day=(1, 7))),
    (event(), event(place=NIGERIA)),
    (event(), event(place=None)),
    (event(), event(targets=())),
    (event(), event(status=Status.HISTORICAL)),
    (event(), event(actors=(person("boko haram"), person("ISIS")))),
    (event(actors=(person("gunmen", "group", country="NGA", sectors=("UAF",)),)),
     event(actors=(person("the armed men", "group", country="NGA", sectors=("UAF",)),))),
]
OTHERS = [
    (event(), event(day=4)),
    (event(), event(place=ABUJA)),
    (event(), event(type="COERCE")),
    (event(), event(actors=(person("Ansaru"),))),
    (event(), event(targets=(person("Chad Army"),))),
    (event(), event(status=Status.NEGATED)),
    (event(day=(1, 31), actors=(person("gunmen", "group"),)), event(actors=(person("gunmen", "group"),))),
]
# fmt: on


@pytest.mark.parametrize("first,second", SAME)
def test_one_incident(first: Event, second: Event) -> None:
    (incident,) = find_incidents(told(first, second))
    assert [source.article for source in incident.sources] == ["a0", "a1"]
    assert len(find_incidents(told(second, first))) == 1


@pytest.mark.parametrize("first,second", OTHERS)
def test_two_incidents(first: Event, second: Event) -> None:
    assert len(find_incidents(told(first, second))) == 2


def test_an_incident_keeps_the_exact_the_range_and_says_why() -> None:
    (incident,) = find_incidents(told(event(day=(1, 7), place=NIGERIA, dead=12), event(dead=15), event(place=None)))
    assert (incident.earliest, incident.latest) == (date(2015, 3, 3), date(2015, 3, 3))
    assert incident.place == LAGOS
    assert [(q.kind, q.low, q.high, q.sources) for q in incident.quantities] == [("dead", 12, 15, 2)]
    assert incident.key == "ASSAULT; by Boko Haram; to Nigerian Army; 2015-03-03; in Lagos"


def test_a_week_does_not_join_two_days() -> None:
    found = find_incidents(told(event(day=3), event(day=5), event(day=(1, 7))))
    assert [len(incident.sources) for incident in found] == [2, 1]


def test_exact_duplicates_need_no_extra() -> None:
    articles = [Article(text=t) for t in ("One two.", "Three four.", "ONE  two.\n", "One two!")]
    assert [(d.position, d.of, d.similarity) for d in find_duplicates(articles, near=None)] == [(2, 0, 1.0)]


def test_near_duplicates_are_found() -> None:
    pytest.importorskip("rensa", reason="rensa is not installed (extra dedup)")
    words = [f"word{i}" for i in range(400)]
    other = [f"other{i}" for i in range(400)]
    texts = [
        " ".join(words),
        " ".join(other),
        " ".join([*words[:395], "and", "more"]),
        "",
        "short",
        " ".join(words[:100] + other[:100]),
    ]
    found = list(find_duplicates(Article(text=text) for text in texts))
    assert [(d.position, d.of) for d in found] == [(2, 0)] and 0.9 < found[0].similarity < 1


def test_the_commands_print_a_line_each(tmp_path: Path) -> None:
    run([*stored_articles(40), *stored_articles(40)], tmp_path / "run", extractor=make_extractor, workers=0)
    done = CliRunner().invoke(app, ["incidents", str(tmp_path / "run"), "--least", "1"])
    assert done.exit_code == 0, done.output
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines and all(line["key"].startswith(line["type"]) and line["first"]["evidence"] for line in lines)
    assert any(len(line["sources"]) > 1 for line in lines)
    for name, text in (("a.txt", "One two."), ("b.txt", "ONE two."), ("c.txt", "Three.")):
        (tmp_path / name).write_text(text)
    done = CliRunner().invoke(app, ["duplicates", *(str(tmp_path / f"{n}.txt") for n in "abc"), "--near", "1"])
    assert done.stdout == f"{tmp_path}/b.txt\t{tmp_path}/a.txt\t1.00\n"
