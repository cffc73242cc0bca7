"""A repair is passed by only where it would have changed nothing."""

from pathlib import Path

import pytest
from hypothesis import given

from eventkit.document import Document, Sentence
from eventkit.parsing.conllu import parse_conllu
from eventkit.repair.predicates import STEPS as PREDICATES
from eventkit.repair.sentence import STEPS as FIRST
from eventkit.repair.steps import Step, applied
from eventkit.testing.strategies import documents

STORED = sorted((Path(__file__).parent / "parses").glob("*.conllu"))
STEPS = (*FIRST, *PREDICATES)


def every_step(sentence: Sentence) -> Sentence:
    for step in STEPS:
        sentence = step.repair(sentence)
    return sentence


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.name)
def test_parsed_sentences_are_repaired_as_by_every_step(path: Path) -> None:
    sentences = parse_conllu(path.read_text(encoding="utf-8"))
    repaired = [applied(STEPS, sentence) for sentence in sentences]
    assert repaired == [every_step(sentence) for sentence in sentences]
    assert sum(new is not old for new, old in zip(repaired, sentences, strict=True)) > 5


@given(documents())
def test_any_tree_is_repaired_as_by_every_step(document: Document) -> None:
    for sentence in document.sentences:
        assert applied(STEPS, sentence) == every_step(sentence)


def test_a_step_without_its_mark_is_not_run() -> None:
    def fail(sentence: Sentence) -> Sentence:
        raise AssertionError(sentence)

    sentence = parse_conllu("1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\tstart_char=0|end_char=4\n")[0]
    assert applied([Step(fail, frozenset({"obj", "snow"}))], sentence) is sentence
