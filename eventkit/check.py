"""Article and event → issues: legal but doubtful. An issue never removes an event."""

from collections.abc import Iterator
from datetime import date

from .article import Article
from .events import Event, Issue, Status

LONGEST_STORY = 1_000_000  # characters: two novels, and two minutes of parsing
HAPPENED = frozenset({Status.ASSERTED, Status.HISTORICAL})


def check_length(article: Article) -> Iterator[Issue]:
    """Told when the end of an article is not read, since it is no article."""
    length = len(article.text)
    if length > LONGEST_STORY:
        message = f"only the first {LONGEST_STORY:,} of {length:,} characters are read. Give it in parts @ {LONGEST_STORY}"
        yield Issue(code="too-long", message=message, start=LONGEST_STORY, end=length)


def check_event(event: Event, published: date | None) -> Iterator[Issue]:
    """What a careful reader would ask about this event."""
    if published and event.status in HAPPENED and event.date and event.date.earliest and event.date.earliest > published:
        yield _issue(event, "date-after-publication", f"date is after publication ({event.date.earliest} > {published})")
    for actor in (*event.actors, *event.targets):
        if actor.country is None and not actor.sectors:
            yield _issue(event, "unresolved-actor", f"no country and no sector known for {actor.text!r}")
    if not event.actors:
        yield _issue(event, "no-actor", "the sentence does not say who did it")


def _issue(event: Event, code: str, message: str) -> Issue:
    return Issue(
        code=code, message=f"{message} @ {event.type}[{event.action.start}]", start=event.action.start, end=event.action.end
    )
