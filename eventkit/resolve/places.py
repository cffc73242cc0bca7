"""Document → place mentions → Place: found by names and syntax, told apart by the article around them."""

import re
from collections.abc import Iterable, Iterator

from ..document import Document, Sentence, Span
from ..events import Place
from . import OUTSIDE, Mention
from .gazetteer import Gazetteer
from .places_context import containers, counties, demonym_countries, division, kinds_meant, postal_codes
from .places_find import Toponym, find_toponyms
from .places_rank import Hints, Sense, choose_senses


def resolve_places(document: Document, dateline: Span | None = None) -> tuple[Mention[Place], ...]:
    """The places of a document, in text order.

    `dateline` are the words of the place the article was filed from ("KABUL, Afghanistan"); its mentions stand in sentence
    `OUTSIDE`. A name that is in no table is given with its words only: no coordinates, basis "unknown". The point of a
    country or region is one inside it, for a map's label; `resolution` says that it is no more than that.
    """
    gazetteer = Gazetteer.open()
    found = find_toponyms(document, gazetteer)
    found = [*found, *postal_codes(document, found, gazetteer), *_in_dateline(dateline)]
    toponyms = counties(document, sorted(found, key=lambda t: t.start), gazetteer)
    hints = Hints(
        containers=dict(containers(document, toponyms, gazetteer)),
        kinds={i: kinds_meant(document, t) for i, t in enumerate(toponyms)},
        places=list(demonym_countries(document, gazetteer)),
    )
    senses = choose_senses(toponyms, gazetteer, hints)
    return tuple(_mention(document, t, sense, gazetteer) for t, sense in zip(toponyms, senses, strict=True))


def resolve_place(name: str, near: Iterable[str] = ()) -> Place | None:
    """The place a name stands for, beside the names of other places; None when no table has it.

    >>> resolve_place("Paris").country, resolve_place("Paris, Texas").admin1
    ('FRA', 'Texas')
    """
    gazetteer = Gazetteer.open()
    parts = [name] if gazetteer.find(name) else [part.strip() for part in name.split(",")]
    toponyms = [Toponym(OUTSIDE, 0, 0, 0, len(name), part) for part in [*parts, *near]]
    inside = gazetteer.find(parts[0])
    container = division(parts[1], inside, gazetteer) if len(parts) > 1 else None
    sense = choose_senses(toponyms, gazetteer, Hints({0: container} if container else {}))[0]
    return _place(name, 0, sense, gazetteer) if sense else None


def _in_dateline(dateline: Span | None) -> Iterator[Toponym]:
    """The names of "BEIRUT, Lebanon" and "MIEH MIEH/BEIRUT"."""
    if dateline is not None:
        for match in re.finditer(r"[^\W\d_](?:[^,/()|;\n]*[^\s,/()|;\n])?", dateline.text):
            start = dateline.start + match.start()
            yield Toponym(OUTSIDE, OUTSIDE, OUTSIDE, start, start + len(match.group()), match.group())


def _mention(document: Document, toponym: Toponym, sense: Sense | None, gazetteer: Gazetteer) -> Mention[Place]:
    text = document.text[toponym.start : toponym.end]
    place = (
        _place(text, toponym.start, sense, gazetteer)
        if sense
        else Place(text=text, start=toponym.start, end=toponym.end, name=text, basis="unknown")
    )
    head = OUTSIDE if toponym.sentence == OUTSIDE else _head(document.sentences[toponym.sentence], toponym)
    return Mention(toponym.sentence, toponym.first, toponym.last, head, place)


def _head(sentence: Sentence, toponym: Toponym) -> int:
    """The token of the name that hangs on a word outside it."""
    span = range(toponym.first, toponym.last + 1)
    return next((i for i in span if sentence[i].head not in span), toponym.last)


def _place(text: str, start: int, sense: Sense, gazetteer: Gazetteer) -> Place:
    entry = sense.entry
    admin1 = gazetteer.admin1(entry.admin1)
    return Place(
        text=text, start=start, end=start + len(text), name=entry.name, country=entry.country,
        admin1=admin1.name if admin1 else None, lat=entry.lat, lon=entry.lon,
        geonames_id=entry.geonames_id, resolution=entry.resolution, basis=sense.basis,
    )  # fmt: skip
