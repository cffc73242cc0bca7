"""What must never be in the package, and what hostile input must not reach."""

import ast
import gzip
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from corpus_parsers import make_extractor, stored_articles

import eventkit
from eventkit.article import Article
from eventkit.corpus import read_run, run
from eventkit.decoding import MOST_BYTES
from eventkit.parsing.stanza import StanzaParser
from eventkit.readers import Unreadable, read_articles

PACKAGE = Path(str(eventkit.__file__)).parent
# Modules that run what they read, or another program; and calls that do.
MODULES = frozenset(
    "pickle cPickle dill marshal shelve yaml subprocess ctypes requests urllib3 httpx http ftplib telnetlib smtplib".split()
)
ALLOWED = frozenset({("parsing/stanza.py", "ctypes")})  # calls malloc_trim of the C library, with a constant
CALLS = frozenset("eval exec compile __import__ os.system os.popen os.execv os.spawnv".split())


def nodes() -> Iterator[tuple[str, ast.AST]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield f"{path.relative_to(PACKAGE)}:{getattr(node, 'lineno', 0)}", node


def test_nothing_is_imported_that_runs_what_it_reads_or_calls_out() -> None:
    found = []
    for where, node in nodes():
        if isinstance(node, ast.Import):
            found += [f"{where} {alias.name}" for alias in node.names if alias.name.split(".")[0] in MODULES]
        elif isinstance(node, ast.ImportFrom) and not node.level and str(node.module).split(".")[0] in MODULES:
            found.append(f"{where} {node.module}")
    assert [hit for hit in found if (hit.partition(":")[0], hit.rpartition(" ")[2]) not in ALLOWED] == []


def test_nothing_is_evaluated_and_weights_are_weights_only() -> None:
    found = []
    for where, node in nodes():
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            options = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
            if (
                name in CALLS
                or (name.endswith("torch.load") and options.get("weights_only") != "True")
                or "allow_pickle" in options
            ):
                found.append(f"{where} {name}")
    assert found == []


@pytest.mark.model
def test_every_model_is_checked_and_then_loaded_weights_only(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    from eventkit.parsing.bundled import ModelFile

    seen: list[str] = []
    load, is_intact = torch.load, ModelFile.is_intact

    def checked(file: ModelFile) -> bool:
        seen.append(file.path.parent.name)
        return is_intact(file)

    def watched(file: Any, *arguments: Any, **options: Any) -> Any:
        assert options.get("weights_only") is True
        assert Path(str(file)).parent.name in seen, "loaded before its hash was checked"
        return load(file, *arguments, **options)

    monkeypatch.setattr(torch, "load", watched)
    monkeypatch.setattr(ModelFile, "is_intact", checked)
    assert StanzaParser().parse(["Talks began."])[0]
    assert len(seen) == 6


# --- paths ----------------------------------------------------------------------------------------


def test_names_in_articles_are_no_names_of_files(tmp_path: Path) -> None:
    hostile = ["../../up", "/etc/passwd", "..\\up", "a/b", "nul\0", "run.json", "", "~root", "$HOME", "%2e%2e/x"]
    items = [Article(text=stored_articles(1)[0].text, id=name, title=name, source=name, url=name) for name in hostile]
    out = tmp_path / "deep" / "out"
    run([*items, Unreadable("../../x", 1, "no")], out, extractor=make_extractor, workers=0, shard=4)
    shards = [f"{kind}-00000{n}.jsonl" for kind in ("articles", "events") for n in (1, 2, 3)]
    assert sorted(path.name for path in out.iterdir()) == sorted([*shards, "manifest.jsonl", "run.json", "run.lock"])
    assert [path.name for path in tmp_path.iterdir()] == ["deep"] and [p.name for p in (tmp_path / "deep").iterdir()] == ["out"]
    assert [about["id"] for about, _ in read_run(out)][: len(hostile)] == hostile


def test_a_packed_file_is_read_where_it_lies_whatever_name_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "in" / "a.txt.gz"
    path.parent.mkdir()
    with path.open("wb") as file, gzip.GzipFile("../../up.txt", "wb", fileobj=file, mtime=0) as packed:
        packed.write(b"Talks began.")
    (article,) = read_articles(path)
    assert isinstance(article, Article) and article.text == "Talks began."
    assert [p.name for p in tmp_path.rglob("*")] == ["in", "a.txt.gz"]


def test_a_file_that_swells_when_unpacked_is_refused_within_bounds(tmp_path: Path) -> None:
    path = tmp_path / "bomb.txt.gz"
    with gzip.open(path, "wb", compresslevel=1) as packed:
        for _ in range(MOST_BYTES // 2**24 + 1):
            packed.write(bytes(2**24))
    assert path.stat().st_size < MOST_BYTES / 100
    (found,) = read_articles(path)
    assert isinstance(found, Unreadable) and "longer than 256 MB" in found.reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
def test_what_is_no_file_is_left_alone_in_a_folder(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "a.txt").write_text("Talks began.")
    assert len(list(read_articles(tmp_path))) == 1
