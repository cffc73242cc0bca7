"""Clause + a word that a place locates → how many clauses lie between, or that they tell of two events."""

from ..clauses.reading import Clause
from ..clauses.subjects import is_passive
from ..document import Sentence, Token
from ..factuality import is_report
from .places_phrases import event_meant, is_another_matter, is_earlier
from .places_words import EVENTS, GOES_AWAY, LIVES, OTHER_TIME, TAKEN_AWAY, TALKED_OF, TALKING

# The boundaries over which clauses tell of one event, up from the trigger and down to another clause.
BOUNDARIES = frozenset({"ccomp", "parataxis", "acl", "advcl", "conj", "csubj", "appos"})
CLIMBED = frozenset({"conj", "advcl", "xcomp", "acl"})
DESCENDED = frozenset({"conj", "advcl", "xcomp", "parataxis", "acl"})


def clauses_between(clause: Clause, node: int) -> int | None:
    """How many clause boundaries lie between the event and a word, None when one of them parts two events."""
    sentence = clause.sentence
    own = {clause.head, clause.finite_head}
    if clause.kind == "noun":
        own.add(sentence[clause.head].head)
    if node in own:
        return 0
    up, down = ([sentence[i], *sentence.ancestors(i)] for i in (clause.finite_head, node))
    height = {token.i: steps for steps, token in enumerate(up)}
    depth = next((steps for steps, token in enumerate(down) if token.i in height), None)
    if depth is None:
        return None
    top = down[depth]
    above, below = up[: height[top.i]], down[:depth]
    spoken = is_report(clause.lemma) or clause.lemma in TALKED_OF | TALKING
    if spoken and any(is_earlier(sentence, t) for t in below):
        return None  # "spoke after the attack in Gao"
    if any(is_another_matter(sentence, t) or event_meant(sentence, t.head, t.i) != t.head for t in below):
        return None
    # "a clinic in Mopti, which guards protect": the clause tells of what is there.
    above_noun = [t for t in above if not (t.deprel == "acl:relcl" and t.head == top.i)]
    if all(_tells_more(sentence, t, CLIMBED) for t in above_noun) and all(_tells_more(sentence, t, DESCENDED) for t in below):
        aims = any(t.relation == "advcl" and any(m.lemma == "to" for m in sentence.children(t.i, "mark")) for t in below)
        return 1 + aims + sum(t.relation in BOUNDARIES for t in [*above, *below])
    return None


def _is_aside(sentence: Sentence, verb: Token) -> bool:
    """ "will send tanks, she *said* in Bonn", "the group, *based* in Bonn, claimed": where somebody speaks or lives."""
    lemma = verb.lemma.lower()
    return (verb.relation == "parataxis" and is_report(lemma)) or (verb.relation == "acl" and lemma in LIVES)


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
    if allowed is DESCENDED and _is_aside(sentence, token):
        return False
    return token.deprel in allowed or (token.deprel == "acl:relcl" and sentence[token.head].lemma.lower() in EVENTS)
