"""The documentation is true: code runs, outputs are what is printed, links lead somewhere, nothing public is missing."""

import ast
import importlib.util
import json
import pkgutil
import re
import runpy
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import eventkit
from eventkit import cli, errors
from eventkit.plover import PLOVER
from eventkit.registry import name_of
from eventkit.testing import StoredParser

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
MARKDOWN = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]


def script(name: str) -> ModuleType:
    """A module of scripts/, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


run_docs = script("run_docs")
reference = script("write_reference")


def read(*parts: str) -> str:
    return ROOT.joinpath(*parts).read_text(encoding="utf-8")


@pytest.mark.model
@pytest.mark.parametrize("path", run_docs.pages(), ids=lambda path: str(path.relative_to(ROOT)))
def test_code_blocks_run_and_print_what_is_below_them(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    text = path.read_text(encoding="utf-8")
    assert run_docs.run_page(text) == text


def example(path: Path) -> Any:
    """An example to run; starting Ray takes long, and its own code warns."""
    marks = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")] if path.name.startswith("ray") else []
    return pytest.param(path, marks=marks, id=path.name)


@pytest.mark.model
@pytest.mark.parametrize("path", [example(path) for path in sorted((ROOT / "examples").glob("*.py"))])
def test_examples_run_and_are_short(path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for package in re.findall(r"^import (duckdb|ray)$", path.read_text(encoding="utf-8"), re.MULTILINE):
        pytest.importorskip(package)
    monkeypatch.setattr(sys, "argv", [str(path)])  # pytest's own arguments are not the example's
    runpy.run_path(str(path), run_name="__main__")
    assert capsys.readouterr().out.strip()
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 40
    assert f"`{path.name}`" in read("examples", "README.md")


@pytest.mark.model
def test_every_cell_of_the_notebook_runs_and_what_it_shows_is_html(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    monkeypatch.chdir(ROOT / "examples")
    cells = json.loads(read("examples", "events_on_a_map.ipynb"))["cells"]
    namespace: dict[str, Any] = {}
    shown = []
    for source in ("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"):
        *statements, last = ast.parse(source).body
        exec(compile(ast.Module(statements, []), "<cell>", "exec"), namespace)  # noqa: S102
        assert isinstance(last, ast.Expr)
        shown.append(eval(compile(ast.Expression(last.value), "<cell>", "eval"), namespace))  # noqa: S307
    assert shown[0] > 40 and all("<" in value._repr_html_() for value in shown[1:])
    assert all(cell.get("outputs", []) == [] for cell in cells), "clear the outputs before you commit"


def test_a_feed_reads_each_article_once_also_after_a_restart(
    parser: StoredParser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    watch = runpy.run_path(str(ROOT / "examples" / "live_feed.py"))["watch"]
    feed, out, extractor = tmp_path / "feed", tmp_path / "events.jsonl", eventkit.Extractor(parser=parser)
    feed.mkdir()
    (feed / "a.txt").write_text("Police arrested ten students in Nairobi on Tuesday.", encoding="utf-8")
    watch(feed, out, extractor, every=0, rounds=2)
    (feed / "again.txt").write_text("Police  arrested ten students in Nairobi on Tuesday.\n", encoding="utf-8")
    (feed / "b.txt").write_text("Rebels did not attack the army.", encoding="utf-8")
    (feed / "c.json").write_text("{", encoding="utf-8")
    watch(feed, out, extractor, every=0, rounds=1)
    assert [event.type for event in eventkit.read_jsonl(out)] == ["COERCE", "ASSAULT"]
    printed = capsys.readouterr()
    assert printed.out.count("events") == 2 and "c.json" in printed.err


def test_the_figure_of_the_pipeline_names_modules_that_are_there() -> None:
    figure = read("docs", "images", "pipeline.svg")
    files = " ".join(re.findall(r'class="file"[^>]*>([^<]+)<', figure)).split()
    assert len(files) == 9 and all((ROOT / "eventkit" / name).exists() for name in files)


@pytest.mark.model
def test_the_sentences_of_the_readme_have_the_types_it_says() -> None:
    rows = re.findall(r"^\| (.+\.) \| ([A-Z]+) \|$", read("README.md"), re.MULTILINE)
    assert {name for _, name in rows} == {name_of(cls) for cls in PLOVER}
    found = {sentence: [e.type for e in eventkit.extract(sentence.replace("**", ""))] for sentence, _ in rows}
    assert [(sentence, name, found[sentence]) for sentence, name in rows if name not in found[sentence]] == []


def test_a_block_that_prints_something_else_is_seen() -> None:
    page = "```python\nprint(1 + 1)\n```\n\n```text\n3\n```\n"
    assert run_docs.run_page(page) == page.replace("3", "2")


@pytest.mark.parametrize("path", run_docs.pages(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_command_hides_in_a_block_that_does_not_run(path: Path) -> None:
    blocks = re.findall(r"^```(\w*)\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert {language for language, _ in blocks} <= {"python", "console", "text", "toml"}
    assert [body for language, body in blocks if language != "console" and re.search(r"^\$ ", body, re.MULTILINE)] == []


@pytest.mark.parametrize("name", reference.PAGES)
def test_generated_pages_are_as_the_code_says(name: str) -> None:
    assert read("docs", "reference", name) == reference.PAGES[name](), "run 'make docs'"


def test_pictures_are_small_and_shown_somewhere() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in MARKDOWN)
    for picture in (DOCS / "images").iterdir():
        assert picture.stat().st_size < 150_000 and f"images/{picture.name}" in pages, picture.name


@pytest.mark.parametrize("path", MARKDOWN, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_to_files(path: Path) -> None:
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (path.parent / target.partition("#")[0]).exists(), target


def test_every_page_is_in_the_navigation() -> None:
    listed = set(re.findall(r"[\w/*-]+\.md", read("mkdocs.yml")))
    pages = {str(p.relative_to(DOCS)) for p in DOCS.rglob("*.md")}
    assert {page for page in listed if "*" not in page} == {page for page in pages if not page.startswith("decisions/0")}
    numbers = [p.name[:4] for p in sorted((DOCS / "decisions").glob("0*.md"))]
    assert len(set(numbers)) == len(numbers), "two decisions have one number"


def test_every_public_name_is_documented() -> None:
    page = read("docs", "reference", "api.md")
    missing = [name for name in eventkit.__all__ if not re.search(rf"\b{name}\b", page)]
    exported = import_module("eventkit.export.json")
    assert [name for name in missing if not hasattr(exported, name)] == []


def test_every_type_pack_command_and_error_is_documented() -> None:
    types, commands, faults = (read("docs", "reference", f"{n}.md") for n in ("event-types", "command-line", "errors"))
    assert all(f"## {name_of(cls)}\n" in types for cls in PLOVER)
    packs = import_module("eventkit.packs")
    assert all(f"eventkit.packs.{m.name}\n" in types for m in pkgutil.iter_modules(packs.__path__))
    assert all(f"## {name}\n" in commands for name in cli.COMMANDS)
    ours = [n for n, c in vars(errors).items() if isinstance(c, type) and issubclass(c, errors.EventkitError)]
    assert all(f"{name}`" in faults for name in ours)


def test_the_readme_and_the_front_page_open_alike() -> None:
    opening = read("README.md").split("\n\n")[1]
    assert opening in read("docs", "index.md")
    description = tomllib.loads(read("pyproject.toml"))["project"]["description"]
    assert description.split(":")[0].lower() in opening.lower()


def test_the_recipes_that_the_docs_name_are_there() -> None:
    recipes = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))
    for path in MARKDOWN:
        named = set(re.findall(r"(?:`|\$ )make ([a-z-]+)", path.read_text(encoding="utf-8")))
        assert named <= recipes, path


def test_the_version_is_the_same_everywhere() -> None:
    assert tomllib.loads(read("pyproject.toml"))["project"]["version"] == eventkit.__version__
    assert "## Unreleased" in read("CHANGELOG.md") or f"## {eventkit.__version__}" in read("CHANGELOG.md")
