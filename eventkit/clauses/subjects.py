"""Who acts in a verb, and on whom, where the tree leaves it unsaid: passives, control, relative clauses, coordination."""

from ..document import Sentence
from ..repair.joints import object_behind
from .phrases import is_headline, is_time, preposition
from .words import DEED_CONTROL, NEEDS, NEVER_ALONE, OBJECT_CONTROL, STATES, SUBJECT_CONTROL, TRIES, UNDERGOING

RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
# What whoever attacks, stops or names somebody does at once; other participles tell of whom it was done to ("…, losing an eye").
TAKING = frozenset(
    "accuse ask claim demand force injure kill leave order rob say seize take tell threaten urge warn wound".split()
)
# What is done to somebody, or without anybody: "*struck* and blocked the road".
ALONE = frozenset("demonstrate fight march meet protest rally rebel strike talk".split())
# What has a second object left when it is done to its subject: "was *handed* a note".
HANDING = frozenset("award deny give grant hand offer refuse send serve show".split())
FARTHEST = 8  # verbs up to the one whose subject is meant


def is_passive(sentence: Sentence, i: int) -> bool:
    """True for "was arrested", "got arrested" and the reduced "men arrested in May"."""
    token = sentence[i]
    if token.lemma.lower() in STATES and _lies_in(sentence, i):
        return False
    if sentence.child(i, "aux:pass", "nsubj:pass"):
        return not _has_asked(sentence, i)
    if sentence.child(i, "obl:agent"):
        return not (token.xpos == "VBD" and sentence.child(i, "nsubj"))  # "shortened by an hour the curfew"
    if (
        token.deprel == "conj"
        and token.lemma.lower() in HANDING
        and sentence.child(i, "obj")
        and not sentence.child(i, "nsubj", "aux")
    ):
        return is_passive(sentence, token.head)  # "was summoned and *handed* a note"
    is_past = token.xpos == "VBD" and token.lemma.lower() in NEVER_ALONE  # "Activist freed after protest"
    if not (token.xpos == "VBN" or is_past) or sentence.child(i, "aux"):
        return False
    if sentence.child(i, "nsubj"):  # "Activist released after protest"
        return is_headline(sentence) and not sentence.child(i, *(("obj",) if is_past else ("obj", "ccomp", "xcomp")))
    if is_past:
        return False
    if token.lemma.lower() in SUBJECT_CONTROL and any(is_infinitive(sentence, t.i) for t in sentence.children(i, "xcomp")):
        return False  # "a session held in May, *sought* to ratify it"
    if token.deprel == "conj" and sentence[token.head].xpos == "VBN" and not sentence.child(i, "obj"):
        return is_passive(sentence, token.head)
    return token.relation in ("acl", "advcl", "root", "xcomp", "dep", "amod", "parataxis") and not sentence.child(i, "obj")


def _has_asked(sentence: Sentence, i: int) -> bool:
    """ "he's asked the police to leave": the short auxiliary is "has" where somebody else is to do something."""
    auxiliary = sentence.child(i, "aux:pass")
    is_short = auxiliary is not None and auxiliary.text in ("'s", "’s")
    return is_short and bool(sentence.child(i, "obj", "iobj") and sentence.child(i, "xcomp"))


def _lies_in(sentence: Sentence, i: int) -> bool:
    """ "were engaged *in* a battle", by nobody: what somebody does, not what is done to them."""
    if sentence.child(i, "obl:agent"):
        return False
    return any(preposition(sentence, t.i) == "in" for t in sentence.children(i, "obl"))


def objects_of(sentence: Sentence, i: int) -> list[int]:
    """Whom or what verb `i` acts on by the tree, shared and relative objects included."""
    token = sentence[i]
    found = [t.i for t in sentence.children(i, "obj", "iobj")]
    if not found and token.deprel == "conj":
        found = _shared_object(sentence, i)
    if not found and sentence[i].lemma.lower() not in ALONE and not is_passive(sentence, i):
        found = object_behind(sentence, i)
    if token.deprel == "acl:relcl":
        found = [resolve_relative(sentence, o) for o in found]
        if not found and not is_passive(sentence, i) and _has_own_subject(sentence, i):
            found = [token.head]
    return found


def _shared_object(sentence: Sentence, i: int) -> list[int]:
    """ "X attacked and [later] killed Y" leaves the object on one of the two verbs."""
    first = sentence[sentence[i].head]
    if first.upos != "VERB" or is_passive(sentence, i):
        return []
    between = [t for t in sentence.children(first.i, "obj") if t.i > i]
    return [t.i for t in between]


def _has_own_subject(sentence: Sentence, i: int) -> bool:
    subject = sentence.child(i, "nsubj")
    return subject is not None and subject.lemma.lower() not in RELATIVE


