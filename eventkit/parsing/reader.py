"""Texts → sentences, by the weights of Stanza's models alone.

Stanza reads the same with the same weights, through data sets that cost as much as its models. Here the vector of a word is made
once and remembered, sentences are read without padding, and what no stage asks for is not computed. That the sentences are the
same is tested. Models that are built otherwise (with character language models, with transformers) are left to Stanza's pipeline.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch

from ..document import Sentence, Token
from .names import NameTagger
from .packing import Packing
from .splitter import Splitter, Word
from .tagger import Tagger, Tags
from .trees import TreeReader

BATCH = 2000  # words; more are read no faster, and take more memory


@dataclass(frozen=True, slots=True)
class Reader:
    """The five models, one after another."""

    split: Splitter
    tag: Tagger
    lemmas_of: Callable[[Sequence[tuple[str, str]]], list[str]]  # (form, part of speech) of words → their lemmas
    find_trees: TreeReader
    name: NameTagger
    label: Callable[[str], str]  # a tag of the name tagger → a BIO tag with a label the stages know

    def __call__(self, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
        """The sentences of each text."""
        with torch.inference_mode():
            documents = self.split(texts)
            places = [(d, i) for d, document in enumerate(documents) for i in range(len(document))]
            read: list[list[Sentence | None]] = [[None] * len(document) for document in documents]
            for batch in _batches(places, documents):
                tokens = self._read([documents[d][i] for d, i in batch], [texts[d] for d, _ in batch])
                for (d, i), row in zip(batch, tokens, strict=True):
                    read[d][i] = Sentence(tuple(row), i)
        return [tuple(s for s in document if s is not None) for document in read]

    def _read(self, sentences: Sequence[Sequence[Word]], texts: Sequence[str]) -> Iterator[list[Token]]:
        packing = Packing.of([len(sentence) for sentence in sentences])
        forms = [word.form for sentence in sentences for word in sentence]
        tags = self.tag(packing, forms)
        lemmas = [lemma or "_" for lemma in self.lemmas_of([(form, tag.upos) for form, tag in zip(forms, tags, strict=True)])]
        arcs = self.find_trees(packing, forms, lemmas, tags)
        names = self.name(packing, forms)
        columns = (packing.split(column) for column in (tags, lemmas, arcs, names))
        for words, text, *rows in zip(sentences, texts, *columns, strict=True):
            yield [self._token(i, text, *values) for i, values in enumerate(zip(words, *rows, strict=True))]

    def _token(self, i: int, text: str, word: Word, tags: Tags, lemma: str, arc: tuple[int, str], name: str) -> Token:
        said = text[word.start : word.end]
        return Token(
            i=i,
            text=said,
            lemma=lemma if word.form == said else said.lower(),
            upos=tags.upos,
            xpos=tags.xpos,
            head=arc[0] - 1,
            deprel=arc[1] if arc[0] else "root",
            start=word.start,
            end=word.end,
            ner=self.label(name),
            feats=tags.feats,
        )


def _batches(places: Sequence[tuple[int, int]], documents: Sequence[Sequence[Sequence[Word]]]) -> Iterator[list[tuple[int, int]]]:
    """Sentences of like length together, the longest first, up to `BATCH` words."""
    batch: list[tuple[int, int]] = []
    size = 0
    for d, i in sorted(places, key=lambda place: -len(documents[place[0]][place[1]])):
        if batch and size + len(documents[d][i]) > BATCH:
            yield batch
            batch, size = [], 0
        batch.append((d, i))
        size += len(documents[d][i])
    if batch:
        yield batch
