"""Text → words and sentences, by the weights of Stanza's tokenizer and without its data sets.

A text is read by paragraphs; one longer than `WINDOW` by windows, each up to its last end of a sentence, as Stanza does, but
each paragraph for itself: in Stanza the words of a long one also hang on the paragraphs beside it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import Tensor

from .packing import Packing

WINDOW = 1000  # characters; also the longest word that is read as such
BATCH = 30_000  # characters; more are read no faster, and take more memory
TOO_LONG = "<UNK>"
GAP = re.compile(r"\n[\s\u0080-\u009f]*\n")
BLANK = re.compile(r"[\s\u0080-\u009f]")
DIGIT = re.compile(r"\d")
INSIDE, END_OF_WORD, END_OF_SENTENCE = range(3)


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands in the text, and its form for the models: blanks inside it as one."""

    start: int
    end: int
    form: str


@dataclass(slots=True)
class Paragraph:
    """Characters with every run of blanks as one, where each stands in the text, and what has been said of them."""

    text: str
    places: list[int]
    labels: list[int] = field(default_factory=list)

    @property
    def is_read(self) -> bool:
        return len(self.labels) >= len(self.text)

    @property
    def window(self) -> slice:
        return slice(len(self.labels), len(self.labels) + WINDOW)

    @property
    def is_at_end(self) -> bool:
        return len(self.labels) + WINDOW >= len(self.text)


class Splitter:
    """Takes the place of `tokenize`, with the weights of one loaded tokenizer and its rule for addresses."""

    def __init__(self, trainer: Any, address: re.Pattern[str]) -> None:
        self._model = trainer.model.eval()
        self._address = address
        self._id = trainer.vocab.unit2id
        self._marks = trainer.args["feat_funcs"]
        self._rows: dict[int, list[int]] = {}  # of the characters met so far

    def __call__(self, texts: Sequence[str]) -> list[list[list[Word]]]:
        """Sentences of each text."""
        paragraphs = [list(_paragraphs(text)) for text in texts]
        self._read([p for of_text in paragraphs for p in of_text])
        return [[s for p in of_text for s in self._sentences(p, text)] for of_text, text in zip(paragraphs, texts, strict=True)]

    def _read(self, paragraphs: list[Paragraph]) -> None:
        """Fill in the labels, the next window of every paragraph at a time."""
        while waiting := sorted((p for p in paragraphs if not p.is_read), key=lambda p: -len(p.text[p.window])):
            for batch in _batches(waiting):
                for paragraph, labels in zip(batch, self._labels(batch), strict=True):
                    paragraph.labels += labels[: _settled(paragraph, labels)]

    def _labels(self, batch: Sequence[Paragraph]) -> Iterator[list[int]]:
        """One label a character of each window."""
        inputs = [self._inputs(p) for p in batch]
        packing = Packing.of([len(rows) for rows in inputs])
        scores = self._scores(packing, torch.from_numpy(np.concatenate(inputs)))
        for paragraph, labels in zip(batch, packing.split(scores.argmax(1).tolist()), strict=True):
            yield list(labels[: len(paragraph.text[paragraph.window])])

    def _inputs(self, paragraph: Paragraph) -> Any:
        """Character × (id, marks); after the last one an empty place, which Stanza's model knows as the end."""
        text = paragraph.text[paragraph.window]
        codes, which = np.unique(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32), return_inverse=True)
        rows = np.zeros((len(text) + paragraph.is_at_end, 1 + len(self._marks)), dtype=np.int64)
        rows[: len(text)] = np.array([self._rows.get(code) or self._row(code) for code in codes.tolist()])[which]
        if not paragraph.labels and "start_of_para" in self._marks:
            rows[0, 1 + self._marks.index("start_of_para")] = 1
        if paragraph.is_at_end and "end_of_para" in self._marks:
            rows[len(text) - 1, 1 + self._marks.index("end_of_para")] = 1
        return rows

    def _row(self, code: int) -> list[int]:
        character = chr(code)
        marks = {"space_before": character == " ", "capitalized": character.isupper(), "numeric": bool(DIGIT.match(character))}
        self._rows[code] = [self._id(character), *(int(marks.get(mark, False)) for mark in self._marks)]
        return self._rows[code]

    def _scores(self, packing: Packing, rows: Tensor) -> Tensor:
        """Character × label, as Stanza's `Tokenizer.forward` has it."""
        model = self._model
        inputs = torch.cat([model.embeddings(rows[:, 0]), rows[:, 1:].float()], 1)
        states, _ = model.rnn(packing.pack(inputs))
        word, sentence = model.tok_clf(states.data), model.sent_clf(states.data)
        if model.args["hierarchical"]:
            gate = 1 - torch.sigmoid(-word * model.args["hier_invtemp"]) if model.args["hier_invtemp"] > 0 else 1
            again, _ = model.rnn2(states._replace(data=states.data * gate))
            word, sentence = word + model.tok_clf2(again.data), sentence + model.sent_clf2(again.data)
        ends = torch.nn.functional.logsigmoid(word)
        no, yes = torch.nn.functional.logsigmoid(-sentence), torch.nn.functional.logsigmoid(sentence)
        return torch.cat([torch.nn.functional.logsigmoid(-word), ends + no, ends + yes], 1)[packing.back]

    def _sentences(self, paragraph: Paragraph, text: str) -> Iterator[list[Word]]:
        labels = paragraph.labels
        labels[-1] = END_OF_SENTENCE
        for address in self._address.finditer(paragraph.text):  # no word ends inside "www.example.org/a.b"
            last = address.end() - 1
            labels[address.start() : last] = [INSIDE] * (last - address.start())
            labels[last] = labels[last] or END_OF_WORD
        words: list[Word] = []
        first = 0
        for i in [i for i, label in enumerate(labels) if label != INSIDE]:
            if form := paragraph.text[first : i + 1].lstrip():
                start = paragraph.places[i + 1 - len(form)]
                words.append(Word(start, paragraph.places[i] + 1, form if len(form) <= WINDOW else TOO_LONG))
                if labels[i] == END_OF_SENTENCE:
                    yield words
                    words = []
            first = i + 1
        if words:
            yield words


def _paragraphs(text: str) -> Iterator[Paragraph]:
    first = 0
    for end, following in [*(gap.span() for gap in GAP.finditer(text)), (len(text), len(text))]:
        if found := text[first:end].rstrip():
            yield _paragraph(found, first)
        first = following


def _paragraph(text: str, offset: int) -> Paragraph:
    plain = BLANK.sub(" ", text)
    places = [i for i, c in enumerate(plain) if c != " " or not i or plain[i - 1] != " "]
    return Paragraph("".join([plain[i] for i in places]), [offset + i for i in places])


def _batches(paragraphs: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
    batch: list[Paragraph] = []
    size = 0
    for paragraph in paragraphs:
        if batch and size + len(paragraph.text[paragraph.window]) > BATCH:
            yield batch
            batch, size = [], 0
        batch.append(paragraph)
        size += len(paragraph.text[paragraph.window])
    yield batch


def _settled(paragraph: Paragraph, labels: Sequence[int]) -> int:
    """How many labels of a window stand: all of the last one, of others those up to the last end of a sentence."""
    ends = [i for i, label in enumerate(labels) if label == END_OF_SENTENCE]
    return len(labels) if paragraph.is_at_end or not ends else ends[-1] + 1
