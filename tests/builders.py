"""Events in one line, and any legal event for Hypothesis."""

from datetime import date
from typing import Any, TypeVar

from hypothesis import strategies as st

from eventkit.events import Action, Actor, Event, Evidence, Money, Place, Quantity, Status, When
from eventkit.plover import PLOVER

Kind = TypeVar("Kind", bound=Event)
SENTENCE = "Police arrested ten students in Nairobi on Tuesday."


def actor(name: str, country: str | None = None, *sectors: str, text: str | None = None, **more: Any) -> Actor:
    words = text or name
    return Actor(text=words, start=0, end=len(words), name=name, country=country, sectors=sectors, **more)


def place(name: str = "Nairobi", country: str | None = "KEN", **more: Any) -> Place:
    return Place(text=name, start=0, end=len(name), name=name, country=country, **more)


def day(text: str = "Tuesday", value: date | None = date(2020, 5, 5)) -> When:
    iso = value.isoformat() if value else ""
    return When(text=text, start=0, end=len(text), earliest=value, latest=value, timex=iso, edtf=iso, basis="weekday")


def event(cls: type[Kind], actors: tuple[Actor, ...] = (), targets: tuple[Actor, ...] = (), **more: Any) -> Kind:
    evidence = Evidence(text=SENTENCE, start=0, end=len(SENTENCE), pattern="p@test.py:1", trace=("{actors} arrest {targets}",))
    action = Action(text="arrested", start=7, end=15, lemma="arrest")
    return cls(**{"actors": actors, "targets": targets, "action": action, "evidence": (evidence,), **more}).with_id()


texts = st.text(max_size=20)
names = (
    st.sampled_from(
        ["Kenya", "=cmd|' /C calc'!A0", "+1 555", "-", "@x", "a\tb", "a\nb", '"q", r', "\x00", "Ağdam 😀", "; ", "x;=1"]
    )
    | texts
)
countries = st.none() | st.sampled_from(["KEN", "USA", "IGO", "EUR"])
numbers = st.none() | st.floats(0, 1e9, allow_nan=False)


@st.composite
def spans(draw: st.DrawFn) -> dict[str, Any]:
    text, start = draw(names), draw(st.integers(0, 10**6))
    return {"text": text, "start": start, "end": start + len(text)}


@st.composite
def actors(draw: st.DrawFn) -> Actor:
    sectors = tuple(draw(st.lists(st.sampled_from(["GOV", "MIL", "COP"]), max_size=2)))
    role = draw(st.none() | names)
    return Actor(**draw(spans()), name=draw(names), country=draw(countries), sectors=sectors, role=role)


@st.composite
def whens(draw: st.DrawFn) -> When:
    ends = sorted(draw(st.lists(st.dates(), min_size=2, max_size=2)))
    return When(**draw(spans()), earliest=ends[0], latest=draw(st.sampled_from([ends[1], None])), timex=draw(names))


@st.composite
def places(draw: st.DrawFn) -> Place:
    point = draw(st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180))) or (None, None)
    return Place(
        **draw(spans()), name=draw(names), country=draw(countries), lat=point[0], lon=point[1],
        geonames_id=draw(st.none() | st.integers(1, 10**8)), resolution=draw(st.none() | st.integers(1, 5)),
    )  # fmt: skip


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low, high = draw(numbers), draw(numbers)
    kind = draw(st.sampled_from(["dead", "injured", "arrested", "participants", "missing"]))
    return Quantity(**draw(spans()), kind=kind, low=low, high=high)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """Any legal event of a PLOVER type."""
    cls = draw(st.sampled_from(PLOVER))
    modes = draw(st.lists(st.sampled_from(sorted(cls.modes) or ["other"]), max_size=2, unique=True))  # type: ignore[attr-defined]
    few = st.lists(actors(), max_size=3).map(tuple)
    made = cls(
        mode=tuple(modes), contexts=("military",), status=draw(st.sampled_from(Status)), actors=draw(few), targets=draw(few),
        action=Action(**draw(spans()), lemma=draw(names), raw_type=draw(st.none() | st.just("AID"))),
        date=draw(st.none() | whens()), location=draw(st.none() | places()), attribution=draw(st.none() | actors()),
        quantities=tuple(draw(st.lists(quantities(), max_size=2))), confidence=draw(st.floats(0, 1)),
        evidence=(Evidence(text=draw(names), start=0, end=1, pattern="p", trace=tuple(draw(st.lists(names, max_size=2)))),),
    )  # fmt: skip
    return made.with_id()


def money(text: str, low: float, unit: str) -> Money:
    return Money(text=text, start=0, end=len(text), low=low, high=low, unit=unit)


def days_of(when: When | None) -> str:
    """The bounds as the tables write them."""
    if when is None:
        return "none"
    first, last = when.earliest, when.latest
    if first is None and last is None:
        return "open"
    return str(first) if first == last else f"{first or ''}..{last or ''}"
