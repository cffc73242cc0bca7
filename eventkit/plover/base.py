"""What every PLOVER type has: quad class, score, modes, folding rules."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from ..document import Sentence
from ..events import Event, Status
from .contexts import find_contexts

Quad = Literal["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"]


class PloverEvent(Event):
    """An event of the PLOVER ontology (open event data alliance, draft 2.0).

    `quad` is the quad class, `score` the conflict-cooperation score, `modes` the modes the type allows
    with their scores (None where the manual prints none), `cameo` the CAMEO root codes it covers.
    """

    family: ClassVar[str | None] = "plover"
    strict: ClassVar[bool] = True
    directed: ClassVar[bool] = True
    public: ClassVar[bool] = True
    quad: ClassVar[Quad]
    score: ClassVar[float]
    recipient_required: ClassVar[bool] = False
    modes: ClassVar[Mapping[str, float | None]] = {}
    cameo: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def folds_on_condition(cls, marker: str) -> str | None:
        """ "may suspend aid if …", "will pull out unless …": a threat, whatever is planned."""
        planned = cls.folds.get(Status.PLANNED)
        return "THREATEN" if planned == "THREATEN" or (planned and marker == "unless") else None

    @classmethod
    def contexts_of(cls, sentence: Sentence) -> tuple[str, ...]:
        """The PLOVER contexts whose words stand in the sentence."""
        return find_contexts(sentence)
