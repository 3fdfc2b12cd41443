"""Completing dates: the year where one reading is left, and words such as "yesterday" against the stamp."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.reading.calendar import DateMention

__all__ = ["Calendar"]

_WEEKDAYS = {"monday": MO, "tuesday": TU, "wednesday": WE, "thursday": TH, "friday": FR, "saturday": SA, "sunday": SU}
_NEAR = timedelta(days=75)
"""A date without a year is taken to lie this near to a full date printed in the same text."""


class Calendar:
    """What is known of the days of one text: its publication, and the full dates printed in it."""

    def __init__(self, published: PartialDate | None, mentions: Sequence[DateMention]) -> None:
        self.published = published.earliest if published is not None and published.is_day else None
        self.anchors = [day for mention in mentions for day in _full_days(mention.when)]

    def complete(self, when: When, *, last_year: bool = False) -> When:
        """The date with its year where the publication or another full date leaves one reading."""
        if when.has_year:
            return when
        if last_year:
            return _with_year(when, self.published.year - 1) if self.published is not None else when
        year = self._year(when)
        return when if year is None else _with_year(when, year)

    def _year(self, when: When) -> int | None:
        if self.published is not None:
            fitting = [y for y in (self.published.year, self.published.year - 1) if _starts_by(when, y, self.published)]
            return fitting[0] if fitting else None
        if not self.anchors:
            return None
        # A text is written after the last full date in it; a date without a year belongs near that one.
        latest = max(self.anchors)
        near = [year for year in (latest.year - 1, latest.year, latest.year + 1) if _is_near(when, year, latest)]
        return near[0] if len(near) == 1 else None

    def relative(self, word: str, last: When | None) -> When | None:
        """The date that a word means: against the publication, or against the date named before it."""
        if word in {"the day after", "next day", "the next day", "the following day", "a day later"}:
            return _shifted(last, days=1)
        if word in {"the day before", "the evening before", "the night before"}:
            return _shifted(last, days=-1)
        if word.startswith("the same ") or word == "that day":
            return last
        if match := re.match(r"on the (\d+)", word):
            return _in_month_of(last, int(match[1]))
        if self.published is None:
            return None
        return self._against_stamp(word, self.published)

    def _against_stamp(self, word: str, day: date) -> When | None:
        weekday = next((name for name in _WEEKDAYS if name in word), None)
        if weekday is not None:
            back = relativedelta(weekday=_WEEKDAYS[weekday](-1))
            found = day + back
            return PartialDate(found - timedelta(days=7) if word.startswith("last ") and found == day else found)
        simple = {"today": 0, "yesterday": -1, "last night": -1}
        if word in simple:
            return PartialDate(day + timedelta(days=simple[word]))
        month = {"last month": -1, "this month": 0}
        if word in month:
            then = day + relativedelta(months=month[word])
            return PartialDate(then.year, then.month)
        year = {"last year": -1, "this year": 0}
        return PartialDate(day.year + year[word]) if word in year else None


def _full_days(when: When | None) -> list[date]:
    if isinstance(when, PartialDate):
        return [when.earliest] if when.is_day and when.earliest else []
    if isinstance(when, Period):
        return [end.earliest for end in (when.start, when.end) if end is not None and end.is_day and end.earliest]
    return []


def _with_year(when: When, year: int) -> When:
    if isinstance(when, PartialDate):
        return when.in_year(year) or when
    start = when.start.in_year(year) if when.start else None
    wraps = when.start and when.end and (when.end.month or 0) < (when.start.month or 0)
    end = when.end.in_year(year + 1 if wraps else year) if when.end else None
    return Period(start, end) if start is not None and end is not None else when


def _is_near(when: When, year: int, day: date) -> bool:
    dated = _with_year(when, year)
    first, last = dated.earliest, dated.latest
    return first is not None and last is not None and first - _NEAR <= day <= last + _NEAR


def _starts_by(when: When, year: int, day: date) -> bool:
    dated = _with_year(when, year)
    return dated.earliest is not None and dated.earliest <= day


def _shifted(when: When | None, *, days: int) -> When | None:
    if isinstance(when, Period):
        when = when.end if days > 0 else when.start
    if not isinstance(when, PartialDate) or not when.is_day or when.earliest is None:
        return None
    return PartialDate(when.earliest + timedelta(days=days))


def _in_month_of(when: When | None, day: int) -> When | None:
    if isinstance(when, Period):
        when = when.end
    if not isinstance(when, PartialDate) or when.month is None:
        return None
    try:
        return PartialDate(when.year, when.month, day)
    except ValueError:
        return None
