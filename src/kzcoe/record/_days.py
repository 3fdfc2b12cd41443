"""Finding dates by the days they may mean, without looking at all of them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import TypeAlias

from kzcoe.model import DateLike, Period, When, when

__all__ = ["DateIndex", "certainly_on", "window"]

Start: TypeAlias = tuple[int, int]  # the first day, as a proleptic ordinal, and the place of the date


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
    first day comes longer before the days asked for than its class is long cannot reach them. Dates without a year
    come up every year, so they are always looked at.
    """

    __slots__ = ("_dates", "_recurring", "_starts")

    def __init__(self, dates: Iterable[When | None]) -> None:
        self._dates = tuple(dates)
        self._recurring: list[int] = []
        self._starts: defaultdict[int, list[Start]] = defaultdict(list)
        for place, given in enumerate(self._dates):
            if given is not None:
                self._add(place, given)
        for starts in self._starts.values():
            starts.sort()

    def within(self, days: When | None, *, certain: bool = False) -> list[int]:
        """The places of the dates that lie, possibly or certainly, within `days`; of all dates when that is None."""
        if days is None:
            return [place for place, given in enumerate(self._dates) if given is not None]
        return [place for place, given in self._near(days) if _within(given, days, certain=certain)]

    def on(self, days: When, *, certain: bool = False) -> list[int]:
        """The places of the dates that share a day with `days`; with `certain`, of those `certainly_on` them."""
        if not certain:
            return self.within(days)
        return [place for place, given in self._near(days) if certainly_on(given, days)]

    def _add(self, place: int, given: When) -> None:
        if given.has_year:
            first, last = _ordinals(given)
            self._starts[(last - first).bit_length()].append((first, place))
        else:
            self._recurring.append(place)

    def _near(self, days: When) -> Iterator[tuple[int, When]]:
        """The dates worth a look, with their places; those left out share no day with `days`."""
        for place in self._places_near(days):
            given = self._dates[place]
            if given is not None:
                yield place, given

    def _places_near(self, days: When) -> Iterable[int]:
        if not days.has_year:
            return range(len(self._dates))
        first, last = _ordinals(days)
        return chain(
            self._recurring, *(_between(starts, first - (1 << size), last) for size, starts in self._starts.items())
        )


def _between(starts: list[Start], first: int, last: int) -> Iterable[int]:
    """The places of the dates that start on the days from first to last."""
    return (place for _, place in starts[bisect_left(starts, (first, 0)) : bisect_left(starts, (last + 1, 0))])


def _ordinals(given: When) -> tuple[int, int]:
    """The first and the last day of a date with a year, as ordinals."""
    return (given.earliest or date.min).toordinal(), (given.latest or date.max).toordinal()


def _within(given: When, days: When, *, certain: bool) -> bool:
    return given.certainly_within(days) if certain else given.possibly_within(days)
