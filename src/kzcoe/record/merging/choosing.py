"""Choosing one value of several: by a fixed order of values, so that it never matters in which order they came."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from kzcoe.model import Evidence, When
from kzcoe.record._inside import in_order

if TYPE_CHECKING:
    from _typeshed import SupportsRichComparison

__all__ = [
    "all_evidence",
    "best_name",
    "by_date",
    "commonest",
    "fullest",
    "least",
    "most_precise",
    "one_of",
    "precision",
    "together",
]

V = TypeVar("V")
D = TypeVar("D", bound=When)
S = TypeVar("S", bound="SupportsRichComparison")


def together(groups: Iterable[Iterable[S]]) -> tuple[S, ...]:
    """Everything in the groups, each once, sorted."""
    return tuple(sorted({one for group in groups for one in group}))


def all_evidence(groups: Iterable[Iterable[Evidence]]) -> tuple[Evidence, ...]:
    """All evidence in the groups, each once, sorted by article and place."""
    return in_order(chain.from_iterable(groups))


def by_date(groups: Iterable[Iterable[V]]) -> tuple[V, ...]:
    """All statements, posts or references in the groups, each once, by date as far as they have one."""
    return tuple(sorted({one for group in groups for one in group}, key=_order))


def one_of(group: Sequence[V], combine: Callable[[Sequence[V]], V]) -> V:
    """What is told the same by all as it is told, and otherwise what the function makes of it."""
    first = group[0]
    return first if all(one == first for one in group) else combine(group)


def least(values: Iterable[V | None]) -> V | None:
    """The first of the known values in the order of the alphabet; None when none is known."""
    return min((value for value in values if value is not None), key=str, default=None)


def commonest(values: Iterable[V | None]) -> V | None:
    """The most frequent of the known values, of several the first in the alphabet; None when none is known."""
    counts = Counter(value for value in values if value is not None)
    return min(counts, key=lambda value: (-counts[value], str(value)), default=None)


def fullest(texts: Iterable[str]) -> str:
    """The longest text, of several the first in the alphabet."""
    return min(texts, key=lambda text: (-len(text), text))


def best_name(spellings: Iterable[str]) -> str:
    """The best spelling of a name: most words, one alphabet, with diacritics, longest, capitals where they belong."""
    return min(spellings, key=_flaws)


def most_precise(dates: "Iterable[D | None]") -> "D | None":
    """The known date that may mean the fewest days, of several the earliest; None when none is known."""
    return min((one for one in dates if one is not None), key=precision, default=None)


def precision(given: When) -> tuple[bool, int, tuple[bool, date, date, str]]:
    """For ordering dates: those that may mean the fewest days first."""
    first, last = given.sort_key[1:3]
    return (not given.has_year, (last - first).days, given.sort_key)


def _flaws(name: str) -> tuple[object, ...]:
    accented = any(letter.isalpha() and not letter.isascii() for letter in name)
    words = name.split()
    small, capitals = sum(word[0].islower() for word in words), sum(letter.isupper() for letter in name)
    return (-len(words), len(_alphabets(name)) > 1, not accented, -len(name), small, capitals, name)


def _alphabets(name: str) -> set[str]:
    return {unicodedata.name(letter, "").split(" ")[0] for letter in name if letter.isalpha()}


def _order(value: object) -> tuple[tuple[object, ...], str]:
    """A total order: by date, what has none last, then by all that the value is."""
    dated: When | None = getattr(value, "since", None) or getattr(value, "start", None)
    return (dated.sort_key if dated else (True, date.max), repr(value))
