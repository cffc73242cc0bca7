"""The bundled model files: what is there, how large, and whether it is what was shipped."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MODELS = Path(__file__).parent / "models"
PACKAGE = "news"
LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of weights. `md5` is the sum that resources.json promises."""

    processor: str
    path: Path
    md5: str

    @property
    def size(self) -> int | None:
        """Bytes; None where the file is missing."""
        return self.path.stat().st_size if self.path.is_file() else None

    def is_intact(self) -> bool:
        """True when the file is there and its sum is the promised one."""
        if not self.path.is_file():
            return False
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest() == self.md5


def models_version(folder: Path = MODELS) -> str:
    """What resources.json calls this set of weights."""
    return str(_english(folder).get("version", "0"))


def bundled_models(folder: Path = MODELS) -> list[ModelFile]:
    """The files that resources.json names, in its order."""
    return [
        ModelFile(processor, folder / LANGUAGE / processor / f"{PACKAGE}.pt", md5) for processor, md5 in _sums(_english(folder))
    ]


def _english(folder: Path) -> dict[str, Any]:
    resources: dict[str, dict[str, Any]] = json.loads((folder / "resources.json").read_text(encoding="utf-8"))
    return resources[LANGUAGE]


def _sums(language: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for processor, packages in language.items():
        if isinstance(packages, dict) and PACKAGE in packages:
            yield processor, packages[PACKAGE]["md5"]