def surface_subjects(sentence: Sentence, i: int) -> list[int]:
    """The subject a reader would name for verb `i`, found where the tree leaves it unsaid."""
    for _ in range(FARTHEST):
        own = [t.i for t in sentence.children(i, "nsubj") if not is_time(t)]
        if own:  # of two, the name ("leader *Roe*"), else the nearer ("At the station, *miners* were hurt")
            return [resolve_relative(sentence, max(own, key=lambda j: (sentence.entity_at(j) is not None, j < i, j)))]
        found = _lent_subject(sentence, i)
        if not isinstance(found, int):
            return found
        i = found
    return []


def _lent_subject(sentence: Sentence, i: int) -> list[int] | int:
    """Who acts in a verb without a subject of its own, or the verb whose subject that is."""
    token = sentence[i]
    if token.deprel == "conj":
        return token.head
    if token.relation == "acl":
        return _subject_of_modifier(sentence, i)
    if token.relation == "xcomp":
        return _controller(sentence, token.head)
    is_deed = token.relation in ("advcl", "obl") and _is_deed(sentence, i)
    if not (is_deed or token.relation in ("advcl", "parataxis", "ccomp")) or not _is_unmarked(sentence, i):
        return []
    verb = sentence[token.head].lemma.lower()
    if token.relation == "advcl" and verb in OBJECT_CONTROL and is_infinitive(sentence, i):
        return _controller(sentence, token.head)
    if is_deed and not is_passive(sentence, token.head):
        if verb in DEED_CONTROL:
            return objects_of(sentence, token.head)
        if blamed := [t.i for t in sentence.children(token.head, "obl") if preposition(sentence, t.i) in ("at", "against")]:
            return blamed[:1]  # "lashed out at the *mayor* for lying"
        if token.relation == "obl":
            return []
    if token.relation == "advcl" and (agent := _agent_before(sentence, i)) is not None:
        return [agent]
    return token.head


def _agent_before(sentence: Sentence, i: int) -> int | None:
    """ "were stopped by two *soldiers*, demanding money": who did the one does the other."""
    if sentence[i].xpos != "VBG" or sentence[i - 1].text != "," or sentence[i].lemma.lower() not in TAKING:
        return None
    agent = sentence.child(sentence[i].head, "obl:agent")
    return agent.i if agent is not None and agent.i < i and sentence.subtree(agent.i)[-1] >= i - 2 else None


def _is_unmarked(sentence: Sentence, i: int) -> bool:
    """No finite form of its own: "…, killing five", "to protest", "after seizing power"."""
    return sentence[i].xpos in ("VBG", "VBN", "VB") and not any(
        t.feats.get("VerbForm") == "Fin" for t in sentence.children(i, "aux", "cop")
    )


def is_infinitive(sentence: Sentence, i: int) -> bool:
    """Marked by "to"."""
    return any(t.lemma == "to" for t in sentence.children(i, "mark"))


def _is_deed(sentence: Sentence, i: int) -> bool:
    """ "accused them *of lying*", "charged them *with lying*"."""
    return sentence[i].xpos == "VBG" and any(
        t.lemma in ("of", "for", "from", "with") for t in sentence.children(i, "mark", "case")
    )


def _subject_of_modifier(sentence: Sentence, i: int) -> list[int] | int:
    """ "men carrying guns", "troops stationed there", "a plan by X to leave"."""
    token = sentence[i]
    head = sentence[token.head]
    if token.deprel == "acl:relcl" or not is_infinitive(sentence, i):
        return [head.i]
    owner = sentence.child(head.i, "nmod:poss") or next(
        (t for t in sentence.children(head.i, "nmod") if preposition(sentence, t.i) in ("by", "of")), None
    )
    if owner is not None or head.lemma.lower() in NEEDS:
        return [owner.i] if owner is not None else []
    if head.relation in ("obj", "obl", "xcomp"):
        return [] if sentence[head.head].lemma.lower() in UNDERGOING and head.lemma.lower() in TRIES else head.head
    modifier = sentence.child(head.i, "amod", "compound")
    return [modifier.i] if modifier and sentence.entity_at(modifier.i) else []


def _controller(sentence: Sentence, head: int) -> list[int] | int:
    """Who is to act by the verb `head`: its object where it is one of control, else whoever acts in it."""
    if sentence[head].lemma.lower() not in OBJECT_CONTROL or is_passive(sentence, head):
        return head
    objects = objects_of(sentence, head) or [
        t.i for t in sentence.children(head, "obl") if preposition(sentence, t.i) in ("on", "to", "for", "with")
    ]
    return objects[:1] or head


def resolve_relative(sentence: Sentence, i: int) -> int:
    """The noun that a relative pronoun stands for; any other token stands for itself."""
    if sentence[i].lemma.lower() not in RELATIVE or _asks(sentence, i):
        return i
    chain = [sentence[i], *sentence.ancestors(i)]
    for token in chain:
        if token.deprel == "acl:relcl" and token.head >= 0:
            return token.head
    return i


def _asks(sentence: Sentence, i: int) -> bool:
    """ "information *on who* placed it": a question behind a preposition describes nobody."""
    return sentence[i].lemma.lower() == "who" and sentence[i - 1].relation == "mark"
