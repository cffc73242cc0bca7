"""`training/`: from a small treebank of our own to a folder of models that plain Stanza loads, in seconds."""

import doctest
import importlib
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.model

NAMES = {"Ana": "PER", "Tom": "PER", "Kenya": "LOC", "Peru": "LOC", "Reuters": "ORG"}
NOUNS, VERBS, ADJECTIVES = (
    "minister army student court police leader".split(),
    "met left warned helped saw".split(),
    "new old young".split(),
)
FEATS = {"NN": "Number=Sing", "NNP": "Number=Sing", "VBD": "Tense=Past|VerbForm=Fin", "JJ": "Degree=Pos"}
SMALL = {
    "hidden_dim": 24,
    "char_hidden_dim": 12,
    "deep_biaff_hidden_dim": 16,
    "word_emb_dim": 12,
    "char_emb_dim": 8,
    "tag_emb_dim": 8,
}
Word = tuple[str, str, str, str, int, str]
"""Form, lemma, UPOS, XPOS, head, relation."""


def noun_phrase(chance: random.Random, first: int, head: int, relation: str) -> list[Word]:
    if chance.random() < 0.4:
        name = chance.choice(list(NAMES))
        return [(name, name, "PROPN", "NNP", head, relation)]
    noun, adjective = chance.choice(NOUNS), chance.choice(ADJECTIVES)
    return [
        ("the", "the", "DET", "DT", first + 2, "det"),
        (adjective, adjective, "ADJ", "JJ", first + 2, "amod"),
        (noun, noun, "NOUN", "NN", head, relation),
    ]


def sentence(chance: random.Random) -> list[Word]:
    verb = chance.choice(VERBS)
    place = 2 if chance.random() < 0.5 else 4
    subject: list[Word] = []
    while len(subject) != place - 1:
        subject = noun_phrase(chance, 1, place, "nsubj")
    rest = noun_phrase(chance, place + 1, place, "obj")
    lemma = {"met": "meet", "left": "leave", "warned": "warn", "helped": "help", "saw": "see"}[verb]
    return [*subject, (verb, lemma, "VERB", "VBD", 0, "root"), *rest, (".", ".", "PUNCT", ".", place, "punct")]


def conllu(sentences: list[list[Word]]) -> str:
    blocks = []
    for number, words in enumerate(sentences):
        lines = [f"# sent_id = GUM_news_{number}", *(["# newpar"] if number % 3 == 0 else [])]
        for i, (form, lemma, upos, xpos, head, relation) in enumerate(words, 1):
            space = "SpaceAfter=No" if i == len(words) - 1 else "_"
            lines.append("\t".join([str(i), form, lemma, upos, xpos, FEATS.get(xpos, "_"), str(head), relation, "_", space]))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n\n"


def tokens(words: list[Word]) -> list[dict[str, str]]:
    return [{"text": word[0], "ner": f"B-{NAMES[word[0]]}" if word[0] in NAMES else "O"} for word in words]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import numpy as np

    folder, chance = tmp_path_factory.mktemp("data"), random.Random(5)
    for name, count in {"train": 150, "dev": 20, "gum.test": 20, "ewt.test": 20}.items():
        (folder / f"{name}.conllu").write_text(conllu([sentence(chance) for _ in range(count)]), encoding="utf-8")
    for part, count in {"train": 150, "dev": 20, "test": 20}.items():
        (folder / f"ner.{part}.json").write_text(json.dumps([tokens(sentence(chance)) for _ in range(count)]), encoding="utf-8")
    words = [*NAMES, *NOUNS, *VERBS, *ADJECTIVES, "the", "."]
    table = np.random.default_rng(1).normal(size=(len(words), 20)).astype(np.float16)
    lower = np.array([word.lower() for word in words])
    np.savez(folder / "vectors100.npz", words=lower, row=np.arange(len(words), dtype=np.int32), table=table)
    return folder


