"""Stretches of a text: which lie within another, and which overlap."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import attrgetter
from typing import Protocol, TypeVar

from attrs import field, frozen

__all__ = [
    "Cover",
    "Ground",
    "Located",
    "covered_by",
    "in_order",
    "last_before",
    "overlap",
    "overlaps",
    "trimmed",
    "within",
]


class Located(Protocol):
    """Whatever stands at a place of a text; offsets count code points."""

    @property
    def start(self) -> int:
        """Offset of the first code point."""
        ...

    @property
    def end(self) -> int:
        """Offset after the last code point."""
        ...


T = TypeVar("T", bound=Located)
_start = attrgetter("start")
_place = attrgetter("start", "end")


def in_order(found: Iterable[T]) -> list[T]:
    """Stretches in the order of the text."""
    return sorted(found, key=_place)


def within(found: Sequence[T], start: int, end: int) -> Sequence[T]:
    """Those of a sequence in the order of the text that begin in a stretch of it."""
    first = bisect_left(found, start, key=_start)
    return found[first : bisect_left(found, end, lo=first, key=_start)]


def last_before(found: Sequence[T], place: int) -> T | None:
    """The last of a sequence in the order of the text that begins before a place."""
    first = bisect_left(found, place, key=_start)
    return found[first - 1] if first else None


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Start and end of a stretch that is not only space, without the space around it."""
    words = text[start:end]
    return end - len(words.lstrip()), start + len(words.rstrip())


def overlap(one: Located, other: Located) -> bool:
    """Whether two stretches have a code point in common."""
    return one.start < other.end and other.start < one.end


def overlaps(found: Iterable[Located], start: int, end: int) -> bool:
    """Whether one of a few stretches has a code point in common with another."""
    return any(one.start < end and start < one.end for one in found)


class Ground:
    """A stretch of a text on which places are taken one after another, none twice."""

    def __init__(self, start: int, end: int) -> None:
        """Nothing of the stretch is taken yet."""
        self._start = start
        self._taken = bytearray(end - start)

    def take(self, start: int, end: int) -> bool:
        """Take a place, unless a part of it is taken: whether it was free."""
        first, last = max(start - self._start, 0), max(end - self._start, 0)
        if self._taken.find(1, first, last) >= 0:
            return False
        self._taken[first:last] = b"\1" * (last - first)
        return True


@frozen
class Cover:
    """Stretches of a text, by which one tells at once whether a place lies in any of them."""

    _starts: Sequence[int] = field(alias="starts")
    _reached: Sequence[int] = field(alias="reached")

    def covers(self, place: int) -> bool:
        """Whether a place lies in one of the stretches."""
        before = bisect_right(self._starts, place)
        return before > 0 and self._reached[before - 1] > place


def covered_by(stretches: Iterable[tuple[int, int]]) -> Cover:
    """The cover of stretches in any order; they may overlap."""
    ordered = sorted(stretches)
    return Cover([start for start, _ in ordered], list(accumulate((end for _, end in ordered), max)))
