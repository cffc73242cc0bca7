"""Head token → the words of its phrase: title, modifiers, name; no relative clause, no trailing phrase."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..document import Sentence, Token

BEFORE = ("det", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod:desc", "nmod:unmarked", "det:predet", "advmod", "punct")
NAME = ("flat", "compound", "nmod:desc", "nmod:unmarked", "fixed")
TITLE = ("nmod:desc", "compound", "amod", "nmod:unmarked", "flat", "appos")
EMPTY = frozenset({"the", "a", "an", "as", "also", "even", "both", "and", "or", "only", "then"})


COUNTS = frozenset(
    """dozen hundred thousand million billion score ten couple handful majority most many several half third quarter
    dozens hundreds thousands millions scores tens thirds quarters bulk remainder crowd""".split()
)
BOUNDS = frozenset(
    """up to|more than|at least|at most|as many as|fewer than|less than|close to|well over|nearly|almost|about|around|over
    |under|some|roughly|approximately|an estimated|no fewer than|no more than""".replace("\n    ", "").split("|")
)
PLACING = frozenset({"in", "from", "at", "throughout", "across", "near", "outside"})
SHORT_NOT = frozenset({"n't", "n’t"})
KEPT = "actor phrases"
INSIDE = ("nmod:desc", "compound", "flat", "amod", "nmod")
DEEPEST = 4

Span = tuple[int, int, int]  # `first`, `last` and `tail` of a phrase


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens ``[first, last]`` of a sentence, both inclusive, tied to the rest by `head`."""

    sentence: Sentence
    head: int
    first: int
    last: int
    tail: int = -1
    """The last token of what follows the name or noun and tells whose or where: "*of Morocco*"; `last` without such."""

    @property
    def token(self) -> Token:
        """The head."""
        return self.sentence[self.head]

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens[self.first : self.last + 1]

    def text(self) -> str:
        """The words with single blanks, as a name to show."""
        return self._joined(self.last)

    def full_text(self) -> str:
        """The words with what follows."""
        return self._joined(max(self.last, self.tail))

    def _joined(self, last: int) -> str:
        parts: list[str] = []
        for token in self.sentence.tokens[self.first : last + 1]:
            glue = not parts or token.start == self.sentence[token.i - 1].end
            parts.append(token.text if glue else " " + token.text)
        return "".join(parts)


def find_phrase(sentence: Sentence, head: int) -> Phrase:
    """The phrase that token `head` stands in as head, title ("rebel leader John Doe") or count ("dozens of rebels")."""
    core = core_of(sentence, head)
    found = _memo(sentence).spans
    if core not in found:
        found[core] = _read_span(sentence, core)
    return Phrase(sentence, core, *found[core])


def _read_span(sentence: Sentence, core: int) -> Span:
    outer = _outer(sentence, core)
    first, last = _left_edge(sentence, outer), _right_edge(sentence, core)
    if outer != core and sentence[core].ner == "O":
        first = min(first, _left_edge(sentence, core))
    first = _with_bound(sentence, first, core)
    while first < core and (sentence[first].upos == "PUNCT" or sentence[first].lemma.lower() in EMPTY):
        first += 1
    return first, last, _tail(sentence, core, last)


def core_of(sentence: Sentence, i: int) -> int:
    """The token that says who it is: the name after a title without a comma, the noun that is counted."""
    inner = (sentence.kept.get(KEPT) or _memo(sentence)).inner  # asked for at every turn
    return _follow(inner, i) if i in inner else i


def _outer(sentence: Sentence, i: int) -> int:
    """The title or the count that a core stands behind."""
    outer = _memo(sentence).outer
    return _follow(outer, i) if i in outer else i


def _follow(steps: Mapping[int, int], i: int) -> int:
    for _ in range(DEEPEST):
        if i not in steps:
            break
        i = steps[i]
    return i


@dataclass(frozen=True, slots=True)
class Memo:
    """What was found out about a sentence: title or count → core, core → title or count, core → span of its phrase."""

    inner: Mapping[int, int]
    outer: Mapping[int, int]
    spans: dict[int, Span]


