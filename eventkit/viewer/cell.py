"""An event, a result, many events → HTML for a cell of a notebook, with the marks of the page."""

from collections.abc import Sequence
from typing import Any

from ..errors import MissingExtraError
from ..events import Event
from ..results import Result
from ..wording import name_actors, name_date, name_place
from .marks import ROLES, mark
from .page import environment, kind_of, notebook_style
from .timeline import draw_timeline
from .world import map_events


class Cell(str):
    """HTML that a notebook shows."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


def show(value: Event | Result) -> Cell | None:
    """What `_repr_html_` gives; None, so that a notebook prints the value, where jinja2 is not installed."""
    try:
        return show_event(value) if isinstance(value, Event) else show_result(value)
    except MissingExtraError:
        return None


def show_event(event: Event) -> Cell:
    """The sentences of an event with its words marked, and what is known of it."""
    told = [mark_sentence(event, number) for number in range(len(event.evidence))]
    return _render("event", event=event, told=told)


def show_result(result: Result) -> Cell:
    """The article with the words of its events marked, and the events in a table."""
    return _render("result", result=result, stretches=list(mark(result.article.text, result.events)))


def show_map(events: Sequence[Event]) -> Cell:
    """A map of the places of events."""
    return _render("map", map=map_events(events))


def show_timeline(events: Sequence[Event]) -> Cell:
    """Events over time, cooperation above the line and conflict below it."""
    return _render("timeline", timeline=draw_timeline(events))


def mark_sentence(event: Event, number: int) -> list[Any]:
    """One sentence of an event's evidence, its words marked."""
    piece = event.evidence[number]
    text = " " * piece.start + piece.text  # offsets count in the article
    return list(mark(text, [event], start=piece.start))


def _render(what: str, **values: Any) -> Cell:
    template = environment().get_template("cell.html")
    words = {"names": name_actors, "when": name_date, "where": name_place, "kind": kind_of}
    return Cell(template.render(what=what, style=notebook_style(), roles=ROLES, **words, **values))
