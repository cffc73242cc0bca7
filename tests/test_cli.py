"""The command line, as a script would call it: what is printed, where, and the exit code."""

import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from eventkit import read_jsonl
from eventkit.cli import main
from eventkit.document import Sentence
from eventkit.export import CSV_COLUMNS, POLECAT_COLUMNS
from eventkit.testing import StoredParser

STORY = "Police arrested ten students in Nairobi on Tuesday.\n\nRebels did not attack the army.\n"
QUIET = "The weather was fine.\n"
FIRM = """\
type ACQUISITION: A company buys another.
field price: Money
{actors:ORG} (acquire|buy) {targets:ORG} [for {price}]
    + Acme bought Globex for $5 million.
    - Acme bought time.
"""
Run = Callable[..., int]


@pytest.fixture
def run(parser: StoredParser, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Call the command line in an empty folder, on stored parses; gives the exit code."""
    monkeypatch.setattr("eventkit.extractor.default_parser", lambda: parser)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")

    def call(*arguments: str, stdin: str | None = None) -> int:
        if stdin is not None:
            monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        with pytest.raises(SystemExit) as left:
            main(arguments)
        return int(left.value.code or 0)

    return call


@pytest.fixture
def story(tmp_path: Path) -> str:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    return "story.txt"


# --- extract --------------------------------------------------------------------------------------


def test_a_pipe_gets_json_lines_of_what_is_told(run: Run, story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("extract", story, "--published", "2020-05-06") == 0
    out, err = capsys.readouterr()
    (event,) = read_jsonl(io.StringIO(out))
    assert (event.type, event.status, err) == ("COERCE", "asserted", "")
    assert event.date is not None and str(event.date.earliest) == "2020-05-05"


def test_all_status_adds_what_did_not_happen(run: Run, story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("extract", story, "--all-status") == 0
    assert {event.status.value for event in read_jsonl(io.StringIO(capsys.readouterr().out))} == {"asserted", "negated"}


def test_standard_input_is_an_article(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (("extract",), ("extract", "-")):
        assert run(*arguments, stdin=STORY) == 0
        assert len(capsys.readouterr().out.splitlines()) == 1


def test_json_is_one_array_over_all_files(run: Run, story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("extract", story, story, "--format", "json") == 0
    assert [row["type"] for row in json.loads(capsys.readouterr().out)] == ["COERCE", "COERCE"]


def test_a_table_in_a_pipe_is_plain(run: Run, story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("extract", story, "--format", "table") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "story.txt: 1 event"
    assert lines[1].split() == ["type", "status", "actors", "action", "targets", "date", "place"]
    assert lines[2].startswith("COERCE arrest  asserted") and "\x1b" not in "".join(lines)


def test_a_terminal_gets_colour_unless_no_color_is_set(
    run: Run, story: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    assert run("extract", story, "--format", "table") == 0
    assert "\x1b[1;31m" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    assert run("extract", story, "--format", "table") == 0
    assert "\x1b[1;31m" not in capsys.readouterr().out


@pytest.mark.parametrize(("name", "columns", "delimiter"), [("csv", CSV_COLUMNS, ","), ("polecat", POLECAT_COLUMNS, "\t")])
def test_tables_have_one_header_for_all_files(
    run: Run, story: str, capsys: pytest.CaptureFixture[str], name: str, columns: list[str], delimiter: str
) -> None:
    assert run("extract", story, story, "--format", name) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == delimiter.join(columns)
    assert len(lines) == 3 and lines[1] == lines[2]


def test_csv_names_the_article(run: Run, story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("extract", story, "--format", "csv") == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("story.txt,")


def test_types_narrow_what_is_looked_for(run: Run, story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("extract", story, "--types", "ASSAULT,AID", "--all-status") == 0
    assert {e.type for e in read_jsonl(io.StringIO(capsys.readouterr().out))} <= {"ASSAULT", "AID"}


def test_a_bad_file_never_stops_the_others(run: Run, story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9 \x81\xff")
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text(f'{{"text": 7}}\n{json.dumps({"text": STORY})}\n', encoding="utf-8")
    assert run("extract", "absent.txt", "bad.json", "rows.jsonl", story) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 2
    lines = err.splitlines()
    assert [line.split(":")[1].strip() for line in lines] == ["absent.txt", "bad.json", "rows.jsonl"]
    assert lines[0] == "eventkit: absent.txt: No such file or directory"


def test_a_fault_in_one_article_costs_that_article_only(
    run: Run, story: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fatal.txt").write_text("The fatal word.", encoding="utf-8")
    parse = StoredParser.parse

    def stumble(self: StoredParser, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
        if "The fatal word." in texts:
            raise RuntimeError("stumbled\nover it")
        return parse(self, texts)

    monkeypatch.setattr(StoredParser, "parse", stumble)
    assert run("extract", "fatal.txt", story) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1 and err == "eventkit: fatal.txt: stumbled over it\n"


def test_json_articles_bring_their_own_date(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"id": "a", "text": STORY, "published": "2021-03-04"}, {"id": "b", "text": QUIET}]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert run("extract", "rows.jsonl", "--published", "1999-01-01") == 0
    (event,) = read_jsonl(io.StringIO(capsys.readouterr().out))
    assert event.date is not None and str(event.date.earliest) == "2021-03-02"


def test_unusual_fields_and_names_are_told_by_options(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "feed.out").write_text(json.dumps({"story": {"words": STORY}, "day": "2021-03-04"}) + "\n", encoding="utf-8")
    options = ("--kind", "jsonl", "--field", "text=story.words", "--field", "published=day")
    assert run("extract", "feed.out", *options) == 0
    (event,) = read_jsonl(io.StringIO(capsys.readouterr().out))
    assert event.date is not None and str(event.date.earliest) == "2021-03-02"


def test_a_folder_is_all_its_files(run: Run, story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "more").mkdir()
    for name in ("b.txt", "a.txt"):
        (tmp_path / "more" / name).write_text(STORY, encoding="utf-8")
    assert run("extract", "more", "--format", "csv") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == [str(Path("more") / "a.txt"), str(Path("more") / "b.txt")]


# --- wrong usage ----------------------------------------------------------------------------------

# fmt: off
WRONG_USAGE = [
    (("extract", "--types", "ASAULT"), "Did you mean 'ASSAULT'?"),
    (("extract", "--load", "absent.patterns"), "no file 'absent.patterns'"),
    (("extract", "--load", "no.such.module"), "no module 'no.such.module'"),
    (("extract", "--load", "json"), "defines no event type"),
    (("extract", "--format", "xml"), "xml"),
    (("extract", "--kind", "jsonlines"), "no kind of file 'jsonlines'"),
    (("extract", "--field", "text"), "NAME=FIELD"),
    (("extract", "--published", "soonish"), "soonish"),
    (("try", "absent.py", "Acme bought Globex."), "no file"),
    (("suggest", "Acme bought Globex.", "actors"), "FIELD=WORDS"),
    (("suggest", "Acme bought Globex.", "actors=Initech"), "does not stand in the sentence"),
    (("evaluate",), "GOLD"),
    (("frobnicate",), "frobnicate"),
]
# fmt: on


@pytest.mark.parametrize(("arguments", "message"), WRONG_USAGE)
def test_wrong_usage_is_exit_code_2(
    run: Run, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    assert run(*arguments, stdin="") == 2
    out, err = capsys.readouterr()
    assert message in err and out == ""


def test_a_pattern_error_names_file_and_line(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.patterns").write_text(FIRM.replace("{price}", "{prise}"), encoding="utf-8")
    assert run("lint", "mine.patterns") == 2
    err = capsys.readouterr().err
    assert "no field for slot {prise}" in err and "mine.patterns:3" in err and err.count("\n") == 1


def test_version_and_help(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out.startswith("eventkit 0.")
    assert run("-h") == 0
    assert "explain" in capsys.readouterr().out


# --- explain and unresolved -----------------------------------------------------------------------


def test_explain_names_the_pattern_and_the_words(run: Run, story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", story, "--sentence", "ten students") == 0
    out = capsys.readouterr().out
    assert out.startswith("COERCE (asserted") and "pattern COERCE@coerce.py" in out and "Police arrested" in out
    assert "attack" not in out


def test_explain_why_not_names_the_nearest_condition(run: Run, story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", story, "--why-not", "PROTEST") == 0
    out = capsys.readouterr().out
    assert '"Police arrested ten students in Nairobi on Tuesday."\n  no word of the sentence is a trigger of PROTEST' in out
    assert '"Rebels did not attack the army."' in out
    assert run("explain", story, "--why-not", "COERCE", "--sentence", "ten students") == 0
    assert "COERCE was read here" in capsys.readouterr().out


def test_unresolved_counts_the_actors_nobody_knows(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Zorblax attacked Police.\n\nZorblax attacked the army.\n", encoding="utf-8")
    assert run("unresolved", "a.txt", "b.txt") == 0
    header, *rows = (line.split() for line in capsys.readouterr().out.splitlines())
    assert header == ["count", "actor"]
    assert rows[0] == ["4", "Zorblax"]


# --- types of one's own ---------------------------------------------------------------------------


def test_types_lists_the_built_in_and_the_loaded(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "firm.patterns").write_text(FIRM, encoding="utf-8")
    assert run("types", "--load", "firm.patterns", "--load", "eventkit.packs.health") == 0
    lines = capsys.readouterr().out.splitlines()
    names = [line.split()[0] for line in lines]
    assert names[0] == "type" and {"ASSAULT", "ACQUISITION", "OUTBREAK"} <= set(names)


def test_schema_is_json_schema_of_the_chosen_types(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "firm.patterns").write_text(FIRM, encoding="utf-8")
    assert run("schema", "--load", "firm.patterns", "--types", "AID,ACQUISITION") == 0
    schema = json.loads(capsys.readouterr().out)
    assert set(schema["discriminator"]["mapping"]) == {"AID", "ACQUISITION"}
    assert "price" in schema["$defs"]["Acquisition"]["properties"]


def test_lint_is_quiet_about_good_patterns(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "firm.patterns").write_text(FIRM, encoding="utf-8")
    assert run("lint", "firm.patterns") == 0
    assert capsys.readouterr().out == "types: 1, patterns: 1, findings: 0\n"


def test_lint_finds_an_example_that_stays_silent(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "firm.patterns").write_text(FIRM.replace("(acquire|buy)", "acquire"), encoding="utf-8")
    assert run("lint", "firm.patterns") == 1
    assert "example-silent" in capsys.readouterr().out


def test_try_shows_the_trace_or_why_there_is_none(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "firm.patterns").write_text(FIRM, encoding="utf-8")
    assert run("try", "firm.patterns", "Acme bought Globex for $5 million.") == 0
    assert "{actors:ORG}" in capsys.readouterr().out
    assert run("try", "firm.patterns", "The weather was fine.") == 1
    assert "no ACQUISITION: no word of the sentence" in capsys.readouterr().out
    assert run("try", "firm.patterns", " ") == 1


def test_a_python_file_and_a_module_are_loaded_too(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = 'import eventkit\n\nclass Purchase(eventkit.Event):\n    """A buys B."""\n\n    patterns = "{actors} buy {targets}"\n'
    (tmp_path / "my_types.py").write_text(code, encoding="utf-8")
    assert run("try", "my_types.py", "Acme bought Globex for $5 million.") == 0
    assert "PURCHASE" in capsys.readouterr().out
    assert run("try", "eventkit.packs.business", "Acme bought Globex for $5 million.") == 0


def test_suggest_writes_a_pattern_that_lint_accepts(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    sentence = "Acme bought Globex for $5 million."
    assert run("suggest", sentence, "actors=Acme", "targets=Globex", "price=$5 million", "--not", "Acme bought time.") in (0, 1)
    out = capsys.readouterr().out.splitlines()
    assert out[:4] == ["field price: Money", "{actors} buy {targets} for {price}", f"    + {sentence}", "    - Acme bought time."]
    assert run("suggest", sentence, "actors=Acme", "targets=Globex") == 0


# --- evaluate and models --------------------------------------------------------------------------

GOLD = {
    "id": "1",
    "text": "Police arrested ten students in Nairobi on Tuesday.",
    "published": "2020-05-06",
    "events": [
        {
            "type": "COERCE",
            "mode": ["arrest"],
            "trigger": {"start": 7, "end": 15, "text": "arrested"},
            "actors": [{"text": "Police", "start": 0, "end": 6}],
            "targets": [{"text": "ten students", "start": 16, "end": 28}],
        }
    ],
}


def test_evaluate_prints_tables_or_json(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [GOLD, {"id": "2", "text": "The weather was fine.", "events": []}]
    (tmp_path / "gold.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert run("evaluate", "gold.jsonl") == 0
    out = capsys.readouterr().out
    assert out.startswith("gold.jsonl: 2 documents") and "COERCE" in out
    assert run("evaluate", "gold.jsonl", "--json") == 0
    scores = json.loads(capsys.readouterr().out)["gold.jsonl"]
    assert scores["fields"]["type"]["f1"] == scores["fields"]["actors"]["f1"] == 1.0
    assert scores["false_events_on_empty"] == 0


def test_evaluate_names_the_line_that_is_wrong(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "gold.jsonl").write_text("\n{\n", encoding="utf-8")
    assert run("evaluate", "gold.jsonl") == 2
    assert "gold.jsonl:2" in capsys.readouterr().err
    assert run("evaluate", "absent.jsonl") == 2
    assert "absent.jsonl" in capsys.readouterr().err


def test_models_lists_and_checks(run: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("models") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("English models for news, version ")
    assert len(lines) == 8 and all(" ok " in line for line in lines[2:])
    monkeypatch.setattr("eventkit.parsing.bundled.ModelFile.is_intact", lambda self: False)
    assert run("models") == 1


# --- view -----------------------------------------------------------------------------------------


def test_view_reads_articles_and_what_eventkit_wrote(
    run: Run, story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("view", story, "-o", "read.html") == 0
    assert capsys.readouterr().out == "read.html: open it in a browser\n"
    assert run("extract", story, "--format", "results") == 0
    (tmp_path / "results.jsonl").write_text(capsys.readouterr().out, encoding="utf-8")
    assert run("extract", story, "--all-status", "--format", "jsonl") == 0
    (tmp_path / "events.jsonl").write_text(capsys.readouterr().out, encoding="utf-8")
    assert run("run", story, "--out", "corpus", "--workers", "0") == 0
    assert run("view", "results.jsonl", "-o", "results.html") == 0
    assert run("view", "events.jsonl", "--articles", story, "--title", "Two <events>") == 0
    assert run("view", "corpus", "--articles", ".", "-o", "run.html") == 0
    pages = [(tmp_path / f"{name}.html").read_text(encoding="utf-8") for name in ("read", "results", "events", "run")]
    assert all('<span class="m m-v" data-m="0v">arrested</span>' in page for page in pages)
    assert all("did not" in page and "2 events in 1 article" in page for page in pages)
    assert "<title>Two &lt;events&gt;</title>" in pages[2]


def test_view_without_the_articles_shows_the_sentences(
    run: Run, story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("extract", story) == 0
    (tmp_path / "events.jsonl").write_text(capsys.readouterr().out, encoding="utf-8")
    assert run("view", "events.jsonl") == 0
    page = (tmp_path / "events.html").read_text(encoding="utf-8")
    assert "give the articles (--articles)" in page and "Rebels" not in page and ">arrested</span>" in page


def test_view_opens_the_page_and_counts_what_failed(run: Run, story: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    assert run("view", story, "absent.txt", "--open") == 1
    assert opened[0].startswith("file://") and opened[0].endswith("events.html")


def test_view_stops_where_a_page_is_full(run: Run, story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("view", story, story, story, "--limit", "3") == 0
    assert "stopped after 2 articles with 4 events" in capsys.readouterr().err
    assert "4 events in 2 articles" in (tmp_path / "events.html").read_text(encoding="utf-8")
    assert run("view", story, "--limit", "2") == 0
    assert capsys.readouterr().err == ""
