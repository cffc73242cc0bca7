"""Name → a package that only some installations have, imported when it is needed."""

from importlib import import_module
from typing import Any

from .errors import MissingExtraError


def load_extra(module: str, extra: str) -> Any:
    """The module; raises `MissingExtraError` with the command that installs it.

    >>> load_extra("no_such_module", "html")
    Traceback (most recent call last):
        ...
    eventkit.errors.MissingExtraError: no_such_module is not installed. Install it with: pip install 'eventkit-news[html]'
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as problem:
        if problem.name and module.split(".")[0] != problem.name.split(".")[0]:
            raise
        raise MissingExtraError(module.split(".")[0], extra) from problem
