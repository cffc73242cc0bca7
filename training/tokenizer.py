"""Words and sentences of raw text.

Treebanks have few headlines, datelines and quotations that end before "he said". Some paragraphs of the training text get one of them.
"""

import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from stanza.models import tokenizer as stanza_tokenizer
from stanza.models.common.doc import Document, Sentence
from stanza.models.tokenization.data import DataLoader, SortedDataset, TokenizationDataset
from stanza.models.tokenization.trainer import Trainer
from stanza.models.tokenization.utils import output_predictions
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from eventkit.parsing.bundled import LANGUAGE

from .materials import Materials

Labelled = tuple[str, str]
"""Text and, for each character, 0 inside, 1 at the end of a word, 2 at the end of a sentence."""

NEWSY = 0.12  # share of paragraphs that get something of a newspaper
CITIES = "NAIROBI, Kenya|CAIRO|KABUL, Afghanistan|UNITED NATIONS|PARIS|KYIV, Ukraine|Manila|Brussels|LAGOS, Nigeria|São Paulo|Bogota, Colombia"
AGENCIES = "(Reuters)|(AP)|(AFP)|(Xinhua)|(AP Online)|"
DASHES = "-|--|–|—"
SPEAKERS = "he said|she said|the minister said|police said|a spokesman told reporters|said Ana Kos, 42|Mr. Smith told the BBC"
RECIPE = {
    "emb_dim": 32, "hidden_dim": 64, "rnn_layers": 1, "hierarchical": True, "dropout": 0.33, "feat_dropout": 0.05, "max_seqlen": 300,
    "batch_size": 32, "unit_dropout": 0.1, "weight_decay": 0.0, "use_mwt": False, "skip_newline": False,
}  # fmt: skip
PARAGRAPHS = 32  # of a batch
LONGEST = 900  # characters of a paragraph in training


class Tokenizer:
    """Stanza's tokenizer in the training loop.

    Stanza makes its batches of sentences drawn from everywhere. Half of ours are paragraphs as they were written: what may follow
    what is most of what a splitter has to know.
    """

    name = "tokenize"

    def __init__(self, materials: Materials, train: Document, dev: Document) -> None:
        folder, chance = materials.work, random.Random(11)
        _write(folder / "train", (newsy(paragraph, chance) for paragraph in labelled_paragraphs(train)))
        _write(folder / "dev", labelled_paragraphs(dev))
        options = materials.options(stanza_tokenizer.parse_args([]), **RECIPE)
        features = stanza_tokenizer.DEFAULT_FEAT_FUNCS
        options |= {
            "lang": LANGUAGE,
            "feat_funcs": features,
            "feat_dim": len(features),
            "use_dictionary": False,
            "num_dict_feat": 0,
        }
        self.trainer = _trainer(materials, options)
        self._sentences = DataLoader(options, input_files=_files(folder / "train"), vocab=self.trainer.vocab, mwt_expansions={})
        whole = {"vocab": self.trainer.vocab, "evaluation": True}
        self._paragraphs = TokenizationDataset(self.trainer.args, input_files=_files(folder / "train"), **whole)
        self._dev = TokenizationDataset(self.trainer.args, input_files=_files(folder / "dev"), **whole)
        self.model: nn.Module = self.trainer.model

    def batches(self) -> Iterator[Any]:
        sorted_paragraphs = SortedDataset(self._paragraphs)
        usable = [i for i, paragraph in enumerate(sorted_paragraphs.data) if len(paragraph) <= LONGEST]
        starts = list(range(0, len(usable), PARAGRAPHS))
        random.shuffle(starts)
        for first in starts:
            yield sorted_paragraphs.collate([sorted_paragraphs[i] for i in usable[first : first + PARAGRAPHS]])
            yield self._sentences.next(unit_dropout=RECIPE["unit_dropout"])

    def loss(self, batch: Any) -> Tensor:
        device = next(self.model.parameters()).device
        units, labels, features, text = batch
        found = self.model(units.to(device), features.to(device), [len(line) for line in text], text)
        loss: Tensor = cross_entropy(found.flatten(0, 1), labels.long().flatten().to(device), ignore_index=-1)
        return loss

    @torch.no_grad()
    def score(self, model: nn.Module) -> dict[str, float]:
        self.trainer.model = model
        found = output_predictions(None, self.trainer, self._dev, self.trainer.vocab, {}, RECIPE["max_seqlen"])[2]
        answers = np.concatenate(found), np.concatenate(self._dev.labels())
        sentences, words = (_f1(*(ends_of_units(labels, least) for labels in answers)) for least in (2, 1))
        return {"sentences": sentences, "words": words}

    def save(self, model: nn.Module, path: Path) -> None:
        self.trainer.model = model
        self.trainer.save(str(path))


