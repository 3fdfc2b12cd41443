"""Dates as precisely as they were printed, and no more.

Text form is EDTF, the extended date format of ISO 8601-2. Nothing is ever filled in from today or from a default: a
value stands for every day it may mean, and questions about it are answered *certainly* or *possibly*.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from types import EllipsisType
from typing import TypeAlias, final, overload

from attrs import frozen

from kzcoe.errors import InvalidValueError
from kzcoe.model._check import is_whole, refusal

__all__ = ["DateLike", "PartialDate", "Period", "When", "when"]

Span: TypeAlias = tuple[date, date]
EndLike: TypeAlias = "str | date | PartialDate | Period | None"
Ends: TypeAlias = "tuple[PartialDate | None, PartialDate | None]"

_FORM = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?", re.ASCII)
_EXPECTED = "EDTF such as '2023-06-28', '2025-05', '2012' or 'XXXX-11-13'"
_IN_EVERY_MONTH = 28  # days
_LEAP_YEAR = 2000  # a year that has every day any year may have
_NO_YEAR = date.max.year + 1  # the first that `datetime` cannot tell
_LEAP_CYCLE = range(1996, 2005)  # years in which every day of a calendar comes up at least twice


class _Days:
    """What PartialDate and Period have in common: they stand for days, in spans of consecutive ones."""

    __slots__ = ()

    @property
    def has_year(self) -> bool:
        """Whether the year is known."""
        raise NotImplementedError

    def spans(self, years: range) -> Iterator[Span]:
        """The spans of days meant; for a value without a year, those in the `years`."""
        raise NotImplementedError

    @property
    def earliest(self) -> date | None:
        """The first day it may mean; None where no year or no beginning bounds it."""
        raise NotImplementedError

    @property
    def latest(self) -> date | None:
        """The last day it may mean; None where no year or no end bounds it."""
        raise NotImplementedError

    def certainly_within(self, other: "DateLike") -> bool:
        """Whether every day it may mean lies within `other`."""
        outer = when(other)
        if self.has_year:
            return all(_inside(span, outer.spans(_years_of(span))) for span in self.spans(_LEAP_CYCLE))
        if outer.has_year:
            return False
        return all(_inside(span, outer.spans(_LEAP_CYCLE)) for span in self.spans(_LEAP_CYCLE[1:-1]))

    def possibly_within(self, other: "DateLike") -> bool:
        """Whether at least one day it may mean lies within `other`."""
        outer = when(other)
        dated, undated = (self, outer) if self.has_year else (outer, self)
        return any(
            _overlap(span, counterpart)
            for span in dated.spans(_LEAP_CYCLE)
            for counterpart in undated.spans(_years_of(span))
        )

    def certainly_before(self, other: "DateLike") -> bool:
        """Whether every day it may mean comes before every day `other` may mean."""
        latest, earliest = self.latest, when(other).earliest
        return latest is not None and earliest is not None and latest < earliest

    def possibly_before(self, other: "DateLike") -> bool:
        """Whether some day it may mean comes before some day `other` may mean."""
        earliest, latest = self.earliest, when(other).latest
        return earliest is None or latest is None or earliest < latest

    @property
    def sort_key(self) -> tuple[bool, date, date, str]:
        """For ``sorted(key=...)``: by the bounds, values without a year last in the order of the calendar."""
        span = min(self.spans(_LEAP_CYCLE))
        return (not self.has_year, self.earliest or span[0], self.latest or span[1], str(self))


@final
@frozen(init=False, repr=False)
class PartialDate(_Days):
    """A date of which year, month or day may be unknown.

    Takes EDTF text, a `datetime.date`, another PartialDate, or the parts::

        PartialDate("2023-06-28") == PartialDate(2023, 6, 28)
        PartialDate("XXXX-11-13") == PartialDate(None, 11, 13)

    Unknown parts at the end are the same as parts left out: "2023-XX" is "2023". A date that no calendar has
    (2023-02-30, month 13) is refused with `InvalidValueError`.
    """

    year: int | None
    """Year of the common era, 1 to 9999, or None."""
    month: int | None
    """Month, 1 to 12, or None."""
    day: int | None
    """Day of the month, 1 to 31, or None."""

    @overload
    def __init__(self, value: "str | date | PartialDate", /) -> None: ...
    @overload
    def __init__(self, year: int | None, month: int | None = None, day: int | None = None) -> None: ...
    def __init__(
        self, year: "str | date | PartialDate | int | None", month: int | None = None, day: int | None = None
    ) -> None:
        if isinstance(year, str | date | PartialDate):
            if month is not None or day is not None:
                raise refusal(self, "value", "either a whole date or its parts", (year, month, day))
            parts = _parsed(year) if isinstance(year, str) else (year.year, year.month, year.day)
        else:
            parts = (year, month, day)
        _refuse_impossible(*parts)
        self.__attrs_init__(*parts)  # pyright: ignore[reportAttributeAccessIssue] - attrs makes it

    @property
    def has_year(self) -> bool:
        """Whether the year is known."""
        return self.year is not None

    @property
    def is_day(self) -> bool:
        """Whether it is one certain day."""
        return None not in (self.year, self.month, self.day)

    @property
    def earliest(self) -> date | None:
        """The first day it may mean; None without a year."""
        return self._whole_day or (min(self.spans(_LEAP_CYCLE))[0] if self.has_year else None)

    @property
    def latest(self) -> date | None:
        """The last day it may mean; None without a year."""
        return self._whole_day or (max(self.spans(_LEAP_CYCLE))[1] if self.has_year else None)

    @property
    def _whole_day(self) -> date | None:
        """The one certain day it is, or None: most dates are one, and need no look at a calendar."""
        return date(self.year, self.month, self.day) if self.year and self.month and self.day else None

    def spans(self, years: range) -> Iterator[Span]:
        """The spans of consecutive days meant; `years` are looked at only when the year is unknown."""
        for year in years if self.year is None else (self.year,):
            if self.month is None and self.day is None:
                yield date(year, 1, 1), date(year, 12, 31)
                continue
            for month in range(1, 13) if self.month is None else (self.month,):
                length = monthrange(year, month)[1]
                if self.day is None:
                    yield date(year, month, 1), date(year, month, length)
                elif self.day <= length:
                    yield date(year, month, self.day), date(year, month, self.day)

    def in_year(self, year: int) -> "PartialDate | None":
        """The date with its unknown year completed, or None where that year has no such day."""
        try:
            return PartialDate(year, self.month, self.day)
        except InvalidValueError:
            return None

    def __str__(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:04}"
        month = "XX" if self.month is None else f"{self.month:02}"
        if self.day is not None:
            return f"{year}-{month}-{self.day:02}"
        return year if self.month is None else f"{year}-{month}"

    def __repr__(self) -> str:
        return f"PartialDate({str(self)!r})"


@final
@frozen(init=False, repr=False)
class Period(_Days):
    """A stretch of time from one date to another, either of which may be open.

    Takes EDTF text, the two ends, or a single date as both ends::

        Period("2023-06-26/2023-06-27") == Period("2023-06-26", "2023-06-27")
        Period("1997/..") == Period("1997", None)

    The ends belong to it whole: "2020/2023" runs to the last day of 2023. An end that lies before the start is
    refused with `InvalidValueError`, and so is a period open at both ends or with a year at one end only.
    """

    start: PartialDate | None
    """The first date, or None where it is open."""
    end: PartialDate | None
    """The last date, or None where it is open."""

    @overload
    def __init__(self, value: "str | Period | date | PartialDate", /) -> None: ...
    @overload
    def __init__(self, start: "str | date | PartialDate | None", end: "str | date | PartialDate | None") -> None: ...
    def __init__(
        self,
        start: "str | date | PartialDate | Period | None",
        end: "str | date | PartialDate | EllipsisType | None" = ...,
    ) -> None:
        first, last = self._whole(start) if end is ... else (self._end("start", start), self._end("end", end))
        if first is None and last is None:
            raise refusal(self, "start", "a start or an end that is not open", None)
        if first is not None and last is not None:
            if first.has_year != last.has_year:
                raise refusal(self, "end", f"an end {'with' if first.has_year else 'without'} a year", str(last))
            if last.certainly_before(first):
                raise refusal(self, "end", f"an end not before {first}", str(last))
        self.__attrs_init__(first, last)  # pyright: ignore[reportAttributeAccessIssue] - attrs makes it

    def _whole(self, value: "str | date | PartialDate | Period | None") -> "Ends":
        if isinstance(value, Period):
            return value.start, value.end
        if isinstance(value, date | PartialDate):
            return PartialDate(value), PartialDate(value)
        halves = value.split("/") if isinstance(value, str) else []
        if len(halves) != 2 or "" in halves:  # noqa: PLR2004 - a period has two ends
            raise refusal(self, "value", "EDTF such as '2024/2027', '1997/..' or '../2018-07'", value)
        start, end = (None if half == ".." else PartialDate(half) for half in halves)
        return start, end

    def _end(self, name: str, value: "EndLike") -> PartialDate | None:
        if value is None or isinstance(value, str | date | PartialDate):
            return to_date(value)
        raise refusal(self, name, "EDTF text, a date or None", value)

    @property
    def has_year(self) -> bool:
        """Whether the years are known."""
        return any(end is not None and end.has_year for end in (self.start, self.end))

    @property
    def earliest(self) -> date | None:
        """The first day of it; None where the start is open or has no year."""
        return self.start and self.start.earliest

    @property
    def latest(self) -> date | None:
        """The last day of it; None where the end is open or has no year."""
        return self.end and self.end.latest

    def spans(self, years: range) -> Iterator[Span]:
        """The span of consecutive days meant; `years` are looked at only when the year is unknown."""
        for year in (_LEAP_YEAR,) if self.has_year else years:
            first = _bounds(self.start, year)
            last = _bounds(self.end, year + self._turns_year)
            if first and last:
                yield first[0], last[1]

    @property
    def _turns_year(self) -> bool:
        """Whether it runs from December into January; never with years, where that is refused."""
        first, last = _bounds(self.start, _LEAP_YEAR), _bounds(self.end, _LEAP_YEAR)
        return bool(first and last and last[1] < first[0])

    def certainly_covers(self, day: "DateLike") -> bool:
        """Whether every day that `day` may mean is certainly part of the period."""
        if not self.has_year:
            return False
        inner = when(day)
        begun = self.start is None or (inner.earliest and self.start.latest and self.start.latest <= inner.earliest)
        lasts = self.end is None or (inner.latest and self.end.earliest and inner.latest <= self.end.earliest)
        return bool(begun and lasts)

    def __str__(self) -> str:
        return f"{self.start or '..'}/{self.end or '..'}"

    def __repr__(self) -> str:
        return f"Period({str(self)!r})"


DateLike: TypeAlias = str | date | PartialDate | Period
"""What date arguments take: EDTF text, a `datetime.date`, or a value of this module."""
When: TypeAlias = PartialDate | Period
"""What a date attribute holds."""


def when(value: DateLike) -> When:
    """A date argument as PartialDate or Period; `InvalidValueError` when it is neither."""
    if isinstance(value, PartialDate | Period):
        return value
    if isinstance(value, str) and "/" in value:
        return Period(value)
    return PartialDate(value)


def has_begun(since: When, on: DateLike, *, certain: bool = False) -> bool:
    """Whether what holds since a date has begun by another: possibly, or with `certain` on every reading of both."""
    day = when(on)
    if not certain:
        return not day.certainly_before(since)
    first = since if isinstance(since, PartialDate) else since.start
    begun = None if first is None else first.latest
    return begun is not None and day.earliest is not None and begun <= day.earliest


def to_date(value: str | date | PartialDate | None) -> PartialDate | None:
    """The value as PartialDate, with None for None; the converter of date attributes."""
    return value if value is None or isinstance(value, PartialDate) else PartialDate(value)


def to_period(value: str | Period | None) -> Period | None:
    """The value as Period, with None for None; the converter of period attributes."""
    return value if value is None or isinstance(value, Period) else Period(value)


def to_when(value: str | date | PartialDate | Period | None) -> PartialDate | Period | None:
    """As `when`, with None for None; the converter of attributes that hold a date or a period."""
    return None if value is None else when(value)


def _parsed(text: str) -> tuple[int | None, int | None, int | None]:
    match = _FORM.fullmatch(text)
    if match is None:
        raise refusal(PartialDate, "value", _EXPECTED, text)
    year, month, day = (None if part in {None, "XX", "XXXX"} else int(part) for part in match.groups())
    return year, month, day


def _refuse_impossible(year: int | None, month: int | None, day: int | None) -> None:
    for name, part, most in (("year", year, 9999), ("month", month, 12), ("day", day, 31)):
        if part is not None and not (is_whole(part) and 1 <= part <= most):
            raise refusal(PartialDate, name, f"a whole number from 1 to {most}, or None", part)
    if year is month is day is None:
        raise refusal(PartialDate, "value", "at least one part that is known", (year, month, day))
    if day is None or month is None or day <= _IN_EVERY_MONTH:
        return
    if day > monthrange(year or _LEAP_YEAR, month)[1]:
        raise refusal(PartialDate, "day", f"a day that {year or 'any year'}-{month:02} has", day)


def _bounds(end: PartialDate | None, year: int) -> Span | None:
    """The first and last day of one end of a period; None where the year has no such day (29 February)."""
    if end is None:
        return date.min, date.max
    spans = list(end.spans(range(year, min(year + 1, _NO_YEAR))))
    return (spans[0][0], spans[-1][1]) if spans else None


def _years_of(span: Span) -> range:
    """Years to look at for spans without a year around a given span: a leap cycle of them is enough."""
    first, last = span[0].year, span[1].year
    if last == date.max.year and first > 1:
        return range(max(first - 1, 1), min(first + 10, _NO_YEAR))
    return range(max(first - 1, last - 10, 1), min(last + 2, _NO_YEAR))


def _inside(span: Span, outers: Iterator[Span]) -> bool:
    return any(outer[0] <= span[0] and span[1] <= outer[1] for outer in outers)


def _overlap(a: Span, b: Span) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]
