"""Words beside the toponyms of a document → hints which places they are: "Paris, Texas", "Jackson and Barrow counties"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ..document import Document, Sentence
from .actors_tables import demonyms, squash
from .gazetteer import Entry, Gazetteer
from .places_find import Toponym
from .places_rank import lies_in
from .places_words import SETTLEMENTS, word_after, word_before

POSTAL: Mapping[str, str] = {
    **{code: f"US.{code}" for code in
       """AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
       OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY""".split()},
    "AB": "CA.01", "BC": "CA.02", "MB": "CA.03", "NB": "CA.04", "NL": "CA.05", "NS": "CA.07", "ON": "CA.08",
    "PE": "CA.09", "PEI": "CA.09", "QC": "CA.10", "SK": "CA.11", "YT": "CA.12", "NT": "CA.13", "NU": "CA.14",
    "NSW": "AU.02", "QLD": "AU.04", "VIC": "AU.07",
}  # fmt: skip
CONTAINER_SIZE = 20_000  # people: "Paris, Texas" and "Shujaiya, Gaza", not "Martin, Smith"
LINKS = frozenset({",", "in", "of", "the", "("})
BOTH = frozenset({",", "and", "&", "or"})
_DIVISION, _COUNTY, _CITY = frozenset({"admin1", "region"}), frozenset({"admin2", "admin3"}), frozenset({"city"})
KINDS_AFTER: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("county", "parish"), _COUNTY),
    **dict.fromkeys("province governorate oblast prefecture".split(), _DIVISION | {"admin2"}),
    **dict.fromkeys("state region gov governor gubernatorial legislature lawmakers senator sen".split(), _DIVISION),
    **dict.fromkeys("city mayor mayoral suburb".split(), _CITY),
}
KINDS_BEFORE: Mapping[str, frozenset[str]] = {
    **dict.fromkeys("state province governorate region governor".split(), _DIVISION | {"admin2"}),
    **dict.fromkeys("city town village mayor suburb port".split(), _CITY),
    **dict.fromkeys("republic kingdom".split(), frozenset({"country"})),
}


def demonym_country(word: str) -> str | None:
    """The country of an adjective or people's name: "Iraqi" → IRQ; None when it is none."""
    return demonyms().get(squash(word)) if word[:1].isupper() else None


def postal_division(word: str, gazetteer: Gazetteer) -> Entry | None:
    """The state of a postal code: "TX" → Texas; None when it is none."""
    return gazetteer.admin1(POSTAL.get(word.strip(".")))


def demonym_countries(document: Document, gazetteer: Gazetteer) -> Iterator[Entry]:
    """The countries that the document speaks of by their adjectives, each once."""
    tokens = (t for s in document.sentences for t in s.tokens if t.upos in ("ADJ", "PROPN", "NOUN"))
    words = dict.fromkeys(t.text for t in tokens if t.text[:1].isupper())
    countries = (gazetteer.country(code) for code in dict.fromkeys(map(demonym_country, words)))
    return (country for country in countries if country)


def postal_codes(document: Document, found: Sequence[Toponym], gazetteer: Gazetteer) -> Iterator[Toponym]:
    """ "Dallas, TX": two capitals after a place and a comma."""
    taken = {(t.sentence, i) for t in found for i in range(t.first, t.last + 1)}
    for toponym in found:
        behind = document.sentences[toponym.sentence].tokens[toponym.last + 1 : toponym.last + 3]
        if len(behind) < 2 or behind[0].text != "," or not behind[1].text.isupper():
            continue
        token = behind[1]
        state = postal_division(token.text, gazetteer) if (toponym.sentence, token.i) not in taken else None
        if state:
            yield Toponym(toponym.sentence, token.i, token.i, token.start, token.end, state.name)


