"""How much a record and its collections show of themselves as text."""

from collections.abc import Iterable, Sequence

from kzcoe.model import Article

__all__ = ["LONGEST_SHOWN", "MOST_SHOWN", "is_short", "listed"]

MOST_SHOWN = 20
"""Most facts that a ``repr`` writes out; one of more facts is a summary in angle brackets."""
LONGEST_SHOWN = 200
"""Longest text of an article, in code points, that a ``repr`` writes out."""


def is_short(items: Iterable[object]) -> bool:
    """Whether a ``repr`` writes the facts out: few of them, and no long article among them."""
    several = tuple(items)
    long = any(isinstance(item, Article) and len(item.text) > LONGEST_SHOWN for item in several)
    return len(several) <= MOST_SHOWN and not long


def listed(ids: Sequence[str], most: int = 5) -> str:
    """The first ids, and how many more there are."""
    more = f" and {len(ids) - most} more" if len(ids) > most else ""
    return ", ".join(f"{one!r:.80}" for one in ids[:most]) + more
