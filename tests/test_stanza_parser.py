"""The bundled models: loaded from the package, with no network, the same trees however they are asked for."""

import shutil
import socket
from pathlib import Path
from typing import Any

import pytest

from eventkit.errors import ModelNotFoundError
from eventkit.parsing import stanza as module
from eventkit.parsing.bundled import MODELS, bundled_models
from eventkit.parsing.stanza import StanzaParser

TEXTS = [
    "Police arrested ten students in Nairobi on Tuesday. The students had marched to parliament.",
    "Talks began.",
    "",
    "The president, who arrived late, didn't say whether Kenya would sign the treaty.",
    "\n\t ",
    "RIOT POLICE FIRE TEAR GAS",
]
ODD = [
    "a" * 5000,
    "... --- !!! ???",
    "\x00\x07\x1b[31m",
    "😀👩‍👩‍👧 🇰🇪",
    "اعتقلت الشرطة عشرة طلاب",
    "½ ² ⅷ ١٢",
    "x\u200by\ufeffz",
    "\u2028a\u2029b\x85c",
]


@pytest.fixture(scope="module")
def stanza_parser() -> StanzaParser:
    return StanzaParser()


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **options: Any) -> None:
        raise AssertionError("a network connection was tried")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


def test_every_bundled_file_is_what_was_shipped() -> None:
    files = bundled_models()
    assert [file.processor for file in files] == ["tokenize", "pos", "lemma", "depparse", "ner", "pretrain"]
    assert all(file.is_intact() for file in files)
    assert sum(file.size or 0 for file in files) < 60_000_000


def test_a_changed_file_is_no_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(MODELS / "resources.json", tmp_path)
    (tmp_path / "en" / "pos").mkdir(parents=True)
    (tmp_path / "en" / "pos" / "news.pt").write_text("version https://git-lfs.github.com/spec/v1")
    assert not any(file.is_intact() for file in bundled_models(tmp_path))
    assert [file.size for file in bundled_models(tmp_path) if file.processor in ("pos", "ner")] == [42, None]


def test_missing_models_name_the_next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MODELS", tmp_path)
    with pytest.raises(ModelNotFoundError, match="Reinstall eventkit-news"):
        StanzaParser().parse(["Talks began."])


@pytest.mark.model
def test_official_models_that_are_absent_name_the_next_step(tmp_path: Path, no_network: None) -> None:
    with pytest.raises(ModelNotFoundError, match=r"stanza\.download\('en', package='default'\)"):
        StanzaParser(package="default", dir=tmp_path).parse(["Talks began."])


@pytest.mark.model
def test_no_network_is_touched(no_network: None) -> None:
    (sentences,) = StanzaParser().parse(["Talks began."])
    assert [t.lemma for t in sentences[0]] == ["talk", "begin", "."]


@pytest.mark.model
def test_words_are_the_words_of_the_text(stanza_parser: StanzaParser) -> None:
    for text, sentences in zip(TEXTS + ODD, stanza_parser.parse(TEXTS + ODD), strict=True):
        assert all(token.text == text[token.start : token.end] for sentence in sentences for token in sentence)
        assert bool(sentences) == bool(text.strip())


@pytest.mark.model
def test_trees_are_trees(stanza_parser: StanzaParser) -> None:
    for sentences in stanza_parser.parse(TEXTS + ODD):
        for sentence in sentences:
            assert [t.i for t in sentence] == list(range(len(sentence)))
            assert sum(t.head == -1 for t in sentence) == 1
            root = next(t.i for t in sentence if t.head == -1)
            assert sentence.subtree(root) == list(range(len(sentence)))


@pytest.mark.model
def test_one_by_one_equals_together(stanza_parser: StanzaParser) -> None:
    assert stanza_parser.parse(TEXTS) == [stanza_parser.parse([text])[0] for text in TEXTS]


@pytest.mark.model
def test_torch_keeps_its_threads(stanza_parser: StanzaParser) -> None:
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        stanza_parser.parse(["Talks began."])
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


@pytest.mark.model
def test_names_are_labelled(stanza_parser: StanzaParser) -> None:
    (sentences,) = stanza_parser.parse(["Angela Merkel met Kenyan officials in Nairobi on Tuesday."])
    found = {(sentences[0][e.first].text, e.label) for e in sentences[0].entities}
    assert {("Angela", "PER"), ("Kenyan", "NORP"), ("Nairobi", "LOC"), ("Tuesday", "DATE")} <= found


# fmt: off
TAGS = [
    ("S-PER", "B-PER"), ("E-ORG", "I-ORG"), ("B-LOC", "B-LOC"), ("O", "O"),
    ("S-GPE", "B-LOC"), ("B-PERSON", "B-PER"), ("E-Organization", "I-ORG"), ("S-CARDINAL", "O"), ("B-TIME", "B-DATE"),
]
# fmt: on


@pytest.mark.parametrize(("stanza_tag", "ours"), TAGS)
def test_labels_of_every_model_become_ours(stanza_tag: str, ours: str) -> None:
    assert module._bio(stanza_tag) == ours