def counties(document: Document, toponyms: Sequence[Toponym], gazetteer: Gazetteer) -> list[Toponym]:
    """ "Jackson and Barrow counties" are looked up as counties; "Indiana counties" are not Indiana County."""
    found = list(toponyms)
    for i in range(len(found) - 1, 0, -1):
        sentence = sentence_of(document, found[i])
        if sentence is None or not _only(BOTH, sentence, found[i - 1], found[i]):
            continue
        if word_after(sentence, found[i].last) == "counties":
            found[i] = _as_county(found[i], gazetteer)
        if found[i].name.endswith(" County") and found[i].last == found[i].first:
            found[i - 1] = _as_county(found[i - 1], gazetteer)
    return found


def _as_county(toponym: Toponym, gazetteer: Gazetteer) -> Toponym:
    name = f"{toponym.name} County"
    return replace(toponym, name=name) if gazetteer.find(name) else toponym


def kinds_meant(document: Document, toponym: Toponym) -> frozenset[str]:
    """The kinds of place that the next words allow: "New York Gov." is about the state; none when they do not tell."""
    sentence = sentence_of(document, toponym)
    if sentence is None:
        return frozenset()
    if word_before(sentence, toponym.first) == "of" and toponym.first > 1:
        before = KINDS_BEFORE.get(sentence[toponym.first - 2].text.lower())
        if before:
            return before
    return KINDS_AFTER.get(word_after(sentence, toponym.last), frozenset())


# --- containers ---------------------------------------------------------------------------------


def containers(document: Document, toponyms: Sequence[Toponym], gazetteer: Gazetteer) -> Iterator[tuple[int, Entry]]:
    """For each toponym the larger place its own words put it in."""
    for i, toponym in enumerate(toponyms):
        inside = gazetteer.find(toponym.name)
        follower = toponyms[i + 1] if i + 1 < len(toponyms) else None
        container = None
        if inside and follower and _linked(document, toponym, follower):
            container = division(follower.name, inside, gazetteer)
        container = container or gazetteer.country(_adjective_before(sentence_of(document, toponym), toponym))
        # "Lebanon, Tenn." but not "in Russia, U.S. officials said": a country lies in no other.
        if inside and container and not (container.kind == inside[0].kind == "country"):
            yield i, container


def division(name: str, inside: Sequence[Entry], gazetteer: Gazetteer) -> Entry | None:
    """The place called `name` that holds one of the places `inside`."""
    state = postal_division(name, gazetteer)
    options = [state] if state else []
    options += [e for e in gazetteer.find(name) if e.kind != "city" or e.population > CONTAINER_SIZE]
    return next((o for o in options if any(lies_in(e, o) for e in inside)), None)


def sentence_of(document: Document, toponym: Toponym) -> Sentence | None:
    """The sentence a toponym stands in; None for one of the dateline."""
    return document.sentences[toponym.sentence] if toponym.sentence >= 0 else None


def _linked(document: Document, first: Toponym, second: Toponym) -> bool:
    """Only a comma, "in", "of" or nothing stands between the two; in a dateline that is so."""
    sentence = sentence_of(document, first)
    return _only(LINKS, sentence, first, second) if sentence else first.sentence == second.sentence


def _only(allowed: frozenset[str], sentence: Sentence, first: Toponym, second: Toponym) -> bool:
    """At most two words stand between the toponyms, all of them allowed."""
    between = sentence.tokens[first.last + 1 : second.first] if first.sentence == second.sentence else None
    return between is not None and len(between) <= 2 and all(t.text.lower() in allowed for t in between)


def _adjective_before(sentence: Sentence | None, toponym: Toponym) -> str | None:
    """The country of "the Iraqi city of Mosul" or "the Syrian town Kobani"."""
    if sentence is None:
        return None
    before = list(sentence.tokens[max(toponym.first - 5, 0) : toponym.first])[::-1]
    if before and before[0].text.lower() == "of":
        before = before[1:]
    seen_place = False
    for token in before:
        seen_place = seen_place or token.lemma.lower() in SETTLEMENTS
        country = demonym_country(token.text)
        if country and seen_place:
            return country
        if token.upos not in ("NOUN", "ADJ", "PUNCT", "PROPN"):
            return None
    return None
