"""Head token → the words of its phrase: title, modifiers, name; no relative clause, no trailing phrase."""

from dataclasses import dataclass

from ..document import Sentence, Token

BEFORE = ("det", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod:desc", "nmod:unmarked", "det:predet", "advmod")
NAME = ("flat", "compound", "nmod:desc", "nmod:unmarked")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens ``[first, last]`` of a sentence, both inclusive, tied to the rest by `head`."""

    sentence: Sentence
    head: int
    first: int
    last: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens[self.first : self.last + 1]

    def words(self) -> list[str]:
        return [token.text for token in self.tokens]


def find_phrase(sentence: Sentence, head: int) -> Phrase:
    """The phrase whose head is token `head`."""
    first, last = _left_edge(sentence, head), _right_edge(sentence, head)
    return Phrase(sentence, head, _without_determiner(sentence, first, head), last)


def _left_edge(sentence: Sentence, head: int) -> int:
    first = head
    before = {i for t in sentence.children(head, *BEFORE) if t.i < head for i in sentence.subtree(t.i)}
    entity = sentence.entity_at(head)
    if entity:
        before.update(range(entity.first, head))
    while first - 1 in before:
        first -= 1
    return first


def _right_edge(sentence: Sentence, head: int) -> int:
    last = head
    entity = sentence.entity_at(head)
    if entity:
        last = max(last, entity.last)
    for child in sentence.children(head, *NAME):
        if child.i > head and child.i <= last + 1:
            last = max(last, child.i)
    return last


def _without_determiner(sentence: Sentence, first: int, head: int) -> int:
    while first < head and sentence[first].upos in ("DET", "PUNCT", "ADV", "CCONJ") and sentence[first].lemma.lower() in (
        "the", "a", "an", ",", '"', "'", "“", "and", "as", "also",
    ):  # fmt: skip
        first += 1
    return first
