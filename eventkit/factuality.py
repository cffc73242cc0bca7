"""Sentence + predicate → status: does the text say that it happened?

The words around the predicate decide (negation, modals, tense), then those above it: "denied",
"plans to", "called on X to", "if", "failed to". The cue that decided is kept for the trace.
"""

from dataclasses import dataclass

from .clauses.words import CREATING, EMPTY_NOUNS, HAPPENING, LIGHT_VERBS, QUANTIFIERS, TOLD
from .document import Sentence, Token
from .events import Status
from .factuality_words import embedding_words, word_sets

NEGATIONS = frozenset({"not", "n't", "n’t", "never", "neither", "nor", "hardly", "barely", "no"})
INSTEAD = frozenset({"without", "instead", "rather"})  # "without paying", "instead of paying", "rather than pay"
FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "would"})
POSSIBLE = frozenset({"may", "might", "can", "could", "ca"})
NECESSARY = frozenset({"should", "must", "ought"})
# "was *first* to condemn the coup": it was done.
PROMPT = frozenset({"quick", "swift", "first", "last", "prompt", "fast"})
CHANNELS = frozenset(
    """twitter facebook airwave airwaves television radio statement letter speech podium instagram tweet column interview
    telegram youtube message note pulpit""".split()
)
# What follows these words is told as a fact, whatever is said of the main clause.
GRANTED = frozenset("after since as while because although though whereas".split())
INVOLVEMENT = frozenset(
    "involvement role part responsibility link complicity connection knowledge participation hand tie".split()
)
REACTIONS = frozenset("response reaction retaliation reply answer revenge opposition resistance".split())
# "stopped *arming* rebels": no more; "never stopped *arming* them": still.
ENDING = frozenset("stop cease quit discontinue".split())
# "found *reason to charge* him", "has *the right to* leave": what is there, not what is done.
PROVIDING = frozenset("find have lack see give".split())
# "I would like to *thank* Peru": saying so is doing it.
SPOKEN = frozenset(
    "thank congratulate commend praise applaud salute condemn apologise apologize express extend convey reiterate welcome urge".split()
)
HESITATING = frozenset("hesitate tire fail shy shrink stop cease".split())
CONDITIONS = frozenset({"if", "unless", "whether", "lest"})


@dataclass(frozen=True, slots=True)
class Factuality:
    """A status with the word that gave it, and the token of the speaker it is attributed to.

    `purpose` marks what is told only as an aim: "blocked the road *to demand* reforms", `condition` the word that ties it to
    what others do: "may suspend aid *if* the talks fail".
    """

    status: Status = Status.ASSERTED
    cue: str = ""
    speaker: int | None = None
    purpose: bool = False
    condition: str = ""


def is_report(lemma: str) -> bool:
    """True for verbs of saying and thinking that vouch for what they govern."""
    return lemma in word_sets()["report"]


def read_factuality(sentence: Sentence, i: int, support: int | None = None, matched: frozenset[int] = frozenset()) -> Factuality:
    """The status of predicate `i`; `support` is its light verb, when it has one.

    `matched` are tokens that are part of the event's own words: "will *not tolerate*" is what REJECT says, no negation of it.
    """
    carrier = i if support is None else support
    status, cue = _local_status(sentence, i, support, matched)
    speaker: int | None = None
    below, settled = carrier, False
    for depth, head in enumerate(sentence.ancestors(carrier)):
        if depth > 5:
            break
        link = sentence[below]
        if _is_boundary(link):
            break
        speaker = speaker if speaker is not None else _speaker(sentence, head, link)
        if status is Status.ASSERTED and not settled:
            status, cue = _from_above(sentence, head, link, link.i == carrier)
        elif status is Status.POSSIBLE and link.text == cue and _denies(head, link):
            status, cue = Status.DENIED, head.text
        settled = settled or _stands_by_itself(sentence, head, link, support is None and sentence[i].upos in ("NOUN", "PROPN"))
        below = head.i
    if status is Status.ASSERTED and _is_question(sentence, carrier):
        status, cue = Status.HYPOTHETICAL, "?"
    return Factuality(status, cue, speaker, _is_purpose(sentence, carrier), _condition(sentence, carrier))


