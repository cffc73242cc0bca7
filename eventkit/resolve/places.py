"""Document → place mentions → Place: found by names and syntax, told apart by the article around them."""

from collections.abc import Iterable, Sequence

from ..document import Document, Sentence
from ..events import Place
from . import Mention
from .gazetteer import Entry, Gazetteer
from .places_context import demonym_country, demonym_counts, postal_division
from .places_find import Toponym, find_toponyms
from .places_rank import Hints, Sense, choose_senses, lies_in

LINKS = frozenset({",", "in", "of", "the", "("})


def resolve_places(document: Document, dateline: str | None = None) -> tuple[Mention[Place], ...]:
    """The places of a document, in text order.

    `dateline` is the place the article was filed from ("MOSCOW"); it helps to tell names apart.
    A name that is in no table is given with its words only: no coordinates, basis "unknown".
    """
    gazetteer = Gazetteer.open()
    toponyms = find_toponyms(document, gazetteer)
    toponyms += [t for s in document.sentences for t in _postal_codes(s, toponyms, gazetteer)]
    toponyms.sort(key=lambda t: (t.sentence, t.first))
    hints = Hints(
        containers=dict(_containers(document, toponyms, gazetteer)),
        kinds={},
        places=[e for code, n in demonym_counts(document).items() if (e := gazetteer.country(code)) for _ in range(min(n, 3))],
    )
    senses = choose_senses(toponyms, gazetteer, hints)
    by_index = {s.index: s for s in document.sentences}
    return tuple(
        _mention(document, by_index[t.sentence], t, sense, gazetteer)
        for t, sense in zip(toponyms, senses, strict=True)
    )


def resolve_place(name: str, near: Iterable[str] = ()) -> Place | None:
    """The place a name stands for, beside the names of other places; None when no table has it.

    >>> resolve_place("Paris").country, resolve_place("Paris, Texas").admin1
    ('FRA', 'Texas')
    """
    gazetteer = Gazetteer.open()
    parts = [p.strip() for p in name.split(",")]
    whole = gazetteer.find(name)
    first = name if whole else parts[0]
    others = [*near, *(parts[1:] if not whole else ())]
    toponyms = [Toponym(0, 0, 0, n) for n in [first, *others]]
    containers = {}
    if not whole and len(parts) > 1:
        container = _division(parts[1], gazetteer, gazetteer.find(first))
        containers = {0: container} if container else {}
    sense = choose_senses(toponyms, gazetteer, Hints(containers, {}))[0]
    if sense is None:
        return None
    return _place(name, 0, len(name), sense, gazetteer)


def _division(name: str, gazetteer: Gazetteer, inside: Sequence[Entry]) -> Entry | None:
    """The place called `name` that holds one of the places `inside`."""
    postal = postal_division(name, gazetteer)
    options = [postal] if postal else []
    options += [e for e in gazetteer.find(name) if e.kind != "city" or e.population > 20_000]
    return next((o for o in options if any(lies_in(e, o) for e in inside)), None)


def _dateline_places(dateline: str | None, gazetteer: Gazetteer) -> Iterable[Entry]:
    place = resolve_place(dateline) if dateline else None
    found = gazetteer.find(place.name) if place else []
    return [e for e in found if place and e.geonames_id == place.geonames_id and e.country == place.country][:1]


# --- what stands beside a name ------------------------------------------------------------------


def _postal_codes(sentence: Sentence, found: Sequence[Toponym], gazetteer: Gazetteer) -> Iterable[Toponym]:
    """ "Dallas, TX": two capitals after a place and a comma."""
    ends = {t.last for t in found if t.sentence == sentence.index}
    covered = {i for t in found if t.sentence == sentence.index for i in range(t.first, t.last + 1)}
    for token in sentence:
        after_place = token.i >= 2 and sentence[token.i - 1].text == "," and token.i - 2 in ends
        if after_place and token.i not in covered and token.text.isupper():
            division = postal_division(token.text, gazetteer)
            if division:
                yield Toponym(sentence.index, token.i, token.i, division.name)


def _containers(
    document: Document, toponyms: Sequence[Toponym], gazetteer: Gazetteer
) -> Iterable[tuple[int, Entry]]:
    """For each toponym the larger place its own words put it in."""
    sentences = {s.index: s for s in document.sentences}
    for i, toponym in enumerate(toponyms):
        inside = gazetteer.find(toponym.name)
        if not inside:
            continue
        follower = toponyms[i + 1] if i + 1 < len(toponyms) else None
        sentence = sentences[toponym.sentence]
        if follower and follower.sentence == toponym.sentence and _linked(sentence, toponym, follower):
            container = _division(follower.name, gazetteer, inside)
            if container:
                yield i, container
                continue
        country = _adjective_before(sentence, toponym)
        entry = gazetteer.country(country)
        if entry:
            yield i, entry


def _linked(sentence: Sentence, first: Toponym, second: Toponym) -> bool:
    """Only a comma, "in", "of" or nothing stands between the two."""
    between = [sentence[i].text.lower() for i in range(first.last + 1, second.first)]
    return len(between) <= 2 and all(word in LINKS for word in between)


def _adjective_before(sentence: Sentence, toponym: Toponym) -> str | None:
    """The country of "the Iraqi city of Mosul" or "the Syrian town Kobani"."""
    i = toponym.first - 1
    if i >= 0 and sentence[i].text.lower() == "of":
        i -= 1
    seen_noun = False
    for k in range(i, max(i - 5, -1), -1):
        token = sentence[k]
        if token.upos == "NOUN":
            seen_noun = True
        country = demonym_country(token.text) if token.text[:1].isupper() else None
        if country and seen_noun:
            return country
        if token.upos not in ("NOUN", "ADJ", "PUNCT", "PROPN"):
            return None
    return None


# --- records ------------------------------------------------------------------------------------


def _mention(
    document: Document, sentence: Sentence, toponym: Toponym, sense: Sense | None, gazetteer: Gazetteer
) -> Mention[Place]:
    start, end = sentence[toponym.first].start, sentence[toponym.last].end
    text = document.text[start:end]
    place = (
        _place(text, start, end, sense, gazetteer)
        if sense
        else Place(text=text, start=start, end=end, name=text, basis="unknown")
    )
    return Mention(sentence.index, toponym.first, toponym.last, _head(sentence, toponym), place)


def _head(sentence: Sentence, toponym: Toponym) -> int:
    """The token of the name that hangs on a word outside it."""
    span = range(toponym.first, toponym.last + 1)
    return next((i for i in span if sentence[i].head not in span), toponym.last)


def _place(text: str, start: int, end: int, sense: Sense, gazetteer: Gazetteer) -> Place:
    entry = sense.entry
    division = gazetteer.admin1(entry.admin1)
    return Place(
        text=text, start=start, end=end, name=entry.name, country=entry.country,
        admin1=division.name if division else None, lat=entry.lat, lon=entry.lon,
        geonames_id=entry.geonames_id, resolution=entry.resolution, basis=sense.basis,
    )  # fmt: skip

