"""500 articles through the models give the same bytes one at a time, in batches, by one and two processes, and under Ray."""

import os
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import pytest

from eventkit.article import Article
from eventkit.corpus import run
from eventkit.corpus.ray import read_on_ray
from eventkit.events import Event
from eventkit.extractor import Extractor
from eventkit.readers import read_articles

ROOT = Path(__file__).parents[1]
BENCH = Path(os.environ.get("SHARED", ROOT.parent / "shared")) / "bench"
OTHERS = [BENCH / name for name in ("wikievents.jsonl", "places_trnews.jsonl", "places_lgl.jsonl")]
COUNT = 500

pytestmark = [
    pytest.mark.model,
    pytest.mark.slow,
    pytest.mark.timeout(0),
    pytest.mark.filterwarnings("ignore"),
    pytest.mark.skipif(not BENCH.is_dir(), reason=f"no articles in {BENCH}; SHARED=FOLDER says where else they are"),
]


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    """149 of full length, and the shortest of the others, which take less time."""
    full, others = ([a for a in read_articles(*sources) if isinstance(a, Article)] for sources in ([BENCH / "articles"], OTHERS))
    others.sort(key=lambda article: len(article.text))
    chosen = {article.text: article for article in [*full, *others]}
    return list(islice(chosen.values(), COUNT))


@pytest.fixture(scope="module")
def alone(articles: list[Article]) -> list[str]:
    """The events of each article, read by itself."""
    extractor = Extractor()
    found = [_lines(extractor.analyze(article).events) for article in articles]
    assert sum(map(bool, found)) > COUNT / 2
    return found


def test_in_batches(articles: list[Article], alone: list[str]) -> None:
    assert [_lines(result.events) for result in Extractor().analyze_many(articles)] == alone


@pytest.mark.parametrize("workers", [1, 2])
def test_by_processes(articles: list[Article], alone: list[str], tmp_path: Path, workers: int) -> None:
    summary = run(articles, tmp_path, workers=workers, shard=100)
    assert (summary.articles, summary.errors) == (COUNT, 0)
    written = [path.read_text(encoding="utf-8") for path in sorted(tmp_path.glob("events-*.jsonl"))]
    assert len(written) == COUNT / 100
    assert "".join(written) == "".join(alone)


def test_under_ray(articles: list[Article], alone: list[str]) -> None:
    ray = pytest.importorskip("ray", reason="ray is not installed (extra ray)")
    paths = {"PYTHONPATH": str(ROOT)}
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, runtime_env={"env_vars": paths})
    try:
        records = list(read_on_ray(articles, workers=2))
    finally:
        ray.shutdown()
    assert ["".join(f"{line}\n" for line in record.events) for record in records] == alone


def _lines(events: Iterable[Event]) -> str:
    return "".join(f"{event.model_dump_json()}\n" for event in events)
