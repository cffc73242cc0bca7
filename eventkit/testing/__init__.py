"""Tools for testing event types of one's own; `eventkit.testing.strategies` needs hypothesis."""

from .asserting import assert_events
from .spelling import Spelled, spell
from .stored import StoredParser

__all__ = ["Spelled", "StoredParser", "assert_events", "spell"]