def _denies(head: Token, link: Token) -> bool:
    """ "*rejected* claims that the army had attacked": what was only claimed is denied with the claim."""
    return link.relation in ("obj", "iobj") and embedding_words().get(head.lemma.lower()) is Status.DENIED


def _from_above(sentence: Sentence, head: Token, link: Token, nearest: bool) -> tuple[Status, str]:
    """The status that the next word up gives to the event below it."""
    if link.relation == "conj":
        if _shares_auxiliaries(sentence, head, link):
            return _local_status(sentence, head.i, None)
        no = _shared_negation(sentence, head, link)
        return (Status.NEGATED, no) if no else (Status.ASSERTED, "")
    if link.relation in ("parataxis", "appos"):
        return Status.ASSERTED, ""
    return _inherited(sentence, head, link, nearest)


def _stands_by_itself(sentence: Sentence, head: Token, link: Token, nominal: bool) -> bool:
    """Whether what stands further up says nothing about the event: it is taken for granted.

    "agreed to talk *after* rebels attacked", "denied a role in the *killing*", "will discuss the *attack*".
    """
    lemma = head.lemma.lower()
    if link.relation == "advcl" and any(m.lemma.lower() in GRANTED for m in sentence.children(link.i, "mark")):
        return True
    if lemma in INVOLVEMENT and link.relation == "nmod":
        return True
    if lemma in REACTIONS and link.relation in ("nmod", "acl"):
        return True  # "promised a response to the *hacking*"
    if link.relation == "acl" and link.xpos in ("VBN", "VBG") and not sentence.child(link.i, "mark", "aux"):
        return link.lemma.lower() not in LIGHT_VERBS  # "dismissed a petition *filed* by the union"
    below_subject = link.relation == "nsubj" and link.upos in ("NOUN", "PROPN")  # "said the deal *signed* with Mali would hold"
    if (
        not (nominal or (below_subject and head.upos == "VERB"))
        or lemma in embedding_words()
        or _modifier_status(lemma) is not None
    ):
        return False
    if head.upos in ("NOUN", "PROPN"):
        return link.relation in ("nmod", "acl") and lemma not in TOLD | QUANTIFIERS | EMPTY_NOUNS
    plain = lemma not in LIGHT_VERBS | HAPPENING | CREATING and not is_report(lemma)
    return head.upos == "VERB" and plain and link.relation in ("obj", "obl", "nsubj")


def _condition(sentence: Sentence, i: int) -> str:
    for clause in sentence.children(i, "advcl"):
        for mark in sentence.children(clause.i, "mark"):
            if mark.lemma.lower() in ("if", "unless"):
                return mark.lemma.lower()
    return ""


def _is_purpose(sentence: Sentence, i: int) -> bool:
    """ "blocked the road to demand reforms"; what somebody is "ready to" do is no aim but a status."""
    token = sentence.first_joined(i)
    if token.relation != "advcl" or token.xpos != "VB" or sentence[token.head].lemma.lower() in embedding_words():
        return False
    return any(m.lemma == "to" for m in sentence.children(token.i, "mark")) and not _is_done_to(sentence, token)


def _is_done_to(sentence: Sentence, verb: Token) -> bool:
    """Infinitives that tell a fact: "won, *only* to be arrested", "took to *Twitter* to denounce the ban", "was *quick* to blame"."""
    if sentence[verb.head].lemma.lower() in PROMPT:
        return True
    to = sentence.child(verb.i, "mark")
    if to is not None and to.i > 0 and sentence[to.i - 1].text.lower() == "only":
        return True
    said = (t for t in sentence.children(verb.head, "obj", "obl") if t.i < verb.i) if verb.head >= 0 else ()
    return any(t.lemma.lower() in CHANNELS for t in said)


