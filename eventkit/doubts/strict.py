"""Event to be → why a strict type does not take it: code and message, None where it does."""

from ..events import Actor, Event
from ..factuality import Factuality
from ..patterns.matching import Frame
from ..resolve.reading import Reading
from .accidents import is_accident
from .public_matters import is_known, is_private_matter, is_public

Doubt = tuple[str, str]
"""Code and message of an issue."""


def find_doubt(
    event_class: type[Event],
    frame: Frame,
    factuality: Factuality,
    actors: tuple[Actor, ...],
    targets: tuple[Actor, ...],
    reading: Reading,
) -> Doubt | None:
    """The first doubt about the event: about who takes part, then about the article."""
    return _doubt_of_parties(event_class, factuality, actors, targets) or _doubt_of_article(
        event_class, frame, actors, targets, reading
    )


def _doubt_of_parties(
    event_class: type[Event], factuality: Factuality, actors: tuple[Actor, ...], targets: tuple[Actor, ...]
) -> Doubt | None:
    """Told only as an aim, or of nobody whose deeds are of public interest."""
    participants = (*actors, *targets)
    told = ", ".join(repr(actor.text) for actor in participants)
    if factuality.purpose:
        return "purpose", "told only as an aim"
    if participants and not any(is_known(actor) for actor in participants):
        return "unknown-participants", f"nobody known takes part, only {told}"
    if actors and all(actor.text.lower() == "you" for actor in actors):
        return "generic", "told of anybody: 'you'"
    if participants and is_private_matter(event_class, actors, targets):
        return "private", f"no public matter: only {told} take part"
    return None


def _doubt_of_article(
    event_class: type[Event], frame: Frame, actors: tuple[Actor, ...], targets: tuple[Actor, ...], reading: Reading
) -> Doubt | None:
    """The article is about sport or culture, or tells of an accident."""
    topic = reading.leisure
    if topic and not is_public(topic, (*actors, *targets)):
        return "leisure", f"no public matter: the article is about {topic}"
    nobody_acts = event_class.hostile and not actors
    if nobody_acts and is_accident(reading.document, frame.clause.sentence, frame.clause.lemma):
        return "accident", "nobody did it: the text tells of an accident"
    return None
