"""Every input that a fuzzer starts from or has ever found is read in each test run, without a fuzzer."""

from importlib import import_module
from pathlib import Path

import pytest

from fuzz import TARGETS

ROOT = Path(__file__).parent.parent / "fuzz"
INPUTS = [(name, path) for name in TARGETS for kept in ("corpus", "finds") for path in sorted((ROOT / kept / name).glob("*"))]


@pytest.mark.parametrize(("name", "path"), INPUTS, ids=lambda part: part if isinstance(part, str) else part.name)
def test_an_input_is_read_or_refused(name: str, path: Path) -> None:
    import_module(f"fuzz.{name}").check(path.read_bytes())


def test_every_target_has_inputs_to_start_from() -> None:
    assert {name for name, _ in INPUTS} == set(TARGETS)
