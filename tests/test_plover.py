"""The ontology: definitions as the manual has them, and its boundary rules as pairs of sentences."""

import pytest

from eventkit import Event, Extractor
from eventkit.plover import PLOVER
from eventkit.plover.base import PloverEvent
from eventkit.registry import default_types, name_of
from eventkit.testing import StoredParser

# FIELD.md 4.1: quad class, score, recipient required
DEFINITIONS = {
    "AGREE": ("verbal cooperation", 2.5, False),
    "CONSULT": ("verbal cooperation", 2.5, False),
    "SUPPORT": ("verbal cooperation", 5, False),
    "CONCEDE": ("verbal cooperation", 4.5, False),
    "COOPERATE": ("material cooperation", 9.5, True),
    "AID": ("material cooperation", 10, True),
    "RETREAT": ("material cooperation", 6.5, False),
    "REQUEST": ("verbal conflict", 0, False),
    "ACCUSE": ("verbal conflict", -3, False),
    "REJECT": ("verbal conflict", -2, False),
    "THREATEN": ("verbal conflict", -3.5, False),
    "PROTEST": ("material conflict", -5, False),
    "SANCTION": ("material conflict", -6, True),
    "MOBILIZE": ("material conflict", -5.5, False),
    "COERCE": ("material conflict", -7, False),
    "ASSAULT": ("material conflict", -9, False),
}
MODES = 67  # FIELD.md 4.2

# fmt: off
# FIELD.md 4.5, the rules of the manual: sentence, type, mode (None: none asked for), type that it must not be
BOUNDARIES = [
    ("Libya paid compensation to the families of the victims.", "AID", None, "SANCTION"),
    ("A court ordered the company to pay compensation to the villagers.", "SANCTION", "convict", "AID"),
    ("France cancelled the debt of Chad.", "AID", None, "SANCTION"),
    ("Commandos rescued twelve hostages in Mogadishu.", "AID", None, "RETREAT"),
    ("The president pardoned forty prisoners.", "CONCEDE", None, "RETREAT"),
    ("The rebels released two hostages on Friday.", "RETREAT", "release", "CONCEDE"),
    ("Egypt held a joint exercise with Sudan.", "COOPERATE", None, "MOBILIZE"),
    ("South Korea and the United States began annual military drills on Monday.", "COOPERATE", None, "MOBILIZE"),
    ("Iran held military exercises near the strait.", "MOBILIZE", "troops", "COOPERATE"),
    ("The party mobilised supporters to demonstrate.", "PROTEST", "demo", "MOBILIZE"),
    ("Japan lodged a protest with China over the ship.", "ACCUSE", "disapprove", "PROTEST"),
    ("Turkey summoned the ambassador of Sweden.", "ACCUSE", "disapprove", "CONSULT"),
    ("The Pope invited the bishops to Rome.", "AGREE", None, "CONSULT"),
    ("The minister will visit Peru next week.", "AGREE", None, "CONSULT"),
    ("Peru dropped its claim against Chile.", "CONCEDE", None, "REQUEST"),
    ("Deputies called for the dismissal of the minister.", "REQUEST", "change", "SANCTION"),
    ("Malaysia barred the envoy from entering the country.", "REJECT", None, "COERCE"),
    ("Tanzania deported hundreds of migrants.", "COERCE", "deport", "SANCTION"),
    ("Russia expelled two diplomats of Estonia.", "SANCTION", "expel", "COERCE"),
    ("The court issued an arrest warrant for the warlord.", "THREATEN", "arrest", "COERCE"),
    ("China called off a meeting with Japan.", "REJECT", "meet", "CONSULT"),
    ("Canada suspended military aid to Egypt.", "SANCTION", None, "AID"),
    ("A court convicted the general of murder.", "SANCTION", "convict", "ACCUSE"),
    ("The rebels captured forty soldiers.", "ASSAULT", "abduct", "COERCE"),
    ("The general vowed to crush the rebels.", "THREATEN", "violence", "ASSAULT"),
    ("Norway promised to send food to Haiti.", "AGREE", None, "AID"),
]
# fmt: on


@pytest.fixture(scope="module")
def extractor(parser: StoredParser) -> Extractor:
    return Extractor(parser=parser)


@pytest.mark.parametrize("event_class", PLOVER, ids=[name_of(cls) for cls in PLOVER])
def test_definition_is_the_manuals(event_class: type[PloverEvent]) -> None:
    assert (event_class.quad, event_class.score, event_class.recipient_required) == DEFINITIONS[name_of(event_class)]


def test_there_are_sixteen_types_with_67_modes() -> None:
    assert default_types.names() == [name_of(cls) for cls in PLOVER] and len(PLOVER) == 16
    assert sum(len(cls.modes) for cls in PLOVER if issubclass(cls, PloverEvent)) == MODES


@pytest.mark.parametrize("event_class", PLOVER, ids=[name_of(cls) for cls in PLOVER])
def test_patterns_set_only_modes_of_their_type(event_class: type[PloverEvent]) -> None:
    from eventkit.plover.contexts import context_names
    from eventkit.registry import compile_patterns

    for pattern in compile_patterns(event_class):
        assert set(pattern.mode) <= set(event_class.modes), pattern
        assert set(pattern.contexts) <= set(context_names()), pattern


@pytest.mark.parametrize(("text", "name", "mode", "other"), BOUNDARIES, ids=[row[0] for row in BOUNDARIES])
def test_boundary_rule(extractor: Extractor, text: str, name: str, mode: str | None, other: str) -> None:
    events = extractor.analyze(text).events
    assert name in {event.type for event in events}
    assert other not in {event.type for event in events}
    assert mode is None or mode in _modes(events, name)


def _modes(events: tuple[Event, ...], name: str) -> set[str]:
    return {mode for event in events if event.type == name for mode in event.mode}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("The bank signed an agreement with an airline.", 0),
        ("We apologise to all customers.", 0),
        ("A Boston woman was stabbed by her husband.", 0),
        ("A plumber allegedly killed a woman in Boston.", 0),
        ("Two plumbers were asked to come back.", 0),
        ("Jane Roe was stabbed on Friday.", 1),
        ("Her parents visited other cities in Italy.", 0),
        ("Jane Roe visited Italy.", 1),
        ("An Iraqi woman was stabbed by a man.", 1),
        ("Residents urged the government to close the mine.", 1),
        ("The bank was fined by a court in Malta.", 1),
        ("A bomb killed four people in Kabul.", 1),
    ],
)
def test_what_citizens_and_firms_tell_each_other_is_no_event(extractor: Extractor, text: str, events: int) -> None:
    result = extractor.analyze(text)
    assert len(result.events) == events
    assert events or any(issue.code in ("private", "unknown-participants") for issue in result.issues)


@pytest.mark.parametrize(
    ("text", "name", "raw"),
    [
        ("Germany may suspend aid to Kenya if the talks fail.", "THREATEN", "SANCTION"),
        ("Nigeria will withdraw its troops from Chad unless the talks succeed.", "THREATEN", "RETREAT"),
        ("Nigeria will withdraw its troops from Chad if the talks succeed.", "AGREE", "RETREAT"),
        ("Germany may suspend aid to Kenya.", "SANCTION", None),
    ],
)
def test_a_deed_tied_to_a_condition_is_a_threat(extractor: Extractor, text: str, name: str, raw: str | None) -> None:
    assert (name, raw) in [(event.type, event.action.raw_type) for event in extractor.analyze(text).events]
