"""Text → sentences with Stanza: the one module that imports it."""

import ctypes
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ..document import Sentence, Token
from ..errors import ModelNotFoundError
from .bundled import LANGUAGE, MODELS, PACKAGE, bundled_models

if TYPE_CHECKING:
    from .decoder import Decoder
    from .reader import Reader

PROCESSORS = ("tokenize", "pos", "lemma", "depparse", "ner")
LABELS = {
    # OntoNotes, 18 classes: the official default
    "PERSON": "PER", "GPE": "LOC", "PRODUCT": "PROD", "TIME": "DATE", "EVENT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC",
    "LANGUAGE": "MISC", "PERCENT": "", "QUANTITY": "", "ORDINAL": "", "CARDINAL": "",
    # WorldWide newswire, 9 classes
    "Person": "PER", "Location": "LOC", "Organization": "ORG", "Facility": "FAC", "Product": "PROD", "Date": "DATE",
    "Money": "MONEY", "Misc": "MISC",
}  # fmt: skip
"""Labels of the official models → the ones that the bundled models give, which the stages know; "" is none."""


class StanzaParser:
    """A Stanza pipeline, loaded at the first text, from files on this machine only.

    `package=None` takes the English models bundled with eventkit. Any other name ("default",
    "default_fast", …) is a package of the official Stanza models, which must have been fetched with
    ``stanza.download("en")`` into `dir` (Stanza's own default folder when None).
    `use_gpu` is off by default: results must not depend on the machine. One thread a parser, for the same reason and since
    more hardly help: use processes to parse on several cores.
    """

    def __init__(self, *, package: str | None = None, dir: str | Path | None = None, use_gpu: bool = False) -> None:
        self.package = package
        self.dir = dir
        self.use_gpu = use_gpu
        self._read: Callable[[Sequence[str]], list[tuple[Sentence, ...]]] | None = None
        self._lock = threading.Lock()

    def parse(self, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
        """Parse each text on its own; raises `ModelNotFoundError` when the models are absent."""
        with self._lock, _one_thread():  # a Stanza pipeline is not thread-safe (stanza#1313)
            try:
                return self._load()(texts)
            finally:
                _give_back()(0)

    def _load(self) -> Callable[[Sequence[str]], list[tuple[Sentence, ...]]]:
        if self._read is None:
            # oneDNN keeps what it has made for each shape of sentences, 1,024 of them: 20 MB more for every thousand articles.
            os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "64")
            pipeline = _bundled_pipeline(self.use_gpu) if self.package is None else self._official()
            known = self.package is None and not self.use_gpu  # of other models we know nothing: Stanza reads with them
            self._read = _reader(pipeline) if known else partial(_read_with, _quickened(pipeline))
        return self._read

    def _official(self) -> Any:
        import stanza
        from stanza.resources.common import DEFAULT_MODEL_DIR

        folder = str(self.dir or DEFAULT_MODEL_DIR)
        wanted = ",".join(PROCESSORS)
        try:
            return stanza.Pipeline(LANGUAGE, dir=folder, package=self.package, processors=wanted, **_options(self.use_gpu))
        except (FileNotFoundError, KeyError, ValueError) as problem:
            raise ModelNotFoundError(
                f"no Stanza package {self.package!r} for {LANGUAGE!r} in {folder}. Fetch it with "
                f"stanza.download({LANGUAGE!r}, package={self.package!r}) where there is a network, "
                "or use StanzaParser() for the bundled models."
            ) from problem


@contextmanager
def _one_thread() -> Iterator[None]:
    """Torch on one thread, and what it was before afterwards: other users of torch in the process keep theirs."""
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


@lru_cache(maxsize=1)
def _give_back() -> Callable[[int], Any]:
    """A function that gives the system what torch has freed. glibc would keep it, in pieces that fit the next batch ever worse."""
    try:
        trim: Callable[[int], Any] = ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # another C library
        return lambda kept: None
    return trim


def _bundled_pipeline(use_gpu: bool) -> Any:
    import stanza

    if not (MODELS / "resources.json").is_file():
        raise ModelNotFoundError(f"no bundled models in {MODELS}. Reinstall eventkit-news.")
    if broken := [file.path for file in bundled_models() if not file.is_intact()]:
        names = ", ".join(str(path.relative_to(MODELS)) for path in broken)
        raise ModelNotFoundError(f"bundled model files are missing or changed in {MODELS}: {names}. Reinstall eventkit-news.")
    processors = dict.fromkeys(PROCESSORS, PACKAGE)
    with _no_optimizers():
        return stanza.Pipeline(LANGUAGE, dir=str(MODELS), package=None, processors=processors, **_options(use_gpu))


