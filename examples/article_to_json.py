"""One article to JSON and back, with nothing lost."""

from pathlib import Path

import eventkit

ARTICLE = Path(__file__).parent / "articles" / "court.json"

(article,) = eventkit.read_articles(ARTICLE)
assert isinstance(article, eventkit.Article), article  # else it says why it cannot be read
result = eventkit.Extractor().analyze(article)

text = eventkit.to_json(result.events)
assert tuple(eventkit.from_json(text)) == result.events
print(text)
