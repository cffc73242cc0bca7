"""A known weakness fails the audit; who could not be asked does not."""

import json

from scripts.audit import read_answers, weaknesses


def test_an_answer_tells_its_weaknesses() -> None:
    told = {"dependencies": [{"name": "acme", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": []}]}]}
    (answer,) = read_answers(json.dumps(told))
    assert weaknesses(answer) == ["acme 1.0: PYSEC-1, mended in none yet"]


def test_who_was_not_answered_for_has_none() -> None:
    assert weaknesses({"name": "acme", "skip_reason": "not found"}) == []
    assert list(read_answers("")) == []
