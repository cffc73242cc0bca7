"""Fixtures: parses come from tests/parses unless a test is marked `model`.

``EVENTKIT_STORE_PARSES=1 pytest`` (``make parses``) parses what is missing with the real model and stores it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from eventkit.testing.stored import StoredParser

HERE = Path(__file__).parent
settings.register_profile("ci", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
EXAMPLES = int(os.environ.get("EXAMPLES", "1000"))  # of each law; scripts/nightly.py shares out ten million
settings.register_profile("nightly", max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def _stored(name: str) -> Iterator[StoredParser]:
    fallback = None
    if os.environ.get("EVENTKIT_STORE_PARSES"):
        from eventkit.parsing.stanza import StanzaParser

        fallback = StanzaParser()
    parser = StoredParser(HERE / "parses" / name, fallback)
    yield parser
    parser.save()


@pytest.fixture(scope="session")
def parser() -> Iterator[StoredParser]:
    """Parses of the sentences that tests use."""
    yield from _stored("sentences.conllu")


@pytest.fixture(scope="session")
def example_parser() -> Iterator[StoredParser]:
    """Parses of the + and - lines of the built-in event types."""
    yield from _stored("examples.conllu")
