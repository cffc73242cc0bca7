"""Sentences with their trees, written by hand: who did what to whom in its forms."""

from collections.abc import Sequence

from eventkit.document import ROOT, Document, Sentence, Token

Row = tuple[str, str, str, str, int, str]
"""Word, lemma, universal tag, Penn tag, place of the head (ROOT for the verb), relation."""
VERBS = {
    "arrest": "arrested", "attack": "attacked", "condemn": "condemned", "kill": "killed", "criticise": "criticised",
    "praise": "praised", "bomb": "bombed", "detain": "detained", "expel": "expelled", "warn": "warned",
}  # fmt: skip
PARTIES = ("Chad", "Niger", "Kenya", "Norway", "Peru", "Mali", "Japan", "Brazil", "Laos", "Cuba")


def document(*sentences: Sequence[Row]) -> Document:
    """A document of these sentences, a blank between all words."""
    made, words, start = [], [], 0
    for index, rows in enumerate(sentences):
        tokens = []
        for i, (word, lemma, upos, xpos, head, relation) in enumerate(rows):
            entity = "B-LOC" if upos == "PROPN" else "O"
            tokens.append(Token(i, word, lemma, upos, xpos, head, relation, start, start + len(word), entity))
            words.append(word)
            start += len(word) + 1
        made.append(Sentence(tuple(tokens), index, index))
    return Document(" ".join(words), tuple(made))


def active(actors: Sequence[str], verb: str, target: str) -> list[Row]:
    """ "Chad and Niger condemned Mali ." """
    at = 2 * len(actors) - 1
    return [
        *_names(actors, 0, at, "nsubj"),
        (VERBS[verb], verb, "VERB", "VBD", ROOT, "root"),
        _name(target, at, "obj"),
        _stop(at),
    ]


def passive(actor: str, verb: str, target: str) -> list[Row]:
    """ "Mali was condemned by Chad ." """
    return [
        _name(target, 2, "nsubj:pass"), ("was", "be", "AUX", "VBD", 2, "aux:pass"), (VERBS[verb], verb, "VERB", "VBN", ROOT, "root"),
        ("by", "by", "ADP", "IN", 4, "case"), _name(actor, 2, "obl:agent"), _stop(2),
    ]  # fmt: skip


def negated(actor: str, verb: str, target: str) -> list[Row]:
    """ "Chad did not condemn Mali ." """
    return [
        _name(actor, 3, "nsubj"), ("did", "do", "AUX", "VBD", 3, "aux"), ("not", "not", "PART", "RB", 3, "advmod"),
        (verb, verb, "VERB", "VB", ROOT, "root"), _name(target, 3, "obj"), _stop(3),
    ]  # fmt: skip


def weather() -> list[Row]:
    """ "The weather was fine ." """
    return [
        ("The", "the", "DET", "DT", 1, "det"), ("weather", "weather", "NOUN", "NN", 3, "nsubj"),
        ("was", "be", "AUX", "VBD", 3, "cop"), ("fine", "fine", "ADJ", "JJ", ROOT, "root"), _stop(3),
    ]  # fmt: skip


def _names(names: Sequence[str], first: int, head: int, relation: str) -> list[Row]:
    rows = [_name(names[0], head, relation)]
    for name in names[1:]:
        at = first + len(rows)
        rows += [("and", "and", "CCONJ", "CC", at + 1, "cc"), _name(name, first, "conj")]
    return rows


def _name(name: str, head: int, relation: str) -> Row:
    return name, name, "PROPN", "NNP", head, relation


def _stop(head: int) -> Row:
    return ".", ".", "PUNCT", ".", head, "punct"


# --- any sentence, in one line ------------------------------------------------------------------

TAGS = {
    "nsubj": "NN", "obj": "NN", "iobj": "NN", "obl": "NN", "nmod": "NN", "appos": "NN", "compound": "NN", "conj": "NN", "dep": "NN",
    "root": "VBD", "advcl": "VBG", "acl": "VBN", "xcomp": "VB", "ccomp": "VBD", "parataxis": "VBD", "aux": "VBD", "cop": "VBD",
    "case": "IN", "mark": "IN", "fixed": "IN", "det": "DT", "cc": "CC", "amod": "JJ", "advmod": "RB", "punct": ".",
}  # fmt: skip
"""The Penn tag of a word that is given none, by its relation."""
UNIVERSAL = {
    "VB": "VERB", "NN": "NOUN", "NNP": "PROPN", "PR": "PRON", "WP": "PRON", "IN": "ADP", "TO": "PART", "DT": "DET", "CC": "CCONJ",
    "JJ": "ADJ", "RB": "ADV", "CD": "NUM", "PO": "PART", ".": "PUNCT", "RP": "ADP", "WDT": "PRON",
}  # fmt: skip


def tree(notation: str) -> Sentence:
    """A sentence from words such as ``charged=charge/VBN:acl<men``: word, lemma, Penn tag, relation, head.

    The lemma is the word itself, the tag that of the relation, and the head the root, where they are not given. Names (NNP, or a
    capital) are of places, DATE is a name of a day.
    """
    parts = [_part(text) for text in notation.split()]
    root = next(i for i, part in enumerate(parts) if part[3] == "root")
    tokens, start = [], 0
    for i, (word, lemma, tag, relation, above) in enumerate(parts):
        head = ROOT if i == root else root if above is None else next(j for j, part in enumerate(parts) if part[0] == above)
        entity = {"NNP": "B-LOC", "DATE": "B-DATE"}.get(tag, "O")
        xpos = "NNP" if tag == "DATE" else tag
        is_auxiliary = relation.partition(":")[0] in ("aux", "cop")
        upos = "AUX" if is_auxiliary else UNIVERSAL.get(xpos) or UNIVERSAL[xpos[:2]]
        feats = {"VerbForm": "Fin"} if is_auxiliary and tag in ("VBD", "VBZ", "MD") else {}
        tokens.append(Token(i, word, lemma, upos, xpos, head, relation, start, start + len(word), entity, feats))
        start += len(word) + 1
    return Sentence(tuple(tokens))


def arcs(sentence: Sentence) -> dict[str, tuple[str, str]]:
    """Word → its relation and the word it hangs on ("" for the root); of words that stand several times, the last."""
    return {t.text: (t.deprel, sentence[t.head].text if t.head >= 0 else "") for t in sentence}


def _part(text: str) -> tuple[str, str, str, str, str | None]:
    said, _, arc = text.partition(":")
    relation, _, above = arc.partition("<")
    words, _, tag = said.partition("/")
    word, _, lemma = words.partition("=")
    tag = tag or ("NNP" if word[0].isupper() else TAGS[relation.partition(":")[0]])
    return word, lemma or word.lower(), tag, relation, above or None
