"""Why a meeting has its date: the words of each of its events that date it."""

from collections.abc import Iterator, Sequence
from typing import Final

from kzcoe.model import Period, When
from kzcoe.reading.dates import DateMention
from kzcoe.reading.explaining.dates import date_rules
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.reading.explaining.tellings import Account
from kzcoe.reading.meetings.sketches import Placed
from kzcoe.reading.meetings.when import told_day
from kzcoe.record.explanations import Reason, Rule
from kzcoe.register.vocabulary import phrases

__all__ = ["date_reasons"]

_BEFORE: Final = 40  # code points before a date in which a word makes it the date of the meeting


def date_reasons(again: Reread, accounts: Sequence[Account], date: When) -> Iterator[Reason]:
    """Why the accounts of a meeting give it a date."""
    for account in accounts:
        if account.event.date is not None:
            own = account.event.own_date
            found = list(_own(again, account, account.event.date) if own else _header(again, account))
            as_before = [(account.span, [coded("meetings", "as before")])]
            yield from (again.reason("date", date, span, *rules) for span, rules in found or as_before)
        if account.event.days is not None:
            yield again.reason("date", date, account.span, coded("meetings", "days of the visit"))


_Dated = tuple[tuple[int, int], Sequence[Rule]]


def _own(again: Reread, account: Account, when: When) -> Iterator[_Dated]:
    """The date that the sentence of an event prints, or the words that go back to one."""
    printed = _printed(account, when)
    for date in printed:
        yield (date.found.start, date.found.end), [*_context(account, date), *date_rules(again, date.found)]
    later = phrases("sequels", "later that day").find(account.clause.text)
    numbered = None if printed else told_day(account.clause.text)
    if numbered is not None:
        yield account.stretch(*(account.clause.first + place for place in numbered)), [coded("meetings", "nth day")]
    elif not printed and later is not None:
        first = account.clause.first
        stretch = account.stretch(first + later.start, first + later.end)
        yield stretch, [worded("meetings", "sequels", later)]
    elif not printed:
        yield account.span, [coded("meetings", "goes on")]


def _printed(account: Account, when: When) -> list[Placed[DateMention]]:
    """The dates in the sentence of an event that mean its date, or one end of it; else one that is told by another."""
    near = sorted(account.sketch.dates, key=lambda date: abs(date.at - _words_at(account)))
    exact = [date for date in near if date.found.when == when]
    ends = (when.start, when.end) if isinstance(when, Period) else ()
    bounds = [date for date in near if date.found.when is not None and date.found.when in ends]
    related = [date for date in near if date.found.words]
    return exact[:1] or bounds[:2] or related[:1]


def _words_at(account: Account) -> int:
    return account.telling.hit.start if account.telling else 0


def _context(account: Account, date: Placed[DateMention]) -> Iterator[Rule]:
    """The words before a date that make it that of the meeting, where there are such."""
    before = account.sketch.text[max(0, date.at - _BEFORE) : date.at]
    hit = phrases("date_context", "of the meeting").find(before)
    if hit is not None:
        yield worded("meetings", "date_context", hit)


def _header(again: Reread, account: Account) -> Iterator[_Dated]:
    """The date that stands alone above the piece of news."""
    for read in reversed(again.reads[: account.event.number + 1]):
        for date in read.dates:
            if date.when == account.event.date:
                yield (date.start, date.end), [coded("meetings", "from the heading"), *date_rules(again, date)]
                return
