"""The records: what an event is made of. Frozen, validated, JSON in and out without loss.

`start` and `end` are half-open character offsets into the article's text, and
``article.text[start:end] == text`` holds for every record that has words.
"""

import hashlib
import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from inspect import get_annotations
from typing import Any, ClassVar, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from .document import Sentence

Country = str
Sector = str


class Status(StrEnum):
    """How far the text vouches for an event."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    PLANNED = "planned"
    POSSIBLE = "possible"
    HYPOTHETICAL = "hypothetical"
    DEMANDED = "demanded"
    DENIED = "denied"
    HISTORICAL = "historical"


class Record(BaseModel):
    """A value: it never changes, and knows no field but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(Record):
    """A record that keeps the words it came from."""

    text: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _check_span(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span [{self.start}, {self.end}) does not fit {len(self.text)} characters {self.text!r}")
        return self


class Actor(Words):
    """Who did it, or to whom it was done.

    `country` is an ISO 3166-1 alpha-3 code or a PLOVER non-state code, None when unknown.
    `sectors` are PLOVER sector codes, the most telling first. `kind` is person, organization,
    country, group or unknown. `role` is the office held ("president"). `basis` says how the
    words were resolved: ``table:countries``, ``ner``, ``head-noun``, ``coref:pronoun``, ...
    """

    name: str
    country: Country | None = None
    sectors: tuple[Sector, ...] = ()
    kind: str = "unknown"
    role: str | None = None
    basis: str = "text"


class Action(Words):
    """The words that tell the event. `lemma` is the trigger, `raw_type` the type before folding."""

    lemma: str
    raw_type: str | None = None


class When(Words):
    """A calendar interval: `earliest` and `latest` are both inclusive.

    An open interval ("since March") has None at its open end. `granularity` is day, week, month, quarter, season, half, year,
    decade or century, `timex` the TIMEX3 value, `edtf` the same in Extended Date/Time Format. `basis` is explicit, relative,
    weekday, dateline, published or anaphoric; on an event ``sentence:weekday`` or ``paragraph:weekday`` where the date stands
    beside the event's own clause.
    """

    earliest: date | None = None
    latest: date | None = None
    granularity: str = "day"
    timex: str = ""
    edtf: str = ""
    basis: str = "explicit"

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError(f"earliest {self.earliest} is after latest {self.latest}")
        return self


class Place(Words):
    """A place on the map.

    `resolution` says how exact it is: 1 country, 2 first-level division or region, 3 second-level division,
    4 city or village, 5 below city. `lat` and `lon` are degrees (WGS 84); those of a country or region are a point inside it,
    for a map's label, and no more exact than its `resolution`. `geonames_id` is None for places of our own table. `basis` says
    how the name was read: containment ("Paris, Texas"), context (the article's other places), population, only (no other bears
    it), table (our own), unknown (in no table: words only). The place of an event may have a level before it: ``sentence:``,
    ``paragraph:``, ``anaphoric:`` ("there"), ``dateline:``.
    """

    name: str
    country: Country | None = None
    admin1: str | None = None
    lat: float | None = Field(default=None, ge=-90, le=90)
    lon: float | None = Field(default=None, ge=-180, le=180)
    geonames_id: int | None = None
    resolution: int | None = Field(default=None, ge=1, le=5)
    basis: str = "gazetteer"


class Quantity(Words):
    """A counted thing, between `low` and `high`; `kind` is dead, injured, arrested, participants, money, ..."""

    kind: str
    low: float | None = None
    high: float | None = None
    unit: str | None = None


class Money(Quantity):
    """An amount; `unit` is an ISO 4217 currency code."""

    kind: str = "money"


class Evidence(Record):
    """Why an event was read: the sentence, the pattern that matched and the steps of the match."""

    text: str
    start: int
    end: int
    pattern: str
    trace: tuple[str, ...] = ()


class Issue(Record):
    """Something a reader should know: a candidate rejected, a value in doubt.

    `path` points at the field (``$[3].date``) or the words (``@ 120``).
    """

    code: str
    message: str
    start: int | None = None
    end: int | None = None


class Event(Record):
    """Who did what to whom, when and where. Event types are subclasses with patterns beside them."""

    patterns: ClassVar[str] = ""
    pattern_source: ClassVar[str | None] = None
    """The file the patterns were read from, when it is not the module of the class."""
    family: ClassVar[str | None] = None
    """Types of one family compete for a trigger: the best pattern wins. None competes with nobody."""

    folds: ClassVar[Mapping[Status, str]] = {}
    """Status → the type it turns the event into: a planned AID is an AGREE."""

    strict: ClassVar[bool] = False
    """Drop what is told only as an aim ("to help the poor") and what nobody known takes part in ("they", "some")."""

    public: ClassVar[bool] = False
    """What citizens and firms say to each other, or do for each other, is no event of this type: somebody else must take part."""

    official: ClassVar[bool] = False
    """People of no weight do it as tourists: "her parents visited Italy" is no event."""

    impersonal: ClassVar[bool] = False
    """An event in which nobody is known is one all the same: "the data was stolen"."""

    directed: ClassVar[bool] = False
    """Somebody is always at the other end: where no slot gives a target, the words imply it ("rejected a *U.S.* plan")."""

    hostile: ClassVar[bool] = False
    """Done to whoever is where it is done: without another target, "besieged *Aleppo*", "refused to send troops to *Mali*"."""

    blames: ClassVar[bool] = False
    """Never directed at those to whom the deed was done: "condemned the killing of the bishop" blames no bishop."""

    reciprocal: ClassVar[bool] = False
    """Several actors do it with each other: "Chad and Niger agreed" has no target."""

    absorbs: ClassVar[frozenset[str]] = frozenset()
    """Types that are no event of their own below this one: "marched to *demand* reforms"."""

    tolls: ClassVar[frozenset[str]] = frozenset()
    """Verbs that tell what came of a deed of this type: "shelled the town, *killing* nine" is one event."""

    id: str = ""
    type: str = ""
    mode: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    status: Status = Status.ASSERTED
    actors: tuple[Actor, ...] = ()
    action: Action
    targets: tuple[Actor, ...] = ()
    date: When | None = None
    location: Place | None = None
    attribution: Actor | None = None
    quantities: tuple[Quantity, ...] = ()
    confidence: float = Field(default=1.0, ge=0, le=1)
    evidence: tuple[Evidence, ...] = ()

    def __init_subclass__(cls, **options: Any) -> None:
        """Give the subclass its `type`: UPPER_SNAKE of the class name, a constant in its schema."""
        name = type_name(cls.__name__)
        cls.__annotations__ = {**get_annotations(cls), "type": Literal[name]}
        cls.type = name
        super().__init_subclass__(**options)

    @classmethod
    def modes_when_folded(cls, raw_type: str, modes: tuple[str, ...]) -> tuple[str, ...]:
        """The modes of an event that another type folded into; none unless the type says otherwise."""
        return ()

    @classmethod
    def folds_on_condition(cls, marker: str) -> str | None:
        """The type of a planned or possible event told with "if" or "unless"; None where the condition changes nothing."""
        return None

    @classmethod
    def folds_among(cls, actors: tuple[Actor, ...], words: frozenset[str]) -> str | None:
        """The type of an event of these words that several do together; None where their number changes nothing."""
        return None

    @classmethod
    def contexts_of(cls, sentence: Sentence) -> tuple[str, ...]:
        """The contexts that the words of a sentence put the event into; none unless the type says otherwise."""
        return ()

    @property
    def actor(self) -> Actor | None:
        """The first of the actors."""
        return self.actors[0] if self.actors else None

    @property
    def target(self) -> Actor | None:
        """The first of the targets."""
        return self.targets[0] if self.targets else None

    def _repr_html_(self) -> str | None:
        """In a notebook: the sentence with its words marked, and what is known; plain text where jinja2 is missing."""
        from .viewer.cell import show  # records know no viewer; a notebook asks for one

        return show(self)

    def with_id(self) -> Self:
        """The same event with `id` set to a hash of its content (the evidence left out)."""
        content = self.model_dump_json(exclude={"id", "evidence", "confidence"})
        return self.model_copy(update={"id": hashlib.sha256(content.encode()).hexdigest()[:16]})


def type_name(class_name: str) -> str:
    """The event type's name for a class name.

    >>> type_name("StockSplit"), type_name("Assault")
    ('STOCK_SPLIT', 'ASSAULT')
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", class_name).upper()
