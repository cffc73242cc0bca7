"""The surface: the names are as listed, each is documented, and importing costs neither time nor a model."""

import inspect
import subprocess
import sys
from importlib.metadata import entry_points, version
from importlib.resources import files

import pytest

import eventkit

NAMES = """
    Action Actor Article Event EventTypes EventkitError Evidence Extractor Issue Money Place Quantity Resolvers Result Status
    When event_type extract from_json json_schema patterns_from read_articles read_jsonl to_json to_jsonl
""".split()
HEAVY = {"stanza", "torch", "dateparser", "numpy", "pandas", "pyarrow", "duckdb", "ray", "jinja2", "typer"}
PROBE = """
import sys, time
start = time.perf_counter()
{work}
print(time.perf_counter() - start, *sorted({{name.partition(".")[0] for name in sys.modules}}))
"""


def probe(work: str) -> tuple[float, set[str]]:
    """Seconds and top-level modules of a fresh interpreter that does `work`."""
    done = subprocess.run([sys.executable, "-c", PROBE.format(work=work)], capture_output=True, text=True, check=True)
    seconds, *modules = done.stdout.split()
    return float(seconds), set(modules)


def test_the_names_are_as_listed() -> None:
    assert eventkit.__all__ == NAMES
    assert set(eventkit.__all__) <= set(dir(eventkit))


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_there_and_documented(name: str) -> None:
    thing = getattr(eventkit, name)
    assert inspect.getdoc(thing), f"{name} has no docstring"
    assert thing is getattr(eventkit, name)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        eventkit.extrakt  # noqa: B018


def test_importing_is_light() -> None:
    seconds, modules = probe("import eventkit")
    assert not HEAVY & modules
    assert seconds < 0.5


def test_defining_types_and_reading_events_needs_no_model() -> None:
    _, modules = probe("from eventkit import *")
    assert not HEAVY & modules


def test_only_one_module_imports_stanza() -> None:
    package = files("eventkit")
    importers = {
        path.name
        for path in package.rglob("*.py")  # type: ignore[attr-defined]
        if "import stanza" in path.read_text() or "from stanza" in path.read_text()
    }
    assert importers == {"stanza.py"}


def test_the_package_is_typed_and_its_version_is_one() -> None:
    assert files("eventkit").joinpath("py.typed").is_file()
    assert eventkit.__version__.count(".") == 2


def test_the_installed_distribution_agrees() -> None:
    scripts = entry_points(group="console_scripts", name="eventkit")
    if not scripts:
        pytest.skip("eventkit-news is not installed here; make test installs it")
    assert version("eventkit-news") == eventkit.__version__
    assert scripts["eventkit"].value == "eventkit.cli:main"
