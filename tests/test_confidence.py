"""Confidence: from the features of the event, within bounds, the same for the same event."""

from eventkit import Extractor
from eventkit.confidence import FEATURES, confidence, features
from eventkit.testing import StoredParser


def test_every_feature_has_a_value_and_a_weight(parser: StoredParser) -> None:
    event = Extractor(parser=parser).analyze("France condemned Chad.").events[0]
    assert len(features(event)) == len(FEATURES)
    assert event.confidence == confidence(event)


def test_known_parties_make_an_event_surer(parser: StoredParser) -> None:
    known, unknown = (
        Extractor(parser=parser).analyze(text).events[0]
        for text in ("France condemned Chad.", "Twelve students were detained in Minsk.")
    )
    assert 0.05 <= unknown.confidence < known.confidence <= 0.99
