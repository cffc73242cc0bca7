"""A run meets a full disk, a folder it may not write, damage, a clock that jumps, input that changes: a clear error or a right result."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from corpus_parsers import make_extractor, stored_articles
from test_corpus import files, read

from eventkit import readers
from eventkit.article import Article
from eventkit.cli import main
from eventkit.corpus import folder as folders
from eventkit.corpus import read_run
from eventkit.corpus.folder import MANIFEST, SETTINGS
from eventkit.errors import CorpusError
from eventkit.readers import Unreadable

HERE = Path(__file__).parent
ARTICLES = 60
SHARD = 20


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("undisturbed")
    read(stored_articles(ARTICLES), folder, shard=SHARD)
    return folder


@pytest.fixture
def whole(undisturbed: Path, tmp_path: Path) -> Path:
    """A run that nothing happened to."""
    return Path(shutil.copytree(undisturbed, tmp_path / "whole"))


def resumed(out: Path) -> None:
    read(stored_articles(ARTICLES), out, shard=SHARD, resume=True)


# --- full disk ----------------------------------------------------------------------------------


@pytest.mark.parametrize("call", range(1, 12, 2))
def test_a_full_disk_ends_in_an_error_and_costs_nothing_that_was_done(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    """The disk is full from the n-th file that is forced to it on: settings, manifest, events, articles, manifest again, …"""
    out, calls, fsync = tmp_path / "out", 0, os.fsync

    def full(handle: int) -> None:
        nonlocal calls
        calls += 1
        if calls >= call:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fsync(handle)

    monkeypatch.setattr(folders.os, "fsync", full)
    with pytest.raises(CorpusError, match=r"cannot use .*out: No space left on device\. What is finished is kept: .* --resume"):
        read(stored_articles(ARTICLES), out, shard=SHARD)
    monkeypatch.undo()
    resumed(out)
    assert files(out) == files(whole)


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="mounts a disk of 40 kB")
def test_a_disk_that_is_really_full(whole: Path, tmp_path: Path) -> None:
    out, size = tmp_path / "small", sum(map(len, files(whole).values()))
    out.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size * 2 // 3}", "none", str(out)], check=False).returncode:
        pytest.skip("may not mount here")
    try:
        with pytest.raises(CorpusError, match="No space left on device"):
            read(stored_articles(ARTICLES), out, shard=SHARD)
        subprocess.run(["mount", "-o", "remount,size=10m", str(out)], check=True)
        resumed(out)
        assert files(out) == files(whole)
    finally:
        subprocess.run(["umount", str(out)], check=True)


# --- a folder that may not be written -------------------------------------------------------------


def test_a_read_only_folder_is_refused_before_anything_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = Path.mkdir

    def refuse(path: Path, *arguments: Any, **options: Any) -> None:
        if path.name == "out":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        make(path, *arguments, **options)

    monkeypatch.setattr(Path, "mkdir", refuse)
    untouched = iter(stored_articles(2))
    with pytest.raises(CorpusError, match="cannot use .*out: Permission denied"):
        read(untouched, tmp_path / "out")  # type: ignore[arg-type]
    assert len(list(untouched)) == 2


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs a folder that nobody may write")
def test_a_folder_of_the_system_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["run", "--out", "/proc/run", "--workers", "0", str(HERE / "gold" / "README.md")])
    assert stop.value.code == 2
    assert "cannot use /proc/run: " in capsys.readouterr().err


# --- killed -------------------------------------------------------------------------------------

PARENT = """
import sys
sys.path[:0] = {paths!r}
from functools import partial
from corpus_parsers import make_extractor, stored_articles
from eventkit.corpus import run
if __name__ == "__main__":
    run(stored_articles(500), {out!r}, extractor=partial(make_extractor, slow=0.2), workers=2, shard=8, resume=True)