def _is_boundary(link: Token) -> bool:
    """A relative clause or an apposition stands for itself: "X, which attacked Y, will pay"."""
    return link.deprel in ("acl:relcl", "appos", "nmod:poss", "nsubj", "nsubj:pass") and link.upos == "VERB"


def _local_status(sentence: Sentence, i: int, support: int | None, matched: frozenset[int] = frozenset()) -> tuple[Status, str]:
    carriers = (i,) if support is None else (support, i)
    for carrier in carriers:
        found = _negation(sentence, carrier, matched)
        if found:
            return Status.NEGATED, found
    for carrier in carriers:
        status, cue = _modality(sentence, carrier)
        if status is not Status.ASSERTED:
            return status, cue
    for carrier in carriers:
        status, cue = _marked(sentence, carrier)
        if status is not Status.ASSERTED:
            return status, cue
    return (Status.ASSERTED, "") if support is None else _support_status(sentence, support)


def _negation(sentence: Sentence, i: int, matched: frozenset[int] = frozenset()) -> str:
    for child in sentence.children(i, "advmod", "det", "cc:preconj", "aux"):
        if child.i in matched or _is_not_only(sentence, child):
            continue
        if child.lemma.lower() in NEGATIONS or child.text.lower() in NEGATIONS:
            return child.text
    above = sentence[sentence[i].head]
    if sentence[i].relation == "xcomp" and above.lemma == "have":  # "has yet to pardon them"
        if any(a.lemma == "yet" for a in (*sentence.children(i, "advmod"), *sentence.children(above.i, "advmod"))):
            return "yet"
    subject = sentence.child(i, "nsubj")
    if subject and subject.text.lower() in ("nobody", "none", "no-one", "nothing"):
        return subject.text
    for phrase in sentence.children(i, "obj", "nsubj", "nsubj:pass"):
        if any(d.text.lower() in ("no", "neither") and d.i not in matched for d in sentence.children(phrase.i, "det")):
            return "no"
        first = sentence[min(sentence.subtree(phrase.i))]
        if first.text.lower() == "not" and phrase.i > first.i:  # "not a single officer was charged"
            return first.text
    kept_from = (m.lemma.lower() for m in sentence.children(i, "mark", "case", "cc"))
    if found := next((word for word in kept_from if word in INSTEAD), ""):
        return found
    return _negated_verdict(sentence, i, matched)


def _negated_verdict(sentence: Sentence, i: int, matched: frozenset[int]) -> str:
    """ "was found *not* guilty": a word of the event is negated."""
    said = [t.i for t in sentence.children(i, "xcomp") if t.i in matched]
    negations = (t for word in said for t in sentence.children(word, "advmod"))
    return next((t.text for t in negations if t.lemma.lower() == "not" and t.i not in matched), "")


def _is_not_only(sentence: Sentence, negation: Token) -> bool:
    """ "not only refuses to" refuses."""
    after = negation.i + 1
    return after < len(sentence) and sentence[after].text.lower() in ("only", "just", "merely", "simply")


def _modality(sentence: Sentence, i: int) -> tuple[Status, str]:
    auxiliaries = sentence.children(i, "aux")
    for aux in auxiliaries:
        word = aux.lemma.lower() if aux.lemma.lower() in FUTURE | POSSIBLE | NECESSARY else aux.text.lower()
        if word == "would" and any(a.lemma == "have" for a in auxiliaries):
            return Status.HYPOTHETICAL, aux.text
        if word == "would":
            return (Status.PLANNED if _under_report(sentence, i) else Status.HYPOTHETICAL), aux.text
        if word in FUTURE:
            return Status.PLANNED, aux.text
        if word in POSSIBLE:
            return Status.POSSIBLE, aux.text
        if word in NECESSARY:
            return Status.DEMANDED, aux.text
    return Status.ASSERTED, ""


def _under_report(sentence: Sentence, i: int) -> bool:
    """ "said it would send troops": the future of the past."""
    token = sentence[i]
    return token.relation in ("ccomp", "parataxis", "conj", "root") or token.deprel == "acl:relcl"


