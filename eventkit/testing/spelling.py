"""Pattern → a sentence that it must read, with the tree that a good parser gives it: no model needed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..document import ROOT, Document, Sentence, Token
from ..patterns.pattern import Element, Pattern, Slot, Words, head_word

Choose = Callable[[Sequence[Any]], Any]
MODALS = frozenset("must should will would can could may might shall".split())
NAMES = {
    "PERSON": ("Silva", "B-PER"), "ORG": ("Globex", "B-ORG"), "PLACE": ("Lima", "B-LOC"), "MONEY": ("$5", "B-MONEY"),
    "NUMBER": ("40", "B-CARDINAL"), "DATE": ("Tuesday", "B-DATE"), "ANY": ("kites", "B-MISC"),
}  # fmt: skip
COUNTRIES = ("Chad", "Niger", "Kenya", "Norway", "Peru", "Mali", "Japan", "Brazil", "Togo", "Oman", "Cuba", "Laos")


@dataclass(frozen=True)
class Spelled:
    """A sentence read off a pattern. `slots` are the slot names with the tokens that must fill them."""

    document: Document
    slots: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class _Node:
    """A word with the words below it, to its left and to its right."""

    text: str
    upos: str
    deprel: str
    left: tuple["_Node", ...] = ()
    right: tuple["_Node", ...] = ()
    xpos: str = "X"
    ner: str = "O"
    slot: str = ""


def spell(pattern: Pattern, choose: Choose = lambda options: options[0]) -> Spelled:
    """Write the sentence that a pattern stands for; `choose` picks words, and whether ``[optional]`` parts are said.

    >>> from eventkit.patterns.language import parse_pattern
    >>> spell(parse_pattern("{actors} (sign) (treaty) with {targets}")).document.text
    'Chad will sign the treaty with Niger .'
    """
    names = iter(COUNTRIES)
    said = [e for e in pattern.elements if not e.optional or choose((True, False))]
    trigger = choose(sorted(pattern.triggers))
    dependents = [_dependent(element, pattern.kind, choose, names) for element in _told_apart(said)]
    left = tuple(node for node in dependents if node.deprel == "nsubj")
    right = tuple(node for node in dependents if node.deprel != "nsubj")
    root = _predicate(pattern, trigger, left, right)
    return _linear(replace(root, right=(*root.right, _Node(".", "PUNCT", "punct"))))


def _told_apart(elements: Sequence[Element]) -> Iterator[Element]:
    """Each element with the prepositions that only it has: in "[by {actors}] [of|by {targets}]" the second says "of"."""
    for element in elements:
        others = frozenset(p for other in elements if other is not element for p in other.prepositions)
        yield replace(element, prepositions=element.prepositions - others or element.prepositions)


def _predicate(pattern: Pattern, trigger: tuple[str, ...], left: tuple[_Node, ...], right: tuple[_Node, ...]) -> _Node:
    if pattern.kind == "noun":
        noun = _phrase(trigger, "root")
        return replace(noun, left=(*left, *noun.left), right=(*noun.right, *right))
    particles = tuple(_Node(word, "ADP", "compound:prt") for word in trigger[1:])
    if pattern.kind == "adjective":
        return _Node(trigger[0], "ADJ", "root", (*left, _Node("be", "AUX", "cop")), (*particles, *right), "JJ")
    return _Node(trigger[0], "VERB", "root", (*left, _Node("will", "AUX", "aux")), (*particles, *right), "VB")


def _dependent(element: Element, kind: str, choose: Choose, names: Iterator[str]) -> _Node:
    if element.relation == "complement":
        return _clause(element, choose, names)
    phrase = _filler(element.filler, choose, names)
    if element.relation == "oblique":
        case = _Node(sorted(element.prepositions)[0], "ADP", "case")
        return replace(phrase, deprel="nmod" if kind == "noun" else "obl", left=(case, *phrase.left))
    return replace(phrase, deprel={"subject": "nsubj", "object": "obj"}[element.relation])


def _filler(filler: Slot | Words, choose: Choose, names: Iterator[str]) -> _Node:
    if isinstance(filler, Slot):
        text, ner = NAMES.get(filler.kinds[0] if filler.kinds else "", ("", "B-LOC"))
        return _Node(text or next(names), "PROPN", "dep", ner=ner, xpos="NNP", slot=filler.name)
    phrase = choose(sorted(filler.phrases)) if filler.phrases else ("thing",)
    noun = _phrase(phrase, "dep")
    return replace(noun, left=(_Node("the", "DET", "det"), *noun.left))


def _phrase(words: tuple[str, ...], deprel: str) -> _Node:
    """ "hunger strike", "state of emergency": the words of a noun around the one that heads it."""
    at = words.index(head_word(words))
    left = tuple(_Node(word, "NOUN", "compound", xpos="NN") for word in words[:at])
    if at + 1 == len(words):
        return _Node(words[at], "NOUN", deprel, left, xpos="NN")
    case = tuple(_Node(word, "ADP", "case") for word in words[at + 1 : -1])
    return _Node(words[at], "NOUN", deprel, left, (_Node(words[-1], "NOUN", "nmod", case, xpos="NN"),), "NN")


def _clause(element: Element, choose: Choose, names: Iterator[str]) -> _Node:
    """ "to leave the town", "that they must leave"."""
    assert isinstance(element.filler, Words)
    marker = sorted(element.prepositions)[0]
    phrase = choose(sorted(element.filler.phrases)) if element.filler.phrases else ("act",)
    is_modal = phrase[0] in MODALS
    below: tuple[_Node, ...] = (_Node(marker, "SCONJ" if marker == "that" else "PART", "mark"),)
    below += (_Node("they", "PRON", "nsubj"),) if marker == "that" else ()
    below += (_Node(phrase[0], "AUX", "aux"),) if is_modal else ()
    within = tuple(_dependent(e, "verb", choose, names) for e in element.within if not e.optional)
    particles = tuple(_Node(word, "ADP", "compound:prt") for word in phrase[1:])
    deprel = "xcomp" if marker == "to" else "ccomp"
    return _Node("act" if is_modal else phrase[0], "VERB", deprel, below, (*particles, *within), "VB")


def _linear(root: _Node) -> Spelled:
    """The tree as tokens in the order of its words."""
    ordered = list(_walk(root, None))
    place = {id(node): i for i, (node, _) in enumerate(ordered)}
    tokens: list[Token] = []
    start = 0
    for i, (node, head) in enumerate(ordered):
        above = ROOT if head is None else place[id(head)]
        end = start + len(node.text)
        tokens.append(Token(i, node.text, node.text, node.upos, node.xpos, above, node.deprel, start, end, node.ner))
        start = end + 1
    text = " ".join(node.text for node, _ in ordered)
    slots = tuple((node.slot, i) for i, (node, _) in enumerate(ordered) if node.slot)
    return Spelled(Document(text, (Sentence(tuple(tokens)),)), slots)


def _walk(node: _Node, head: _Node | None) -> Iterator[tuple[_Node, _Node | None]]:
    for child in node.left:
        yield from _walk(child, node)
    yield node, head
    for child in node.right:
        yield from _walk(child, node)
