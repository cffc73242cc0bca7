"""The data's files → Stanza documents, and the tags that a tagger would give them."""

import json
import lzma
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from stanza.models.common import doc as fields
from stanza.models.common.doc import Document
from stanza.models.common.dropout import WordDropout
from stanza.models.common.utils import unsort
from stanza.models.pos.data import Dataset
from stanza.utils.conll import CoNLL
from torch import nn

BATCH = {"batch_size": 100, "maximum_tokens": 5000}


def read_text(path: Path) -> str:
    """The text of a file, packed (.xz) or not."""
    packed = path.with_name(path.name + ".xz")
    if path.is_file():
        return path.read_text(encoding="utf-8")
    if packed.is_file():
        return lzma.decompress(packed.read_bytes()).decode()
    raise FileNotFoundError(
        f"no {path.name} and no {packed.name} in {path.parent}. Name the data's folder with --data; see training/README.md."
    )


def read_treebank(data: Path, name: str) -> Document:
    """`NAME.conllu` of the data's folder."""
    return CoNLL.conll2doc(input_str=read_text(data / f"{name}.conllu"))


def read_names(data: Path, part: str) -> Document:
    """`ner.PART.json` of the data's folder: sentences of tokens with BIO tags, as Stanza has them."""
    return Document(json.loads(read_text(data / f"ner.{part}.json")))


def tag(document: Document, tagger: Any, dropout: float = 0.0, seed: int = 0) -> None:
    """Write the tags of a tagger over those of the document.

    A tagger makes few errors on the text it was trained on. With some of its units dropped out it makes about as many there as
    on text that is new to it, which is what a parser that reads its tags has to learn from.
    """
    data = Dataset(document, tagger.args, tagger.pretrain, vocab=tagger.vocab, evaluation=True, sort_during_eval=True)
    tags: list[Any] = []
    order: list[int] = []
    torch.manual_seed(seed)
    with torch.no_grad(), _dropped_out(tagger.model, dropout):
        for batch in data.to_length_limited_loader(**BATCH):
            tags += tagger.predict(batch)
            order += batch.idx
    document.set([fields.UPOS, fields.XPOS, fields.FEATS], [word for sentence in unsort(tags, order) for word in sentence])


@contextmanager
def _dropped_out(model: nn.Module, share: float) -> Iterator[None]:
    """Inference with dropout, which Stanza's `predict` would switch off."""
    if not share:
        yield
        return
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.p = share
        elif isinstance(module, WordDropout):
            module.dropprob = share / 2
    model.train()
    model.eval = lambda: model  # type: ignore[method-assign]
    try:
        yield
    finally:
        del model.eval
