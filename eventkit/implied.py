"""Frame → the target it implies: "rejected a *U.S.* request", "marched to demand the resignation of the *mayor*".

The patterns fill the slots that the clause gives. Where it leaves the target unsaid, whoever the words of the event
are about is the one it is directed at.
"""

from collections.abc import Iterator

from .clauses.phrases import conjuncts, is_half_of_word, preposition
from .clauses.words import PATIENT_NOUNS
from .document import Sentence, Token
from .events import Actor, Event
from .patterns.fillers import PLACING
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
CONDITIONS = frozenset("to if unless until for of from by in against".split())
AGAINST = ("against", "over", "for", "in protest of")
# "dispatched *a team*", "scrambled *fighters*", "stepped up *patrols*": who is sent out is nobody that it is done to.
SENDING = frozenset(
    """send step launch order increase scramble amass mass dispatch deploy contribute provide supply lend station assign withdraw
    recall pull mobilize mobilise move pour put place rush fly airlift ferry march push throw bring ship sail advance shift
    transfer redeploy post reinforce strengthen truck haul roll""".split()
)
EMISSARIES = frozenset(
    "delegation patrol envoy expert inspector investigator mediator mission monitor observer official team".split()
)
# "formed an alliance", "joined forces": what they make is nobody that they act on.
MAKING = frozenset("build conclude create establish forge form found join launch make open set".split())
# "the willingness of *Peru*": whose mind it is, and not towards whom.
MINDS = frozenset("willingness readiness desire intention determination resolve".split())
# Those who act for their state: Egyptian troops do nothing to Egypt.
ORGANS = frozenset({"GOV", "MIL", "COP", "LEG", "JUD", "SPY"})
# An adjective such as "Kurdish" stands for its people, not for the state that the actor rules.
PEOPLES = frozenset({"table:demonyms", "table:groups"})
UPON = frozenset({"on", "upon", "against", "at"})
# "condemned the attack on *Mali*", "the shelling of *Mali*": who suffers it.
HARM_OF = frozenset(
    """abuse annexation blockade bombardment bombing demolition destruction harassment intimidation invasion maltreatment
    occupation oppression repression shelling siege storming targeting treatment""".split()
)
HARM = HARM_OF | frozenset(
    """aggression airstrike ambush assault atrocity attack ban campaign clampdown crackdown crime curb discrimination embargo
    incursion offensive onslaught policy pressure raid restriction sanction strike threat violence war""".split()
)
MOURNED = frozenset("assassination beating death disappearance killing lynching massacre murder shooting slaying torture".split())
ARMED = frozenset({"MIL", "REB", "UAF", "COP"})
AIMS = frozenset({"protest", "response", "retaliation", "defiance", "support"})


def implied_targets(frame: Frame, reading: Reading, event_class: type[Event]) -> tuple[Actor, ...]:
    """Whom the words and the complement of the frame are about: a known party, or the people acted on.

    A type that absorbs others is directed at whom it was done for, too: "marched to demand the resignation of the mayor".
    One that blames is directed at no victim, one that is not hostile at no town: "refused to send him to Brest".
    """
    people = _people_acted_on(frame, reading)
    if people and frame.clause.lemma in PATIENT_NOUNS:
        return people
    party = _nearest_party(frame, reading, event_class)
    inside = any(who.start <= other.start and other.end <= who.end for who in people for other in party)
    if inside and frame.clause.kind == "verb":
        return people  # "indicted a *Leeds policeman*", not Leeds
    return party or people


def people_in_places(frame: Frame, reading: Reading) -> tuple[Actor, ...]:
    """ "fired on a *patrol* in Lom": where a place fills the slot, the people of the pattern's words and those named beside it."""
    sentence, heads = frame.clause.sentence, frame.heads("targets")
    placed = [h for h in heads if sentence[h].ner.endswith("LOC") and preposition(sentence, h) in PLACING]
    others = (actor for h in heads if h not in placed for actor in reading.actors.at(sentence.index, h))
    return (*_people_acted_on(frame, reading), *others) if placed else ()


def is_victim(sentence: Sentence, i: int) -> bool:
    """ "the killing of the *bishop*", "*his* arrest"."""
    token = sentence.first_joined(i)
    above = sentence[token.head].lemma.lower() if token.head >= 0 else ""
    if above in HARM and token.relation == "nmod":
        return preposition(sentence, token.i) in UPON or (above in HARM_OF and preposition(sentence, token.i) == "of")
    if above not in PATIENT_NOUNS:
        return False
    if token.deprel == "nmod:poss":  # but "*Chad's* killing of five men"
        return not any(preposition(sentence, t.i) == "of" for t in sentence.children(token.head, "nmod"))
    return token.relation == "nmod" and preposition(sentence, token.i) == "of"


