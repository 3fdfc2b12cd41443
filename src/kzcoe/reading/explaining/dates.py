"""Why a date: the form in which it is printed, and how it was completed."""

from collections.abc import Iterator

from kzcoe.model import When
from kzcoe.reading.dates import DateMention
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.record.explanations import Rule
from kzcoe.register.vocabulary import phrases

__all__ = ["date_rules", "nearest_date"]


def date_rules(again: Reread, mention: DateMention) -> Iterator[Rule]:
    """The rules by which words are a date, and which date they are."""
    yield coded("dates", mention.rule)
    if mention.words:
        hit = phrases("relative_dates").find(mention.words)
        if hit is not None:
            yield worded("dates", "relative_dates", hit)
    elif _is_completed(again, mention):
        known = again.scene.calendar.published is not None
        yield coded("dates", "year by the publication" if known else "year by a near date")


def nearest_date(dates: "list[DateMention]", when: When, span: tuple[int, int]) -> DateMention | None:
    """Of dates that mean one day or period, the one nearest to a stretch of the text."""
    same = [date for date in dates if date.when == when]
    return min(same, key=lambda date: _distance(date, span), default=None)


def _is_completed(again: Reread, mention: DateMention) -> bool:
    """Whether the year of a date is not printed."""
    raw = next((date for date in again.printed if date.start == mention.start), None)
    return raw is not None and raw.when != mention.when and mention.relation != "last year"


def _distance(date: DateMention, span: tuple[int, int]) -> int:
    return max(date.start - span[1], span[0] - date.end, 0)
