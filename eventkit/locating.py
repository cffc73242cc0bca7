"""Clause + place mention → how the place bears on the event: "killed in Basra", "shelled Homs", "bombed a market in Kirkuk".

"Moscow signed", "Moscow's offer" and "the Damascus government" locate nothing: there the name stands for people.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .clauses import Clause, is_passive, preposition
from .document import Sentence, Token
from .events import Place
from .locating_words import (
    ACTS,
    BEHALF,
    EARLIER,
    EVENTS,
    GEOGRAPHY,
    GOES_AWAY,
    MOTION,
    MOTION_VERBS,
    NAMED_AFTER_OF,
    OTHER_TIME,
    PARTS,
    PROTESTS,
    REFERENCES,
    SITES,
    STATIC,
    TAKEN_AWAY,
    TALKED_OF,
    TIMES,
    TOPICAL,
)
from .resolve import Mention
from .resolve.places_words import ACTS_ON_PLACES, DIRECTIONS, UNITS

NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON", "ADJ"})
# The resolution from which a name before a noun says where it was: "a Montana cabin", not "a U.S. base"; "Kabul attack", not
# "Iraq war".
FROM_STATE, FROM_TOWN = 2, 3

# The boundaries over which clauses tell of one event, up from the trigger and down to another clause.
BOUNDARIES = frozenset({"ccomp", "parataxis", "acl", "advcl", "conj", "csubj", "appos"})
CLIMBED = frozenset({"conj", "advcl", "xcomp", "acl"})
DESCENDED = frozenset({"conj", "advcl", "xcomp", "parataxis", "acl"})


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
        for node, phrases in _located(sentence, mention)
        if (between := _clauses_between(clause, node)) is not None
    ]
    # Nearest in clauses, then the highest word that it locates: the one whose distance to the verb counts.
    return min(found, key=lambda location: (location.rank[0], -location.phrases), default=None)


def is_inside_beside(sentence: Sentence, inner: Mention[Place], outer: Mention[Place]) -> bool:
    """ "in Fallujah, in the restive western province of Anbar": the second only says where the first is."""
    between = sentence.tokens[inner.last + 1 : outer.first]
    linked = bool(between) and between[0].text in (",", "in") and any(t.text == "in" for t in between[:2])
    return linked and all(t.text in (",", "in", "of") or t.upos in ("DET", "ADJ") or t.lemma in PARTS | UNITS for t in between)


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
        if allowed and pointed and bare and _locates(sentence, token.i, named=False):
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
    token = sentence[mention.head]
    while token.deprel == "conj" and token.head >= 0:
        token = sentence[token.head]
    return token.relation == "nsubj" or preposition(sentence, token.i) in ("with", "against", "by", "between")


def _where(sentence: Sentence, verb: Token) -> Token | None:
    return next((t for t in sentence.children(verb.i, "advmod") if t.lemma.lower() == "where"), None)


def _is_told_of(clause: Clause, mention: Mention[Place]) -> bool:
    """The event is told of the place itself: "Nablus, where troops killed five", "the Golan Heights, captured in 1967"."""
    sentence = clause.sentence
    verb = sentence[clause.finite_head]
    while verb.deprel == "conj" and verb.head >= 0:
        verb = sentence[verb.head]
    where = _where(sentence, verb)
    if where is not None and where.i - 2 <= mention.last < where.i:
        return True
    taken = verb.xpos == "VBN" and verb.lemma.lower() in ACTS_ON_PLACES and sentence.child(verb.i, "obj") is None
    return taken and verb.relation == "acl" and verb.head in (mention.head, _whole_phrase(sentence, mention)[0])


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


def _located(sentence: Sentence, mention: Mention[Place]) -> Iterator[tuple[int, int]]:
    """The words that a place mention locates, with the phrases between; none where the name stands for people."""
    top, event = _whole_phrase(sentence, mention)
    phrases = 0
    if event is not None:
        node: int | None = event
    elif sentence.child(top, "cop") and _preposition(sentence, top) in STATIC:
        node = top  # "was at his Gao home"
    elif mention.value.resolution == 1 and _is_topic(sentence, top):
        return
    elif sentence[top].head >= 0 and _locates(sentence, top, named=top == mention.head):
        node = _event_meant(sentence, sentence[top].head, mention.first)
    else:
        node, phrases = _by_surface(sentence, mention), 1
    if node is not None:
        yield node, phrases
        for held in _holders(sentence, node):
            phrases += 1
            yield held, phrases


def _is_topic(sentence: Sentence, top: int) -> bool:
    """ "a report on Sudan"; "a raid on Sudan" and "a base on Malta" were there."""
    token = sentence[top]
    if token.deprel != "nmod" or preposition(sentence, top) != "on":
        return False
    return sentence[token.head].lemma.lower() not in EVENTS | ACTS | GEOGRAPHY | SITES


def _event_meant(sentence: Sentence, node: int, before: int) -> int:
    """ "denounced an attack on a school in Garissa": it is the attack that was there, wherever the tree hangs the place."""
    if sentence[node].lemma.lower() not in TALKED_OF:
        return node
    events = (t.i for t in sentence.children(node, "obj") if t.i < before and t.lemma.lower() in EVENTS | ACTS)
    return next(events, node)


def _whole_phrase(sentence: Sentence, mention: Mention[Place]) -> tuple[int, int | None]:
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


def _locates(sentence: Sentence, top: int, *, named: bool) -> bool:
    """A place phrase is where what it hangs on is; `named` says that it is the bare name."""
    token = sentence[top]
    above, word = sentence[token.head], _preposition(sentence, top)
    lemma = above.lemma.lower()
    moved = word in MOTION and (lemma in MOTION_VERBS or (named and word == "into"))
    located = word in STATIC or moved or (word in ("of", "against", "for") and lemma in ACTS)
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
        if _is_another_matter(sentence, token) or _is_earlier(sentence, token):
            return
        node = _event_meant(sentence, token.head, token.i)
        yield node
        if node != token.head:
            return


def _is_earlier(sentence: Sentence, token: Token) -> bool:
    """ "spoke after *the* attack in Gao", which was elsewhere; "was caught after *a* chase in Gao" is one story."""
    word = preposition(sentence, token.i)
    return word in EARLIER and not (word == "after" and any(t.lemma.lower() == "a" for t in sentence.children(token.i, "det")))


def _is_another_matter(sentence: Sentence, token: Token) -> bool:
    """A noun that is only talked of, or compared with: its place is not that of the word above it."""
    above, word = sentence[token.head].lemma.lower(), preposition(sentence, token.i)
    timed = token.ner.endswith("DATE") or token.lemma.lower() in TIMES
    opposed = word == "against" and (above in PROTESTS or token.lemma.lower() in EVENTS | ACTS)
    behalf = word == "in" and token.lemma.lower() in BEHALF
    topic = token.relation in ("obl", "nmod") and (word in TOPICAL or opposed or behalf) and not timed
    return topic or (token.relation == "obj" and above in TALKED_OF)


def _clauses_between(clause: Clause, node: int) -> int | None:
    """How many clause boundaries lie between the event and a word, None when one of them parts two events."""
    sentence = clause.sentence
    own = {clause.head, clause.finite_head}
    if clause.kind == "noun":
        own.add(sentence[clause.head].head)
    if node in own:
        return 0
    up, down = ([sentence[i], *sentence.ancestors(i)] for i in (clause.finite_head, node))
    top = next((t for t in down if t in up), None)
    if top is None:
        return None
    above, below = up[: up.index(top)], down[: down.index(top)]
    if any(_is_another_matter(sentence, t) or _event_meant(sentence, t.head, t.i) != t.head for t in below):
        return None
    # "a hospital in Basra, which is patrolled": the clause tells of what is there.
    above_noun = [t for t in above if not (t.deprel == "acl:relcl" and t.head == top.i)]
    if all(_tells_more(sentence, t, CLIMBED) for t in above_noun) and all(_tells_more(sentence, t, DESCENDED) for t in below):
        return 1 + sum(t.relation in BOUNDARIES for t in [*above, *below])
    return None


def _is_of_others(sentence: Sentence, verb: Token) -> bool:
    """ "Ten were killed and *their bodies* were found in Gao", but "ten were killed and *two others* wounded in Gao"."""
    subject = sentence.child(verb.i, "nsubj")
    if subject is None or subject.upos == "NUM" or subject.lemma.lower() == "other":
        return False
    return all(t.lemma.lower() not in ("another", "other") for t in sentence.children(subject.i, "det", "amod"))


def _leads_away(sentence: Sentence, verb: Token) -> bool:
    """ "was shot and *taken* to a hospital in Gao", "was caught and *spent* a year in a Gao jail"."""
    lemma = verb.lemma.lower()
    return lemma in GOES_AWAY or (lemma in TAKEN_AWAY and is_passive(sentence, verb.i))


def _tells_more(sentence: Sentence, token: Token, allowed: frozenset[str]) -> bool:
    """A clause that tells more of the same event: ", killing five", "an attack that rocked Basra"; most words head none."""
    if token.relation not in BOUNDARIES:
        return True
    if allowed is DESCENDED and any(t.lemma.lower() in OTHER_TIME for t in sentence.children(token.i, "mark", "advmod")):
        return False
    if allowed is DESCENDED and token.relation == "conj" and (_is_of_others(sentence, token) or _leads_away(sentence, token)):
        return False
    return token.deprel in allowed or (token.deprel == "acl:relcl" and sentence[token.head].lemma.lower() in EVENTS)
