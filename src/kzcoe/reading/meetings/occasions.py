"""Who was where on which day: clauses that tell of a meeting without any of the words for one.

"On 5 May the judges of both courts sat in one classroom in Lisbon."
"""

from collections.abc import Iterator
from typing import Final

from kzcoe.reading.dates import DateMention
from kzcoe.reading.meetings.sketches import Clause
from kzcoe.reading.meetings.when import is_of_another, is_of_days
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["occasion"]

_SIDES: Final = 2  # who comes together
_BEFORE_SIDE: Final = 20  # code points before a side in which the words say that it did nothing itself
_BEFORE_CITY: Final = 80  # code points before a city in which the words say that they were there


def occasion(clause: Clause) -> Hit | None:
    """The verb of a clause that names two sides, a city and a day, and tells of no deed that needs no meeting."""
    if not (_is_on_day(clause) and _is_in_city(clause)) or len(list(_sides(clause))) < _SIDES:
        return None
    told = _without_source(clause)
    elsewise = phrases("occasions", "another deed").found(told) or phrases("unreal", "plan", "invitation").found(told)
    verb = None if elsewise else phrases("occasions", "talks").find(clause.sketch.text, clause.first, clause.last)
    return verb if verb is not None and _brings_together(clause, verb) else None


def _brings_together(clause: Clause, verb: Hit) -> bool:
    """Whether two sides did something, or one side did something to the other that needs both to be there."""
    text = clause.sketch.text
    if phrases("occasions", "by others").found(clause.text):
        return False
    if phrases("occasions", "together").found(clause.text):
        return True
    acting = [
        at
        for at in _sides(clause)
        if at < verb.start
        and not phrases("occasions", "no side").found(text[max(clause.first, at - _BEFORE_SIDE) : at])
    ]
    return len(acting) >= _SIDES or (bool(acting) and phrases("occasions", "done to people").found(clause.text))


def _is_on_day(clause: Clause) -> bool:
    """Whether a clause names a day, or some days, and not since when or until when something was so."""
    dates = clause.within(clause.sketch.dates)
    return any(_is_day(date.found) and not is_of_another(clause.sketch, date) for date in dates)


def _is_day(date: DateMention) -> bool:
    """Whether a date is a day or a stretch of days, or a weekday that nothing tells the week of."""
    return date.relation == "weekday" if date.when is None else is_of_days(date.when)


def _is_in_city(clause: Clause) -> bool:
    """Whether a city in a clause is where something took place."""
    text = clause.sketch.text
    cities = (place.at for place in clause.within(clause.sketch.places))
    return any(phrases("venues", "held in").found(text[max(clause.first, at - _BEFORE_CITY) : at]) for at in cities)


def _sides(clause: Clause) -> Iterator[int]:
    """Where in the sketch the persons and bodies stand that a clause names, and its groups without names."""
    yield from (person.at for person in clause.within(clause.sketch.persons))
    yield from (body.at for body in clause.within(clause.sketch.bodies))
    yield from (
        group.start for group in phrases("company", "group").find_all(clause.sketch.text, clause.first, clause.last)
    )


def _without_source(clause: Clause) -> str:
    """The words of a clause, but not those at its end by which its source is named: "…, the B1 reports"."""
    source = phrases("occasions", "source").find(clause.text)
    return clause.text if source is None else clause.text[: source.start]
