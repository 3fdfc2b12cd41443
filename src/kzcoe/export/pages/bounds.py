"""How much is shown: whatever the size of a record, a notebook cell stays small."""

from collections.abc import Collection
from itertools import islice
from typing import TypeVar

__all__ = ["LISTED", "LONGEST_EXCERPT", "LONGEST_QUOTE", "LONGEST_TEXT", "ROWS", "counted", "first"]

ROWS = 20
"""Most rows of a table."""
LISTED = 5
"""Most things in a list inside a row."""
LONGEST_TEXT = 160
"""Longest name or title, in code points."""
LONGEST_QUOTE = 300
"""Longest quote, in code points."""
LONGEST_EXCERPT = 1500
"""Longest beginning of an article, in code points."""

T = TypeVar("T")


def first(items: Collection[T], most: int) -> tuple[list[T], int]:
    """At most so many of the items, and how many are left."""
    taken = list(islice(items, most))
    return taken, len(items) - len(taken)


def counted(number: int, what: str) -> str:
    """The number with its noun: "1 quote", "1,200 quotes"; nothing for 0."""
    return f"{number:,} {what}{'' if number == 1 else 's'}" if number else ""