@contextmanager
def _no_optimizers() -> Iterator[None]:
    """Without the optimizers that Stanza's trainers make for models that are only read: the first one loads torch's compiler, a second."""
    from stanza.models.common import utils

    make = utils.dispatch_optimizer
    utils.dispatch_optimizer = lambda *arguments, **options: SimpleNamespace(param_groups=[])
    try:
        yield
    finally:
        utils.dispatch_optimizer = make


def _reader(pipeline: Any) -> "Reader":
    """Our own reading with the weights of the bundled models."""
    from stanza.models.common.utils import EXCLAM_RE, QUESTION_RE
    from stanza.models.ner.trainer import fix_singleton_tags
    from stanza.models.tokenization.utils import MASK_RE

    from .names import NameTagger
    from .reader import Reader
    from .splitter import Splitter
    from .tagger import Tagger
    from .trees import TreeReader

    def simplify(word: str) -> str:
        return str(EXCLAM_RE.sub("!", QUESTION_RE.sub("?", word)))

    loaded = pipeline.processors
    vectors = loaded["pos"].pretrain.vocab
    return Reader(
        Splitter(loaded["tokenize"].trainer, MASK_RE),
        Tagger(loaded["pos"].trainer, vectors, simplify),
        loaded["lemma"].trainer.predict_dict,
        TreeReader(loaded["depparse"].trainer, vectors, simplify, _decoder(loaded["depparse"].trainer.model)),
        NameTagger(loaded["ner"].trainer, fix_singleton_tags),
        _bio,
    )


def _quickened(pipeline: Any) -> Any:
    """The pipeline with our own search for trees, which finds the same ones in half the time."""
    from stanza.models.depparse.model import GraphParser

    model = pipeline.processors["depparse"].trainer.model
    if isinstance(model, GraphParser) and not model.args.get("use_arc_embedding"):
        model.predict = _decoder(model)
    return pipeline


def _decoder(model: Any) -> "Decoder":
    from stanza.models.depparse.head_constraints import find_head_constraint_violations, resolve_head_constraint_violations

    from .decoder import Decoder, Repair

    return Decoder(model, Repair(find_head_constraint_violations, resolve_head_constraint_violations))


def _read_with(pipeline: Any, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
    """The reading of a Stanza pipeline."""
    import stanza

    indices = [i for i, text in enumerate(texts) if text.strip()]
    documents = [stanza.Document([], text=texts[i]) for i in indices]
    parsed = pipeline.bulk_process(documents) if documents else []
    sentences: list[tuple[Sentence, ...]] = [()] * len(texts)
    for i, document in zip(indices, parsed, strict=True):
        sentences[i] = _read_document(document, texts[i])
    return sentences


def _options(use_gpu: bool) -> dict[str, Any]:
    """No network; long sentences in batches of their own (stanza#387: memory)."""
    return {
        "download_method": None,
        "logging_level": "ERROR",
        "use_gpu": use_gpu,
        "depparse_min_length_to_batch_separately": 150,
        "verbose": False,
    }


def _read_document(document: Any, text: str) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(tuple(_read_token(word, text) for word in sentence.words), index)
        for index, sentence in enumerate(document.sentences)
        if sentence.words
    )


def _read_token(word: Any, text: str) -> Token:
    token = word.parent  # a word inside a multiword token may have no offsets of its own
    has_place = word.start_char is not None
    start, end = (word.start_char, word.end_char) if has_place else (token.start_char, token.end_char)
    words = text[start:end] if has_place else word.text  # Stanza calls a token of more than 1000 characters <UNK>
    return Token(
        i=word.id - 1,
        text=words,
        lemma=word.lemma if word.lemma and word.text == words else words.lower(),
        upos=word.upos or "X",
        xpos=word.xpos or "X",
        head=word.head - 1,
        deprel=word.deprel if word.head else "root",
        start=start,
        end=end,
        ner=_bio(token.ner or "O"),
        feats=dict(pair.split("=", 1) for pair in word.feats.split("|")) if word.feats else {},
    )


@lru_cache(maxsize=256)  # tags of a model
def _bio(tag: str) -> str:
    """Stanza writes BIOES with the labels of its model; single and end become begin and inside."""
    kind, _, label = tag.partition("-")
    label = LABELS.get(label, label)
    return f"{({'S': 'B', 'E': 'I'}).get(kind, kind)}-{label}" if label else "O"
