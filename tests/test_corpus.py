"""Runs over many articles: the same bytes however they are read, nothing lost and nothing doubled when they are cut off."""

import json
import os
import random
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from corpus_parsers import make_extractor, stored_articles

from eventkit.article import Article
from eventkit.corpus import BatchReader, Summary, read_run, run
from eventkit.corpus.batch import BATCH_CHARACTERS, cut_batches, text_hash
from eventkit.corpus.folder import MANIFEST, locked
from eventkit.errors import CorpusError
from eventkit.extractor import Extractor
from eventkit.readers import Unreadable

HERE = Path(__file__).parent
SPANISH = "El gobierno de la provincia anunció que los trabajadores volverán a sus puestos en los próximos días."
SCRIPT = """
import os, sys
sys.path[:0] = {paths!r}
from functools import partial
from corpus_parsers import make_extractor, stored_articles
from eventkit.corpus import run
if __name__ == "__main__":
    slowly = partial(make_extractor, slow=0.1)
    run(stored_articles(500), os.environ["OUT"], extractor=slowly, workers={workers}, shard=8, resume=True)
"""


def files(folder: Path) -> dict[str, bytes]:
    """What a run left, but for the lock."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.name != "run.lock"}


def read(articles: list[Article], folder: Path, workers: int = 0, **options: object) -> Summary:
    return run(articles, folder, extractor=options.pop("extractor", make_extractor), workers=workers, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """500 articles read in this process."""
    folder = tmp_path_factory.mktemp("reference")
    summary = read(stored_articles(500), folder, shard=200)
    assert summary.articles == 500 and summary.errors == 0 and summary.events > 200
    return folder


def test_single_batch_and_parallel_give_the_same_bytes(reference: Path, tmp_path: Path) -> None:
    read(stored_articles(500), tmp_path, workers=2, shard=200)
    assert files(tmp_path) == files(reference)
    single = [BatchReader(make_extractor).process_batch([article])[0] for article in stored_articles(100)]
    lines = (reference / "events-000001.jsonl").read_text(encoding="utf-8").splitlines()
    alone = [line for record in single for line in record.events]
    assert lines[: len(alone)] == alone


def test_a_run_reads_back_as_articles_with_their_events(reference: Path) -> None:
    extractor = make_extractor()
    for article, (about, events) in zip(stored_articles(60), read_run(reference), strict=False):
        assert about["id"] == article.id
        assert events == list(extractor.analyze(article).events)


def test_what_cannot_be_read_is_a_record_and_costs_nothing_else(tmp_path: Path) -> None:
    items = [
        *stored_articles(3),
        Unreadable("b.txt", 7, "no text"),
        Article(text="FAULT", id="bad"),
        Article(text=SPANISH, id="es"),
        *stored_articles(2),
    ]
    summary = read(items, tmp_path)  # type: ignore[arg-type]
    found = [(about["id"], about.get("error")) for about, _ in read_run(tmp_path)]
    assert summary.errors == 3 and summary.articles == 8
    assert found[3:5] == [("b.txt:7", "no text"), ("bad", "RuntimeError: a fault")]
    assert found[5][0] == "es" and "'es'" in found[5][1]
    assert [error for _, error in found if error is None] == [None] * 5


def test_an_article_that_kills_or_stalls_its_worker_is_set_aside(tmp_path: Path) -> None:
    items = [*stored_articles(5), Article(text="KILL", id="k"), Article(text="STALL", id="s"), *stored_articles(40)]
    summary = read(items, tmp_path, workers=2, timeout=8.0)  # long enough for the others on a busy machine
    errors = {about["id"]: about["error"] for about, _ in read_run(tmp_path) if "error" in about}
    assert errors == {"k": "killed its worker twice (exit code -9)", "s": "took longer than 8 seconds"}
    assert summary.articles == 47 and summary.errors == 2


def test_a_worker_killed_once_costs_nothing(tmp_path: Path) -> None:
    items = [*stored_articles(5), Article(text="KILL", id="k"), *stored_articles(40)]
    read(items, tmp_path / "a", workers=1, extractor=partial(make_extractor, tmp_path / "once"))
    assert (tmp_path / "once").exists()
    read(items, tmp_path / "b", extractor=partial(make_extractor, tmp_path / "once"))
    assert files(tmp_path / "a") == files(tmp_path / "b")


def shards_of(folder: Path) -> int:
    return (folder / MANIFEST).read_bytes().count(b"\n") if (folder / MANIFEST).exists() else 0


def killed_runs(tmp_path: Path, times: int, workers: int) -> None:
    """Start, kill -9 after a random while, again and again; then let it end."""
    out = tmp_path / "out"
    code = SCRIPT.format(paths=[str(HERE), str(HERE.parent)], workers=workers)
    script = tmp_path / "script.py"
    script.write_text(code)
    rng = random.Random(times)
    done = [0]
    for _ in range(times):
        process = subprocess.Popen([sys.executable, str(script)], env={**os.environ, "OUT": str(out)})
        more = rng.choice([0, 1, 2])
        while process.poll() is None and shards_of(out) < done[-1] + more:
            time.sleep(0.01)
        time.sleep(rng.uniform(0, 0.2 if more else 1.5))
        process.kill()
        process.wait()
        done.append(shards_of(out))
    assert done == sorted(done) and len(set(done)) > times // 3, "it was killed at various moments"
    subprocess.run([sys.executable, str(script)], check=True, env={**os.environ, "OUT": str(out)})
    read(stored_articles(500), tmp_path / "undisturbed", shard=8)
    assert files(out) == files(tmp_path / "undisturbed")


@pytest.mark.slow
@pytest.mark.parametrize("times,workers", [(5, 0), (5, 1), (20, 2)])
def test_kill_nine_loses_and_doubles_nothing(tmp_path: Path, times: int, workers: int) -> None:
    killed_runs(tmp_path, times, workers)


@pytest.mark.parametrize("done", [1, 3])
def test_a_torn_manifest_and_half_written_shards_are_made_anew(tmp_path: Path, done: int) -> None:
    read(stored_articles(100), tmp_path, shard=20)
    whole = files(tmp_path)
    lines = whole[MANIFEST].splitlines(keepends=True)
    (tmp_path / MANIFEST).write_bytes(b"".join(lines[:done]) + lines[done][:30])
    (tmp_path / "events-000004.jsonl").write_text("half a li")
    (tmp_path / "events-000005.jsonl.tmp").write_text("half")
    summary = read(stored_articles(100), tmp_path, shard=20, resume=True)
    assert files(tmp_path) == whole
    assert (summary.resumed, summary.articles) == (20 * done, 100)


def test_a_finished_run_goes_on_with_more_articles(tmp_path: Path) -> None:
    read(stored_articles(30), tmp_path, shard=20)
    assert read(stored_articles(50), tmp_path, shard=20, resume=True).resumed == 30
    assert [about["id"] for about, _ in read_run(tmp_path)] == [f"a{i}" for i in range(50)]


def test_runs_are_not_mixed(tmp_path: Path) -> None:
    read(stored_articles(30), tmp_path, shard=20)
    with pytest.raises(CorpusError, match="holds a run already"):
        read(stored_articles(30), tmp_path, shard=20)
    with pytest.raises(CorpusError, match="articles 20 to 29 are not the ones"):
        read(stored_articles(29), tmp_path, shard=20, resume=True)
    with pytest.raises(CorpusError, match="had another types"):
        read(stored_articles(30), tmp_path, shard=20, resume=True, extractor=partial(Extractor, types=["AID"]))
    with pytest.raises(CorpusError, match="no run in"):
        list(read_run(tmp_path / "elsewhere"))


def test_two_runs_in_one_folder_are_refused_and_a_dead_ones_lock_is_not(tmp_path: Path) -> None:
    with locked(tmp_path), pytest.raises(CorpusError, match=r"another run is at work in .* \(pid \d+ on "), locked(tmp_path):
        pass
    (tmp_path / "run.lock").write_text("pid 1 on elsewhere\n")
    assert read(stored_articles(1), tmp_path).articles == 1


def test_a_worker_that_cannot_read_anything_ends_the_run(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="UnknownEventTypeError: no event type 'NOTHING'"):
        list(_pool_of(partial(Extractor, types=["NOTHING"])))


def _pool_of(make: partial[Extractor]) -> list[object]:
    from eventkit.corpus.pool import Pool

    pool = Pool(BatchReader(make), 1, 60)
    try:
        return list(pool.map([tuple(stored_articles(1))]))
    finally:
        pool.close()


def test_no_articles_give_an_empty_run(tmp_path: Path) -> None:
    for workers in (0, 1):
        assert read([], tmp_path / str(workers), workers=workers).articles == 0
        assert list(read_run(tmp_path / str(workers))) == []


def test_batches_are_bounded_and_stop_at_shards() -> None:
    long = Article(text="x" * BATCH_CHARACTERS)
    short = Article(text="y")
    sizes = [len(batch) for batch in cut_batches([short, long, short, *[short] * 40], 20)]
    assert sizes == [1, 1, 18, 20, 3]
    assert [len(batch) for batch in cut_batches([short] * 100, 80)] == [32, 32, 16, 20]


def test_progress_counts_what_is_done(tmp_path: Path) -> None:
    seen: list[Summary] = []
    last = read(stored_articles(70), tmp_path, progress=seen.append)
    assert [summary.articles for summary in seen] == [32, 64, 70]
    assert last.types == seen[-1].types and last.rate > 0


def test_every_line_is_json_and_the_manifest_adds_up(reference: Path) -> None:
    shards = [json.loads(line) for line in (reference / MANIFEST).read_text().splitlines()]
    assert [(s["first"], s["articles"]) for s in shards] == [(0, 200), (200, 200), (400, 100)]
    lines = sum(len(path.read_text().splitlines()) for path in reference.glob("events-*"))
    assert sum(sum(s["types"].values()) for s in shards) == lines


def test_texts_that_print_alike_hash_alike() -> None:
    assert text_hash("Ca\u0301diz  fell.") == text_hash("CÁDIZ\nFELL.")
    assert text_hash("Cádiz fell") != text_hash("Cádiz fell.")
