"""`vectors100.npz` → Stanza's file of word vectors, which tagger, parser and names share."""

from collections.abc import Set
from pathlib import Path

import numpy as np
import torch
from stanza.models.common.pretrain import PretrainedWordVocab
from stanza.models.common.vocab import VOCAB_PREFIX_SIZE

COMMON = 45_000
"""Words that are kept in any case: the file has the commonest first. Later ones are kept when the training data has them."""


def write_vectors(source: Path, path: Path, needed: Set[str]) -> None:
    """Of each word its row of the table; Stanza's own four words come first, as zeros."""
    with np.load(source) as packed:
        words, rows, table = packed["words"].tolist(), packed["row"], packed["table"].astype(np.float32)
    kept = [i for i, word in enumerate(words) if i < COMMON or word in needed]
    vocabulary = PretrainedWordVocab([words[i] for i in kept], lower=False)
    vectors = np.concatenate([np.zeros((VOCAB_PREFIX_SIZE, table.shape[1]), np.float32), table[rows[kept]]])
    torch.save({"vocab": vocabulary.state_dict(), "emb": torch.from_numpy(vectors)}, path)
