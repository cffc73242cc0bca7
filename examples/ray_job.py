"""The same reading on a Ray cluster: articles in, one record each out, in order (extra `ray`).

On a cluster: ``ray job submit --working-dir . -- python ray_job.py FEED``; without one Ray uses this machine.
"""

import json
import sys
from pathlib import Path

import ray

import eventkit
from eventkit.corpus.ray import read_on_ray

ARTICLES = Path(__file__).parent / "articles"


def main(feed: str | Path, workers: int) -> None:
    """Print how many events each article gave, or why it could not be read."""
    ray.init(ignore_reinit_error=True, include_dashboard=False, log_to_driver=False)
    try:
        for record in read_on_ray(eventkit.read_articles(feed), workers=workers):
            about = json.loads(record.article)
            print(f"{about.get('id')}: {record.error or f'{len(record.events)} events'}")
    finally:
        ray.shutdown()


if __name__ == "__main__":
    main(sys.argv[1] if sys.argv[1:] else ARTICLES, workers=2 if sys.argv[1:] else 1)