def _is_mourned(sentence: Sentence, token: Token) -> bool:
    """ "protests over the *girl's* death" are directed at no girl."""
    return token.head >= 0 and sentence[token.head].lemma.lower() in MOURNED and is_victim(sentence, token.i)


def _nearest_party(frame: Frame, reading: Reading, event_class: type[Event]) -> tuple[Actor, ...]:
    """The nearest known party below the words and the complement that is none of the actors."""
    sentence = frame.clause.sentence
    actors = _actors(frame, reading)
    names = {actor.name for actor in actors}
    own = {actor.country for actor in actors if actor.kind == "country" or not ORGANS.isdisjoint(actor.sectors)}
    taken = _taken(frame)
    if event_class.blames:
        taken |= {i for token in sentence if is_victim(sentence, token.i) for i in sentence.subtree(token.i)}
    elif event_class.absorbs:
        taken |= {i for token in sentence if _is_mourned(sentence, token) for i in sentence.subtree(token.i)}
    for start in _starts(frame, by_aim=bool(event_class.absorbs)):
        for token in _outward(sentence, start, taken):
            if token in frame.used and sentence[token].relation == "obj" and frame.clause.lemma in MAKING:
                continue  # "formed *a coalition*" is directed at no coalition
            if event_class.blames and preposition(sentence, token) == "with":
                continue  # "began an inquiry *with Europol*"
            found = tuple(actor for member in conjuncts(sentence, token) for actor in _parties(reading, sentence, member))
            if not event_class.hostile:
                found = tuple(a for a in found if a.basis != "gazetteer")
            found = tuple(a for a in found if not (a.kind == "country" and a.country in own and a.basis not in PEOPLES))
            if found and not names & {actor.name for actor in found}:
                return found
    return ()


def _actors(frame: Frame, reading: Reading) -> list[Actor]:
    index = frame.clause.sentence.index
    return [actor for head in frame.heads("actors") for actor in reading.actors.at(index, head)]


def _taken(frame: Frame) -> set[int]:
    """The tokens of the slots, and the trigger."""
    sentence = frame.clause.sentence
    return {i for _, heads in frame.slots for head in heads for i in sentence.subtree(head)} | {frame.clause.head}


def _people_acted_on(frame: Frame, reading: Reading) -> tuple[Actor, ...]:
    taken = _taken(frame)
    return next((found for head, found in words_acted_on(frame, reading) if found and head not in taken), ())


def words_acted_on(frame: Frame, reading: Reading) -> Iterator[tuple[int, tuple[Actor, ...]]]:
    """ "freed four *nurses*", "an attack on a *convoy*": words of the pattern it is done to, with the people they are.

    Forces that somebody sends are what it is done with.
    """
    clause, index = frame.clause, frame.clause.sentence.index
    for word in sorted(frame.used):
        if clause.kind == "noun" and is_victim(clause.sentence, word):  # "the sacking of the *government*"
            yield word, reading.actors.at(index, word)
    if clause.lemma in MAKING:
        return
    for argument in clause.with_role("object", "oblique"):
        if argument.head not in frame.used or (argument.role == "oblique" and argument.preposition not in UPON):
            continue
        people = tuple(a for a in reading.actors.at(index, argument.head) if _can_suffer(a, argument.role))
        sent = any(ARMED & set(a.sectors) for a in people) or clause.sentence[argument.head].lemma.lower() in EMISSARIES
        if not (argument.role == "object" and clause.lemma in SENDING and sent):
            yield argument.head, people


def _can_suffer(actor: Actor, role: str) -> bool:
    """People, a government ("sacked her *government*"), and whatever body a deed is done upon ("an attack on a *bank*")."""
    body = actor.kind == "organization" and (role != "object" or "GOV" in actor.sectors)
    return actor.kind in ("person", "group") or body


def place_acted_in(frame: Frame, reading: Reading) -> tuple[Actor, ...]:
    """ "besieged *Aleppo*", "refused to send troops to a force *in Liberia*": a place of the pattern, or one abroad."""
    sentence = frame.clause.sentence
    own = {actor.country for actor in _actors(frame, reading)}
    for head in frame.heads("location"):
        if not preposition(sentence, head) and (found := reading.actors.at(sentence.index, head)):
            return found
    if None in own or not own:
        return ()
    for head in frame.heads("location"):
        if found := _abroad(reading, sentence, head, own):
            return found
    starts = [i for i in (*sorted(frame.used - {frame.clause.head}), frame.complement) if i is not None]
    taken = _taken(frame)
    about = (i for start in starts for i in _outward(sentence, start, taken) if sentence[i].relation != "acl")
    for token in (t.i for i in about for t in sentence.children(i, "obl", "nmod") if t.i not in taken):
        if preposition(sentence, token) in ("in", "at", "on") and (found := _abroad(reading, sentence, token, own)):
            return found
    return ()


