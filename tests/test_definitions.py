"""``.patterns`` files: types without Python, faults with file and line."""

from pathlib import Path

import pytest

from eventkit.definitions import parse_types, read_types
from eventkit.errors import PatternError
from eventkit.registry import compile_patterns, name_of

TEXT = """\
@firm = company|firm
type ACQUISITION: A company buys another.
field price: Money
{actors:ORG} (acquire|buy) {targets:ORG} [for {price}]
    + Acme bought Globex for $5 million on Tuesday.
    - Acme bought time.

type LAY_OFF
{actors} (lay off) (worker|staff)
    + Acme laid off 300 workers.
"""


def test_types_have_name_fields_and_patterns() -> None:
    first, second = parse_types(TEXT, "my.patterns")
    assert (name_of(first), first.__doc__, "price" in first.model_fields) == ("ACQUISITION", "A company buys another.", True)
    assert name_of(second) == "LAY_OFF"
    assert [p.line for p in compile_patterns(first)] == [4]
    assert [p.line for p in compile_patterns(second)] == [9]


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.patterns"
    path.write_text(TEXT, encoding="utf-8")
    assert [name_of(cls) for cls in read_types(path)] == ["ACQUISITION", "LAY_OFF"]


# fmt: off
FAULTS = [
    ("", "no type is defined", 1),
    ("{actors} buy {targets}", "a file begins with 'type NAME", 1),
    ("type A\nfield price: Cash", "no field type 'Cash'", 2),
    ("type A\n{actors} buy {cost}", "no field for slot {cost}", 2),
    ("type A\n\n{actors:FIRM} buy *", "no slot kind 'FIRM'", 3),
]
# fmt: on


@pytest.mark.parametrize(("text", "problem", "line"), FAULTS)
def test_faults_name_file_and_line(text: str, problem: str, line: int) -> None:
    with pytest.raises(PatternError) as caught:
        parse_types(text, "my.patterns")
    assert problem in str(caught.value) and caught.value.line == line
    assert "my.patterns" in caught.value.source
