"""A live feed: look into a folder every few seconds, read each new article once, append its events as JSON Lines."""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import eventkit
from eventkit.corpus.batch import text_hash

ARTICLES = Path(__file__).parent / "articles"


def watch(feed: Path, out: Path, extractor: eventkit.Extractor, *, every: float = 10.0, rounds: int | None = None) -> None:
    """Go round for ever, or `rounds` times; what was read is kept beside `out`, so that a restart reads nothing twice."""
    done = out.with_suffix(".seen")
    seen = set(done.read_text().split()) if done.exists() else set()
    while rounds is None or rounds > 0:
        for article in eventkit.read_articles(feed):
            if not isinstance(article, eventkit.Article):
                print(f"unreadable: {article}", file=sys.stderr)
            elif (key := text_hash(article.text)) not in seen:  # the same news under another name is not new
                events = extractor.analyze(article).events
                with out.open("a", encoding="utf-8") as file, done.open("a") as keys:
                    file.write(eventkit.to_jsonl(events))
                    keys.write(f"{key}\n")
                seen.add(key)
                print(f"{article.id}: {len(events)} events", flush=True)
        rounds = None if rounds is None else rounds - 1
        if rounds is None or rounds > 0:
            time.sleep(every)


if __name__ == "__main__":
    if sys.argv[1:]:
        watch(Path(sys.argv[1]), Path(sys.argv[2]), eventkit.Extractor())  # python live_feed.py FEED/ events.jsonl
    else:
        with TemporaryDirectory() as folder:
            watch(ARTICLES, Path(folder, "events.jsonl"), eventkit.Extractor(), rounds=1)
