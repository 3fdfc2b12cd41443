"""Whether dates can all be one, without comparing each with each."""

from collections.abc import Iterable
from datetime import date

from kzcoe.model import PartialDate, When

__all__ = ["Spread", "listed"]


class Spread:
    """Some dates, asked for those that cannot be the same as another of them.

    Stretches of days that have none in common with each other are told by the last to begin and the first to end.
    Dates that come up every year or every month are no stretches; there are only as many as a calendar has.
    """

    __slots__ = ("_dates", "_first_end", "_last_beginning", "_scattered")

    def __init__(self, dates: Iterable[When]) -> None:
        self._dates = tuple(dict.fromkeys(dates))
        stretches = [one for one in self._dates if _is_stretch(one)]
        self._scattered = [one for one in self._dates if not _is_stretch(one)]
        self._last_beginning = max(map(_beginning, stretches), default=date.min)
        self._first_end = min(map(_end, stretches), default=date.max)

    def _excludes(self, given: When) -> bool:
        """Whether one of the dates cannot be the one given."""
        if not _is_stretch(given):
            return any(not given.possibly_within(one) for one in self._dates)
        apart = _end(given) < self._last_beginning or self._first_end < _beginning(given)
        return apart or any(not one.possibly_within(given) for one in self._scattered)

    def all_exclude(self, given: When) -> bool:
        """Whether there are dates, and none of them can be the one given."""
        return bool(self._dates) and not any(given.possibly_within(one) for one in self._dates)

    def differs(self) -> bool:
        """Whether some two of the dates cannot be the same."""
        return self._first_end < self._last_beginning or any(map(self._excludes, self._scattered))


def listed(values: Iterable[object]) -> str:
    """The values, each once, in order, with "and" between them."""
    return " and ".join(sorted(set(map(str, values))))


def _is_stretch(given: When) -> bool:
    """Whether the days it may mean follow each other, once."""
    return given.has_year and not (isinstance(given, PartialDate) and given.month is None and given.day is not None)


def _beginning(given: When) -> date:
    return given.earliest or date.min


def _end(given: When) -> date:
    return given.latest or date.max
