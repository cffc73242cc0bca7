"""Whoever comes to harm in an accident is attacked by nobody; sentences of our own with their trees."""

import pytest
from trees import tree

from eventkit.document import Document, Sentence
from eventkit.doubts.accidents import is_accident

KILLED = "men:nsubj:pass were/VBD:aux:pass killed=kill/VBN:root"
# fmt: off
# the sentence before | the sentence | its predicate | is it an accident?
CASES = [
    ("", f"{KILLED} when:advmod<skidded lorries:nsubj<skidded skidded=skid/VBD:advcl .:punct", "kill", True),
    ("lorries:nsubj collided=collide/VBD:root .:punct", f"{KILLED} .:punct", "kill", True),
    ("", f"{KILLED} .:punct", "kill", False),
    ("rebels=rebel:nsubj fled/VBD:root .:punct", f"{KILLED} when:advmod<skidded lorries:nsubj<skidded skidded=skid/VBD:advcl .:punct", "kill", False),
    ("", "men:nsubj:pass were/VBD:aux:pass held=hold/VBN:root after:case<collision collision:obl .:punct", "hold", False),
]
# fmt: on


@pytest.mark.parametrize(("before", "sentence", "lemma", "expected"), CASES)
def test_an_accident_is_told_here_or_right_before(before: str, sentence: str, lemma: str, expected: bool) -> None:
    trees = [tree(notation) for notation in (before, sentence) if notation]
    sentences = tuple(Sentence(t.tokens, i) for i, t in enumerate(trees))
    assert is_accident(Document("", sentences), sentences[-1], lemma) is expected
