"""Every regular expression of the package, and texts that bring the worst out of one."""

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import eventkit

CLASSES = {
    codes.CATEGORY_SPACE: " \n", codes.CATEGORY_DIGIT: "1", codes.CATEGORY_WORD: "aA", codes.CATEGORY_NOT_SPACE: "a.",
    codes.CATEGORY_NOT_WORD: " .", codes.CATEGORY_NOT_DIGIT: "a ",
}  # fmt: skip
CALLS = frozenset(f"re.{name}" for name in ("match", "fullmatch", "search", "sub", "split", "findall", "finditer"))
MOST_LETTERS = 10  # of a pattern's own that are tried


def all_regexes() -> dict[re.Pattern[Any], str]:
    """Each compiled pattern with where it is: names of modules, and literals in calls such as ``re.sub``."""
    found: dict[re.Pattern[Any], str] = {}
    for info in pkgutil.walk_packages(eventkit.__path__, "eventkit."):
        if not info.name.endswith("__main__"):
            module = importlib.import_module(info.name)
            for name, value in vars(module).items():
                for regex in _patterns_in(value):
                    found.setdefault(regex, f"{info.name}.{name}")
            tree = ast.parse(_source(info.name, info.ispkg).read_text(encoding="utf-8"))
            for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args):
                if ast.unparse(call.func) in CALLS and isinstance(call.args[0], ast.Constant):
                    found.setdefault(re.compile(str(call.args[0].value), _flags(call)), f"{info.name}:{call.lineno}")
    return found


def _source(module: str, is_package: bool) -> Path:
    """Asked of the tree: a compiled module's `__file__` is the library."""
    path = Path(eventkit.__path__[0], *module.split(".")[1:])
    return path / "__init__.py" if is_package else path.with_suffix(".py")


def _flags(call: ast.Call) -> int:
    named = " ".join(ast.unparse(keyword.value) for keyword in call.keywords if keyword.arg == "flags")
    return sum(flag for flag in re.RegexFlag if f"re.{flag.name}" in named.split(" | "))


def _patterns_in(value: object, depth: int = 3) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list) and depth:
        for part in value:
            yield from _patterns_in(part, depth - 1)


def seconds(regex: re.Pattern[Any], text: str) -> float:
    """CPU time of a search from every place of the text."""
    given = text.encode() if isinstance(regex.pattern, bytes) else text
    started = time.process_time()
    for _ in regex.finditer(given):
        pass
    return time.process_time() - started


def hostile_texts(regex: re.Pattern[Any], length: int) -> Iterator[str]:
    """One or two letters of the pattern over and over, behind each letter that may open it."""
    pattern = regex.pattern.decode() if isinstance(regex.pattern, bytes) else regex.pattern
    letters = [
        *dict.fromkeys(
            _letters(parser.parse(pattern, regex.flags & ~re.UNICODE if isinstance(regex.pattern, bytes) else regex.flags))
        )
    ]
    letters = letters[:MOST_LETTERS]
    for one, other in product(letters, repeat=2):
        yield (one + other) * (length // 2) + "\0"
    for one, other in product(letters, repeat=2):
        yield one + other * length + "\0"


def _letters(tree: Iterable[Any]) -> Iterator[str]:
    """Letters that some part of the pattern takes."""
    for code, value in tree:
        if code is codes.LITERAL:
            yield chr(value)
        elif code is codes.NOT_LITERAL or code is codes.ANY:
            yield "a"
        elif code is codes.RANGE:
            yield from (chr(value[0]), chr(value[1]))
        elif code is codes.CATEGORY:
            yield from CLASSES.get(value, "")
        elif code is codes.IN:
            negated = value[0][0] is codes.NEGATE
            yield from "a 1." if negated else _letters(value)
        elif code is codes.BRANCH:
            for branch in value[1]:
                yield from _letters(branch)
        elif code is codes.SUBPATTERN:
            yield from _letters(value[-1])
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            yield from _letters(value[2])
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _letters(value[1])
        elif code is codes.ATOMIC_GROUP:
            yield from _letters(value)
