"""Laws that hold for every text and every tree (STYLE.md lists them)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.article import Article
from eventkit.document import Document
from eventkit.events import Event
from eventkit.extractor import Extractor
from eventkit.registry import EventTypes, default_types
from eventkit.results import Result
from eventkit.testing import StoredParser
from eventkit.testing.strategies import articles, documents, publication_dates

EXTRACTOR = Extractor()
STORY = (
    "Russia signed a treaty with Chad on Wednesday. Rebels attacked the town of Goz Beida three days later. "
    "Police arrested the protesters in Lima on 5 May 2014."
)


def read(document: Document, published: date | None = None) -> Result:
    return EXTRACTOR.analyze_document(Article(text=document.text, published=published), document)


def spans(result: Result) -> list[tuple[int, int, str]]:
    found = [(r.start, r.end, r.text) for r in (*result.dates, *result.places, *result.actors)]
    for event in result.events:
        records = [event.action, *event.actors, *event.targets, event.date, event.location, event.attribution]
        found += [(r.start, r.end, r.text) for r in (*records, *event.quantities, *event.evidence) if r is not None]
    return found


@given(documents(), publication_dates)
def test_grounding_every_span_is_its_words(document: Document, published: date) -> None:
    for start, end, text in spans(read(document, published)):
        assert document.text[start:end] == text


@given(articles())
def test_no_surprise_in_reading_any_text(article: Article) -> None:
    from eventkit.layout.segments import read_layout

    for segment in read_layout(article).segments:
        assert 0 <= segment.start < segment.end <= len(article.text)


@given(documents())
def test_round_trip_through_json(document: Document) -> None:
    for event in read(document).events:
        assert default_types.adapter.validate_json(event.model_dump_json()) == event
        assert Event.model_validate_json(event.model_dump_json(include=set(Event.model_fields))).id == event.id


@given(documents(), st.randoms())
def test_determinism_whatever_the_order_of_registration(document: Document, random: object) -> None:
    shuffled = list(default_types)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    other = Extractor(types=EventTypes(shuffled))
    article = Article(text=document.text)
    assert other.analyze_document(article, document).events == read(document).events


@given(st.integers(-20_000, 10_000))
def test_dates_shift_with_publication_and_absolute_ones_stay(parser: StoredParser, days: int) -> None:
    document = story(parser, STORY)
    base = date(2015, 3, 18)
    first, moved = (read(document, day).dates for day in (base, base + timedelta(days=days - days % 7)))
    shift = timedelta(days=days - days % 7)  # whole weeks: a weekday stays the same day of the week
    for before, after in zip(first, moved, strict=True):
        assert before.earliest is not None and after.earliest is not None
        assert after.earliest - before.earliest == (timedelta(0) if before.basis == "explicit" else shift)


def story(parser: StoredParser, text: str) -> Document:
    return Document(text, parser.parse([text])[0])


# fmt: off
VOICES = [
    ("Police arrested the activist.", "The activist was arrested by police."),
    ("Rebels attacked the army.", "The army was attacked by rebels."),
    ("France condemned Chad.", "Chad was condemned by France."),
]
# fmt: on


@pytest.mark.parametrize(("active", "passive"), VOICES)
def test_voice_changes_no_role(parser: StoredParser, active: str, passive: str) -> None:
    first, second = (read(story(parser, text)).events[0] for text in (active, passive))
    assert first.type == second.type
    assert [a.name.lower() for a in first.actors] == [a.name.lower() for a in second.actors]
    assert [a.name.lower() for a in first.targets] == [a.name.lower() for a in second.targets]


def test_negation_changes_polarity_only(parser: StoredParser) -> None:
    plain, negated = (
        read(story(parser, text)).events[0] for text in ("Rebels attacked the army.", "Rebels did not attack the army.")
    )
    assert (plain.status, negated.status) == ("asserted", "negated")
    assert plain.type == negated.type and plain.action.lemma == negated.action.lemma
    assert [a.name for a in plain.actors] == [a.name for a in negated.actors]


def test_locality_an_unrelated_sentence_changes_nothing_before_it(parser: StoredParser) -> None:
    text = "Rebels attacked the army."
    longer = text + " The weather was fine."
    first, second = (read(story(parser, t)).events for t in (text, longer))
    assert first == second[: len(first)]


def test_coordination_is_the_union(parser: StoredParser) -> None:
    both = read(story(parser, "Chad and Niger condemned the rebels.")).events[0]
    one = read(story(parser, "Chad condemned the rebels.")).events[0]
    other = read(story(parser, "Niger condemned the rebels.")).events[0]
    assert {a.name for a in both.actors} == {a.name for a in (*one.actors, *other.actors)}


def test_no_silent_loss_a_frame_without_participants_is_an_issue(parser: StoredParser) -> None:
    result = read(story(parser, "The attack was condemned."))
    assert all(event.actors or event.targets for event in result.events)
