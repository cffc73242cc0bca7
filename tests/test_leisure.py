"""Articles about sport and culture: what happens there is no public matter, unless the state takes part."""

import pytest

from eventkit import Extractor
from eventkit.doubts.leisure import leisure_of, leisure_words
from eventkit.testing import StoredParser

MATCH = "The striker scored. The coach praised the squad. The league starts in May. Fans filled the stadium."
FILM = "The film opens in May. The actor sings. Critics liked the thriller. Its sequel is planned."
TOWN = "The council met. The road is closed. A farmer sold a cow. The coach left at noon."


@pytest.mark.parametrize(("text", "topic"), [(MATCH, "sport"), (FILM, "culture"), (TOWN, None)])
def test_topic_of_an_article(parser: StoredParser, text: str, topic: str | None) -> None:
    assert leisure_of(Extractor(parser=parser).analyze(text).document) == topic


@pytest.mark.parametrize(
    ("about", "text", "events"),
    [
        (MATCH, "Peru attacked Chile in the second half.", 0),
        (MATCH, "The minister condemned Chile.", 1),
        (MATCH, "A judge ordered the ministry to pay damages.", 1),
        (FILM, "A policeman arrests a spy.", 0),
        (FILM, "The government banned the party.", 1),
        (TOWN, "Peru attacked Chile.", 1),
    ],
)
def test_only_the_state_acts_in_such_an_article(parser: StoredParser, about: str, text: str, events: int) -> None:
    result = Extractor(parser=parser).analyze(f"{about} {text}")
    assert len([e for e in result.events if text in e.evidence[0].text]) == events
    assert events or [issue.code for issue in result.issues] == ["leisure"]


def test_a_word_tells_one_topic() -> None:
    sport, culture = (leisure_words()[topic] for topic in ("sport", "culture"))
    assert not sport & culture
    assert all(word == word.lower() for word in sport | culture)
