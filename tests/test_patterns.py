"""The pattern language: what it reads, what it refuses, and where it says the fault is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventkit.errors import PatternError
from eventkit.patterns.language import parse_classes, parse_pattern, parse_patterns
from eventkit.patterns.pattern import head_word
from eventkit.patterns.spelling import canonical

# fmt: off
# pattern, kind, triggers, elements
EXAMPLES = [
    ("{actors} attack {targets}", "verb", {("attack",)}, ["{actors}", "{targets}"]),
    ("{actors} (buy|take over) {targets:ORG}", "verb", {("buy",), ("take", "over")}, ["{actors}", "{targets:ORG}"]),
    ("{actors} open fire [on|at {targets}]", "verb", {("open",)}, ["{actors}", "(fire)", "[at|on {targets}]"]),
    ("attack|raid on {targets} [by {actors}]", "noun", {("attack",), ("raid",)}, ["on {targets}", "[by {actors}]"]),
    ("(hunger strike) by {actors}", "noun", {("hunger", "strike")}, ["by {actors}"]),
    ("(bomb|blast) (kill|hurt) {targets}", "verb", {("kill",), ("hurt",)}, ["(blast|bomb)", "{targets}"]),
    ("{actors} be responsible for *", "adjective", {("responsible",)}, ["{actors}", "for *"]),
    ("{actors} threaten [to ... {targets}]", "verb", {("threaten",)}, ["{actors}", "[to * {targets}]"]),
    ("{actors} order {targets} to (leave|quit)", "verb", {("order",)}, ["{actors}", "{targets}", "to (leave|quit)"]),
    ("{actors} demand that ... {targets}", "verb", {("demand",)}, ["{actors}", "that * {targets}"]),
    ("{actors} sign @deal", "verb", {("sign",)}, ["{actors}", "(pact|peace deal)"]),
]

# pattern, the fault, its column
FAULTS = [
    ("", "an empty pattern", 1),
    ("{actors}", "a pattern needs a trigger word after its subject", 1),
    ("{actors attack", "cannot read", 1),
    ("{actors} attack (on", "cannot read", 17),
    ("! {actors} attack (on", "cannot read", 19),
    ("{Actors} attack", "a slot reads {name} or {name:KIND}", 1),
    ("{actors} attack [on {targets}", "a '[' without its ']'", 21),
    ("{actors} attack on {targets}]", "a ']' without its '['", 29),
    ("{actors} attack on", "the pattern ends where a slot or a word should follow", 17),
    ("{actors} @dael", "no word class @dael. Known: deal. Did you mean 'deal'?", 10),
    ("{actors} (attack|) {targets}", "an empty alternative", 10),
    ("lawsuit|class action against {targets}", "'lawsuit|class' before 'action' may mean two things: (lawsuit|class) action is a subject and its verb", 1),
    ("{actors} sit down for *", "'down' and 'for' are both prepositions; put a particle into the brackets of its verb: (go down|...)", 14),
    ("{actors} attack => Mode!", "after => come modes and #contexts in lower case", 1),
]
# fmt: on

CLASSES = parse_classes("@deal = pact|peace deal")


@pytest.mark.parametrize(("text", "kind", "triggers", "elements"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_pattern_is_read(text: str, kind: str, triggers: set[tuple[str, ...]], elements: list[str]) -> None:
    pattern = parse_pattern(text, classes=CLASSES)
    assert (pattern.kind, set(pattern.triggers), [str(e) for e in pattern.elements]) == (kind, triggers, elements)


@pytest.mark.parametrize(("text", "problem", "column"), FAULTS, ids=[f[0] or "empty" for f in FAULTS])
def test_fault_names_problem_and_place(text: str, problem: str, column: int) -> None:
    with pytest.raises(PatternError) as caught:
        parse_pattern(text, "my.patterns", 7, CLASSES)
    assert caught.value.problem.startswith(problem)
    assert (caught.value.source, caught.value.line, caught.value.column) == ("my.patterns", 7, column)


def test_settings_and_guards() -> None:
    pattern = parse_pattern("! {actors} bomb {targets} => aerial explosives #military")
    assert pattern.guard and pattern.mode == ("aerial", "explosives") and pattern.contexts == ("military",)


@pytest.mark.parametrize("mark", ["!", "! ", "~", "~ "])
def test_a_guard_and_a_carrier_are_read_like_any_pattern(mark: str) -> None:
    plain, marked = parse_pattern("{actors} bomb {targets} => aerial"), parse_pattern(mark + "{actors} bomb {targets} => aerial")
    assert (marked.kind, marked.triggers, marked.elements, marked.mode) == (
        plain.kind,
        plain.triggers,
        plain.elements,
        plain.mode,
    )
    assert (marked.guard, marked.carrier) == (mark[0] == "!", mark[0] == "~")


def test_a_class_stands_beside_other_words_and_in_other_classes() -> None:
    assert parse_pattern("{actors} (ink|@deal) {targets}", classes=CLASSES).triggers == {("ink",), ("pact",), ("peace", "deal")}
    for classes in (parse_classes("@a = x|y\n@b = z|@a"), parse_classes("@a = x|\n  y\n\n# more\n@b = @a|z")):
        assert classes["b"] == {("x",), ("y",), ("z",)}
    (pattern,) = parse_patterns("@a = x|y\n@b = @a|z\n{actors} @b {targets}")
    assert pattern.triggers == {("x",), ("y",), ("z",)}


def test_prepositions_may_stand_in_brackets_and_classes_are_none() -> None:
    bare, bracketed = parse_pattern("{actors} fire on|at {targets}"), parse_pattern("{actors} fire (on|at) {targets}")
    assert bare.elements == bracketed.elements
    assert [e.relation for e in parse_pattern("{actors} sign @deal", classes={"deal": frozenset({("on",)})}).elements][
        -1
    ] == "object"


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("treaty", "treaty"),
        ("peace deal", "deal"),
        ("state of emergency", "state"),
        ("right of return of refugees", "right"),
        ("of note", "note"),
    ],
)
def test_the_word_that_heads_a_phrase(phrase: str, head: str) -> None:
    assert head_word(tuple(phrase.split())) == head


def test_examples_belong_to_the_pattern_above() -> None:
    patterns = parse_patterns("a of {x}\n  + yes\n  - no\n# comment\n\nb of {x}\n", "f", 10)
    assert [[(e.text, e.positive, e.line) for e in p.examples] for p in patterns] == [[("yes", True, 11), ("no", False, 12)], []]
    assert [p.name for p in patterns] == ["f:10", "f:15"]


def test_example_without_pattern_is_a_fault() -> None:
    with pytest.raises(PatternError, match="needs a pattern above"):
        parse_patterns("+ Rebels attacked.")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a of {x}\n\n    {actors} sign [on {targets}", 12, 23),
        ("a of {x}\n@b = x|@c", 11, 1),
        ("a of {x}\n    {actors} (sign|) {x}", 11, 14),
    ],
)
def test_a_fault_of_a_file_names_its_line_and_its_column_with_the_indent(text: str, line: int, column: int) -> None:
    with pytest.raises(PatternError) as caught:
        parse_patterns(text, "f", 10)
    assert (caught.value.line, caught.value.column) == (line, column)


@pytest.mark.parametrize(("text", "line"), [("@a = x\n\nb = y", 3), ("@a = x\n@b = y|@c", 2)])
def test_a_fault_of_a_class_names_its_line(text: str, line: int) -> None:
    with pytest.raises(PatternError) as caught:
        parse_classes(text, "c")
    assert (caught.value.source, caught.value.line, caught.value.column) == ("c", line, 1)


@given(st.text(alphabet="{}[]()|*@!.=>#+- abto", max_size=40))
def test_any_text_is_read_or_refused_with_a_place(text: str) -> None:
    try:
        parse_patterns(text, "f")
    except PatternError as fault:
        assert fault.line >= 1 and fault.column >= 1


@given(st.text(max_size=30))
def test_canonical_is_stable_under_case(word: str) -> None:
    assert canonical(word) == canonical(word.lower())