"""


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks for processes in /proc")
def test_workers_end_with_a_killed_parent_and_give_the_folder_free(tmp_path: Path) -> None:
    out, script = tmp_path / "out", tmp_path / "script.py"
    script.write_text(PARENT.format(paths=[str(HERE), str(HERE.parent)], out=str(out)))
    parent = subprocess.Popen([sys.executable, str(script)])
    wait_for(lambda: (out / MANIFEST).exists() and (out / MANIFEST).stat().st_size > 0)
    workers = children_of(parent.pid)
    assert len(workers) >= 2
    parent.kill()
    parent.wait()
    wait_for(lambda: not any(is_alive(pid) for pid in workers))
    done = (out / MANIFEST).read_bytes().count(b"\n")
    summary = read(stored_articles(8 * done), out, shard=8, resume=True)
    assert summary.resumed == summary.articles == 8 * done


def children_of(pid: int) -> list[int]:
    return [int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.02)


def test_workers_that_are_all_killed_at_once_cost_nothing(whole: Path, tmp_path: Path) -> None:

    def killing(articles: list[Article]) -> Iterator[Article]:
        for i, article in enumerate(articles):
            if i == 25:
                for pid in children_of(os.getpid()):
                    if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes():
                        os.kill(pid, signal.SIGKILL)
            yield article

    if not Path("/proc/self/task").exists():
        pytest.skip("looks for processes in /proc")
    out = tmp_path / "out"
    read(killing(stored_articles(ARTICLES)), out, workers=2, shard=SHARD)  # type: ignore[arg-type]
    assert files(out) == files(whole)


# --- damage -------------------------------------------------------------------------------------


def flip(path: Path) -> None:
    """Change one letter in the middle: the line stays JSON."""
    content = bytearray(path.read_bytes())
    at = content.index(b"asserted", len(content) // 2)
    content[at : at + 8] = b"Asserted"
    path.write_bytes(content)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "a letter": lambda run: flip(run / "events-000002.jsonl"),
    "cut off": lambda run: (run / "events-000002.jsonl").write_bytes((run / "events-000002.jsonl").read_bytes()[:-40]),
    "a line lost": lambda run: (run / "articles-000002.jsonl").write_bytes(b"".join((run / "articles-000002.jsonl").read_bytes().splitlines(True)[1:])),
    "empty": lambda run: (run / "articles-000002.jsonl").write_bytes(b""),
    "gone": lambda run: (run / "events-000002.jsonl").unlink(),
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_shard_is_told_by_its_name_and_made_anew(whole: Path, damage: str) -> None:
    before = files(whole)
    DAMAGE[damage](whole)
    with pytest.raises(CorpusError, match=r"shard 2 in .* is not what was written: events-000002\.jsonl or .* --resume"):
        list(read_run(whole))
    resumed(whole)
    assert files(whole) == before


@pytest.mark.parametrize("content", [b"[1]", b"{", b"\xff", b"", b"[" * 100_000])
def test_damaged_settings_are_told(whole: Path, content: bytes) -> None:
    (whole / SETTINGS).write_bytes(content)
    with pytest.raises(CorpusError, match=r"run\.json is damaged"):
        resumed(whole)


def test_a_damaged_manifest_is_told_with_its_line(whole: Path) -> None:
    before, lines = files(whole), (whole / MANIFEST).read_bytes().splitlines(keepends=True)
    (whole / MANIFEST).write_bytes(lines[0] + lines[1].replace(b'"number"', b'"nuxber"') + lines[2])
    for attempt in (lambda: list(read_run(whole)), lambda: resumed(whole)):
        with pytest.raises(CorpusError, match=r"manifest\.jsonl:2 is damaged\. Remove this line and those after it"):
            attempt()
    (whole / MANIFEST).write_bytes(lines[0])
    resumed(whole)
    assert files(whole) == before


# --- clock, company, input ------------------------------------------------------------------------


def test_a_clock_that_jumps_changes_nothing(whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The wall clock goes back an hour, forward a year, at every look at it."""
    jumps = iter(range(10**9))
    monkeypatch.setattr(time, "time", lambda: 1.4e9 + (-3600.0 if next(jumps) % 2 else 3.2e7))
    read(stored_articles(ARTICLES), tmp_path / "out", workers=1, shard=SHARD, timeout=30.0)
    assert files(tmp_path / "out") == files(whole)


def test_a_second_run_is_refused_while_the_first_one_works_and_leaves_it_alone(whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    script = f"from test_corpus_faults import *; read(stored_articles(3), Path({str(out)!r}), resume=True)"
    answers = []

    def meanwhile() -> Iterator[Article]:
        for i, article in enumerate(stored_articles(ARTICLES)):
            if i == SHARD + 1:
                environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), str(HERE.parent)])}
                answers.append(
                    subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=False)
                )
            yield article

    read(meanwhile(), out, shard=SHARD)  # type: ignore[arg-type]
    assert answers[0].returncode != 0
    assert f"another run is at work in {out} (pid {os.getpid()} on " in answers[0].stderr
    assert files(out) == files(whole)


def as_lines(articles: list[Article]) -> str:
    return "".join(f"{article.model_dump_json()}\n" for article in articles)


@pytest.mark.parametrize("change", ["other articles", "cut off", "gone", "more"])
def test_input_that_changes_under_the_run(tmp_path: Path, change: str) -> None:
    """What is read is what is kept: each article whole, an error in its place, or not there; a resumed run sees the change."""
    source, out = tmp_path / "in.jsonl", tmp_path / "out"
    many = [article.model_copy(update={"text": article.text + " " * 5_000}) for article in stored_articles(120)]
    source.write_text(as_lines(many))

    def changing() -> Iterator[Article | Unreadable]:
        for i, found in enumerate(readers.read_articles(source)):
            if i == 30:
                if change == "other articles":
                    (tmp_path / "new").write_text(as_lines(stored_articles(7)))
                    (tmp_path / "new").replace(source)
                elif change == "cut off":
                    os.truncate(source, source.stat().st_size // 2)
                elif change == "gone":
                    source.unlink()
                else:
                    with source.open("a") as more:
                        more.write(as_lines(many[:5]))
            yield found

    extractor = partial(make_extractor)
    summary = read(changing(), out, shard=SHARD, extractor=extractor)  # type: ignore[arg-type]
    found = [about for about, _ in read_run(out)]
    assert summary.articles == len(found) >= 30
    assert [about["id"] for about in found if "error" not in about] == [a.id for a in (*many, *many[:5])][
        : len(found) - summary.errors
    ]
    assert summary.errors == sum("error" in about for about in found) <= 1
    again = partial(read, readers.read_articles(source), out, shard=SHARD, resume=True, extractor=extractor)  # type: ignore[arg-type]
    if change in ("more", "cut off"):  # what was read stands in the file as it was read, perhaps with more behind it
        assert again().articles == {"more": 125, "cut off": len(found)}[change]
    else:
        with pytest.raises(CorpusError, match="are not the ones that were read into .* Give the same input in the same order"):
            again()


def test_a_file_whose_name_is_no_text_is_read_all_the_same(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    try:
        odd.write_text("")
    except OSError:
        pytest.skip("the file system takes such names only as text")
    read([Unreadable(str(odd), None, "no text"), *stored_articles(1)], tmp_path / "out")  # type: ignore[list-item]
    assert [about.get("error") for about, _ in read_run(tmp_path / "out")] == ["no text", None]
