"""Golden cases: one test a case and field, so that a failure names what changed."""

import gc
import json
from functools import lru_cache
from typing import Any

import pytest
from golden import FIELDS, Case, cases, kept

from eventkit.extractor import Extractor
from eventkit.results import Result

CASES = cases()
NAMES = [case.folder.name for case in CASES]
QUIET = ["football", "garden"]
"""Articles that tell no political event: none may be read."""


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@lru_cache
def expected(case: Case) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = json.loads(case.events.read_text(encoding="utf-8"))
    return events


@lru_cache
def read(case: Case) -> Result:
    return case.read(Extractor())


def by_trigger(events: list[dict[str, Any]], field: str) -> dict[str, Any]:
    """Where each event stands → its field; the position counts, for two events may share a trigger."""
    return {f"{i} {e['type']} {e['action']['text']} @ {e['action']['start']}": e[field] for i, e in enumerate(events)}


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_the_same_events_and_no_other(case: Case) -> None:
    assert list(by_trigger(kept(read(case).events), "type")) == list(by_trigger(expected(case), "type"))


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_field(case: Case, field: str) -> None:
    assert by_trigger(kept(read(case).events), field) == by_trigger(expected(case), field)


def test_a_document_that_is_done_with_leaves_at_once() -> None:
    """Nothing in it refers to itself in a circle: the collector would have to come for it, and took a tenth of the time."""
    case, extractor = CASES[0], Extractor()
    case.read(extractor)  # what is loaded once stays
    gc.collect()
    gc.disable()
    try:
        case.read(extractor)
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_every_span_is_its_words(case: Case) -> None:
    result = read(case)
    for event in result.events:
        records = [*event.actors, event.action, *event.targets, event.date, event.location, event.attribution]
        for record in (*records, *event.quantities, *event.evidence):
            if record is not None:
                assert case.article.text[record.start : record.end] == record.text


@pytest.mark.parametrize("name", QUIET)
def test_quiet_articles_give_nothing(name: str) -> None:
    (case,) = (case for case in CASES if case.folder.name == name)
    assert read(case).events == ()


@pytest.mark.model
@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_the_stored_parse_is_the_parse_of_today(case: Case, extractor: Extractor) -> None:
    result = extractor.analyze(case.article)
    assert result.document.sentences == read(case).document.sentences
    assert kept(result.events) == expected(case)
