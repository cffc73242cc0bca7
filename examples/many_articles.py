"""A folder of articles → one CSV file. `analyze_many` reads lazily and parses across articles."""

import sys
from pathlib import Path

import eventkit
from eventkit.export import to_csv

FOLDER = Path(__file__).parent / "articles"


def articles() -> list[eventkit.Article]:
    return [eventkit.Article(text=path.read_text(encoding="utf-8"), id=path.name) for path in sorted(FOLDER.glob("*.txt"))]


for number, result in enumerate(eventkit.Extractor().analyze_many(articles())):
    sys.stdout.write(to_csv(result.events, article=result.article, header=number == 0))
