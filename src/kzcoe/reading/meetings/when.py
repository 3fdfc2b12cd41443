"""When a meeting took place, as its clause says."""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.reading.dates import DateMention
from kzcoe.reading.dates.values import in_year, moved, period
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sketches import Clause, Placed, Sketch
from kzcoe.reading.number_words import COUNTS
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["WEEK", "day_of", "days_of_visit", "event_date", "from_first_day", "is_of_another", "is_of_days", "told_day"]

WEEK: Final = 7
"""Days that a visit or a session lasts at most."""

_BEFORE: Final = 40  # code points before a date in which a word makes it the date of something else
_STRETCH = re.compile(
    r"(?P<first>D\d+)(?:,? (?:till|to|until)"
    r"|,? (?:and )?(?:broke up|closed|closes|concludes|departed|ended|ends|finishe[ds]|left)(?: on)?"
    r"| and (?:flew|returned) home(?: on)?) (?P<last>D\d+)"
)
_BACK = re.compile(
    r"(?P<last>D\d+),? (?:P\d+ )?(?:closed|completed|concluded|ended|finished)\b[^.;D]{0,80}"
    r"\b(?:began|begun|opened|started)(?: on)? (?P<first>D\d+)"
)
_TWO_DAYS = re.compile(r"(?P<first>D\d+)(?P<pause>,| and) (?:on )?(?P<last>D\d+)")
_DAY_OF = re.compile(
    r"\bon (?:its|the) (?P<which>opening|first|second|third|fourth|fifth|last|final|closing) day\b"
    r"(?! of (?!(?:its|the|their|this) (?:[\w-]+ )?(?:conference|forum|meeting|seminar|session|talks|trip|visit)))"
)
_DAYS: Final = {"opening": 0, "first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4}
_LAST_DAYS: Final = frozenset({"closing", "final", "last"})
_LENGTH = re.compile(
    r"\b(?:(?P<days>two|three|four|five|six|[2-6])-day|for (?P<counted>two|three|four|five|six) days)\b"
)
_VISIT_LENGTH = re.compile(
    r"\b(?P<days>two|three|four|five|six|[2-6])-day (?:(?:[\w-]+ )?(?:visit|stay|trip|mission)\b"
    r"|(?:[\w-]+ ){0,2}?(?:conference|course|forum|seminar|session|training|workshop)\b[^.;]{0,40}?"
    r" (?:began|begins|opened|opens|started|starts)\b)"
)


def event_date(scene: Scene, clause: Clause, hit: Hit, last: When | None) -> When | None:
    """The date of an event: the one nearest to its words that is not the date of something else."""
    if (stretch := _stretch(scene, clause.sketch, last)) is not None:
        return stretch
    own = [date for date in clause.within(clause.sketch.dates) if _is_of_meeting(clause.sketch, date, hit)]
    nearby = [(_distance(date, hit), when) for date in own if (when := scene.resolved(date.found, last)) is not None]
    if not nearby:
        return None
    held = (date for date in own if phrases("date_context", "held on").found(_before(clause.sketch, date)))
    if (day := next(held, None)) is not None and (when := scene.resolved(day.found, last)) is not None:
        told = _of_year(when, [date for _, date in nearby])
    else:
        told = min(nearby, key=lambda near: near[0])[1]
    return _whole_visit(clause.sketch.text, _finer(told, [date for _, date in nearby]))


def _finer(when: When, beside: Sequence[When]) -> When:
    """A day or a month beside a year that lies in it: "this year in Riga in April"."""
    if not isinstance(when, PartialDate) or when.year is None or when.month is not None:
        return when
    own = (date if date.has_year else in_year(date, when.year) for date in beside)
    return next((date for date in own if date is not None and date != when and date.certainly_within(when)), when)


def _of_year(when: When, beside: Sequence[When]) -> When:
    """A date without a year in the year of a day beside it that lies in it: "on 5 May 2023, … held on 5-6 May"."""
    years = {date.year for date in beside if isinstance(date, PartialDate) and date.year is not None}
    within = (in_year(when, year) for year in sorted(years) if not when.has_year)
    return next((one for one in within if one and any(date.certainly_within(one) for date in beside)), when)


def _is_of_meeting(sketch: Sketch, date: Placed[DateMention], hit: Hit) -> bool:
    """Whether a date is that of the meeting, and not of an office, a treaty or another deed."""
    if hit.start <= date.at < hit.end:
        return True
    if _is_quoted(sketch.text, date.at) and not _is_quoted(sketch.text, hit.start):
        return False
    other_deed = phrases("date_context", "another deed").found(sketch.text, hit.end, max(hit.end, date.at))
    if is_of_another(sketch, date):
        told_on = sketch.text.startswith(", when ", date.end)  # "It goes back to 5 May, when they met"
        return told_on or (not other_deed and phrases("date_context", "of the meeting").found(_before(sketch, date)))
    if phrases("date_context", "what was told").found(sketch.text, hit.start, date.at):
        return False
    if date.at < hit.start and _is_told_there(sketch.text[date.at : hit.end]):
        return False
    return not other_deed


def _is_told_there(text: str) -> bool:
    """Whether the date with which a text begins is part of what is told: "D1 it applied, P1 told the forum"."""
    opens = phrases("date_context", "day of who told").found(text)
    return not opens and phrases("date_context", "told there").found(text)


def _is_quoted(text: str, place: int) -> bool:
    """Whether a place lies in a quotation."""
    return text.count('"', 0, place) % 2 == 1 and '"' in text[place:]


def is_of_days(when: When) -> bool:
    """Whether a date is a day or a stretch of days, with or without its year."""
    ends = (when.start, when.end) if isinstance(when, Period) else (when,)
    return all(end is not None and end.day is not None for end in ends)


def is_of_another(sketch: Sketch, date: Placed[DateMention]) -> bool:
    """Whether the words before a date make it that of something else: "since D1", "a letter dated D1"."""
    return phrases("date_context", "of another").found(_before(sketch, date))


def _before(sketch: Sketch, date: Placed[DateMention]) -> str:
    """The words before a date."""
    return sketch.text[max(0, date.at - _BEFORE) : date.at]


def _distance(date: Placed[DateMention], hit: Hit) -> int:
    """How far a date stands from the words of a meeting."""
    if hit.start <= date.at <= hit.end:
        return 0
    return min(abs(date.at - hit.end), abs(hit.start - date.at))


def _stretch(scene: Scene, sketch: Sketch, last: When | None) -> Period | None:
    """The days from one date to another: "D1 until D2", or back: "D1 ended a visit begun on D2"."""
    match = next(filter(None, (form.search(sketch.text) for form in (_STRETCH, _BACK, _TWO_DAYS))), None)
    if match is None:
        return None
    by_place = {date.at: date.found for date in sketch.dates}
    stretch = [by_place[match.start("first")], by_place[match.start("last")]]
    if match.re is _TWO_DAYS and match["pause"] == "," and any(date.relation for date in stretch):
        # "a week earlier, on 10 May" is one day.
        return None
    first, second = (scene.resolved(date, last) for date in stretch)
    begins, ends = (second.start, second.end) if isinstance(second, Period) else (second, second)
    if not (isinstance(first, PartialDate) and begins is not None and ends is not None):
        return None
    return period(first, ends) if match.re is not _TWO_DAYS or _follow(first, begins) else None


def _follow(first: PartialDate, second: PartialDate) -> bool:
    """Whether one day is the day after another; of days without a year, in the same month."""
    if first.year is None and first.day is not None:
        return (first.month, first.day + 1, None) == (second.month, second.day, second.year)
    return first.is_day and first.earliest is not None and moved(first.earliest, 1) == second


def days_of_visit(text: str) -> int | None:
    """How many days a visit lasts, as "a three-day visit" tells; None where it is told at its end."""
    length = _VISIT_LENGTH.search(text)
    if length is None or phrases("date_context", "at its end").found(text):
        return None
    return _days(length["days"])


def day_of(text: str, whole: When | None) -> When | None:
    """The day of a meeting of several days that a text tells by its number: "on the second day"."""
    told = _DAY_OF.search(text)
    first, last = (whole.earliest, whole.latest) if isinstance(whole, Period) else (None, None)
    if told is None or first is None or last is None:
        return None
    day = last if told["which"] in _LAST_DAYS else first + timedelta(days=_DAYS[told["which"]])
    return moved(day, 0) if first <= day <= last else None


def told_day(text: str) -> tuple[int, int] | None:
    """Where a text tells a day of a meeting by its number."""
    told = _DAY_OF.search(text)
    return told.span() if told else None


def from_first_day(when: When, days: int) -> When:
    """The days of a visit of some length, of which only the first day is told."""
    first = when.earliest if isinstance(when, PartialDate) and when.is_day else None
    last = moved(first, days - 1) if first is not None else None
    return when if last is None else Period(first, last)


def _days(number: str) -> int:
    """The number of days, in figures or as a word."""
    return COUNTS.get(number) or int(number)


def _whole_visit(text: str, when: When) -> When:
    """The days of a visit whose length is told beside its last day: "ends its three-day visit today"."""
    length = _LENGTH.search(text)
    last = when.earliest if isinstance(when, PartialDate) and when.is_day else None
    if length is None or last is None or not phrases("date_context", "at its end").found(text):
        return when
    first = moved(last, 1 - _days(length["days"] or length["counted"]))
    return when if first is None else Period(first, last)
