"""Token → the tense of the verb it belongs to: "will meet on Friday" looks ahead, "met on Friday" looks back."""

from ...document import Sentence, Token
from .expression import Tense

FUTURE_AUXILIARIES = frozenset({"will", "shall", "'ll", "wo", "would", "may", "might", "can", "could", "should", "must"})
# "plans to meet on Friday", "called a strike for Friday"
PLANNING = frozenset(
    """schedule slate expect plan set aim intend hope prepare propose promise pledge vow agree order call postpone delay want ask
    urge need threaten invite likely ready poise bind announce organise organize due fix adjourn convene book summon""".split()
)
# "was due on Friday", "talks expected on Friday": a participle that looks ahead.
PLANNED = frozenset({"schedule", "due", "slate", "poise", "plan", "expect"})
# "arrives on Thursday", "opens on 30 March"
TIMETABLED = frozenset("arrive begin close convene depart end expire leave open resume return start visit".split())
# "The siege lasted until Friday" looks back, "closed the border until Friday" ahead.
LASTING = frozenset(
    """last continue run rage go stretch persist endure remain stay live serve work wait hold rule govern reign hide sleep belong
    exist drag be have""".split()
)


def tense_of(sentence: Sentence, i: int) -> Tense | None:
    """The tense of the verb that governs token `i`, None when no verb does or it does not tell."""
    verb = _governor(sentence, i)
    cases = {t.lemma.lower() for t in sentence.children(i, "case", "mark")}
    if "due" in cases or (verb and "for" in cases and verb.lemma.lower() in PLANNING):
        return "future"
    return None if verb is None else _tense(sentence, verb, depth=0)


def is_lasting(sentence: Sentence, i: int) -> bool:
    """Whether the verb that governs token `i` tells how long something went on."""
    verb = _governor(sentence, i)
    return verb is not None and (verb.lemma.lower() in LASTING or sentence.child(verb.i, "cop") is not None)


def _governor(sentence: Sentence, i: int) -> Token | None:
    """The nearest verb above, or the noun or adjective whose copula is the verb."""
    for token in (sentence[i], *sentence.ancestors(i)):
        if token.upos in ("VERB", "AUX") or token.lemma.lower() == "due" or sentence.child(token.i, "cop"):
            return token
    return None


def _tense(sentence: Sentence, verb: Token, depth: int) -> Tense | None:
    helpers = sentence.children(verb.i, "aux", "cop")
    words = {t.text.lower() for t in helpers}
    lemma = verb.lemma.lower()
    if words & FUTURE_AUXILIARIES:
        return "past" if "have" in words and "will" not in words else "future"
    if _is_infinitive(sentence, verb) or (lemma in PLANNED and verb.xpos != "VBD"):
        return "future"
    if words & {"was", "were", "had", "did", "has", "have", "'ve", "got"} or verb.xpos == "VBD":
        return "past"
    if (lemma in PLANNING and verb.xpos != "VBN") or (verb.xpos == "VBG" and words & {"is", "are", "'re", "am", "'s"}):
        return "future"
    if verb.xpos in ("VBZ", "VBP") and lemma in TIMETABLED and not helpers:
        return "future"
    if verb.xpos in ("VBZ", "VBP") or words & {"is", "are", "'s", "'re"}:
        return "present"
    return _tense_above(sentence, verb, depth)


def _is_infinitive(sentence: Sentence, verb: Token) -> bool:
    helpers = sentence.children(verb.i, "mark", "aux")
    return any(t.lemma.lower() == "to" for t in helpers) and any(t.xpos == "VB" for t in (verb, *helpers))


def _tense_above(sentence: Sentence, verb: Token, depth: int) -> Tense | None:
    """Participles take the tense of the verb above: "said, speaking on Friday"; alone they look back: "men seen on Friday"."""
    if depth > 3 or verb.xpos not in ("VBG", "VBN"):
        return None
    if verb.xpos == "VBN":  # with a subject it is a past tense that the tagger did not see
        return "past" if verb.relation in ("acl", "advcl") or sentence.child(verb.i, "nsubj") else None
    above = _governor(sentence, verb.head) if verb.head >= 0 else None
    return None if above is None or above.i == verb.i else _tense(sentence, above, depth + 1)
