"""What the training of every model is given."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stanza.models.common.pretrain import Pretrain

from eventkit.parsing.bundled import LANGUAGE, PACKAGE


@dataclass(frozen=True, slots=True)
class Materials:
    """Folders, word vectors and the models to start from (None: from nothing)."""

    data: Path
    work: Path
    vectors: Pretrain
    device: str = "cpu"
    start: Path | None = None
    sizes: dict[str, int] = field(default_factory=dict)
    """Of layers, where they should not be the recipe's: a trial takes small ones."""

    def started(self, processor: str) -> Path | None:
        """The earlier model of a processor, or None."""
        return self.start / LANGUAGE / processor / f"{PACKAGE}.pt" if self.start else None

    def options(self, defaults: dict[str, Any], **recipe: Any) -> dict[str, Any]:
        """Stanza's own defaults, the recipe over them, the sizes of this run over both."""
        known = {name: size for name, size in self.sizes.items() if name in recipe}
        return defaults | recipe | known | {"device": self.device, "shorthand": f"{LANGUAGE}_{PACKAGE}"}
