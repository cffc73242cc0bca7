"""Place mention → the phrase it stands in and the words that this phrase locates: "an attack on a *school in Garissa*"."""

from collections.abc import Iterator

from ..clauses.phrases import preposition
from ..document import Sentence, Token
from ..events import Place
from ..resolve import Mention
from ..resolve.places_words import ACTS_ON_PLACES, DIRECTIONS
from .places_words import (
    ACTS,
    BEHALF,
    EARLIER,
    EVENTS,
    GEOGRAPHY,
    JUDGED,
    MOTION,
    MOTION_VERBS,
    OVERHEAD,
    PROTESTS,
    SITES,
    STATIC,
    TALKED_OF,
    TIMES,
    TOPICAL,
    WITHDRAWING,
)

NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON", "ADJ"})
# The resolution from which a name before a noun says where it was: "a Montana cabin", not "a U.S. base"; "Kabul attack", not
# "Iraq war".
FROM_STATE, FROM_TOWN = 2, 3


def located(sentence: Sentence, mention: Mention[Place]) -> Iterator[tuple[int, int]]:
    """The words that a place mention locates, with the phrases between; none where the name stands for people."""
    top, event = whole_phrase(sentence, mention)
    phrases = 0
    if event is not None:
        node: int | None = event
    elif sentence.child(top, "cop") and _preposition(sentence, top) in STATIC:
        node = top  # "was at his Gao home"
    elif mention.value.resolution == 1 and sentence[top].head >= 0 and _is_topic(sentence, top):
        return
    elif sentence[top].head >= 0 and locates(sentence, top, named=top == mention.head):
        node = event_meant(sentence, sentence[top].head, mention.first)
    else:
        node, phrases = _by_surface(sentence, mention), 1
    if node is not None:
        yield node, phrases
        for held in _holders(sentence, node):
            phrases += 1
            yield held, phrases


def _is_topic(sentence: Sentence, top: int) -> bool:
    """ "a report on Sudan", "a row over Sudan"; "a raid on Sudan" and "a missile over Japan" were there."""
    token = sentence[top]
    word, above = preposition(sentence, top), sentence[token.head].lemma.lower()
    if word == "over":
        return above not in OVERHEAD
    return token.deprel == "nmod" and word == "on" and above not in EVENTS | ACTS | GEOGRAPHY | SITES


def event_meant(sentence: Sentence, node: int, before: int) -> int:
    """ "denounced an attack on a school in Garissa": it is the attack that was there, wherever the tree hangs the place."""
    if sentence[node].lemma.lower() not in TALKED_OF:
        return node
    judged = sentence[node].lemma.lower() in JUDGED
    events = (t.i for t in sentence.children(node, "obj") if t.i < before and (judged or t.lemma.lower() in EVENTS | ACTS))
    return next(events, node)


def whole_phrase(sentence: Sentence, mention: Mention[Place]) -> tuple[int, int | None]:
    """The head of the phrase that is the place: "outskirts" of "the outskirts of the city of Homs".

    Of "the Kabul attack" it is Kabul, and the attack is the event that lies in it.
    """
    node, resolution = mention.head, mention.value.resolution or FROM_TOWN
    while sentence[node].head >= 0:
        token = sentence[node]
        above = _noun_beside(sentence, token) or _named_for(sentence, token)
        lemma = above.lemma.lower()
        before_noun = token.relation in ("compound", "amod") or token.deprel in ("nmod:poss", "nmod:desc")
        if before_noun and lemma in EVENTS and resolution >= FROM_TOWN and token.deprel != "nmod:poss":
            return node, above.i
        same = token.relation in ("conj", "appos", "flat") and above.upos in NOMINAL
        common = node != mention.head and token.upos == "NOUN"
        of = token.deprel == "nmod" and _preposition(sentence, node) in ("of", "to")
        part = (of and (common or lemma in GEOGRAPHY | SITES)) or _is_example(sentence, node, lemma)
        named = before_noun and (lemma in GEOGRAPHY or ((resolution >= FROM_STATE or common) and lemma in SITES))
        if not (same or part or named or above.head == token.head):
            break
        node = above.i
    return node, None


def _is_example(sentence: Sentence, node: int, lemma: str) -> bool:
    """ "in towns like Gao" """
    return lemma in GEOGRAPHY and _preposition(sentence, node) in ("like", "such as", "include", "including")


def _named_for(sentence: Sentence, token: Token) -> Token:
    """The word above; for the name in "a Dublin soccer field" and "Davos town hall" it is the last of the noun's words."""
    above = sentence[token.head]
    while token.relation in ("compound", "amod") and above.relation == "compound" and above.head > above.i:
        above = sentence[above.head]
    return above


