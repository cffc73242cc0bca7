"""Compile the stages behind the parser with mypyc, as black and mypy are: python scripts/compile_stages.py DIR

DIR becomes a copy of the checkout with the compiled modules beside their sources; Python takes them instead. The build hook
(`hatch_build.py`) puts them into a wheel. The sources stay as people read them: what mypyc cannot compile (`slots=True`,
`cached_property`), or leaves to the interpreter (the `__init__` of a dataclass), is written out by `compilable`, in a copy that nobody
keeps. Decision record 13 says what it gains.
"""

import ast
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
NOT_COPIED = ".git .venv* .*_cache .hypothesis build dist site mutants __pycache__ *.so".split()
PACKAGES = "binding clauses doubts layout patterns repair resolve".split()
MODULES = "document factuality factuality_words headlines implied merge printed_dates select truecase plover/contexts".split()
INTERPRETED = {
    "resolve/gazetteer",  # its error inherits from OSError, which mypyc cannot
    "repair/predicates",  # a table of functions of other modules: nothing in it takes time
}
# What `make types` has checked is not checked again: the rewritten copy has lost its comments, and fills fields that are read-only.
UNASKED = "arg-type misc return-value var-annotated".split()
OPTIONS = [
    "--config-file=",
    "--follow-imports=skip",
    "--ignore-missing-imports",
    *(f"--disable-error-code={code}" for code in UNASKED),
]
SETUP = """
from mypyc.build import mypycify
from setuptools import setup

setup(name="eventkit", packages=[], ext_modules=mypycify({arguments!r}, opt_level="3", debug_level="0", multi_file=True))
"""


def modules(package: Path) -> list[Path]:
    """The sources to compile, of the package `eventkit` at `package`."""
    found = [path for name in PACKAGES for path in sorted((package / name).rglob("*.py"))] + [
        package / f"{m}.py" for m in MODULES
    ]
    return [p for p in found if p.name != "__init__.py" and str(p.relative_to(package).with_suffix("")) not in INTERPRETED]


def compile_checkout(checkout: Path, target: Path) -> list[Path]:
    """Compile `checkout/eventkit`; the files that were made, below `target`. Raises `RuntimeError` with the compiler's words."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        shutil.copytree(
            checkout / "eventkit", work / "eventkit", ignore=shutil.ignore_patterns("data", "models", "__pycache__", "*.so")
        )
        made = [path.relative_to(work) for path in compile_sources(work, modules(work / "eventkit"))]
        for path in made:
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(work / path, target / path)
    return [target / path for path in made]


def compile_sources(work: Path, sources: list[Path]) -> list[Path]:
    """Rewrite sources below `work` and compile them; the libraries, each beside its source, and the one that they share."""
    for source in sources:
        source.write_text(compilable(source.read_text("utf-8")), "utf-8")
    arguments = [*OPTIONS, *(str(source.relative_to(work)) for source in sources)]
    (work / "setup.py").write_text(SETUP.format(arguments=arguments), "utf-8")
    command = [sys.executable, "setup.py", "-q", "build_ext", "--inplace"]
    done = subprocess.run(command, cwd=work, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise RuntimeError(f"mypyc or the C compiler failed:\n{done.stdout}")
    return [path for path in sorted(work.rglob("*.so")) if "build" not in path.relative_to(work).parts]


def compilable(source: str) -> str:
    """The source with lazy properties as fields that are filled when asked for, and with the methods that `dataclass` writes at run time.

    >>> print(compilable("@dataclass(frozen=True, slots=True)\\nclass Point:\\n    x: int = 0"))
    import dataclasses
    <BLANKLINE>
    @dataclass(frozen=True, init=False)
    class Point:
        x: int = 0
    <BLANKLINE>
        def __init__(self, x: int=0) -> None:
            self.x = x
    <BLANKLINE>
        def __reduce__(self) -> tuple[object, ...]:
            return (Point, (self.x,))
    """
    tree = ast.parse(source)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            _rewrite(node)
    tree.body.insert(0 if ast.get_docstring(tree) is None else 1, ast.Import([ast.alias("dataclasses")]))
    return ast.unparse(tree)


def _rewrite(node: ast.ClassDef) -> None:
    decorator = next((d for d in node.decorator_list if ast.unparse(d).startswith("dataclass")), None)
    node.body = [new for item in node.body for new in _without_lazy(item, decorator is not None)]
    if decorator is not None:
        node.decorator_list[node.decorator_list.index(decorator)] = _written_out(decorator)
        node.body += _methods(node)


def _without_lazy(item: ast.stmt, in_dataclass: bool) -> list[ast.stmt]:
    """A `cached_property` as a field, a property, and the function that reads it. The field holds a tuple: what is read may be None."""
    if not isinstance(item, ast.FunctionDef) or not any(ast.unparse(d) == "cached_property" for d in item.decorator_list):
        return [item]
    name, kind = item.name, ast.unparse(item.returns or ast.Constant(None))
    unfilled = "dataclasses.field(init=False, repr=False, compare=False)" if in_dataclass else "None"
    new = ast.parse(
        f"""
