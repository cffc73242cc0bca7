"""Text in capitals becomes ordinary text of the same length."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.article import Article
from eventkit.extractor import Extractor
from eventkit.testing import StoredParser
from eventkit.truecase import SHOUTED, is_shouted, truecase, truecase_text

EXAMPLES = [
    ("REBELS ATTACKED A POLICE STATION IN THE CAPITAL.", "Rebels attacked a police station in the capital."),
    ("PRESIDENT CARLOS MENEM OF ARGENTINA RESIGNED.", "President Carlos Menem of Argentina resigned."),
    (
        "THE FMLN [FARABUNDO MARTI NATIONAL LIBERATION FRONT] AGREED.",
        "The FMLN [Farabundo Marti National Liberation Front] agreed.",
    ),
    ("THE NATIONAL LIBERATION ARMY (ELN) DENIED IT.", "The National Liberation Army (ELN) denied it."),
    ("HE LIVES IN SAN LUIS DE LA REINA, NOT IN LA PALMA.", "He lives in San Luis de la Reina, not in La Palma."),
    ("U.S. DIPLOMATS ARRIVED ON 4 MAY. THEY MAY LEAVE.", "U.S. diplomats arrived on 4 May. They may leave."),
    ("THE GUATEMALAN'S BROTHER AND THE SOLDIERS' WIVES CAME.", "The Guatemalan's brother and the soldiers' wives came."),
    ("THE 20TH BRIGADE AND 30 KG OF DYNAMITE WERE FOUND.", "The 20th brigade and 30 kg of dynamite were found."),
    ("THE ANTIGOVERNMENT COUNTEROFFENSIVE WAS UNSTOPPABLE.", "The antigovernment counteroffensive was unstoppable."),
    ("THE ARMY CAME\nTO THE VILLAGE OF CAYARA.", "The army came to the village of Cayara."),
    ("LIMA, 3 JAN 90 -- [TEXT] POLICE KILLED A STUDENT.", "Lima, 3 Jan 90 --        Police killed a student."),
    ("CHAD AND TURKEY SIGNED A PACT WITH CHINA ON MONDAY.", "Chad and Turkey signed a pact with China on Monday."),
]
LEFT_ALONE = ["Rebels attacked a police station.", "U.S.", "", "NATO and the EU met in Brussels on Monday."]


@pytest.mark.parametrize(("shouted", "told"), EXAMPLES)
def test_examples(shouted: str, told: str) -> None:
    assert truecase_text(shouted) == told


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert truecase_text(text) == text and not is_shouted(text)


def test_title_and_text_of_an_article() -> None:
    article = truecase(Article(text="THE ARMY CAME TO THE VILLAGE.", title="ARMY IN THE VILLAGE", source="FBIS"))
    assert (article.text, article.title, article.source) == ("The army came to the village.", "Army in the village", "FBIS")


def test_an_article_in_capitals_is_read_in_ordinary_case_and_quoted_as_printed(parser: StoredParser) -> None:
    text = "GUERRILLAS OF THE ELN\nATTACKED A POLICE STATION IN BOGOTA ON MONDAY, KILLING TWO POLICEMEN."
    article = Article(text=text, published=date(1990, 3, 14))
    result = Extractor(parser=parser).analyze(article)
    ordinary = Extractor(parser=parser).analyze(truecase(article))
    assert result.article.text == text and [e.type for e in result.events] == [e.type for e in ordinary.events] != []
    event = result.events[0]
    assert event.actor and (event.actor.text, event.actor.name) == ("GUERRILLAS OF THE ELN", "Guerrillas of the ELN")
    assert event.location and (event.location.text, event.location.name) == ("BOGOTA", "Bogotá")
    assert event.date and event.date.earliest == date(1990, 3, 12)
    quotations = [w for e in result.events for w in (*e.actors, *e.targets, e.action, e.date, e.location, *e.evidence) if w]
    assert all(text[w.start : w.end] == w.text for w in (*quotations, *result.dates, *result.places, *result.actors))
    assert all(e.id == e.with_id().id for e in result.events)


def test_the_title_is_quoted_as_printed(parser: StoredParser) -> None:
    text = "REBELS ATTACK POLICE STATION\n\nREBELS ATTACKED A POLICE STATION ON MONDAY."
    result = Extractor(parser=parser).analyze(Article(text=text, published=date(1990, 3, 14)))
    assert result.article.title == "REBELS ATTACK POLICE STATION"


@given(st.text(max_size=200) | st.text(alphabet="ABCDEÉab", min_size=13, max_size=60))
def test_a_text_shouts_by_the_share_of_its_capitals(text: str) -> None:
    letters = [c for c in text if c.isalpha()]
    assert is_shouted(text) == (len(letters) > 12 and sum(c.isupper() for c in letters) >= SHOUTED * len(letters))


@given(st.text(max_size=200))
def test_length_and_letters_stay(text: str) -> None:
    told = truecase_text(text.upper())
    assert len(told) == len(text.upper())


@given(st.text(alphabet="ABC XYZ.'-\n[]", max_size=80))
def test_only_case_and_blanks_change(text: str) -> None:
    assert truecase_text(text).upper().split() == text.split() or "[" in text


@given(st.text(max_size=100))
def test_once_is_enough(text: str) -> None:
    told = truecase_text(text.upper())
    assert is_shouted(told) or truecase_text(told) == told


# A surname that is a word stays small: nothing in the text tells that it is a name.
KNOWN_MISSES = [("CARLOS MENEM MET MR. BUSH.", "Carlos Menem met Mr. Bush.")]


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("shouted", "told"), KNOWN_MISSES)
def test_known_misses(shouted: str, told: str) -> None:
    assert truecase_text(shouted) == told
