"""Laws of what goes in and out: batches, overlays, patterns, exports, scores."""

import csv
import json
from collections.abc import Callable
from functools import lru_cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from builders import events
from corpus_parsers import make_extractor, stored_articles
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from schemas import GEOJSON, PLOVER, TABLES

from eventkit.article import Article
from eventkit.errors import OverlayError
from eventkit.evaluation import score_documents
from eventkit.events import Event
from eventkit.export import json_schema, to_csv, to_dyads, to_geojson, to_jsonl, to_plover, to_polecat
from eventkit.overlays import read_overlay
from eventkit.patterns.index import PatternIndex
from eventkit.patterns.language import PREPOSITIONS, parse_pattern
from eventkit.patterns.matching import match_sentence
from eventkit.results import Result
from eventkit.testing.strategies import spelled

# --- batches --------------------------------------------------------------------------------------

ARTICLES = stored_articles(40)
EXTRACTOR = make_extractor()


@lru_cache(maxsize=64)
def alone(at: int) -> Result:
    return EXTRACTOR.analyze(ARTICLES[at])


@given(st.lists(st.integers(0, 39), max_size=40))
def test_an_article_is_read_the_same_in_any_company(order: list[int]) -> None:
    for at, result in zip(order, EXTRACTOR.analyze_many(ARTICLES[i] for i in order), strict=True):
        assert (result.events, result.issues, result.dates) == (alone(at).events, alone(at).issues, alone(at).dates)


# --- patterns -------------------------------------------------------------------------------------

words = st.sampled_from("grant loan bridge vote plan treaty camp report mine border".split())
groups = st.lists(words, min_size=1, max_size=3, unique=True).map("|".join)
fillers = st.one_of(groups.map("({})".format), st.just("*"), st.just("{targets}"))
verbs = st.sampled_from("build open sign move hold bring carry draw reach lose".split())
prepositions = st.sampled_from(
    sorted(PREPOSITIONS - {"to", "by", "of", "as", "like", "than", "during", "since", "until", "till"})
)


@st.composite
def pattern_lines(draw: st.DrawFn) -> str:
    """Patterns with a verb: a subject, an object or not, phrases with different prepositions, some of them optional."""
    trigger = "|".join(draw(st.lists(verbs, min_size=1, max_size=3, unique=True)))
    said = draw(st.lists(prepositions, max_size=2, unique=True))
    parts = [f"{word} {draw(fillers)}" for word in said]
    optional = [f"[{part}]" if draw(st.booleans()) else part for part in parts]
    thing = [draw(fillers)] if draw(st.booleans()) or not parts else []
    return " ".join(["{actors}", f"({trigger})", *thing, *optional])


@given(pattern_lines(), st.data())
def test_what_a_pattern_spells_it_reads(line: str, data: st.DataObject) -> None:
    pattern = parse_pattern(line)
    sentence = data.draw(spelled(pattern))
    frames = match_sentence(sentence.document.sentences[0], PatternIndex([pattern]), lambda *_: True)
    assert any(all(head in frame.heads(slot) for slot, head in sentence.slots) for frame in frames), sentence.document.text


@given(pattern_lines())
def test_a_pattern_is_read_the_same_from_its_own_words(line: str) -> None:
    pattern = parse_pattern(line)
    again = parse_pattern(
        " ".join(
            [
                str(pattern.elements[0]),
                "(" + "|".join(" ".join(t) for t in sorted(pattern.triggers)) + ")",
                *map(str, pattern.elements[1:]),
            ]
        )
    )
    assert (again.kind, again.triggers, again.elements) == (pattern.kind, pattern.triggers, pattern.elements)


# --- overlays -------------------------------------------------------------------------------------

good_rows = st.fixed_dictionaries(
    {
        "name": words.map(str.title),
        "country": st.sampled_from(["KEN", "Kenya", "IGO", ""]),
        "sectors": st.sampled_from(["GOV", "MIL|COP", ""]),
    }
)
bad_rows = good_rows.flatmap(
    lambda row: st.sampled_from([{**row, "name": " "}, {**row, "country": "Atlantis"}, {**row, "sectors": "GOV|NONE"}])
)


