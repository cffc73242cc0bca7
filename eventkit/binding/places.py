"""Clause + place mention → how the place bears on the event: "killed in Basra", "shelled Homs", "bombed a market in Kirkuk".

"Moscow signed", "Moscow's offer" and "the Damascus government" locate nothing: there the name stands for people.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ..clauses.phrases import preposition
from ..clauses.reading import Clause
from ..document import Sentence, Token
from ..events import Place
from ..resolve import Mention
from ..resolve.places_words import ACTS_ON_PLACES, UNITS
from .places_clauses import clauses_between
from .places_phrases import located, locates, whole_phrase
from .places_words import NAMED_AFTER_OF, PARTS, REFERENCES, SITES

LYING = frozenset({"located", "situated", "lying"})


@dataclass(frozen=True, slots=True)
class Location:
    """A place is where an event was. `clauses` lie between (0 in its own clause), and `phrases`: "in Basra" is one phrase
    from the verb in "killed a man in Basra".

    `scene` says that the sentence opens with the place, `wider` that its words name a part of it ("Baghdad's Green Zone").
    """

    clauses: int
    phrases: int
    scene: bool = False
    wider: bool = False

    @property
    def rank(self) -> tuple[int, int, bool]:
        """The nearest and exactest is the least: "In Baghdad, five died when a bomb exploded in Sadr City"."""
        return self.clauses + 2 * self.scene, self.phrases, self.wider or self.scene


def find_location(clause: Clause, mention: Mention[Place]) -> Location | None:
    """How near a place mention is to the event as its place; None where it is no place of it."""
    sentence = clause.sentence
    if _is_told_of(clause, mention):
        return Location(0, 0)
    found = [
        Location(between, phrases, _sets_scene(clause, mention), _is_wider(sentence, mention))
        for node, phrases in located(sentence, mention)
        if (between := clauses_between(clause, node)) is not None
    ]
    # Nearest in clauses, then the highest word that it locates: the one whose distance to the verb counts.
    return min(found, key=lambda location: (location.rank[0], -location.phrases), default=None)


def is_inside_beside(sentence: Sentence, inner: Mention[Place], outer: Mention[Place]) -> bool:
    """ "in Kitgum, in a district of the north", "in Pisco, located in Peru": the second says where the first is."""
    between = [t for t in sentence.tokens[inner.last + 1 : outer.first] if t.text.lower() not in LYING]
    linked = bool(between) and between[0].text in (",", "in") and any(t.text == "in" for t in between[:2])
    return linked and all(t.text in (",", "in", "of") or t.upos in ("DET", "ADJ") or t.lemma in PARTS | UNITS for t in between)


def first_of_list(sentence: Sentence, mention: Mention[Place], others: Sequence[Mention[Place]]) -> Mention[Place]:
    """The first of "in Bor, Juba and Malakal"."""
    token = sentence[mention.head]
    return next((m for m in others if token.deprel == "conj" and m.head == token.head), mention)


def find_reference(clause: Clause) -> tuple[int, frozenset[int]] | None:
    """The word of the clause that points back to a place ("there", "in the town"), and the resolutions it allows.

    Of "the republic, where troops killed five" it is the republic; any name in its own clause is another place.
    """
    sentence = clause.sentence
    verb = sentence[clause.finite_head]
    if verb.deprel == "acl:relcl" and _where(sentence, verb) is not None:
        return verb.head, REFERENCES.get(sentence[verb.head].lemma.lower(), frozenset())
    for token in (t for i in {clause.head, clause.finite_head} for t in sentence.children(i)):
        if token.deprel == "advmod" and token.lemma.lower() == "there":
            return token.i, frozenset(range(1, 6))
        allowed = REFERENCES.get(token.lemma.lower())
        pointed = any(t.lemma.lower() in ("the", "this", "that") for t in sentence.children(token.i, "det"))
        bare = not sentence.children(token.i, "compound", "nmod", "appos", "acl", "amod")
        if allowed and pointed and bare and locates(sentence, token.i, named=False):
            return token.i, allowed
    return None


def places_meant(sentence: Sentence, mentions: Sequence[Mention[Place]], reference: int | None) -> list[Mention[Place]]:
    """The places of a sentence that a word pointing back may mean, the likeliest first.

    `reference` is that word where it stands in this very sentence. Names for people are left out: "a war with Georgia". Of a
    sentence before, what it is about comes first: "South Ossetia broke away after the fall of the Soviet Union".
    """
    last_first = list(reversed(mentions))
    if reference is not None:
        return [m for m in last_first if m.last < reference and not _stands_for_people(sentence, m)]
    subjects = [m for m in last_first if sentence[m.head].relation == "nsubj" and m.value.resolution != 1]
    return [*subjects, *(m for m in last_first if not _stands_for_people(sentence, m))]


def _stands_for_people(sentence: Sentence, mention: Mention[Place]) -> bool:
    token = sentence.first_joined(mention.head)
    return token.relation == "nsubj" or preposition(sentence, token.i) in ("with", "against", "by", "between")


def _where(sentence: Sentence, verb: Token) -> Token | None:
    return next((t for t in sentence.children(verb.i, "advmod") if t.lemma.lower() == "where"), None)


def _is_told_of(clause: Clause, mention: Mention[Place]) -> bool:
    """The event is told of the place itself: "Nablus, where troops killed five", "the Golan Heights, captured in 1967"."""
    sentence = clause.sentence
    verb = sentence.first_joined(clause.finite_head)
    where = _where(sentence, verb)
    if where is not None and where.i - 2 <= mention.last < where.i:
        return True
    taken = verb.xpos == "VBN" and verb.lemma.lower() in ACTS_ON_PLACES and sentence.child(verb.i, "obj") is None
    return taken and verb.relation == "acl" and verb.head in (mention.head, whole_phrase(sentence, mention)[0])


def _sets_scene(clause: Clause, mention: Mention[Place]) -> bool:
    """The sentence opens with a phrase that holds the place: "In Baghdad, …"."""
    opening = clause.sentence.tokens[: mention.last + 1]
    begun = any(t.upos in ("VERB", "AUX", "PRON") or t.relation == "nsubj" for t in opening)
    return opening[0].upos == "ADP" and not begun and mention.head < clause.head


def _is_wider(sentence: Sentence, mention: Mention[Place]) -> bool:
    """The name stands for what holds the place that is meant."""
    token = sentence[mention.head]
    if token.deprel == "nmod:poss" or _names_a_site(sentence, token):
        return True
    if token.deprel != "nmod" or preposition(sentence, token.i) != "of":
        return False
    above = sentence[token.head]
    named = above.upos == "PROPN" or any(t.upos == "PROPN" for t in sentence.children(above.i, "compound"))
    return named and above.lemma.lower() not in NAMED_AFTER_OF


def _names_a_site(sentence: Sentence, token: Token) -> bool:
    """ "outside the *Victoria* Hotel in Warsaw": a name in a site's own name says least where it is."""
    above = sentence[token.head]
    return token.relation == "compound" and above.lemma.lower() in SITES and above.i > token.i
