"""Contexts: the 37 of the manual, read from the words of a sentence."""

import pytest

from eventkit.plover.contexts import context_names, find_contexts
from eventkit.testing import StoredParser

# FIELD.md 4.3, the manual's list
MANUAL = """military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic
legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic
territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber
misinformation crime corruption illegal_drugs trafficking""".split()

# fmt: off
EXAMPLES = [
    ("Pro-democracy activists marched in Bangkok.", {"pro_democracy"}),
    ("The ambassador of Chad met the peacekeepers.", {"diplomatic", "peacekeeping"}),
    ("Police seized two tonnes of cocaine.", {"illegal_drugs"}),
    ("The court sentenced the mayor for bribery.", {"legal", "corruption"}),
    ("Floods displaced thousands of villagers.", {"disasters", "human_security", "migration"}),
]
NO_CONTEXT = ["The boys played with a ball."]
# fmt: on


def test_names_are_the_manuals() -> None:
    assert list(context_names()) == MANUAL


@pytest.mark.parametrize(("text", "contexts"), EXAMPLES)
def test_words_put_a_sentence_into_contexts(parser: StoredParser, text: str, contexts: set[str]) -> None:
    assert contexts <= set(find_contexts(parser.parse([text])[0][0]))


@pytest.mark.parametrize("text", NO_CONTEXT)
def test_no_context_without_its_words(parser: StoredParser, text: str) -> None:
    assert find_contexts(parser.parse([text])[0][0]) == ()
