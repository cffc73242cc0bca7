"""How events are counted against gold: what reviewers rejected, what has no words."""

from typing import Any

from builders import actor, event

from eventkit.evaluation import score_documents
from eventkit.events import Actor, Event
from eventkit.plover import Coerce

TEXT = "Police arrested ten students in Nairobi on Tuesday."
READ = event(Coerce, (actor("Police"),))
TRIGGER = {"start": 7, "end": 15, "text": "arrested"}


def type_row(gold: dict[str, Any], *events: Event) -> dict[str, float | int]:
    return score_documents([({"text": TEXT, **gold}, events)]).fields["type"].as_row()


def test_an_event_that_a_reviewer_rejected_counts_as_wrong_when_it_is_read_again() -> None:
    gold: dict[str, Any] = {"events": [], "exhaustive": {"events": False}}
    assert type_row(gold, READ)["predicted"] == 0
    rejected = {**gold, "rejected": [{"type": "COERCE", "trigger": TRIGGER}]}
    assert (type_row(rejected, READ)["predicted"], type_row(rejected)["predicted"]) == (1, 0)
    assert type_row({**gold, "rejected": [{"type": "ASSAULT", "trigger": TRIGGER}]}, READ)["predicted"] == 0


def test_a_rejected_event_counts_once_in_an_exhaustive_document() -> None:
    gold = {"events": [], "rejected": [{"type": "COERCE", "trigger": TRIGGER}], "exhaustive": {"events": True}}
    assert type_row(gold, READ)["predicted"] == 1


def test_an_implied_value_is_found_where_it_stands() -> None:
    implied = READ.model_copy(update={"targets": (Actor(text="", start=16, end=16, name="Kenya"),)})
    gold = {"type": "COERCE", "trigger": TRIGGER, "targets": [{"text": "Kenya", "start": 16, "end": 16}]}
    score = score_documents([({"text": TEXT, "events": [gold]}, [implied])]).fields["targets"]
    assert (score.hits, score.predicted, score.gold) == (1, 1, 1)
