"""Completing dates: the year where one reading is left, and words such as "yesterday" against the stamp."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, TypeGuard

from attrs import evolve, frozen
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.reading.dates.finding import DateMention
from kzcoe.reading.dates.values import in_month_of, in_year, moved, period, shifted
from kzcoe.reading.number_words import COUNTS

__all__ = ["Calendar"]

_WEEKDAYS = {"monday": MO, "tuesday": TU, "wednesday": WE, "thursday": TH, "friday": FR, "saturday": SA, "sunday": SU}
_NAMES = list(_WEEKDAYS)
_DAYS_FROM_LAST = {"the day after": 1, "the day before": -1}
_DAYS_FROM_STAMP = {"the day after today": 1, "today": 0, "the day before today": -1, "two days before today": -2}
_WEEKS_FROM_STAMP = {"weekdays of this week": 0, "weekdays of last week": -1}
_COUNTED_FROM_LAST = {"days after": 1, "days before": -1}
_FROM_LAST: Final = {*_DAYS_FROM_LAST, *_COUNTED_FROM_LAST}
_MONTHS_FROM_STAMP = {"this month": 0, "last month": -1}
_YEARS_FROM_STAMP = {"this year": 0, "last year": -1}
_YEARS_FROM_LAST = {"the same year": 0, "the year before": -1, "the year after": 1}
_WEEK: Final = 7
_WORKDAYS: Final = 5
_ENDS: Final = 2  # days that a stretch of days has at its ends
_FORMER: Final = 366  # days before a text; what lies further back is of former years
_NEAR: Final = 75  # days; a date without a year lies this near to a full date printed in the same text


@frozen
class Calendar:
    """What is known of the days of one text."""

    published: date | None
    """The day of publication."""
    latest: date | None
    """The last full date printed; a text is written after it."""
    months: tuple[When, ...] = ()
    """Stretches of months printed with their year, as in the issue line of a bulletin."""
    week: Period | None = None
    """The week at the head of a bulletin: the first date printed, where it is a stretch of five to seven days."""

    @classmethod
    def of(cls, published: PartialDate | None, mentions: Sequence[DateMention]) -> "Calendar":
        """The calendar of a text of which the dates have been found."""
        day = published.earliest if published is not None and published.is_day else None
        months = tuple(mention.when for mention in mentions if _is_of_months(mention.when))
        latest = max((day for mention in mentions for day in _full_days(mention.when)), default=None)
        first = next((mention.when for mention in mentions if mention.when is not None), None)
        return cls(day, latest, months, first if _is_week(first) else None)

    def completed(self, mentions: Sequence[DateMention]) -> Iterator[DateMention]:
        """The dates of the text, in order, as completely as one reading is left."""
        last: DateMention | None = None
        last_day: When | None = None
        last_told: When | None = None
        for mention in mentions:
            if mention.when is not None:
                when = self._with_year(mention, last)
                last = mention if when is mention.when else evolve(mention, when=when)
                told = last
            else:
                before = last.when if last else None
                if mention.relation == "the same day":
                    before = last_day or before
                elif mention.relation in _FROM_LAST:
                    before = last_told or before
                told = evolve(mention, when=self.related(mention, before))
            if self._is_ahead(mention, told.when):
                told = evolve(told, ahead=True)
            last_told = told.when if self._is_of_news(told.when) else last_told
            last_day = told.when if self._may_have_been(told.when) else last_day
            yield told

    def _is_of_news(self, when: When | None) -> bool:
        """Whether a date is a day of the year before the publication, and not of what is told of former ones."""
        if when is None or when.latest is None or self.published is None:
            return when is not None
        return any(_full_days(when)) and 0 <= (self.published - when.latest).days <= _FORMER

    def _is_ahead(self, printed: DateMention, when: When | None) -> bool:
        """Whether a date is after the publication, or, printed without a year, comes soon after it."""
        if self.published is None or when is None:
            return False
        if _begins_after(when, self.published):
            return True
        soon = (self.published.year, self.published.year + 1) if _is_day_of_any_year(printed.when) else ()
        days = (in_year(printed.when, year) for year in soon if printed.when is not None)
        return any(_begins_after(day, self.published) and _is_near(day, self.published) for day in days if day)

    def _may_have_been(self, when: When | None) -> bool:
        """Whether a date is a day, and none that was still to come: "the same day" is not that of a plan."""
        if not isinstance(when, PartialDate) or when.day is None:
            return False
        return self.published is None or when.latest is None or when.latest <= self.published

    def related(self, mention: DateMention, last: When | None) -> When | None:
        """The date that a word such as "yesterday" means: against the one told before, `last`, or the publication."""
        if mention.relation in _FROM_LAST:
            return shifted(last, _days_from_last(mention))
        if mention.relation in {"the same day", "the same days"}:
            return last
        if mention.relation in {"day of the month", "days of the month"}:
            return _in_month(last, mention.words)
        if self.published is None and mention.relation == "weekday":
            return self._of_week(mention.words)
        return None if self.published is None else _against(self.published, mention)

    def _of_week(self, words: str) -> PartialDate | None:
        """The day of the week of a bulletin that a weekday is."""
        last = self.week.latest if self.week is not None else None
        day = _weekday(last, words) if last is not None else None
        return day if day is not None and self.week is not None and day.certainly_within(self.week) else None

    def _with_year(self, mention: DateMention, last: DateMention | None) -> When | None:
        """A date with its year, where one reading is left; `last` is the date printed before it."""
        when = mention.when
        if when is None or when.has_year:
            return when
        year = self._year_told(mention, last) or self._year(when)
        return when if year is None else in_year(when, year) or when

    def _year_told(self, mention: DateMention, last: DateMention | None) -> int | None:
        """The year that words beside a date tell: "last year", "of the same year", "this May", "the following May"."""
        if mention.relation in _YEARS_FROM_LAST:
            year = None if last is None else _year_of(last.when)
            return None if year is None else year + _YEARS_FROM_LAST[mention.relation]
        if mention.relation == "the next one":
            return _year_of_next(mention.when, last)
        if mention.relation == "this year":
            known = self.published or self.latest
            return None if known is None else known.year
        if mention.relation == "of this year":
            return None if self.published is None else self.published.year
        return self._last_year() if mention.relation == "last year" else None

    def _last_year(self) -> int | None:
        """The year before that of the publication."""
        return None if self.published is None else self.published.year - 1

    def _year(self, when: When) -> int | None:
        """The year of the last such day before the publication, or of the one such day near the latest full date."""
        if self.published is not None:
            years = (self.published.year, self.published.year - 1)
            return next((year for year in years if _begins_by(in_year(when, year), self.published)), None)
        if self.latest is None:
            return self._year_by_months(when)
        years_around = range(self.latest.year - 1, self.latest.year + 2)
        near = [year for year in years_around if _is_near(in_year(when, year), self.latest)]
        return near[0] if len(near) == 1 else self._year_by_months(when)

    def _year_by_months(self, when: When) -> int | None:
        """The one year in which a day lies in a stretch of months: in 2023 for "September-November 2023"."""
        years = {end.year for stretch in self.months for end in (stretch.earliest, stretch.latest) if end is not None}
        inside = [year for year in sorted(years) if self._holds(in_year(when, year))]
        return inside[0] if len(inside) == 1 else None

    def _holds(self, day: When | None) -> bool:
        """Whether a date lies in one of the stretches of months."""
        return day is not None and any(day.certainly_within(stretch) for stretch in self.months)


def _days_from_last(mention: DateMention) -> int:
    """How many days lie between the date told before and one that is counted from it: -1 for "the day before"."""
    if mention.relation in _DAYS_FROM_LAST:
        return _DAYS_FROM_LAST[mention.relation]
    return _COUNTED_FROM_LAST[mention.relation] * _counted(mention.words)


def _in_month(last: When | None, words: str) -> When | None:
    """The day, or the two days, of the month of the date before: "on the 12th", "on the 12th and 13th"."""
    days = [in_month_of(last, int(day)) for day in re.findall(r"\d+", words)]
    first, *later = days
    second = later[0] if later else None
    return (period(first, second) if first is not None and second is not None else None) or first


def _end(when: When | None) -> PartialDate | None:
    """A date, or the end of a period."""
    return when.end if isinstance(when, Period) else when


def _year_of(when: When | None) -> int | None:
    """The year in which a date ends."""
    end = _end(when)
    return None if end is None else end.year


def _year_of_next(when: When | None, last: DateMention | None) -> int | None:
    """The year in which a month comes first after the date before it: "in July 2022 and the following April"."""
    before = None if last is None else _end(last.when)
    if before is None or before.year is None or not isinstance(when, PartialDate) or when.month is None:
        return None
    return before.year + (when.month <= (before.month or 0))


def _is_of_months(when: When | None) -> TypeGuard[Period]:
    """Whether a date is a stretch from a month to another, with a year."""
    if not isinstance(when, Period) or when.start is None or when.end is None or not when.has_year:
        return False
    return when.start.day is None and when.start.month is not None


def _is_week(when: When | None) -> TypeGuard[Period]:
    """Whether a date is a stretch of about a week, with its year."""
    days = list(_full_days(when)) if isinstance(when, Period) else []
    return len(days) == _ENDS and _WORKDAYS <= (days[1] - days[0]).days + 1 <= _WEEK


def _full_days(when: When | None) -> Iterator[date]:
    """The whole days that a date or the ends of a period are."""
    ends = (when.start, when.end) if isinstance(when, Period) else (when,)
    for end in ends:
        if end is not None and end.is_day and end.earliest is not None:
            yield end.earliest


def _begins_by(when: When | None, day: date) -> bool:
    """Whether a date begins no later than a day."""
    return when is not None and when.earliest is not None and when.earliest <= day


def _is_day_of_any_year(when: When | None) -> bool:
    """Whether a date is a day, or a stretch of days, without a year."""
    first = when.start if isinstance(when, Period) else when
    return first is not None and first.day is not None and first.year is None


def _begins_after(when: When, day: date) -> bool:
    """Whether a date begins later than a day."""
    return when.earliest is not None and when.earliest > day


def _is_near(when: When | None, day: date) -> bool:
    """Whether a day lies near a date."""
    if when is None or when.earliest is None or when.latest is None:
        return False
    return when.earliest.toordinal() - _NEAR <= day.toordinal() <= when.latest.toordinal() + _NEAR


def _against(stamp: date, mention: DateMention) -> When | None:
    """The date that a word means on the day of publication; None where no calendar has it."""
    relation = mention.relation
    try:
        if relation == "weekday":
            return _weekday(stamp, mention.words)
        if relation in _WEEKS_FROM_STAMP:
            return _weekdays(stamp, mention.words, _WEEKS_FROM_STAMP[relation])
        days = -_counted(mention.words) if relation == "days before today" else _DAYS_FROM_STAMP.get(relation)
        if days is not None:
            return moved(stamp, days)
        if relation in _MONTHS_FROM_STAMP:
            then = stamp + relativedelta(months=_MONTHS_FROM_STAMP[relation])
            return PartialDate(then.year, then.month)
        return PartialDate(stamp.year + _YEARS_FROM_STAMP[relation]) if relation in _YEARS_FROM_STAMP else None
    except (OverflowError, ValueError):  # before the first year, or after the last
        return None


def _counted(words: str) -> int:
    """How many days words such as "three days later" or "a week ago" count."""
    count, unit, *_ = words.split()
    number = int(count) if count.isdigit() else COUNTS.get(count, 1)
    return number * (_WEEK if unit.startswith("week") else 1)


def _weekday(stamp: date, words: str) -> PartialDate | None:
    """The last such day of the week up to the publication; "last Monday" on a Monday is that of the week before."""
    name = words.rsplit(maxsplit=1)[-1]
    day = stamp + relativedelta(weekday=_WEEKDAYS[name](-1))
    return moved(day, -_WEEK if words.startswith("last ") and day == stamp else 0)


def _weekdays(stamp: date, words: str, weeks: int) -> When | None:
    """A day of the week of a stamp, or of one so many weeks from it; or two of them, between which all are meant."""
    monday = stamp + relativedelta(weekday=MO(-1), weeks=weeks)
    days = [moved(monday, _NAMES.index(name)) for name in words.split() if name in _WEEKDAYS]
    first, last = days[0], days[-1]
    return first if len(days) == 1 or first is None or last is None else period(first, last)
