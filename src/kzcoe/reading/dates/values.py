"""Dates made of other dates; None where no calendar has the one asked for."""

from datetime import date, timedelta
from typing import Final

from kzcoe.errors import InvalidValueError
from kzcoe.model.dates import PartialDate, Period, When

__all__ = ["in_month_of", "in_year", "moved", "period", "shifted"]

_SHORTEST_MONTH: Final = 28  # days


def period(start: PartialDate | None, end: PartialDate | None) -> Period | None:
    """The period from one date to another; None where they are no two ends of one."""
    try:
        return Period(start, end)
    except InvalidValueError:
        return None


def moved(day: date, days: int) -> PartialDate | None:
    """The day a number of days after another, or before it."""
    try:
        return PartialDate(day + timedelta(days=days))
    except OverflowError:
        return None


def shifted(when: When | None, days: int) -> PartialDate | None:
    """The day a number of days after a day; of a period its end on that side counts."""
    if isinstance(when, Period):
        when = when.end if days > 0 else when.start
    if when is None or when.day is None or when.month is None:
        return None
    if when.earliest is not None:
        return moved(when.earliest, days)
    day = when.day + days  # of a year that is not known, only within a month
    return PartialDate(None, when.month, day) if 1 <= day <= _SHORTEST_MONTH else None


def in_month_of(when: When | None, day: int) -> PartialDate | None:
    """A day of the month in which a date lies, or a period ends."""
    last = when.end if isinstance(when, Period) else when
    if last is None or last.month is None:
        return None
    try:
        return PartialDate(last.year, last.month, day)
    except InvalidValueError:
        return None


def in_year(when: When, year: int) -> When | None:
    """A date without a year in a year; a period from December to January ends in the next one."""
    if isinstance(when, PartialDate):
        return when.in_year(year)
    start = when.start and when.start.in_year(year)
    end = when.end and when.end.in_year(year + _turns_year(when))
    return None if start is None or end is None else period(start, end)


def _turns_year(stretch: Period) -> bool:
    """Whether a period without years runs from one year into the next: "28 December to 3 January"."""
    months = [end.month or 0 for end in (stretch.start, stretch.end) if end is not None]
    return months != sorted(months)