@pytest.fixture(scope="module")
def run(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from training.__main__ import main

    out = tmp_path_factory.mktemp("models") / "out"

    def run(**more: str) -> Path:
        given = {"data": data, "out": out, "effort": "0.013", "boldness": "4", "sizes": json.dumps(SMALL)} | more
        main([part for name, value in given.items() for part in (f"--{name}", str(value))])
        return out

    return run


@pytest.fixture(scope="module")
def models(run: Any) -> Path:
    return Path(run())


@pytest.mark.parametrize("module", ["lemma", "loop", "pack", "tokenizer"])
def test_the_examples_in_the_docstrings(module: str) -> None:
    outcome = doctest.testmod(importlib.import_module(f"training.{module}"))
    assert outcome.attempted and not outcome.failed


def test_a_small_treebank_is_learnt(models: Path) -> None:
    figures = json.loads((models / "figures.json").read_text())
    gold = figures["gum.test, gold words"]
    assert gold["upos"] > 35 and gold["las"] > 80 and gold["lemma"] > 90, figures
    assert figures["names"]["f1"] > 50, figures
    assert set(figures["gum.test, news, raw text"]) == {"words", "sentences", "upos", "xpos", "feats", "lemma", "uas", "las"}


def test_the_folder_is_one_that_eventkit_can_ship(models: Path) -> None:
    from eventkit.parsing.bundled import bundled_models

    files = bundled_models(models)
    assert [file.processor for file in files] == ["tokenize", "pos", "lemma", "depparse", "ner", "pretrain"]
    assert all(file.is_intact() for file in files)


def test_a_second_run_trains_nothing_again(models: Path, run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    before = (models / "resources.json").read_bytes()
    run()
    assert "step" not in capsys.readouterr().out
    assert (models / "resources.json").read_bytes() == before


def test_a_stopped_run_goes_on_where_it_was(data: Path, models: Path, tmp_path: Path) -> None:
    from training.__main__ import PLANS, _materials, _options, _tasks
    from training.loop import _Run, train

    options = _options(
        ["--data", str(data), "--out", str(tmp_path / "out"), "--sizes", json.dumps(SMALL), "--start", str(models)]
    )
    options.work = tmp_path
    task = _tasks(_materials(options, tmp_path / "pretrain.pt"), {})["ner"]()
    said: list[str] = []
    plan = PLANS["ner"].shortened(0.001)
    stopped = _Run(task, plan, tmp_path, said.append)
    for batch in task.batches():
        stopped._learn(batch)
        break
    stopped._store()
    train(task, plan, tmp_path, said.append)
    assert said[0] == "ner: going on from step 1"
    assert said[-1].startswith(f"ner: step {plan.steps},")
    assert not (tmp_path / "ner.checkpoint").exists()


def test_a_parser_without_tags_is_widened_to_read_them_and_parses_as_before(data: Path, models: Path, tmp_path: Path) -> None:
    import torch
    from stanza.models import parser as stanza_parser
    from stanza.models.common.pretrain import Pretrain
    from stanza.models.depparse.data import DataLoader
    from stanza.models.depparse.trainer import GraphTrainer, Trainer

    from training.documents import read_treebank
    from training.parser import RECIPE, with_tags

    vectors = Pretrain(str(models / "en" / "pretrain" / "news.pt"))
    options = stanza_parser.parse_args([]) | RECIPE | SMALL | {"use_upos": False, "use_xpos": False}
    loader = DataLoader(read_treebank(data, "dev"), 500, options, vectors, evaluation=False)
    without = GraphTrainer(args=options, vocab=loader.vocab, pretrain=vectors, device="cpu")
    without.save(str(tmp_path / "without.pt"))
    checkpoint = with_tags(torch.load(tmp_path / "without.pt", weights_only=True))
    widened = Trainer.load_checkpoint("widened", checkpoint, vectors, device="cpu")
    batch = loader[0]
    inputs = [*batch[:11], *batch[12:]]
    before, after = (parser.model.eval().embed(*inputs) for parser in (without, widened))
    assert widened.model.upos_emb.weight.shape[1] == SMALL["tag_emb_dim"]
    assert torch.allclose(before, after, atol=1e-5)


def test_the_loss_is_stanzas(data: Path, models: Path, tmp_path: Path) -> None:
    import torch
    from stanza.models.common.pretrain import Pretrain

    from training.documents import read_treebank
    from training.materials import Materials
    from training.parser import Parser

    vectors = Pretrain(str(models / "en" / "pretrain" / "news.pt"))
    train, dev = (read_treebank(data, part) for part in ("train", "dev"))
    train.sentences = [sentence for sentence in train.sentences if len(sentence.words) == 6]  # Stanza counts padding, too
    task = Parser(Materials(data, tmp_path, vectors, start=models), train, dev)
    task._train.dataset.augment_nopunct_ratio = 0
    for module in task.model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    task.model.worddrop.dropprob = 0.0
    task.model.train()
    batch = next(task.batches())
    inputs, rest = batch[:11], batch[12:]
    theirs, _ = task.model.loss(*inputs, *rest)
    words = int((~inputs[1][:, 1:]).sum())
    assert task.loss(batch).item() * words == pytest.approx(theirs.item() * inputs[2].shape[0], rel=1e-4)