@given(st.lists(st.tuples(st.booleans(), good_rows, bad_rows), min_size=1, max_size=8), st.booleans())
def test_an_overlay_applies_whole_or_not_at_all(rows: list[tuple[bool, dict[str, str], dict[str, str]]], as_csv: bool) -> None:
    chosen = [good if is_good else bad for is_good, good, bad in rows]
    faulty = [i for i, (is_good, _, _) in enumerate(rows) if not is_good]
    with TemporaryDirectory() as folder:
        path = Path(folder, "own.csv" if as_csv else "own.json")
        path.write_text(_as_csv(chosen) if as_csv else _as_json(chosen), encoding="utf-8")
        if not faulty:
            assert [names[0] for names, _ in read_overlay(path).actors] == [row["name"] for row in chosen]
            return
        with pytest.raises(OverlayError) as told:
            read_overlay(path)
    lines = [int(line.removeprefix(f"{path}:").partition(":")[0]) for line in str(told.value).splitlines()]
    assert lines == [i + 2 for i in faulty], "each faulty row is told with its line"


def _as_csv(rows: list[dict[str, str]]) -> str:
    text = StringIO()
    table = csv.DictWriter(text, ["name", "country", "sectors"], lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    return text.getvalue()


def _as_json(rows: list[dict[str, str]]) -> str:
    return "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]"


# --- exports --------------------------------------------------------------------------------------

EVENT = Draft202012Validator(json_schema())
RECORD = Draft202012Validator(PLOVER)
COLLECTION = Draft202012Validator(GEOJSON)
WRITERS: dict[str, tuple[Callable[..., str], str]] = {
    "csv": (to_csv, ","),
    "polecat": (to_polecat, "\t"),
    "dyads": (to_dyads, "\t"),
}


@given(st.lists(events(), max_size=3))
def test_every_export_satisfies_its_schema(group: list[Event]) -> None:
    for line in StringIO(to_jsonl(group)):
        EVENT.validate(json.loads(line))
    for line in StringIO(to_plover(group)):
        RECORD.validate(json.loads(line))
    COLLECTION.validate(json.loads(to_geojson(group)))
    for name, (write, delimiter) in WRITERS.items():
        for row in csv.DictReader(StringIO(write(group)), delimiter=delimiter):
            for column, pattern in TABLES[name].items():
                assert pattern.fullmatch(row[column]), (name, column, row[column])


# --- scores ---------------------------------------------------------------------------------------


def gold_of(group: list[Event]) -> dict[str, Any]:
    """The gold document that says what these events say."""
    return {
        "text": "",
        "events": [
            {
                "type": event.type, "trigger": _span(event.action), "actors": [_span(a) for a in event.actors],
                "targets": [_span(a) for a in event.targets], "date": event.date and _span(event.date),
                "location": event.location and _span(event.location), "mode": list(event.mode), "status": event.status.value,
            }
            for event in group
        ],
    }  # fmt: skip


def _span(record: Any) -> dict[str, int]:
    return {"start": record.start, "end": record.end}


@st.composite
def apart(draw: st.DrawFn) -> list[Event]:
    """Events told with words, each in a stretch of the text of its own."""
    made = []
    for number, event in enumerate(draw(st.lists(events(), min_size=1, max_size=4))):
        made.append(
            event.model_copy(
                update={
                    name: _moved(getattr(event, name), number) for name in ("action", "actors", "targets", "date", "location")
                }
            )
        )
    return made


def _moved(value: Any, number: int) -> Any:
    if isinstance(value, tuple):
        return tuple(_moved(part, number) for part in value)
    if value is None:
        return None
    start = number * 10**7 + value.start
    text = value.text or "x"
    return value.model_copy(update={"text": text, "start": start, "end": start + len(text)})


@given(apart())
def test_a_set_against_itself_is_right_and_against_nothing_finds_nothing(group: list[Event]) -> None:
    gold = gold_of(group)
    itself, nothing = score_documents([(gold, group)]), score_documents([(gold, [])])
    for name, score in itself.fields.items():
        assert (score.precision, score.recall, score.f1) == (1, 1, 1), name
        missed = nothing.fields[name]
        assert (missed.recall, missed.f1) == ((0, 0) if missed.gold else (1, 1)), name
    assert all(score.f1 == 1 for score in itself.types.values())
    assert itself.false_events == nothing.false_events == 0


@given(st.lists(events(), max_size=4))
def test_events_where_there_are_none_are_all_wrong(group: list[Event]) -> None:
    scores = score_documents([({"text": "", "events": []}, group)])
    asserted = sum(event.status == "asserted" for event in group)
    assert scores.false_events == asserted and scores.fields["type"].f1 == float(not asserted)


def test_articles_of_the_laws_hold_events() -> None:
    assert sum(bool(alone(i).events) for i in range(40)) > 20
    assert isinstance(ARTICLES[0], Article)
