"""Finding dates by the days they may mean, without looking at all of them."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from itertools import chain

from kzcoe.model import DateLike, Period, When, when

__all__ = ["DateIndex", "certainly_on", "window"]

ONE_DAY = 0  # the order of magnitude of dates that are one certain day


def window(start: DateLike | None, end: DateLike | None) -> Period | None:
    """The period from the first day of `start` to the last day of `end`; None when it is open at both ends."""
    first, last = (None if value is None else when(value) for value in (start, end))
    opening = first.start if isinstance(first, Period) else first
    closing = last.end if isinstance(last, Period) else last
    return None if opening is None and closing is None else Period(opening, closing)


def certainly_on(given: When, day: DateLike) -> bool:
    """Whether the date lies in `day` on every reading, or is a period in which `day` lies on every reading."""
    return given.certainly_within(day) or (isinstance(given, Period) and given.certainly_covers(day))


class DateIndex:
    """Dates, found by the days they may mean.

    Dates with a year are kept by the order of magnitude of their length, each class sorted by the first day: one whose
    first day comes longer before the days asked for than its class is long cannot reach them. Those of one day, which
    most are, are found by that alone. Dates without a year come up every year, so they are always looked at.
    """

    __slots__ = ("_dates", "_longer", "_recurring", "_single")

    def __init__(self, dates: Iterable[When | None]) -> None:
        self._dates = tuple(dates)
        self._recurring: list[int] = []
        starts: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for place, given in enumerate(self._dates):
            if given is None:
                continue
            if given.has_year:
                first, last = _ordinals(given)
                starts[(last - first).bit_length()].append((first, place))
            else:
                self._recurring.append(place)
        self._single = _Starts(starts.pop(ONE_DAY, ()))
        self._longer = {size: _Starts(some) for size, some in starts.items()}

    def within(self, days: When | None, *, certain: bool = False) -> list[int]:
        """The places of the dates that lie, possibly or certainly, within `days`; of all dates when that is None."""
        if days is None:
            return [place for place, given in enumerate(self._dates) if given is not None]
        return self._found(days, lambda given: _within(given, days, certain=certain))

    def on(self, days: When, *, certain: bool = False) -> list[int]:
        """The places of the dates that share a day with `days`; with `certain`, of those `certainly_on` them."""
        return self._found(days, lambda given: certainly_on(given, days)) if certain else self.within(days)

    def _found(self, days: When, holds: Callable[[When], bool]) -> list[int]:
        """The places of the dates that lie among `days` for sure, and of those near them that are found to."""
        sure, near = self._candidates(days)
        return [*sure, *(place for place in near if (given := self._dates[place]) is not None and holds(given))]

    def _candidates(self, days: When) -> tuple[Iterable[int], Iterable[int]]:
        """The places of the dates that need no look, and of those that do; those left out share no day with `days`."""
        if not days.has_year:
            return (), range(len(self._dates))
        first, last = _ordinals(days)
        single = self._single.between(first, last)
        longer = (starts.between(first - (1 << size), last) for size, starts in self._longer.items())
        near = chain(self._recurring, *longer)
        return (single, near) if _is_unbroken(days) else ((), chain(single, near))


class _Starts:
    """The first days of dates, as proleptic ordinals in order, with the places of the dates."""

    __slots__ = ("_first", "_places")

    def __init__(self, starts: Iterable[tuple[int, int]]) -> None:
        in_order = sorted(starts)
        self._first = [first for first, _ in in_order]
        self._places = [place for _, place in in_order]

    def between(self, first: int, last: int) -> list[int]:
        """The places of the dates that start on the days from first to last."""
        return self._places[bisect_left(self._first, first) : bisect_right(self._first, last)]


def _is_unbroken(days: When) -> bool:
    """Whether all days from the first to the last are meant, unlike those of the fifth of any month of a year."""
    return isinstance(days, Period) or days.month is not None or days.day is None


def _ordinals(given: When) -> tuple[int, int]:
    """The first and the last day of a date with a year, as ordinals."""
    return (given.earliest or date.min).toordinal(), (given.latest or date.max).toordinal()


def _within(given: When, days: When, *, certain: bool) -> bool:
    return given.certainly_within(days) if certain else given.possibly_within(days)
