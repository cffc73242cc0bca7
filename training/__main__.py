"""``python -m training``: every step in its order, those that are done left out."""

import argparse
import json
import logging
import sys
from collections.abc import Callable
from pathlib import Path

import torch
from stanza.models.common.pretrain import Pretrain

from .documents import read_names, read_treebank, tag
from .evaluate import evaluate
from .lemma import table_lines, train_lemmas
from .loop import Plan, Task, train
from .materials import Materials
from .names import Names
from .pack import pack
from .parser import Parser
from .tagger import Tagger, load_tagger
from .tokenizer import Tokenizer
from .vectors import write_vectors

PLANS = {
    "tokenize": Plan(steps=6000, rate=0.002, every=500),
    "pos": Plan(steps=8000, rate=0.002, every=500),
    "depparse": Plan(steps=6000, rate=0.002, every=480),
    "ner": Plan(steps=12000, rate=0.002, every=800, clip=5.0),
}
"""From nothing, for hours of one core. From good models a tenth of it and half the rate do: ``--start MODELS --effort 0.2 --boldness 0.5``."""

DROPOUT_OF_TAGS = 0.08  # 96 % of the tagger's UPOS on its own training text, as on text that is new to it
VERSION = "1"


def main(arguments: list[str] | None = None) -> None:
    """From the data's folder to a finished, measured folder of models."""
    options = _options(arguments)
    logging.getLogger("stanza").setLevel(logging.WARNING)
    torch.set_num_threads(options.threads)
    options.work.mkdir(parents=True, exist_ok=True)
    files = {name: options.work / f"{name}.pt" for name in ("pretrain", "lemma", *PLANS)}
    materials = _materials(options, files["pretrain"])
    if not files["lemma"].exists():
        train_lemmas(read_treebank(options.data, "train"), files["lemma"], table_lines())
    for name, task in _tasks(materials, files).items():
        finished = options.work / f"{name}.finished"
        if finished.exists():
            continue
        if name in options.only:
            train(task(), PLANS[name].shortened(options.effort).bolder(options.boldness), options.work, _say)
        else:
            _keep(materials.started(name), files[name])
        finished.touch()
    pack(files, options.out, options.version)
    figures = evaluate(options.out, options.data, _say)
    (options.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def _tasks(materials: Materials, files: dict[str, Path]) -> dict[str, Callable[[], Task]]:
    """What makes each model ready to train, in an order in which the parser finds its tagger."""

    def treebank(kind: type[Tokenizer] | type[Tagger]) -> Callable[[], Task]:
        return lambda: kind(materials, *(read_treebank(materials.data, part) for part in ("train", "dev")))

    def parser() -> Task:
        trees, dev = (read_treebank(materials.data, part) for part in ("train", "dev"))
        tag(dev, load_tagger(files["pos"], materials))
        tag(trees, load_tagger(files["pos"], materials), dropout=DROPOUT_OF_TAGS, seed=PLANS["depparse"].seed)
        return Parser(materials, trees, dev)

    def names() -> Task:
        return Names(materials, *(read_names(materials.data, part) for part in ("train", "dev")))

    return {"tokenize": treebank(Tokenizer), "pos": treebank(Tagger), "depparse": parser, "ner": names}


def _materials(options: argparse.Namespace, vectors: Path) -> Materials:
    given = Materials(options.data, options.work, Pretrain(str(vectors)), options.device, options.start, options.sizes)
    if vectors.exists():
        return given
    if earlier := given.started("pretrain"):
        _keep(earlier, vectors)  # a model can only be started from with the vectors it was trained on
    else:
        write_vectors(options.data / "vectors100.npz", vectors, _words(options.data))
    return given


def _keep(earlier: Path | None, file: Path) -> None:
    if earlier is None:
        raise SystemExit(
            f"{file.stem} is not to be trained and there is none to keep. Name it in --only too, or give --start MODELS."
        )
    file.write_bytes(earlier.read_bytes())


def _words(data: Path) -> frozenset[str]:
    """Of all training data, small."""
    documents = (read_treebank(data, "train"), read_names(data, "train"))
    return frozenset(token.text.lower() for document in documents for sentence in document.sentences for token in sentence.tokens)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=main.__doc__)
    add = parser.add_argument
    add(
        "--data", type=Path, default=Path("../shared/training"), help="folder of train.conllu[.xz], dev.conllu, ner.train.json, …"
    )
    add("--out", type=Path, required=True, help="folder for the finished models")
    add("--work", type=Path, help="folder for checkpoints and logs, kept between runs (default: OUT.work)")
    add("--start", type=Path, help="models to go on from, such as eventkit/parsing/models")
    add("--only", nargs="+", default=list(PLANS), choices=list(PLANS), help="train these, take the others from --start")
    add("--effort", type=float, default=1.0, help="share of the full number of steps")
    add("--boldness", type=float, default=1.0, help="share of the full learning rate")
    add("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    add("--threads", type=int, default=1, help="of the processor; on a machine of one's own, one for each core")
    add("--sizes", type=json.loads, default={}, help='layers, as JSON: {"hidden_dim": 400}')
    add("--version", default=VERSION, help="what resources.json says")
    options = parser.parse_args(arguments)
    options.work = options.work or options.out.with_name(options.out.name + ".work")
    return options


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
