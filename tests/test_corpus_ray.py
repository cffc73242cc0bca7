"""Under Ray, on two local workers of which one is killed: the same records in the same order."""

from functools import partial
from pathlib import Path

import pytest
from corpus_parsers import make_extractor, stored_articles

from eventkit.article import Article
from eventkit.corpus import BatchReader
from eventkit.corpus.ray import RayReader, _item, _json, _record, read_on_ray
from eventkit.readers import Unreadable

ITEMS = [*stored_articles(60), Unreadable("b.txt", 7, "no text"), Article(text="FAULT", id="bad"), *stored_articles(60)]


def test_the_reader_of_ray_gives_the_records_of_the_reader() -> None:
    assert [_item(_json(item)) for item in ITEMS] == ITEMS
    rows = RayReader(make_extractor)({"item": [_json(item) for item in ITEMS]})["record"]
    assert [_record(row) for row in rows] == BatchReader(make_extractor).process_batch(ITEMS)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_two_workers_of_which_one_is_killed_lose_nothing(tmp_path: Path) -> None:
    ray = pytest.importorskip("ray", reason="ray is not installed (extra ray)")
    here = Path(__file__).parent
    paths = {"PYTHONPATH": f"{here}:{here.parent}"}
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, runtime_env={"env_vars": paths})
    try:
        items = [*ITEMS, Article(text="KILL", id="k"), *stored_articles(60)]
        found = list(read_on_ray(items, extractor=partial(make_extractor, tmp_path / "once"), workers=2))
    finally:
        ray.shutdown()
    assert (tmp_path / "once").exists()
    assert found == BatchReader(partial(make_extractor, tmp_path / "once")).process_batch(items)