_kept_{name}: tuple[{kind}] | None = {unfilled}
@property
def {name}(self) -> {kind}:
    kept = self._kept_{name}
    if kept is None:
        kept = self._kept_{name} = (self._read_{name}(),)
    return kept[0]
"""
    ).body
    item.name, item.decorator_list = f"_read_{name}", []
    return [*new, item]


def _written_out(decorator: ast.expr) -> ast.expr:
    """The decorator with `init=False` in place of `slots=True`."""
    keywords = [k for k in decorator.keywords if k.arg != "slots"] if isinstance(decorator, ast.Call) else []
    return ast.Call(ast.Name("dataclass"), [], [*keywords, ast.keyword("init", ast.Constant(False))])


def _methods(node: ast.ClassDef) -> list[ast.stmt]:
    """`__init__`, which mypyc compiles where it would leave that of `dataclass` to the interpreter, and what `pickle` asks for."""
    fields = [_Field(item) for item in node.body if isinstance(item, ast.AnnAssign)]
    parameters = ["self", *(f.parameter for f in fields if f.parameter)]
    steps = [f"self.{f.name} = {f.value}" for f in fields]
    if any(isinstance(item, ast.FunctionDef) and item.name == "__post_init__" for item in node.body):
        steps.append("self.__post_init__()")
    given = "".join(f"self.{f.name}, " for f in fields if f.parameter)
    return ast.parse(
        f"""
def __init__({", ".join(parameters)}) -> None:
    {"; ".join(steps or ["pass"])}
def __reduce__(self) -> tuple[object, ...]:
    return {node.name}, ({given})
"""
    ).body


class _Field:
    """A field of a dataclass: `parameter` of its `__init__`, if it is one, and the `value` that is put in there."""

    def __init__(self, item: ast.AnnAssign) -> None:
        self.name = ast.unparse(item.target)
        kind, default = ast.unparse(item.annotation), item.value
        options = {}
        if isinstance(default, ast.Call) and ast.unparse(default.func).split(".")[-1] == "field":
            options = {str(k.arg): ast.unparse(k.value) for k in default.keywords}
            default = ast.parse(options["default"], mode="eval").body if "default" in options else None
        factory = options.get("default_factory")
        self.value = f"{factory}()" if factory else "None"
        self.parameter = None
        if options.get("init") != "False":
            self.value = f"{factory}() if {self.name} is None else {self.name}" if factory else self.name
            self.parameter = f"{self.name}: {kind} | None = None" if factory else f"{self.name}: {kind}"
            if default is not None:
                self.parameter += f" = {ast.unparse(default)}"


if __name__ == "__main__":
    target = Path(sys.argv[1])
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT, target, ignore=shutil.ignore_patterns(*NOT_COPIED))
    print(f"{len(compile_checkout(target, target))} compiled modules in {target}")