def _memo(sentence: Sentence) -> Memo:
    """Kept with the sentence, as its cached properties are: phrases are asked for many times."""
    memo: Memo | None = sentence.kept.get(KEPT)
    if memo is None:
        inner = dict(_steps_inward(sentence))
        memo = Memo(inner, {core: i for i, core in reversed(inner.items())}, {})
        sentence.kept[KEPT] = memo
    return memo


def _steps_inward(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Title or count → core, in text order."""
    names = [e.first for e in sentence.entities if e.label in ("PER", "ORG")]
    may_count = not COUNTS.isdisjoint(sentence.marks)
    before_names = {i for first in names for i in range(max(first - 4, 0), first)}
    for i in range(len(sentence)) if may_count else sorted(before_names):
        core = (_counted(sentence, i) if may_count else None) or (_name_behind(sentence, i) if i in before_names else None)
        if core is not None:
            yield i, core


def _counted(sentence: Sentence, i: int) -> int | None:
    """ "tens *of thousands of students*": what is counted."""
    if sentence[i].upos not in ("NOUN", "NUM") or sentence[i].lemma.lower() not in COUNTS:
        return None
    for child in sentence.children(i, "nmod"):
        case = sentence.child(child.i, "case")
        if child.i > i and child.upos in ("NOUN", "PROPN") and case is not None and case.lemma.lower() == "of":
            return child.i
    return None


def _name_behind(sentence: Sentence, i: int) -> int | None:
    """ "leader *John Doe*", "watchdog *Amnesty International*": the name that a noun stands right before."""
    token = sentence[i]
    if token.upos not in ("NOUN", "PROPN") or token.ner[2:] in ("PER", "ORG", "LOC") or token.feats.get("Number") == "Plur":
        return None
    beside = sentence.children(token.head, token.relation) if token.head >= 0 else []
    for other in (*sentence.children(i, "appos"), *beside):
        entity = sentence.entity_at(other.i)
        if other.i <= i or entity is None or entity.label not in ("PER", "ORG") or other.upos != "PROPN":
            continue
        if all(_is_joint(sentence, j, i, other.i) for j in range(i + 1, entity.first)):
            return other.i
    return None


def _is_joint(sentence: Sentence, j: int, title: int, name: int) -> bool:
    """A token between a title and its name that belongs to either: "secretary*-general* Kofi Annan"."""
    token = sentence[j]
    return token.text in ("-", "–") or (token.upos != "PUNCT" and token.head in (title, name) and token.relation in INSIDE)


def _with_bound(sentence: Sentence, first: int, core: int) -> int:
    """ "*up to* 4,000 troops": the words that bound a number belong to it."""
    number = next((i for i in range(first, core + 1) if sentence[i].upos == "NUM"), None)
    if number is None or number > first + 1:
        return first
    for size in (3, 2, 1):
        words = " ".join(t.text.lower() for t in sentence.tokens[max(number - size, 0) : number])
        if number >= size and words in BOUNDS:
            return min(first, number - size)
    return first


def _tail(sentence: Sentence, head: int, last: int) -> int:
    """The end of "of the ruling party", "in Kenya" right behind a noun or a title with its name."""
    if sentence[head].ner[2:] in ("LOC", "NORP"):
        return last
    for child in sentence.children(head, "nmod"):
        case = sentence.child(child.i, "case")
        if child.i <= last or case is None or case.i != last + 1 or child.ner.endswith(("DATE", "MONEY")):
            continue
        word = case.lemma.lower()
        if word == "of" or (word in PLACING and child.upos == "PROPN"):
            return max(last, find_phrase(sentence, child.i).tail)
    return last


def _left_edge(sentence: Sentence, head: int) -> int:
    before = {head}
    for child in sentence.children(head, *BEFORE):
        if child.i < head and child.text.lower() not in SHORT_NOT:  # "should*n't* the parties"
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
