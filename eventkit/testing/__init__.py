"""Tools for testing event types of one's own."""

from .stored import StoredParser

__all__ = ["StoredParser"]