def _abroad(reading: Reading, sentence: Sentence, token: int, own: set[str | None]) -> tuple[Actor, ...]:
    found = reading.actors.at(sentence.index, token) if sentence[token].ner.endswith("LOC") else ()
    return found if all(a.country and a.country not in own for a in found) else ()


def _starts(frame: Frame, by_aim: bool) -> list[int]:
    """Where to look: what the pattern's words stand on, the complement, the object, the declared aim."""
    sentence, clause = frame.clause.sentence, frame.clause
    words = [_phrase_of(sentence, i) for i in sorted(frame.used - {clause.head})]
    complement = [] if frame.complement is None else [frame.complement]
    sent = clause.lemma in SENDING
    objects = [a.head for a in clause.with_role("object") if not (sent and sentence[a.head].lemma.lower() in EMISSARIES)]
    heads = (clause.head, clause.finite_head) if by_aim else ()
    aims = [t.i for head in dict.fromkeys(heads) for t in _aims(sentence, head)]
    return list(dict.fromkeys([*words, *complement, *objects, *aims]))


def _phrase_of(sentence: Sentence, i: int) -> int:
    """The phrase that a preposition of the trigger stands before: "opposed *to* mediation"."""
    return sentence[i].head if sentence[i].relation == "case" else i


def _aims(sentence: Sentence, head: int, depth: int = 0) -> Iterator[Token]:
    """ "marched *to demand* …", "…, *calling* for …", "in *protest* against …", "on a day of strikes *over* …" """
    for child in sentence.children(head, "advcl", "obl", "nmod", "acl", "xcomp"):
        if child.relation == "advcl" and not _completes(sentence, child):
            continue
        is_verb, is_aim = child.xpos in ("VB", "VBG"), child.lemma.lower() in AIMS
        if is_verb or is_aim or preposition(sentence, child.i) in AGAINST:
            yield child
        elif child.relation in ("obl", "nmod") and depth < 2:
            yield from _aims(sentence, child.i, depth + 1)


def _outward(sentence: Sentence, start: int, taken: set[int]) -> Iterator[int]:
    """Tokens below `start`, nearest first, owners before the rest."""
    level = [start]
    for _ in range(DEEPEST):
        yield from (i for i in level if i not in taken)
        level = [t.i for i in level for t in _next(sentence, i) if t.i not in taken]


def _next(sentence: Sentence, i: int) -> Iterator[Token]:
    is_mind = sentence[i].lemma.lower() in MINDS
    if not is_mind:
        yield from (t for t in sentence.children(i) if t.deprel in OWNERS)
    for token in sentence.children(i, *BELOW):
        if is_mind and preposition(sentence, token.i) == "of":
            continue
        if token.relation == "advcl" and not _completes(sentence, token):
            continue
        if token.deprel not in OWNERS and token.deprel != "acl:relcl" and not token.ner.endswith("-DATE"):
            if preposition(sentence, token.i).partition(" ")[0] not in CIRCUMSTANCE:
                yield token


def _completes(sentence: Sentence, clause: Token) -> bool:
    """An aim or a condition ("unless *Mali* accepts it"), and not what happened before, beside or why."""
    marks = {t.lemma.lower() for t in sentence.children(clause.i, "mark")}
    return not marks or bool(marks & CONDITIONS)


def _parties(reading: Reading, sentence: Sentence, token: int) -> tuple[Actor, ...]:
    if (
        not _is_party(sentence, token)
        or is_half_of_word(sentence, token)
        or not reading.actors.could_be(sentence.index, token, "ACTOR")
    ):
        return ()
    named = sentence.entity_at(token) is not None  # "recognised *their* independence": a pronoun needs its country
    is_unprepared = not preposition(sentence, token)
    found = reading.actors.at(sentence.index, token)
    known = (a for a in found if a.country or (a.sectors and (named or _is_known_by_office(a, sentence[token]))))
    return tuple(a for a in known if not (is_unprepared and _is_instrument(a)))


def _is_known_by_office(actor: Actor, token: Token) -> bool:
    """ "commended *the King's* efforts": written as a name, whoever it is."""
    return token.upos == "PROPN" and actor.kind == "person" and "GOV" in actor.sectors


def _is_instrument(actor: Actor) -> bool:
    """ "send *peacekeepers*": forces of which the words do not say whose they are belong to who sends them."""
    return "+" in actor.basis and bool({"MIL", "COP"} & set(actor.sectors))


def _is_party(sentence: Sentence, i: int) -> bool:
    """Neither a mere adjective ("military aid") nor what the actor calls its own ("withdraw its troops")."""
    token = sentence[i]
    is_verb = token.upos in ("VERB", "AUX") and not sentence.child(i, "det")
    if is_verb or token.upos == "PRON" and token.deprel != "nmod:poss":
        return False
    if token.relation in ("amod", "compound") and not sentence.entity_at(i) and token.upos != "PROPN":
        return False
    return not any(owner.upos == "PRON" for owner in sentence.children(i, "nmod:poss"))
