"""Trained files → the folder that is shipped: a Stanza resource directory, small, with sums and a version.

Weights are stored in half precision; Stanza copies them into full precision as it loads, so nothing is slower and the parses are
the same but for rare ties. The word vectors stay as they are: Stanza takes them as they come.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from eventkit.parsing.bundled import LANGUAGE, PACKAGE

PROCESSORS = ("tokenize", "pos", "lemma", "depparse", "ner", "pretrain")
READ_VECTORS = ("pos", "depparse", "ner")
WHOLE = ("pretrain", "lemma")
"""Files without weights to halve."""

HISTORY = ("global_step", "last_best_step", "dev_score_history", "optimizer_state_dict", "scheduler_state_dict")
OF_OUR_MACHINE = ("_file", "_dir", "save_name", "load_name", "continue_from")


def pack(files: Mapping[str, Path], out: Path, version: str) -> None:
    """Write `out`/resources.json and `out`/en/PROCESSOR/news.pt."""
    sums = {}
    for processor in PROCESSORS:
        target = out / LANGUAGE / processor / f"{PACKAGE}.pt"
        target.parent.mkdir(parents=True, exist_ok=True)
        if processor in WHOLE:
            target.write_bytes(files[processor].read_bytes())
        else:
            torch.save(slimmed(torch.load(files[processor], map_location="cpu", weights_only=True)), target)
        sums[processor] = hashlib.md5(target.read_bytes(), usedforsecurity=False).hexdigest()
    resources = json.dumps(_resources(sums, version), indent=1)
    (out / "resources.json").write_text(resources + "\n", encoding="utf-8")


def slimmed(checkpoint: Mapping[str, Any]) -> dict[str, Any]:
    """Without optimiser, history and the paths of the machine it was trained on; weights halved, tables of zeros left out.

    >>> slimmed({"model": {"a": torch.ones(2), "delta_emb.weight": torch.zeros(2)}, "config": {"lr": 1, "save_dir": "/home/x"}})
    {'model': {'a': tensor([1., 1.], dtype=torch.float16)}, 'config': {'lr': 1, 'save_dir': None}}
    """
    kept = {key: value for key, value in checkpoint.items() if key not in HISTORY}
    weights = {name: weight.half() if weight.is_floating_point() else weight for name, weight in checkpoint["model"].items()}
    if "delta_emb.weight" in weights and not weights["delta_emb.weight"].any():
        del weights["delta_emb.weight"]  # changes to the word vectors that were never made: zero is where Stanza starts
    config = {name: None if name.endswith(OF_OUR_MACHINE) else value for name, value in checkpoint["config"].items()}
    return kept | {"model": weights, "config": config}


def _resources(sums: Mapping[str, str], version: str) -> dict[str, Any]:
    vectors = {"dependencies": [{"model": "pretrain", "package": PACKAGE}]}
    packages = {processor: PACKAGE for processor in PROCESSORS if processor != "pretrain"}
    models = {
        processor: {PACKAGE: {"md5": md5} | (vectors if processor in READ_VECTORS else {})} for processor, md5 in sums.items()
    }
    return {LANGUAGE: {"lang_name": "English", "version": version, "packages": {"default": packages}} | models}
