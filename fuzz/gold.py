"""Gold documents as JSON Lines → scores."""

from eventkit.evaluation import GoldError, read_gold, score_documents
from eventkit.events import Action, Actor, Event
from eventkit.plover.assault import Assault

from .files import as_file

READ: tuple[Event, ...] = (
    Assault(
        action=Action(text="attack", start=7, end=13, lemma="attack"),
        actors=(Actor(text="Rebels", start=0, end=6, name="Rebels"),),
    ),
)


def check(data: bytes) -> None:
    """A document is refused with its line, or scored, with shares between 0 and 1."""
    try:
        documents = list(read_gold(as_file(data, "gold.jsonl")))
    except GoldError as problem:
        assert "gold.jsonl" in str(problem)
        return
    for events in (READ, ()):
        scores = score_documents((document, events) for document in documents)
        assert all(0 <= score.f1 <= 1 for score in (*scores.fields.values(), *scores.types.values()))
