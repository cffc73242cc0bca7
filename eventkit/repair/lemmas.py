"""Sentence → sentence: forms that the lemmatiser does not know get their lemma."""

from dataclasses import replace
from functools import lru_cache

from ..document import Sentence
from .steps import rewired

INFLECTED = frozenset({"NOUN", "VERB", "VBD", "VBN", "VBG", "VBZ", "NNS"})
NO_NAME = ("NNPS", "O")  # "*Dockers* struck": a plural that is a name only because it begins the sentence
# Forms that the bundled lemmatiser gets wrong, or leaves as they are in capitals.
IRREGULAR = {
    "fled": "flee", "freed": "free", "agreed": "agree", "shot": "shoot", "struck": "strike", "fought": "fight", "sworn": "swear",
    "swore": "swear", "slain": "slay", "slew": "slay", "overthrew": "overthrow", "overthrown": "overthrow", "overran": "overrun",
    "withdrew": "withdraw", "withdrawn": "withdraw", "forbade": "forbid", "forbidden": "forbid", "retook": "retake",
    "retaken": "retake", "sought": "seek", "blew": "blow", "blown": "blow", "threw": "throw", "thrown": "throw",
    "stole": "steal", "stolen": "steal", "broke": "break", "broken": "break", "held": "hold", "met": "meet", "sent": "send",
    "told": "tell", "said": "say", "made": "make", "took": "take", "taken": "take", "gave": "give", "given": "give",
    "left": "leave", "led": "lead", "began": "begin", "begun": "begin", "laid": "lay", "caught": "catch", "drove": "drive",
    "driven": "drive", "hung": "hang", "tore": "tear", "torn": "tear", "undertook": "undertake",
    "undertaken": "undertake", "upheld": "uphold", "forgave": "forgive", "forgiven": "forgive", "died": "die", "burnt": "burn",
    "bombed": "bomb", "killed": "kill", "wounded": "wound", "kidnapped": "kidnap", "murdered": "murder",
}  # fmt: skip


def spell_out_lemmas(sentence: Sentence) -> Sentence:
    """Give regular forms that the lemmatiser does not know their lemma: "torched" → torch."""
    fixed = {
        t.i: replace(t, lemma=lemma)
        for t in sentence
        if (t.upos in INFLECTED or t.xpos in INFLECTED or (t.xpos, t.ner) == NO_NAME)
        and (lemma := _regular_lemma(t.text, t.lemma, t.upos, t.xpos)) is not None
    }
    return rewired(sentence, fixed)


@lru_cache(maxsize=1 << 13)
def _regular_lemma(word: str, lemma: str, upos: str, xpos: str) -> str | None:
    text = word.lower()
    if upos == "NOUN" and text.endswith(("ing", "ings")) and "ing" not in lemma.lower():
        return text.removesuffix("s")  # "the shelling" is no shell
    if text in IRREGULAR:
        return IRREGULAR[text] if upos == "VERB" and lemma != IRREGULAR[text] else None
    if lemma.lower() != text or not text.replace("-", "").isalpha() or len(text) < 5:
        return None
    if xpos in ("VBD", "VBN") and text.endswith("eed"):
        return text[:-1]
    if xpos in ("VBD", "VBN") and text.endswith("ed"):
        return _stem(text[:-2], text[:-3] + "y" if text.endswith("ied") else None)
    if xpos == "VBG" and upos != "NOUN" and text.endswith("ing"):
        return _stem(text[:-3], None)
    if xpos in ("VBZ", "NNS", "NNPS") and text.endswith("s") and not text.endswith("ss"):
        return _singular(text)
    return None


def _stem(stem: str, in_y: str | None) -> str:
    """A verb stem with the letter it lost or doubled: raz → raze, wiretapp → wiretap.

    >>> _stem("bulldoz", None), _stem("wiretapp", None), _stem("torch", None), _stem("evacuat", None)
    ('bulldoze', 'wiretap', 'torch', 'evacuate')
    """
    if in_y is not None:
        return in_y
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    loses_e = stem[-1] in "cvuz" or stem.endswith(
        ("at", "rs", "ns", "as", "is", "us", "dg", "ag", "eg", "rg", "in", "ul", "bl", "tl", "dl", "gl")
    )
    return stem + "e" if loses_e else stem


def _singular(text: str) -> str:
    if text.endswith("ies"):
        return text[:-3] + "y"
    if text.endswith(("ches", "shes", "sses", "xes", "zes")):
        return text[:-2]
    return text[:-1]
