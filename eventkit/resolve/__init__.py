"""Mentions → values, one question a module: who, when, where, how many."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")

OUTSIDE = -1  # the sentence of a mention that stands in none, such as the dateline's


@dataclass(frozen=True, slots=True)
class Mention(Generic[Value]):
    """Words of one sentence with the value they were read as.

    `first` and `last` are the token indices the words cover (both inclusive), `head` the token
    that ties them to the rest of the sentence.
    """

    sentence: int
    first: int
    last: int
    head: int
    value: Value
