"""Any number of articles → a folder of shards that a killed run continues, and from it a CSV file."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import eventkit
from eventkit.corpus import read_run, run
from eventkit.export import to_csv

ARTICLES = Path(__file__).parent / "articles"


def main(out: Path) -> None:
    """Read the articles in two processes; call it again with the same folder and it goes on where it was."""
    summary = run(eventkit.read_articles(ARTICLES), out, workers=2, resume=True)
    print(f"{summary.articles} articles, {summary.events} events, {summary.errors} errors", file=sys.stderr)
    for number, (about, events) in enumerate(read_run(out)):
        article = eventkit.Article(text="", id=about["id"])
        sys.stdout.write(to_csv(events, article=article, header=number == 0))


if __name__ == "__main__":  # the workers import this file, and must not start workers of their own
    if sys.argv[1:]:
        main(Path(sys.argv[1]))
    else:
        with TemporaryDirectory() as folder:
            main(Path(folder))
