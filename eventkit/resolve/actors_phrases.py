"""Head token → the words of its phrase: title, modifiers, name; no relative clause, no trailing phrase."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..document import Sentence, Token

BEFORE = ("det", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod:desc", "nmod:unmarked", "det:predet", "advmod", "punct")
NAME = ("flat", "compound", "nmod:desc", "nmod:unmarked", "fixed")
TITLE = ("nmod:desc", "compound", "amod", "nmod:unmarked", "flat", "appos")
EMPTY = frozenset({"the", "a", "an", "as", "also", "even", "both", "and", "or", "only", "then"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens ``[first, last]`` of a sentence, both inclusive, tied to the rest by `head`."""

    sentence: Sentence
    head: int
    first: int
    last: int

    @property
    def token(self) -> Token:
        """The head."""
        return self.sentence[self.head]

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens[self.first : self.last + 1]

    def text(self) -> str:
        """The words with single blanks, as a name to show."""
        parts: list[str] = []
        for token in self.tokens:
            glue = not parts or token.start == self.sentence[token.i - 1].end
            parts.append(token.text if glue else " " + token.text)
        return "".join(parts)


def find_phrase(sentence: Sentence, head: int) -> Phrase:
    """The phrase whose head is token `head`."""
    first, last = _left_edge(sentence, head), _right_edge(sentence, head)
    while first < head and (sentence[first].upos == "PUNCT" or sentence[first].lemma.lower() in EMPTY):
        first += 1
    return Phrase(sentence, head, first, last)


def _left_edge(sentence: Sentence, head: int) -> int:
    before = {head}
    for child in sentence.children(head, *BEFORE):
        if child.i < head:
            before.update(sentence.subtree(child.i))
    entity = sentence.entity_at(head)
    if entity and entity.label != "NORP":
        before.update(range(entity.first, head))
    first = head
    while first - 1 in before:
        first -= 1
    return first


def _right_edge(sentence: Sentence, head: int) -> int:
    last = head
    entity = sentence.entity_at(head)
    if entity:
        last = max(last, entity.last)
    for child in sentence.children(head, *NAME):
        if last < child.i <= last + 2:
            last = max(last, max(sentence.subtree(child.i)) if child.relation == "flat" else child.i)
    return last


def name_head(sentence: Sentence, i: int) -> int:
    """The token that heads the phrase which token `i` is only a part of: "Vladimir" for "President" or "Putin"."""
    seen = {i}
    while sentence[i].relation in ("flat", "fixed") or sentence[i].deprel == "nmod:desc":
        head = sentence[i].head
        if head < 0 or head in seen:
            break
        seen.add(head)
        i = head
    return i


def appositions(sentence: Sentence, head: int) -> Iterator[int]:
    """Heads of the phrases that say again who `head` is: "Mogherini, the EU's foreign policy chief"."""
    token = sentence[head]
    for child in sentence.children(head, "appos"):
        if not _belongs_to_conjunct(sentence, head, child.i):
            yield child.i
    if token.relation == "conj" and token.head >= 0:
        for child in sentence.children(token.head, "appos"):
            if _nearest_conjunct(sentence, token.head, child.i) == head:
                yield child.i


def _belongs_to_conjunct(sentence: Sentence, head: int, appositive: int) -> bool:
    """The parser hangs "A and B, the chief" on A."""
    return _nearest_conjunct(sentence, head, appositive) != head


def _nearest_conjunct(sentence: Sentence, head: int, appositive: int) -> int:
    before = [c.i for c in sentence.children(head, "conj") if c.i < appositive and c.upos in ("NOUN", "PROPN")]
    return max(before, default=head)


def renamed(sentence: Sentence, head: int) -> int | None:
    """The phrase that `head` is an apposition of."""
    token = sentence[head]
    if token.relation != "appos" or token.head < 0:
        return None
    return _nearest_conjunct(sentence, token.head, head)
