"""Text → sentences. Anything with `parse` will do; the Stanza parser is the default."""

from collections.abc import Sequence
from typing import Protocol

from ..document import Sentence


class Parser(Protocol):
    """Turns texts into trees."""

    def parse(self, texts: Sequence[str]) -> list[tuple[Sentence, ...]]:
        """Parse each text on its own; offsets count from the start of that text."""
        ...
