"""A folder of articles → one CSV file. `analyze_many` reads lazily and parses across articles."""

import sys
from pathlib import Path

import eventkit
from eventkit.export import to_csv

FOLDER = Path(__file__).parent / "articles"

found = list(eventkit.read_articles(FOLDER))
articles = [article for article in found if isinstance(article, eventkit.Article)]
for unreadable in found:
    if not isinstance(unreadable, eventkit.Article):
        print(unreadable, file=sys.stderr)

for number, result in enumerate(eventkit.Extractor().analyze_many(articles)):
    sys.stdout.write(to_csv(result.events, article=result.article, header=number == 0))