def _marked(sentence: Sentence, i: int) -> tuple[Status, str]:
    for mark in sentence.children(i, "mark"):
        if mark.lemma.lower() in CONDITIONS:
            return Status.HYPOTHETICAL, mark.text
        if mark.lemma.lower() in ("until", "till") and sentence[i].head >= 0:
            if _modality(sentence, sentence[i].head)[1] or sentence[i].xpos in ("VBZ", "VBP"):
                return Status.HYPOTHETICAL, mark.text  # "will stay *until* he resigns"
    token = sentence[i]
    ahead = {m.i - 1 for m in sentence.children(i, "mark") if m.lemma == "to"}
    be = next((t for t in sentence.children(i, "cop", "aux") if t.lemma == "be" and t.i in ahead), None)
    if be is not None:
        return Status.PLANNED, be.text  # "is to host a summit", "is to be sentenced"
    judged = (
        token.head >= 0 and sentence[token.head].upos == "ADJ" and token.relation in ("xcomp", "ccomp")
    )  # "vital to mend ties"
    infinitive = any(m.lemma == "to" for m in sentence.children(i, "mark")) and not _is_done_to(sentence, token)
    if infinitive and (judged or token.relation in ("advcl", "acl", "csubj")):
        if token.head < 0 or sentence[token.head].lemma.lower() not in embedding_words():
            return Status.HYPOTHETICAL, "to"
    if token.upos == "VERB" and token.lemma.lower() in ("plan", "schedule") and token.xpos != "VBN":
        return Status.PLANNED, token.text
    for child in sentence.children(i, "amod", "advmod"):
        status = _modifier_status(child.lemma.lower()) or _modifier_status(child.text.lower())
        if status is not None:
            return status, child.text
    return Status.ASSERTED, ""


def _modifier_status(lemma: str) -> Status | None:
    tables = word_sets()
    for name, status in (("planned", Status.PLANNED), ("possible", Status.POSSIBLE), ("hypothetical", Status.HYPOTHETICAL)):
        if lemma in tables[name]:
            return status
    return None


def _support_status(sentence: Sentence, support: int) -> tuple[Status, str]:
    lemma = sentence[support].lemma.lower()
    status = embedding_words().get(lemma)
    return (status, sentence[support].text) if status is not None else (Status.ASSERTED, "")


def _inherited(sentence: Sentence, head: Token, link: Token, nearest: bool) -> tuple[Status, str]:
    """What the governor says about the clause or noun below it; `nearest` when that is the event itself."""
    lemma = head.lemma.lower()
    if nearest and _says_by_wishing(sentence, head, link):
        return Status.ASSERTED, ""
    governs = embedding_words().get(lemma)
    if governs is not None and _is_governed(sentence, link, lemma) and not _is_told(sentence, governs, link):
        if _negation(sentence, head.i) and governs in (Status.DENIED, Status.NEGATED):
            return Status.ASSERTED, ""
        if governs is Status.PLANNED and (no := _denied_noun(sentence, head)):
            return Status.NEGATED, no  # "has no plans to resign"
        return governs, head.text
    if link.relation in ("xcomp", "advcl") and _negation(sentence, head.i) and lemma in HESITATING:
        return Status.ASSERTED, ""
    if link.relation == "xcomp" and link.xpos == "VB" and lemma in PROVIDING and sentence.child(head.i, "obj"):
        return Status.HYPOTHETICAL, head.text
    if link.relation == "xcomp" and link.xpos == "VBG" and lemma in ENDING:
        return Status.NEGATED, head.text
    if link.relation in ("ccomp", "xcomp") and not is_report(lemma):
        return _local_status(sentence, head.i, None)
    if link.relation == "csubj":  # "forming an alliance would depend on ..."
        status, cue = _local_status(sentence, head.i, None)
        return (Status.HYPOTHETICAL if status is Status.PLANNED else status), cue
    carries = (
        HAPPENING | LIGHT_VERBS if link.relation in ("obj", "nsubj") else CREATING if link.relation == "obl" else frozenset()
    )
    if link.relation == "xcomp" or (nearest and lemma in carries):
        return _local_status(sentence, head.i, None)
    if link.relation in ("nmod", "compound", "obl"):
        modified = _modifier_status(lemma)
        if modified is not None:
            return modified, head.text
    if link.relation in ("advcl", "obl") and link.upos in ("NOUN", "VERB"):
        return Status.ASSERTED, ""
    return Status.ASSERTED, ""


