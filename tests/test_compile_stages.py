"""Classes written out for mypyc and compiled behave as they did; `make compiled` runs all tests on the compiled stages."""

import ast
import importlib
import pickle
import shutil
import sys
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, replace
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from compile_stages import compilable, compile_sources, modules  # noqa: E402

SOURCE = '''
"""Words."""
from dataclasses import dataclass, field
from functools import cached_property

COUNTED = []

@dataclass(frozen=True, slots=True)
class Word:
    """A word."""
    text: str
    tags: list[str] = field(default_factory=list, compare=False)
    rank: int = field(default=3, repr=False)

@dataclass(frozen=True)
class Line:
    words: tuple[Word, ...]
    kept: dict[str, int] = field(default_factory=dict, init=False, compare=False)

    @cached_property
    def longest(self) -> Word | None:
        """The longest word."""
        COUNTED.append("longest")
        return max(self.words, key=lambda word: len(word.text), default=None)

@dataclass
class Book:
    lines: list[Line]

    def __post_init__(self) -> None:
        self.size = len(self.lines)

@dataclass(frozen=True)
class Empty:
    pass

class Shelf:
    def __init__(self) -> None:
        self.books = 0

    @cached_property
    def full(self) -> bool:
        COUNTED.append("full")
        return self.books > 1
'''


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    if not shutil.which("cc"):
        pytest.skip("no C compiler")
    work = tmp_path_factory.mktemp("compiled")
    (work / "written_out.py").write_text(SOURCE)
    compile_sources(work, [work / "written_out.py"])
    sys.path.insert(0, str(work))
    yield importlib.import_module("written_out")
    sys.path.remove(str(work))


def test_it_is_compiled(written: ModuleType) -> None:
    assert str(written.__file__).endswith(".so")


def test_a_dataclass_keeps_its_fields_its_defaults_and_its_protection(written: ModuleType) -> None:
    word = written.Word("talks")
    assert word == written.Word("talks", ["NOUN"], 3) != written.Word("talks", rank=4)
    assert word.tags == [] and word.tags is not written.Word("talks").tags
    assert repr(word) == "Word(text='talks', tags=[])" and hash(word) == hash(written.Word("talks"))
    assert replace(word, rank=1).rank == 1
    with pytest.raises(FrozenInstanceError):
        word.text = "war"
    assert written.Book([]).size == 0 and written.Empty() == written.Empty()


def test_a_lazy_property_is_read_once_even_if_it_is_none(written: ModuleType) -> None:
    line, empty = written.Line((written.Word("a"), written.Word("bomb"))), written.Line(())
    assert (line.longest.text, line.longest.text, empty.longest, empty.longest) == ("bomb", "bomb", None, None)
    assert written.Shelf().full is False
    assert written.COUNTED == ["longest", "longest", "full"]
    assert line == written.Line(line.words) and "longest" not in repr(line)


def test_values_can_be_pickled_and_leave_behind_what_was_kept(written: ModuleType) -> None:
    line = written.Line((written.Word("bomb", ["NOUN"]),))
    line.kept["seen"] = 1
    again = pickle.loads(pickle.dumps(line))  # noqa: S301
    assert again == line and again.words[0].tags == ["NOUN"] and again.kept == {}


def test_nothing_is_left_that_mypyc_cannot_compile() -> None:
    """Classes inside functions or classes are not rewritten: there are none."""
    for path in modules(ROOT / "eventkit"):
        new = compilable(path.read_text(encoding="utf-8"))
        decorators = [ast.unparse(d) for node in ast.walk(ast.parse(new)) for d in getattr(node, "decorator_list", [])]
        assert not [d for d in decorators if "slots" in d or "cached_property" in d], path