def _noun_beside(sentence: Sentence, token: Token) -> Token | None:
    """The noun of "in the capital Chisinau" and "at the entrance to Gao", where the tree hangs both on the verb."""
    case = sentence.child(token.i, "case")
    at = token.i if case is None else case.i
    before = sentence[at - 1] if at > 0 else None
    if before is None or before.head != token.head or before.lemma.lower() not in GEOGRAPHY or before.upos != "NOUN":
        return None
    return before if token.deprel == before.deprel and (case is None or case.text.lower() in ("of", "to")) else None


def locates(sentence: Sentence, top: int, *, named: bool) -> bool:
    """A place phrase is where what it hangs on is; `named` says that it is the bare name."""
    token = sentence[top]
    above, word = sentence[token.head], _preposition(sentence, top)
    lemma = above.lemma.lower()
    moved = word in MOTION and (lemma in MOTION_VERBS or (named and word == "into"))
    left = word == "from" and lemma in WITHDRAWING
    located = word in STATIC or moved or left or (word in ("of", "against", "for") and lemma in ACTS)
    if located and token.relation in ("obl", "nmod", "advmod", "dep") and token.deprel not in ("nmod:poss", "obl:agent"):
        return True
    if token.deprel in ("obj", "nsubj:pass"):
        return lemma in ACTS_ON_PLACES or (not named and lemma not in TALKED_OF)
    return word in ("include", "including") and lemma in ACTS_ON_PLACES


def _preposition(sentence: Sentence, i: int) -> str:
    """The preposition of a phrase; where the tree hangs it elsewhere ("in the capital Chisinau"), the word before it."""
    word = preposition(sentence, i)
    if word:
        return word if word in STATIC else word.split()[-1]  # "was passing by in Gao"
    first = sentence[min(sentence.subtree(i))]
    before = first if first.upos == "ADP" or first.i == 0 else sentence[first.i - 1]
    return before.text.lower() if before.upos == "ADP" else ""


def _by_surface(sentence: Sentence, mention: Mention[Place]) -> int | None:
    """What the words say where the tree went astray: "in Jerusalem Thursday noon", "in neighbouring Kenya"."""
    i = mention.first - 1
    while i >= 0 and sentence[i].text.lower() in DIRECTIONS | {"the"}:
        i -= 1
    if i < 0 or sentence[i].text.lower() not in STATIC - {"by", "on", "over"} or _is_before_noun(sentence, mention):
        return None
    above = (t.i for t in sentence.ancestors(mention.head) if t.upos in ("VERB", "NOUN") and t.i < i)
    return next(above, None)


def _is_before_noun(sentence: Sentence, mention: Mention[Place]) -> bool:
    """ "in Russia's view", "outside the U.S. consulate": the name only says whose it is."""
    token = sentence[mention.head]
    head = sentence[token.head] if token.head >= 0 else token
    timed = head.ner.endswith("DATE") or head.lemma.lower() in TIMES
    led = head.upos in ("ADJ", "VERB") and head.relation == "amod"  # "in the U.S.-led raid"
    return token.deprel == "nmod:poss" or (head.i > mention.last and (led or head.upos in ("NOUN", "PROPN")) and not timed)


def _holders(sentence: Sentence, node: int) -> Iterator[int]:
    """The words that a located noun takes part in, up to the verb: "a market in Basra" was bombed."""
    while sentence[node].upos in NOMINAL and sentence[node].head >= 0:
        token = sentence[node]
        if token.relation not in ("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "compound"):
            return
        if is_another_matter(sentence, token) or is_earlier(sentence, token):
            return
        node = event_meant(sentence, token.head, token.i)
        yield node
        if node != token.head:
            return


def is_earlier(sentence: Sentence, token: Token) -> bool:
    """ "spoke after *the* attack in Gao", which was elsewhere; "was caught after *a* chase in Gao" is one story."""
    word = preposition(sentence, token.i)
    return word in EARLIER and not (word == "after" and any(t.lemma.lower() == "a" for t in sentence.children(token.i, "det")))


def is_another_matter(sentence: Sentence, token: Token) -> bool:
    """A noun that is only talked of, or compared with: its place is not that of the word above it."""
    above, word = sentence[token.head].lemma.lower(), preposition(sentence, token.i)
    timed = token.ner.endswith("DATE") or token.lemma.lower() in TIMES
    opposed = word == "against" and (above in PROTESTS or token.lemma.lower() in EVENTS | ACTS)
    behalf = word == "in" and token.lemma.lower() in BEHALF
    topic = token.relation in ("obl", "nmod") and (word in TOPICAL or opposed or behalf) and not timed
    return topic or (token.relation == "obj" and above in TALKED_OF)
