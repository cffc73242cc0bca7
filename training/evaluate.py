"""How good a folder of models is, by Stanza's official scorer: from gold words, from raw text, and names."""

from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import Any

import stanza
from stanza.models.common.doc import Document
from stanza.models.common.pretrain import Pretrain
from stanza.models.common.utils import ud_scores
from stanza.models.ner.data import DataLoader
from stanza.models.ner.trainer import Trainer
from stanza.utils.conll import CoNLL

from eventkit.parsing.bundled import LANGUAGE, PACKAGE

from .documents import read_names, read_treebank
from .names import score_names
from .tokenizer import labelled_paragraphs

PARTS = {
    "words": "Words",
    "sentences": "Sentences",
    "upos": "UPOS",
    "xpos": "XPOS",
    "feats": "UFeats",
    "lemma": "Lemmas",
    "uas": "UAS",
    "las": "LAS",
}
NEWS = "news"


def evaluate(
    models: Path, data: Path, say: Callable[[str], None], treebanks: tuple[str, ...] = ("gum.test", "ewt.test")
) -> dict[str, Any]:
    """Figures of every test set, said as they come."""
    figures: dict[str, Mapping[str, float]] = {}
    for name, gold in _test_sets(data, treebanks):
        figures[f"{name}, gold words"] = score_parses(models, gold, raw=False)
        say(f"{name}, gold words: {_line(figures[f'{name}, gold words'])}")
        figures[f"{name}, raw text"] = score_parses(models, gold, raw=True)
        say(f"{name}, raw text: {_line(figures[f'{name}, raw text'])}")
    figures["names"] = names_of(models, read_names(data, "test"))
    say(f"names: {_line(figures['names'])}")
    return figures


def score_parses(models: Path, gold: Document, *, raw: bool) -> dict[str, float]:
    """Of the official scorer, in percent."""
    pipeline = load(models, pretokenized=not raw)
    words = [[word.text for word in sentence.words] for sentence in gold.sentences]
    found = _as_written(pipeline(raw_text(gold))) if raw else pipeline(words)
    scores = ud_scores(StringIO(_conllu(gold)), StringIO(_conllu(found)))
    return {name: round(100 * scores[part].f1, 2) for name, part in PARTS.items() if raw or part not in ("Words", "Sentences")}


def _as_written(document: Document) -> Document:
    """Words as the text has them: Stanza calls those of more than a thousand characters <UNK>."""
    for sentence in document.sentences:
        for word in sentence.words:
            word.text = document.text[word.start_char : word.end_char]
    return document


def load(models: Path, *, pretokenized: bool = False) -> Any:
    """A plain Stanza pipeline of the folder, without names."""
    processors = dict.fromkeys(("tokenize", "pos", "lemma", "depparse"), PACKAGE)
    return stanza.Pipeline(
        LANGUAGE, dir=str(models), package=None, processors=processors, download_method=None, use_gpu=False, verbose=False,
        tokenize_pretokenized=pretokenized, depparse_resolve_head_constraints=False,
    )  # fmt: skip


def raw_text(document: Document) -> str:
    """Paragraphs with a blank line between them."""
    return "\n\n".join(" ".join(text for text, _ in paragraph) for paragraph in labelled_paragraphs(document))


def names_of(models: Path, gold: Document) -> dict[str, float]:
    """F1 of whole names, then of each class."""
    vectors = Pretrain(str(models / LANGUAGE / "pretrain" / f"{PACKAGE}.pt"))
    file = models / LANGUAGE / "ner" / f"{PACKAGE}.pt"
    trainer = Trainer(args={}, model_file=str(file), pretrain=vectors, device="cpu")
    loader = DataLoader(gold, 100, trainer.args, vectors, vocab=trainer.vocab, evaluation=True)
    return score_names(trainer, loader)


def _test_sets(data: Path, names: tuple[str, ...]) -> Iterator[tuple[str, Document]]:
    for name in names:
        document = read_treebank(data, name)
        yield name, document
        if news := _of_genre(document, NEWS):
            yield f"{name}, {NEWS}", CoNLL.conll2doc(input_str=news)


def _of_genre(document: Document, genre: str) -> str:
    """GUM's sentence ids begin with GUM_genre_."""
    chosen = [sentence for sentence in document.sentences if (sentence.sent_id or "").startswith(f"GUM_{genre}_")]
    return "\n\n".join(f"{sentence:C}" for sentence in chosen) + "\n\n" if chosen else ""


def _conllu(document: Document) -> str:
    return f"{document:C}\n\n"


def _line(figures: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {figure}" for name, figure in figures.items())
