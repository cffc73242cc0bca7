"""Text → sentences with Stanza: the one module that imports it."""

import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..document import Sentence, Token
from ..errors import ModelNotFoundError

BUNDLED = Path(__file__).parent / "models"
PACKAGE = "news"
PROCESSORS = ("tokenize", "pos", "lemma", "depparse", "ner")


class StanzaParser:
    """A Stanza pipeline, loaded at the first text, from files on this machine only.

    `package=None` takes the English models bundled with eventkit. Any other name ("default",
    "default_fast", …) is a package of the official Stanza models, which must have been fetched with
    ``stanza.download("en")`` into `dir` (Stanza's own default folder when None).
    `use_gpu` is off by default: results must not depend on the machine.
    """

    def __init__(
        self, *, package: str | None = None, dir: str | Path | None = None, use_gpu: bool = False
    ) -> None:
        self.package = package
        self.dir = dir
        self.use_gpu = use_gpu
        self._pipeline: Any = None
        self._lock = threading.Lock()

    def parse(self, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
        """Parse each text on its own; raises `ModelNotFoundError` when the models are absent."""
        import stanza

        with self._lock:  # a Stanza pipeline is not thread-safe (stanza#1313)
            pipeline = self._load()
            indices = [i for i, text in enumerate(texts) if text.strip()]
            documents = [stanza.Document([], text=texts[i]) for i in indices]
            parsed = pipeline.bulk_process(documents) if documents else []
        sentences: list[tuple[Sentence, ...]] = [()] * len(texts)
        for i, document in zip(indices, parsed, strict=True):
            sentences[i] = _read_document(document)
        return sentences

    def _load(self) -> Any:
        if self._pipeline is None:
            self._pipeline = _bundled_pipeline(self.use_gpu) if self.package is None else self._official()
        return self._pipeline

    def _official(self) -> Any:
        import stanza
        from stanza.pipeline.core import ResourcesFileNotFoundError, UnsupportedProcessorError

        folder = str(self.dir or os.environ.get("STANZA_RESOURCES_DIR") or stanza.resources.common.DEFAULT_MODEL_DIR)
        try:
            return stanza.Pipeline("en", dir=folder, package=self.package, **_options(self.use_gpu))
        except (ResourcesFileNotFoundError, FileNotFoundError, UnsupportedProcessorError, KeyError) as problem:
            raise ModelNotFoundError(
                f"no Stanza package {self.package!r} for 'en' in {folder}. Fetch it with "
                f"stanza.download('en', package={self.package!r}) where there is a network, "
                "or use StanzaParser() for the bundled models."
            ) from problem


def _bundled_pipeline(use_gpu: bool) -> Any:
    import stanza

    missing = [name for name in PROCESSORS if not (BUNDLED / "en" / name / f"{PACKAGE}.pt").is_file()]
    if missing or not (BUNDLED / "resources.json").is_file():
        raise ModelNotFoundError(
            f"the bundled models are incomplete in {BUNDLED} (missing: {', '.join(missing) or 'resources.json'}). "
            "Reinstall eventkit-news."
        )
    processors = dict.fromkeys(PROCESSORS, PACKAGE)
    return stanza.Pipeline("en", dir=str(BUNDLED), package=None, processors=processors, **_options(use_gpu))


def _options(use_gpu: bool) -> dict[str, Any]:
    """No network; long sentences in batches of their own (stanza#387: memory)."""
    return {
        "download_method": None,
        "logging_level": "ERROR",
        "use_gpu": use_gpu,
        "depparse_min_length_to_batch_separately": 150,
        "verbose": False,
    }


def _read_document(document: Any) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(tuple(_read_token(word, sentence) for word in sentence.words), index)
        for index, sentence in enumerate(document.sentences)
        if sentence.words
    )


def _read_token(word: Any, sentence: Any) -> Token:
    token = word.parent  # a word inside a multiword token has no offsets of its own
    start = token.start_char if word.start_char is None else word.start_char
    end = token.end_char if word.end_char is None else word.end_char
    feats = dict(pair.split("=", 1) for pair in word.feats.split("|")) if word.feats else {}
    return Token(
        i=word.id - 1,
        text=word.text,
        lemma=word.lemma or word.text.lower(),
        upos=word.upos or "X",
        xpos=word.xpos or "X",
        head=word.head - 1,
        deprel=word.deprel,
        start=start,
        end=end,
        ner=_bio(token.ner or "O"),
        feats=feats,
    )


def _bio(tag: str) -> str:
    return {"S": "B", "E": "I"}.get(tag[0], tag[0]) + tag[1:]
