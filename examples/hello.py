"""One article in, its events out."""

from pathlib import Path

import eventkit

ARTICLE = Path(__file__).parent / "articles" / "treaty.txt"


def name(actor: eventkit.Actor | None) -> str:
    return actor.name if actor else "–"


for event in eventkit.extract(ARTICLE.read_text(encoding="utf-8")):
    when = event.date.edtf if event.date else "no date"
    print(f"{event.type:10} {event.status.value:9} {when:12} {name(event.actor)} → {name(event.target)}: {event.action.text}")
