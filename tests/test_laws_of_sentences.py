"""Laws of one sentence in its forms, over generated words: voice, negation, coordination, locality, ownership, no silent loss."""

from dataclasses import replace
from datetime import date

import trees
from hypothesis import given
from hypothesis import strategies as st

from eventkit.article import Article
from eventkit.clauses.reading import find_clauses
from eventkit.document import Document, Sentence
from eventkit.events import Event
from eventkit.extractor import Extractor
from eventkit.results import Result
from eventkit.testing.strategies import documents, publication_dates

EXTRACTOR = Extractor()
verbs = st.sampled_from(sorted(trees.VERBS))
pairs = st.lists(st.sampled_from(trees.PARTIES), min_size=2, max_size=2, unique=True)
triples = st.lists(st.sampled_from(trees.PARTIES), min_size=3, max_size=3, unique=True)


def read(document: Document, published: date | None = None) -> Result:
    return EXTRACTOR.analyze_document(Article(text=document.text, published=published), document)


def told(event: Event) -> tuple[object, ...]:
    """Who did what to whom, without the words; a negated SUPPORT is counted as REJECT by PLOVER and was a SUPPORT before."""
    return (
        event.action.raw_type or event.type,
        event.action.lemma,
        [a.name for a in event.actors],
        [a.name for a in event.targets],
    )


@given(verbs, pairs)
def test_voice_changes_no_role(verb: str, parties: list[str]) -> None:
    actor, target = parties
    (first,) = read(trees.document(trees.active([actor], verb, target))).events
    (second,) = read(trees.document(trees.passive(actor, verb, target))).events
    assert told(first) == told(second) and first.status == second.status
    assert ([a.name for a in first.actors], [a.name for a in first.targets]) == ([actor], [target])


@given(verbs, pairs)
def test_negation_changes_the_status_and_nothing_else(verb: str, parties: list[str]) -> None:
    actor, target = parties
    (plain,) = read(trees.document(trees.active([actor], verb, target))).events
    (negated,) = read(trees.document(trees.negated(actor, verb, target))).events
    assert (plain.status, negated.status) == ("asserted", "negated")
    assert told(plain) == told(negated)


@given(verbs, triples)
def test_coordination_is_the_union(verb: str, parties: list[str]) -> None:
    one, other, target = parties
    (both,) = read(trees.document(trees.active([one, other], verb, target))).events
    alone = [read(trees.document(trees.active([actor], verb, target))).events[0] for actor in (one, other)]
    assert [a.name for a in both.actors] == [a.name for event in alone for a in event.actors]
    assert both.targets[0].name == alone[0].targets[0].name == alone[1].targets[0].name
    assert {both.type} == {event.type for event in alone}


@given(documents(), publication_dates)
def test_locality_an_unrelated_sentence_changes_nothing_before_it(document: Document, published: date) -> None:
    more = trees.document(trees.weather())
    gap = len(document.text) + 1
    moved = Document(" " * gap + more.text, more.sentences)
    longer = Document(f"{document.text} {more.text}", (*document.sentences, *_shifted(moved, gap, len(document.sentences))))
    first, second = read(document, published).events, read(longer, published).events
    assert first == second


def _shifted(document: Document, by: int, index: int) -> tuple[Sentence, ...]:
    return tuple(
        replace(s, tokens=tuple(replace(t, start=t.start + by, end=t.end + by) for t in s), index=index, paragraph=index)
        for s in document.sentences
    )


@given(documents())
def test_ownership_an_argument_is_another_word_of_the_sentence_in_one_role(document: Document) -> None:
    for sentence in document.sentences:
        for clause in find_clauses(sentence):
            heads = [argument.head for argument in clause.arguments]
            assert all(0 <= head < len(sentence) and head != clause.head for head in heads)
            roles = [(argument.role, argument.head, argument.preposition) for argument in clause.arguments]
            assert len(roles) == len(set(roles))


@given(documents(), publication_dates)
def test_no_silent_loss_an_event_has_somebody_or_is_an_issue(document: Document, published: date) -> None:
    result = read(document, published)
    places = {(issue.start, issue.code) for issue in result.issues}
    for event in result.events:
        assert event.actors or event.targets or type(event).impersonal
        assert event.actors or (event.action.start, "no-actor") in places
