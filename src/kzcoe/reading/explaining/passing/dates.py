"""Dates that are no part of any fact."""

from collections.abc import Iterator, Sequence
from typing import Final

from kzcoe.reading.dates import DateMention
from kzcoe.reading.dates.forms import FORMS
from kzcoe.reading.explaining.passing.left_alone import Left
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.reading.meetings.clauses import Telling, Untold, tellings, untold
from kzcoe.reading.meetings.sketches import Placed, Sketch
from kzcoe.reading.reads import Read
from kzcoe.record.explanations import Rule
from kzcoe.register.vocabulary import phrases

__all__ = ["left_dates"]

_BEFORE: Final = 40  # code points before a date in which a word makes it the date of something else
_BESIDE: Final = 16  # code points around a year in which the word for a treaty makes it part of its name


def left_dates(again: Reread) -> Iterator[Left]:
    """The dates in the sentences of a text, each with why it may be that of no fact; and what no calendar has."""
    for number, read in enumerate(again.reads):
        sketch = again.scene.sketch(number)
        clauses = list(_clauses(sketch)) if read.dates and read.sentence.kind != "heading" else []
        rest = _otherwise(sketch)
        for date in read.dates:
            yield Left(date.start, date.end, _rule(again, read, date, clauses) or rest)
    for form in FORMS:
        for match in form.regex.finditer(again.reads[0].page.plain) if again.reads else ():
            if form.value(match) is None:
                yield Left(*match.span(form.counted), coded("dates", "no such day"))


def _clauses(sketch: Sketch) -> Iterator[Telling | Untold]:
    """The clauses of a sentence that tell of a meeting, and those that only have its words."""
    yield from tellings(sketch)
    yield from untold(sketch)


def _rule(again: Reread, read: Read, date: DateMention, clauses: Sequence[Telling | Untold]) -> Rule | None:
    """Why a date is that of no fact, as far as it or its clause says."""
    if again.scene.covered.covers(date.start):
        return coded("dates", "part of a name")
    if date.when is None:
        return coded("dates", "to an unknown date")
    if (treaty := _of_treaty(read, date)) is not None:
        return treaty
    judged = (_of_clause(told, place) for told in clauses for place in _places(told, date))
    return next(filter(None, judged), None)


def _otherwise(sketch: Sketch) -> Rule:
    """Why the dates of a sentence are of no fact where nothing else says so: plans, or nothing that is told."""
    hit = phrases("unheld").find(sketch.text)
    return coded("dates", "no fact") if hit is None else worded("dates", "unheld", hit)


def _of_treaty(read: Read, date: DateMention) -> Rule | None:
    """The words that make a year part of a treaty's name."""
    folded = read.page.folded
    before = phrases("claim_context", "treaty of").find(folded[max(0, date.start - _BESIDE) : date.start])
    after = phrases("claim_context", "year's treaty").find(folded[date.end : date.end + _BESIDE])
    hit = before or after
    return None if hit is None else worded("dates", "claim_context", hit)


def _places(told: Telling | Untold, date: DateMention) -> list[Placed[DateMention]]:
    """Where a date stands in a clause."""
    return [one for one in told.clause.within(told.clause.sketch.dates) if one.found == date]


def _of_clause(told: Telling | Untold, date: Placed[DateMention]) -> Rule | None:
    """Why a date in a clause with words of meeting is not that of a meeting."""
    if isinstance(told, Untold):
        return None if told.why is None else worded("dates", "unreal", told.why)
    text = told.clause.sketch.text
    before = text[max(0, date.at - _BEFORE) : date.at]
    other = phrases("date_context", "of another").find(before)
    if other is not None and not phrases("date_context", "of the meeting").found(before):
        return worded("dates", "date_context", other)
    deed = phrases("date_context", "another deed").find(text, told.hit.end, max(told.hit.end, date.at))
    return coded("dates", "another is nearer") if deed is None else worded("dates", "date_context", deed)