def _says_by_wishing(sentence: Sentence, head: Token, link: Token) -> bool:
    """ "*We* would like to thank the donors"."""
    subject = sentence.child(head.i, "nsubj")
    wishes = head.lemma.lower() in ("like", "want", "wish") and link.relation == "xcomp" and link.lemma.lower() in SPOKEN
    return wishes and subject is not None and subject.text.lower() in ("i", "we") and not _negation(sentence, head.i)


def _denied_noun(sentence: Sentence, head: Token) -> str:
    return next((d.text for d in sentence.children(head.i, "det") if d.lemma.lower() == "no"), "")


def _is_told(sentence: Sentence, governs: Status, link: Token) -> bool:
    """ "told reporters it *lifted* the ban", "told them they *keep* shooting" report; "told them to *lift* it" demands."""
    finite = link.xpos in ("VBD", "VBZ") or (link.xpos == "VBN" and not any(t.text == "be" for t in sentence.children(link.i)))
    if sentence[link.head].lemma.lower() in ("tell", "insist"):
        auxiliaries = sentence.children(link.i, "aux", "cop")
        finite = finite or link.xpos == "VBP" or any(t.xpos in ("VBD", "VBZ", "VBP") for t in auxiliaries)
    return governs is Status.DEMANDED and link.relation in ("ccomp", "parataxis") and finite


def _is_governed(sentence: Sentence, link: Token, lemma: str) -> bool:
    if link.relation in ("xcomp", "ccomp", "obj", "iobj"):
        return True
    if link.relation in ("advcl", "acl", "obl", "nmod"):
        marks = {t.lemma.lower() for t in sentence.children(link.i, "mark", "case")}
        own = {"with"} if lemma == "charge" else set()
        return bool(marks & ({"to", "of", "for", "from", "against", "on", "that", "into"} | own))
    return link.relation == "nsubj" and sentence.child(link.head, "aux:pass") is not None


def _shares_auxiliaries(sentence: Sentence, head: Token, link: Token) -> bool:
    """ "will meet Abbas and visit Ramallah", "could pay and *be fined*": the second verb has no finite auxiliary and no subject of its own."""
    own = sentence.children(link.i, "aux")
    if any(auxiliary.xpos != "VB" for auxiliary in own) or sentence.child(link.i, "nsubj"):
        return False
    return head.upos == "VERB" and (head.xpos == link.xpos or link.xpos == "VB" or bool(own))


def _shared_negation(sentence: Sentence, head: Token, link: Token) -> str:
    """ "has not been charged *or* been brought before a judge": neither happened."""
    joined = sentence.child(link.i, "cc")
    alternative = joined is not None and joined.lemma.lower() in ("or", "nor")
    return _negation(sentence, head.i) if alternative and not sentence.child(link.i, "nsubj") else ""


def _speaker(sentence: Sentence, head: Token, link: Token) -> int | None:
    if link.relation not in ("ccomp", "parataxis") or not is_report(head.lemma.lower()):
        return None
    subject = sentence.child(head.i, "nsubj")
    return subject.i if subject else None


def _is_question(sentence: Sentence, i: int) -> bool:
    """ "Will they attack?"; a visit spoken of in a question is none."""
    if sentence.tokens[-1].text != "?" or sentence[i].upos in ("NOUN", "PROPN"):
        return False
    return not any(is_report(token.lemma.lower()) for token in sentence.ancestors(i))
