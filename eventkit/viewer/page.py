"""Results → one self-contained page that needs no network: text, events, timeline, map, review.

Article text is hostile input. Jinja's autoescape writes it as text, the data for the script are JSON in which no tag can
end, the script only sets text, and the page's own policy lets nothing run or load but that script and that style.
"""

import hashlib
import json
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..article import Article
from ..events import Event, Issue
from ..extras import load_extra
from ..plover import PLOVER
from ..plover.base import PloverEvent
from ..registry import name_of
from ..results import Result
from ..wording import name_actors, name_date, name_place
from .counts import count_dyads, count_types
from .marks import ROLES, Stretch, mark
from .timeline import draw_timeline
from .world import map_events

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"
KINDS: Mapping[str, tuple[str, str]] = {
    "verbal cooperation": ("vc", "○"), "material cooperation": ("mc", "●"),
    "verbal conflict": ("vk", "◇"), "material conflict": ("mk", "◆"),
}  # fmt: skip
OWN_KIND = ("own", "▲")
KEYS = (
    ("j k", "next, previous event (also ↓ ↑ in the list)"),
    ("[ ]", "previous, next article"),
    ("a", "accept the event and go on"),
    ("r", "reject it and go on"),
    ("u", "take the verdict back"),
    ("c", "choose words: ← → move, with Shift they extend"),
    ("1 2 3 4 5", "the chosen words are its actor, action, target, date, place; with Shift one more of them"),
    ("m", "the chosen words tell an event that was missed"),
    ("/", "filter by words"),
    ("o", "overview and back"),
    ("Esc", "close what is open"),
    ("?", "this help"),
)
WEB = ("https://", "http://")
DYADS = 24  # pairs that the overview lists
NAME = 90  # characters of an article's first line that name it


@dataclass(frozen=True, slots=True)
class Sheet:
    """An article of the page, its events numbered through the page."""

    number: int
    name: str
    article: Article
    entries: tuple[tuple[int, Event], ...]
    stretches: tuple[Stretch, ...]
    issues: tuple[Issue, ...]

    @property
    def link(self) -> str | None:
        """The article's address where it is one of the web: anything else might run."""
        url = self.article.url or ""
        return url if url.startswith(WEB) else None


def render_page(results: Iterable[Result], *, title: str | None = None) -> str:
    """The page of these articles; raises `MissingExtraError` where jinja2 is not installed."""
    sheets = list(_sheets(results))
    events = [event for sheet in sheets for _, event in sheet.entries]
    title = title or (sheets[0].name if len(sheets) == 1 else "Events in articles")
    style, script = _style("page.css"), _read("page.js")
    people = sorted({actor.name for event in events for actor in (*event.actors, *event.targets)})
    countries = {actor.country for event in events for actor in (*event.actors, *event.targets)}
    countries |= {event.location.country for event in events if event.location}
    return (
        environment()
        .get_template("page.html")
        .render(
            title=title, version=__version__, sheets=sheets, events=events, roles=ROLES, keys=KEYS,
            kinds=[kind_of(event) for event in events], signs=_signs(), actors=people,
            countries=sorted(filter(None, countries)), types=count_types(events), dyads=count_dyads(events)[:DYADS],
            statuses=Counter(event.status.value for event in events).most_common(),
            timeline=draw_timeline(events), map=map_events(events),
            names=name_actors, when=name_date, where=name_place, policy=_policy(style, script),
            style=_trusted(style), script=_trusted(script), data=_trusted(_embed(_data(title, sheets, events))),
        )
    )  # fmt: skip


def kind_of(event: Event) -> tuple[str, str]:
    """The class and the sign of an event's quad class: told by shape, not by colour alone."""
    return KINDS[event.quad] if isinstance(event, PloverEvent) else OWN_KIND


@lru_cache(maxsize=1)
def environment() -> "Environment":
    """The templates, everything that is put into them escaped; raises `MissingExtraError` without jinja2."""
    jinja2 = load_extra("jinja2", "report")
    made: Environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"exact": _exact, "many": lambda number, noun: f"{number:,} {noun}{'' if number == 1 else 's'}"}
    return made


def notebook_style() -> Any:
    """The style that marks need outside of a page."""
    return _trusted(_style("cell.css"))


def _sheets(results: Iterable[Result]) -> Iterator[Sheet]:
    first = 0
    for number, result in enumerate(results):
        article = result.article
        stretches = mark(article.text, result.events, first=first)
        entries = enumerate(result.events, start=first)
        yield Sheet(number, _name(article, number), article, tuple(entries), tuple(stretches), result.issues)
        first += len(result.events)


def _name(article: Article, number: int) -> str:
    lines = (line.strip() for line in article.text.splitlines())
    opening = next((line for line in lines if line and not line.startswith(WEB)), "")
    name = article.title or opening or article.id or f"article {number + 1}"
    return name if len(name) <= NAME else f"{name[:NAME].rstrip()}…"


def _data(title: str, sheets: Sequence[Sheet], events: Sequence[Event]) -> dict[str, Any]:
    """What the script needs: the articles with their text, the events, the types that a reviewer may choose."""
    types = {name_of(cls): sorted(cls.modes) for cls in PLOVER if issubclass(cls, PloverEvent)} | {
        event.type: [] for event in events if not isinstance(event, PloverEvent)
    }
    articles = [{**sheet.article.model_dump(mode="json"), "name": sheet.name} for sheet in sheets]
    rows = [{**event.model_dump(mode="json"), "article": sheet.number} for sheet in sheets for _, event in sheet.entries]
    content = json.dumps([articles, rows])
    key = hashlib.sha256(content.encode()).hexdigest()[:16]
    return {"title": title, "key": key, "articles": articles, "events": rows, "types": types, "roles": dict(ROLES)}


def _embed(data: Mapping[str, Any]) -> str:
    """JSON for a script element: no character that could end the element or a line of script."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _policy(style: str, script: str) -> str:
    """The Content Security Policy: this one style and this one script, by their hashes, and nothing from anywhere."""
    allowed = {"style-src": style, "script-src": script}
    hashes = "; ".join(
        f"{kind} 'sha256-{b64encode(hashlib.sha256(t.encode()).digest()).decode()}'" for kind, t in allowed.items()
    )
    return f"default-src 'none'; {hashes}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"


def _exact(text: str) -> Any:
    """Escaped text of which a browser keeps every character: it would drop NUL and read CR LF as one."""
    return _trusted(str(load_extra("markupsafe", "report").escape(text)).replace("\r", "&#13;").replace("\0", "\ufffd"))


def _trusted(text: str) -> Any:
    """Text of our own, or escaped already."""
    return load_extra("markupsafe", "report").Markup(text)


def _signs() -> list[str]:
    return [f"{sign} {name}" for name, (_, sign) in {**KINDS, "a type of your own": OWN_KIND}.items()]


def _style(name: str) -> str:
    return _read("marks.css") + _read(name)


def _read(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")
