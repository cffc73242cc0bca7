"""Frame → the target it implies: "rejected a *U.S.* request", "marched to demand the resignation of the *mayor*".

The patterns fill the slots that the clause gives. Where it leaves the target unsaid, whoever the words of the event
are about is the one it is directed at.
"""

from collections.abc import Iterator

from .clauses import conjuncts, preposition
from .document import Sentence, Token
from .events import Actor
from .patterns.matching import Frame
from .resolve.reading import Reading

DEEPEST = 5
# Roads from the words of an event to whom they are about, the shortest first.
OWNERS = ("nmod:poss", "amod", "compound", "nmod:desc")
BELOW = ("nmod", "obj", "iobj", "xcomp", "ccomp", "acl", "obl", "nsubj", "nsubj:pass", "conj", "advcl", "obl:agent", "appos")
# A place or a time, no party: "agreed to meet in Geneva".
CIRCUMSTANCE = frozenset(
    "in at near during since until before after around inside outside within under throughout across along".split()
)
AGAINST = ("against", "over", "for", "in protest of")
AIMS = frozenset({"protest", "response", "retaliation", "defiance", "support"})


def implied_targets(frame: Frame, reading: Reading, by_aim: bool = False) -> tuple[Actor, ...]:
    """The nearest known party below the words and the complement of the frame that is none of its actors.

    `by_aim` looks at what it was done for, too: "marched to demand the resignation of the mayor".
    """
    sentence = frame.clause.sentence
    names = {actor.name for head in frame.heads("actors") for actor in reading.actors.at(sentence.index, head)}
    taken = {i for _, heads in frame.slots for head in heads for i in sentence.subtree(head)} | {frame.clause.head}
    for start in _starts(frame, by_aim):
        for token in _outward(sentence, start, taken):
            found = tuple(actor for member in conjuncts(sentence, token) for actor in _parties(reading, sentence, member))
            if found and not names & {actor.name for actor in found}:
                return found
    return ()


def _starts(frame: Frame, by_aim: bool) -> list[int]:
    """Where to look: what the pattern's words stand on, the complement, the object, the declared aim."""
    sentence, clause = frame.clause.sentence, frame.clause
    words = sorted(frame.used - {clause.head})
    complement = [] if frame.complement is None else [frame.complement]
    objects = [a.head for a in clause.with_role("object")]
    heads = (clause.head, clause.finite_head) if by_aim else ()
    aims = [t.i for head in dict.fromkeys(heads) for t in _aims(sentence, head)]
    return list(dict.fromkeys([*words, *complement, *objects, *aims]))


def _aims(sentence: Sentence, head: int) -> Iterator[Token]:
    """ "marched *to demand* …", "…, *calling* for …", "in *protest* against …" """
    for child in sentence.children(head, "advcl", "obl", "nmod", "acl", "xcomp"):
        is_verb, is_aim = child.xpos in ("VB", "VBG"), child.lemma.lower() in AIMS
        if is_verb or is_aim or preposition(sentence, child.i) in AGAINST:
            yield child


def _outward(sentence: Sentence, start: int, taken: set[int]) -> Iterator[int]:
    """Tokens below `start`, nearest first, owners before the rest."""
    level = [start]
    for _ in range(DEEPEST):
        yield from (i for i in level if i not in taken)
        level = [t.i for i in level for t in _next(sentence, i) if t.i not in taken]


def _next(sentence: Sentence, i: int) -> Iterator[Token]:
    yield from (t for t in sentence.children(i) if t.deprel in OWNERS)
    for token in sentence.children(i, *BELOW):
        if token.deprel not in OWNERS and token.deprel != "acl:relcl" and not token.ner.endswith("-DATE"):
            if preposition(sentence, token.i).partition(" ")[0] not in CIRCUMSTANCE:
                yield token


def _parties(reading: Reading, sentence: Sentence, token: int) -> tuple[Actor, ...]:
    if not _is_party(sentence, token) or not reading.actors.could_be(sentence.index, token, "ACTOR"):
        return ()
    named = sentence.entity_at(token) is not None  # "recognised *their* independence": a pronoun needs its country
    return tuple(a for a in reading.actors.at(sentence.index, token) if a.country or (named and a.sectors))


def _is_party(sentence: Sentence, i: int) -> bool:
    """Neither a mere adjective ("military aid") nor what the actor calls its own ("withdraw its troops")."""
    token = sentence[i]
    if token.upos == "PRON" and token.deprel != "nmod:poss":
        return False
    if token.relation in ("amod", "compound") and not sentence.entity_at(i) and token.upos != "PROPN":
        return False
    return not any(owner.upos == "PRON" for owner in sentence.children(i, "nmod:poss"))
