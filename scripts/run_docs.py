"""Documentation → documentation whose outputs are true: every code block runs, and what it prints is written below it.

A ```python block runs in one namespace a page; a ```text block right after it is its output. A ```console block holds
``$ eventkit …`` lines and their output; other commands are left as they are. ``<!-- file: NAME -->`` above a block writes the
block to that file instead. `--check` only compares (exit code 1).
"""

import contextlib
import io
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from eventkit.cli import main as command_line
from eventkit.registry import default_types

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(
    r"(?:<!-- file: (?P<file>\S+) -->\n+)?^```(?P<language>\w+)\n(?P<body>.*?)^```$"
    r"(?P<gap>\n+```text\n(?P<output>.*?)^```$)?",
    re.MULTILINE | re.DOTALL,
)


def pages() -> list[Path]:
    """README.md and every page of docs/ that people wrote."""
    written = (p for p in sorted((ROOT / "docs").rglob("*.md")) if not {"reference", "decisions"} & set(p.parts))
    return [ROOT / "README.md", *written]


def run_page(text: str) -> str:
    """The page with the outputs that its blocks give today."""
    namespace: dict[str, Any] = {"__name__": "__docs__"}
    with _fresh_folder(), _same_types():
        return BLOCK.sub(lambda match: _run(match, namespace), text)


def _run(match: re.Match[str], namespace: dict[str, Any]) -> str:
    body, language = match["body"], match["language"]
    if match["file"]:
        Path(match["file"]).write_text(body, encoding="utf-8")
    elif language == "python":
        printed = _capture(lambda: exec(compile(body, "<docs>", "exec"), namespace))  # noqa: S102
        if match["output"] is not None:
            return match[0].removesuffix(match["gap"]) + f"\n\n```text\n{printed}```"
    elif language == "console":
        return f"```console\n{''.join(_commands(body))}```"
    return match[0]


def _commands(body: str) -> Iterator[str]:
    for part in re.split(r"^(?=\$ )", body, flags=re.MULTILINE):
        command = part.partition("\n")[0].removeprefix("$ ")
        words = shlex.split(command.replace("\\", ""))
        if words[:1] == ["eventkit"]:
            yield f"$ {command}\n" + _capture(lambda words=words: _call(words[1:]))
        else:
            yield part


def _call(words: list[str]) -> None:
    if ">" in words:
        at = words.index(">")
        Path(words[at + 1]).write_text(_capture(lambda: _call(words[:at])), encoding="utf-8")
        return
    with contextlib.suppress(SystemExit), contextlib.redirect_stderr(sys.stdout):
        command_line(words)


def _capture(work: Any) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        work()
    lines = printed.getvalue().rstrip("\n").splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


@contextlib.contextmanager
def _fresh_folder() -> Iterator[None]:
    """An empty folder with examples/ in it, as one sees it from the repository's root."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("examples").symlink_to(ROOT / "examples")
        yield


@contextlib.contextmanager
def _same_types() -> Iterator[None]:
    """Types that a page registers are gone after it."""
    before = dict(default_types._types)
    try:
        yield
    finally:
        default_types._types = before
        for cached in ("index", "owners", "adapter"):
            default_types.__dict__.pop(cached, None)


def main() -> None:
    os.environ["NO_COLOR"] = "1"
    stale = []
    for path in pages():
        text = path.read_text(encoding="utf-8")
        if (new := run_page(text)) != text:
            stale.append(str(path.relative_to(ROOT)))
            if "--check" not in sys.argv:
                path.write_text(new, encoding="utf-8")
    print(f"outputs {'differ' if '--check' in sys.argv else 'written'}: {', '.join(stale)}" if stale else "every output is true")
    if stale and "--check" in sys.argv:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
