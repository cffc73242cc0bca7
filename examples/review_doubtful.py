"""What to look at by eye: events with a low confidence, issues, and the reasons for both."""

from pathlib import Path

import eventkit

ARTICLE = Path(__file__).parent / "articles" / "strike.txt"
CERTAIN = 0.8

result = eventkit.Extractor().analyze(ARTICLE.read_text(encoding="utf-8"))

for event in result.events:
    if event.confidence < CERTAIN:
        print(result.explain(event), end="\n\n")

for issue in result.issues:
    print(f"{issue.code}: {issue.message}")
