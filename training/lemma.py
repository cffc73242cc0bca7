"""A dictionary of lemmas: the treebank's, then those of lemminflect's tables (MIT), where it is installed.

A neural lemmatiser is slow, and worse on this much data. What the tables do not say is said by three rules of the treebanks: a noun in
-ing and an adjective in -ed are their own lemmas, and a name keeps its capital.
"""

import csv
import gzip
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from stanza.models import lemmatizer
from stanza.models.common.doc import Document
from stanza.models.lemma.data import DataLoader
from stanza.models.lemma.trainer import Trainer

Line = tuple[str, str, str]
"""Form, UPOS, lemma."""

TABLES = "lemminflect"
UPOS = {"noun": "NOUN", "verb": "VERB", "adj": "ADJ", "adv": "ADV", "aux": "AUX"}


def train_lemmas(train: Document, path: Path, tables: Iterable[Line]) -> None:
    """Write a dictionary-only Stanza lemmatiser."""
    options = lemmatizer.parse_args(["--dict_only"])
    loader = DataLoader(train, 50, options, evaluation=False)
    trainer = Trainer(args=options, vocab=loader.vocab, device="cpu")
    seen = [(form, upos, lemma) for form, upos, lemma in loader.raw_data()]
    trainer.train_dict([*seen, *extended([*_usual(seen), *tables])])
    trainer.save(str(path))


def _usual(lines: Iterable[Line]) -> Iterator[Line]:
    """The commonest lemma of each form and part of speech."""
    done = set()
    for (form, upos, lemma), _ in Counter(lines).most_common():
        if (form, upos) not in done:
            done.add((form, upos))
            yield form, upos, lemma


def table_lines() -> list[Line]:
    """Of lemminflect's tables; none where it is not installed."""
    spec = find_spec(TABLES)
    if spec is None or spec.origin is None:
        return []
    with gzip.open(Path(spec.origin).parent / "resources" / "lemma_lu.csv.gz", "rt", encoding="utf-8") as file:
        lines = [(form, UPOS[word], lemmas.split("/")[0]) for form, word, lemmas in csv.reader(file)]
    return [*lines, *((lemma, upos, lemma) for _, upos, lemma in lines)]


def extended(lines: Iterable[Line]) -> Iterator[Line]:
    """With what follows for other parts of speech, and all of it once more with a capital, as at the beginning of a sentence.

    >>> sorted(extended([("voices", "NOUN", "voice")]))
    [('Voices', 'NOUN', 'voice'), ('Voices', 'PROPN', 'Voice'), ('voices', 'NOUN', 'voice')]
    >>> sorted({line for line in extended([("bottling", "VERB", "bottle")]) if line[1] != "VERB"})
    [('Bottling', 'NOUN', 'bottling'), ('Bottling', 'PROPN', 'Bottling'), ('bottling', 'NOUN', 'bottling')]
    """
    for form, upos, lemma in dict.fromkeys(further for line in lines for further in _with_participles(line)):
        yield form, upos, lemma
        if form.isalpha() and form.islower() and len(form) > 1:
            yield form.capitalize(), upos, lemma
            if upos in UPOS.values():
                yield form.capitalize(), "PROPN", lemma.capitalize() if upos == "NOUN" else form.capitalize()


def _with_participles(line: Line) -> Iterator[Line]:
    form, upos, _ = line
    yield line
    if upos == "VERB" and form.endswith("ing"):
        yield form, "NOUN", form
    if upos == "VERB" and form.endswith("ed"):
        yield form, "ADJ", form
