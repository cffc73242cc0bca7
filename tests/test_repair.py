"""Repairs of parser slips: lemmas and finite verbs hung as adjectives; right trees stay as they are."""

import pytest
from hypothesis import given

from eventkit.document import Document, Sentence, Token
from eventkit.repair.sentence import repair
from eventkit.testing import StoredParser
from eventkit.testing.strategies import documents

# fmt: off
# sentence, verb, its lemma, subject, object
BUGS_CAUGHT = [
    ("Canada suspended aid to Haiti.", "suspended", "suspend", "Canada", "aid"),
    ("The EU imposed sanctions on Belarus.", "imposed", "impose", "EU", "sanctions"),
    ("Youths hurled stones at the police.", "hurled", "hurl", "Youths", "stones"),
    ("Militants torched a church in Jos.", "torched", "torch", "Militants", "church"),
    ("The agency wiretapped the chancellor.", "wiretapped", "wiretap", "agency", "chancellor"),
]
# fmt: on


@pytest.mark.parametrize(("text", "word", "lemma", "subject", "thing"), BUGS_CAUGHT)
def test_verb_is_the_predicate(parser: StoredParser, text: str, word: str, lemma: str, subject: str, thing: str) -> None:
    sentence = repair(parser.parse([text])[0][0])
    verb = next(t for t in sentence if t.text == word)
    assert (verb.deprel, verb.lemma) == ("root", lemma)
    assert [t.text for t in sentence.children(verb.i, "nsubj")] == [subject]
    assert [t.text for t in sentence.children(verb.i, "obj")] == [thing]


def test_a_place_is_parted_from_the_day_behind_it(parser: StoredParser) -> None:
    sentence = repair(parser.parse(["Hundreds marched in London's Covent Garden quarter Friday."])[0][0])
    place, day = (next(t for t in sentence if t.text == word) for word in ("quarter", "Friday"))
    assert (place.deprel, sentence[place.head].text, sentence[place.i + 1]) == ("obl", "marched", day)
    assert (day.deprel, sentence[day.head].text, [*sentence.children(day.i)]) == ("obl:unmarked", "marched", [])
    assert [t.text for t in sentence.children(place.i)] == ["in", "London", "Covent", "Garden"]


def test_a_place_is_parted_from_the_night_behind_it(parser: StoredParser) -> None:
    sentence = repair(parser.parse(["Taliban fighters attacked a police post in Kunduz overnight."])[0][0])
    place, night = (next(t for t in sentence if t.text == word) for word in ("Kunduz", "overnight"))
    assert (sentence[place.head].text, sentence[night.head].text) == ("attacked", "attacked")
    assert not sentence.children(night.i)


def test_nouns_in_ing_keep_their_lemma() -> None:
    words = [("The", "the", "DET", 1, "det"), ("shelling", "shell", "NOUN", 2, "nsubj"), ("stopped", "stop", "VERB", -1, "root")]
    tokens = tuple(
        Token(i, w, lemma, upos, "", head, rel, 9 * i, 9 * i + len(w)) for i, (w, lemma, upos, head, rel) in enumerate(words)
    )
    assert repair(Sentence(tokens))[1].lemma == "shelling"


def test_a_right_tree_stays_as_it_is(parser: StoredParser) -> None:
    sentence = parser.parse(["Police arrested the activist."])[0][0]
    assert repair(sentence) is sentence


@given(documents())
def test_any_tree_stays_a_tree(document: Document) -> None:
    for sentence in document.sentences:
        repaired = repair(sentence)
        assert len(repaired) == len(sentence)
        assert all(_reaches_root(repaired, token.i) for token in repaired)


def _reaches_root(sentence: Sentence, i: int) -> bool:
    seen = {i}
    while (i := sentence[i].head) >= 0 and i not in seen:
        seen.add(i)
    return i < 0


def test_a_person_leads_and_the_office_describes(parser: StoredParser) -> None:
    sentence = repair(parser.parse(["Opposition leader Jane Roe was arrested in Kampala."])[0][0])
    relations = {t.text: (t.deprel, sentence[t.head].text) for t in sentence if t.head >= 0}
    assert relations["Jane"] == ("nsubj:pass", "arrested")
    assert relations["leader"] == ("nmod:desc", "Jane")


def test_the_place_of_counted_people_is_that_of_what_was_done_to_them(parser: StoredParser) -> None:
    sentence = repair(parser.parse(["Kenyan troops killed four gunmen near Garissa on Tuesday."])[0][0])
    place = next(t for t in sentence if t.text == "Garissa")
    assert (place.deprel, sentence[place.head].text) == ("obl", "killed")


def test_who_is_lent_a_sum_is_no_part_of_it(parser: StoredParser) -> None:
    sentence = repair(parser.parse(["The World Bank lent Zambia $200 million in 2014."])[0][0])
    borrower = next(t for t in sentence if t.text == "Zambia")
    assert (borrower.deprel, sentence[borrower.head].text) == ("iobj", "lent")
