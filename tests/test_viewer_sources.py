"""What `eventkit view` takes: results, events with and without their articles, runs, articles."""

import io
import json
import sys
from functools import lru_cache
from pathlib import Path

import pytest
from builders import event
from golden import cases
from hypothesis import given
from hypothesis import strategies as st

from eventkit.article import Article
from eventkit.corpus.batch import refused
from eventkit.corpus.folder import RunFolder
from eventkit.errors import ExportError, MissingExtraError
from eventkit.export import read_results, to_json, to_jsonl, to_results
from eventkit.export.csv import CSV_COLUMNS
from eventkit.extractor import Extractor
from eventkit.plover import Coerce
from eventkit.results import Result
from eventkit.viewer.fragments import find_results, piece_together, split_articles, stands_in
from eventkit.viewer.sources import read_stored, stored_kind


@lru_cache
def results() -> tuple[Result, ...]:
    read = (case.read(Extractor()) for case in cases())
    return tuple(result for result in read if result.events)


ARTICLES = tuple(result.article for result in results())
EVENTS = [event for result in results() for event in result.events]


# --- results as JSON Lines ------------------------------------------------------------------------


def test_results_keep_all_but_the_parse() -> None:
    read = list(read_results(io.StringIO(to_results(results()))))
    for name in ("article", "events", "dates", "places", "actors", "issues"):
        assert [getattr(result, name) for result in read] == [getattr(result, name) for result in results()]
    assert "[" in read[0].explain(read[0].events[0])
    with pytest.raises(ValueError, match="analyze the article again"):
        read[0].why_not("AID", 0)


# fmt: off
NO_RESULTS = [
    ("{", "no result"),
    ("[1]", "no result"),
    ('{"article": {"text": "x"}}', "'events'"),
    ('{"article": {"text": 7}, "events": []}', "text must be a string"),
    ('{"article": {"text": "x"}, "events": [{"type": "AIDE"}]}', "AIDE"),
]
# fmt: on


@pytest.mark.parametrize(("line", "problem"), NO_RESULTS)
def test_what_is_no_result_is_told_with_its_line(line: str, problem: str) -> None:
    with pytest.raises(ExportError, match=problem) as told:
        list(read_results(["", line]))
    assert "@ line:2" in str(told.value)


# --- events without their articles ----------------------------------------------------------------


def test_events_find_the_articles_they_come_from() -> None:
    found = list(find_results(EVENTS, ARTICLES[::-1], {}))
    assert {result.article.text: list(result.events) for result in found} == {
        result.article.text: list(result.events) for result in results()
    }


def test_events_of_many_articles_in_a_row_are_told_apart() -> None:
    assert list(split_articles(EVENTS)) == [list(result.events) for result in results()]


@pytest.mark.parametrize("result", results(), ids=lambda result: str(result.article.title))
def test_without_its_article_an_event_stands_in_the_sentences_that_are_known(result: Result) -> None:
    pieced = piece_together(result.events, {"id": "x"})
    assert pieced.issues[0].code == "no-text" and len(pieced.article.text) <= len(result.article.text) + 60
    for before, after in zip(result.events, pieced.events, strict=True):
        assert stands_in(after, pieced.article.text)
        assert [a.name for a in after.actors] == [a.name for a in before.actors]
        assert (after.action.text, after.id) == (before.action.text, before.id)


@given(st.data())
def test_whatever_events_are_known_their_words_stand_where_they_say(data: st.DataObject) -> None:
    result = data.draw(st.sampled_from(results()))
    some = data.draw(st.lists(st.sampled_from(result.events), min_size=1, unique_by=id))
    pieced = piece_together(sorted(some, key=lambda e: e.action.start), {})
    assert all(stands_in(event, pieced.article.text) for event in pieced.events)


# --- files ----------------------------------------------------------------------------------------


def write_run(folder: Path) -> None:
    from eventkit.corpus.batch import _record

    run = RunFolder(folder, {}, resume=False)
    run.add([*(_record(result.article, result) for result in results()), refused(Article(text="x", id="bad"), "no language")])


def test_every_file_that_eventkit_writes_is_known(tmp_path: Path) -> None:
    files = {
        "results": ("r.jsonl", to_results(results())), "events": ("e.jsonl", to_jsonl(EVENTS)), "array": ("e.json", to_json(EVENTS)),
    }  # fmt: skip
    for kind, (name, text) in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert stored_kind(str(tmp_path / name)) == kind
        read = list(read_stored(str(tmp_path / name), ARTICLES))
        assert [event for result in read for event in result.events] == EVENTS
        assert [result.article.text for result in read] == [article.text for article in ARTICLES]
    compact = tmp_path / "compact.json"
    compact.write_text(to_json(EVENTS, indent=None), encoding="utf-8")
    assert stored_kind(str(compact)) == "array"


def test_a_run_is_read_with_and_without_its_texts(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    write_run(tmp_path / "run")
    assert stored_kind(str(tmp_path / "run")) == "run"
    whole = list(read_stored(str(tmp_path / "run"), ARTICLES))
    assert [result.article.text for result in whole] == [article.text for article in ARTICLES]
    assert [result.article.title for result in whole] == [article.title for article in ARTICLES]
    bare = list(read_stored(str(tmp_path / "run")))
    assert [len(result.events) for result in bare] == [len(result.events) for result in results()]
    assert all(stands_in(event, result.article.text) for result in bare for event in result.events)


def test_articles_are_not_taken_for_results(tmp_path: Path) -> None:
    rows = {
        "a.json": '{"text": "Talks began."}',
        "b.jsonl": '{"text": "x"}\n',
        "c.json": "[]",
        "d.json": "",
        "e.json": "[\n{}]",
        "f.json": "7",
    }
    for name, text in {**rows, "e.txt": to_jsonl(EVENTS)}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert stored_kind(str(tmp_path / name)) is None
    assert stored_kind(str(tmp_path / "absent.jsonl")) is None and stored_kind(str(tmp_path)) is None


# --- tables ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_result_is_a_table_of_pandas_or_polars(library: str) -> None:
    pytest.importorskip(library)
    frame = results()[0].to_dataframe(library)
    assert type(frame).__module__.startswith(library)
    assert list(frame.columns) == CSV_COLUMNS and frame.shape[0] == len(results()[0].events)
    assert list(frame["type"]) == [event.type for event in results()[0].events]
    assert list(frame["actors"][0]) == [actor.name for actor in results()[0].events[0].actors]
    empty = Result(article=results()[0].article, document=results()[0].document)
    assert empty.to_dataframe(library).shape == (0, len(CSV_COLUMNS))


def test_without_pandas_and_polars_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pandas", "polars"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingExtraError, match=r"pip install 'eventkit-news\[dataframe\]'"):
        results()[0].to_dataframe()
    with pytest.raises(ExportError, match="Known: pandas, polars. Did you mean 'pandas'"):
        results()[0].to_dataframe("panda")


def test_an_event_without_evidence_is_found_by_its_words() -> None:
    bare = event(Coerce).model_copy(update={"evidence": ()})
    (result,) = find_results([bare], [Article(text="Police arrested ten students.")], {})
    assert result.article.text.startswith("Police") and json.loads(to_results([result]))["events"]
