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