def _trainer(materials: Materials, options: dict[str, Any]) -> Trainer:
    if start := materials.started("tokenize"):
        return Trainer(args=None, model_file=str(start), device=materials.device)
    vocabulary = DataLoader(options, input_files=_files(materials.work / "train"), mwt_expansions={}).vocab
    return Trainer(args=options | {"vocab_size": len(vocabulary)}, vocab=vocabulary, device=materials.device)


def ends_of_units(labels: Any, least: int) -> set[tuple[int, int]]:
    """(start, end) of each word (`least` 1) or sentence (2).

    >>> sorted(ends_of_units(np.array([0, 1, 0, 2, 1]), 1))
    [(0, 1), (2, 3), (4, 4)]
    """
    ends = np.flatnonzero(labels >= least).tolist()
    return set(zip([0, *(end + 1 for end in ends)], ends, strict=False))


def _f1(found: set[tuple[int, int]], gold: set[tuple[int, int]]) -> float:
    return round(200 * len(found & gold) / max(1, len(found) + len(gold)), 2)


def labelled_paragraphs(document: Document) -> Iterator[list[Labelled]]:
    """The sentences of each paragraph."""
    paragraph: list[Labelled] = []
    for sentence in document.sentences:
        if paragraph and any(comment.startswith(("# newpar", "# newdoc")) for comment in sentence.comments):
            yield paragraph
            paragraph = []
        paragraph.append(labelled(sentence))
    if paragraph:
        yield paragraph


def labelled(sentence: Sentence) -> Labelled:
    """A sentence as it was written, with the ends of its words."""
    text = labels = ""
    tokens = sentence.tokens
    for token in tokens:
        space = " " if token is not tokens[-1] and token.spaces_after else ""
        text += token.text + space
        labels += "0" * (len(token.text) - 1) + ("2" if token is tokens[-1] else "1") + "0" * len(space)
    return text, labels


def newsy(paragraph: list[Labelled], chance: random.Random) -> list[Labelled]:
    """The paragraph, or one with a dateline before it, a quotation in it, or as a headline of capitals."""
    if chance.random() > NEWSY:
        return paragraph
    (text, labels), rest = paragraph[0], paragraph[1:]
    change = chance.choice((with_dateline, as_quotation, as_headline))
    return [change(text, labels, chance), *rest]


def with_dateline(text: str, labels: str, chance: random.Random) -> Labelled:
    city, agency, dash = (chance.choice(words.split("|")) for words in (CITIES, AGENCIES, DASHES))
    dateline = " ".join(part for part in (city, agency, dash) if part) + " "
    return dateline + text, word_ends(dateline) + labels


def as_quotation(text: str, labels: str, chance: random.Random) -> Labelled:
    """“The sentence,” he said.

    >>> as_quotation("It rains.", "0100012", random.Random(1))[0][:13]
    '"It rains," s'
    """
    if len(text) < 3 or text[-1] != "." or labels[-2] != "1":
        return text, labels
    tail = f" {chance.choice(SPEAKERS.split('|'))}."
    said = f'"{text[:-1]},"'
    return said + tail, "1" + labels[:-1] + "11" + word_ends(tail)[:-1] + "2"


def as_headline(text: str, labels: str, chance: random.Random) -> Labelled:
    """In capitals and without its full stop; some letters have no capital of one letter, their sentence stays."""
    if len(text.upper()) != len(text):
        return text, labels
    if len(text) > 2 and text[-1] == "." and labels[-2] == "1":
        text, labels = text[:-1], labels[:-2] + "2"
    return text.upper(), labels


def word_ends(text: str) -> str:
    """Labels of words and marks, each on its own.

    >>> word_ends("PARIS (AP) - ")
    '0000101011010'
    """
    ends = ""
    for i, letter in enumerate(text):
        following = text[i + 1 : i + 2]
        inside = letter.isalnum() and following.isalnum()
        abbreviated = letter == "r" and following == "."  # Mr.
        ends += "0" if letter.isspace() or inside or abbreviated else "1"
    return ends


def _write(path: Path, paragraphs: Iterable[list[Labelled]]) -> None:
    """`path`.txt and `path`.labels, a blank line between paragraphs."""
    texts, labels = [], []
    for paragraph in paragraphs:
        texts.append(" ".join(text for text, _ in paragraph))
        labels.append("0".join(marks for _, marks in paragraph))
    path.with_suffix(".txt").write_text("\n\n".join(texts) + "\n\n", encoding="utf-8")
    path.with_suffix(".labels").write_text("\n\n".join(labels) + "\n\n", encoding="utf-8")


def _files(path: Path) -> dict[str, str]:
    return {"txt": str(path.with_suffix(".txt")), "label": str(path.with_suffix(".labels"))}
