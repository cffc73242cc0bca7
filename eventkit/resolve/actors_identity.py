"""Identity: what a phrase stands for, before it becomes an actor."""

from collections.abc import Callable
from dataclasses import dataclass

from ..document import Sentence


@dataclass(frozen=True, slots=True)
class Identity:
    """What a phrase stands for. `proper` says that its own words name it."""

    name: str
    country: str | None = None
    sectors: tuple[str, ...] = ()
    kind: str = "unknown"
    role: str | None = None
    basis: str = "text"
    proper: bool = False


Lookup = Callable[[Sentence, int], Identity | None]
