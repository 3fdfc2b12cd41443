"""Dates of which one source knows more than another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, TypeAlias

from kzcoe.model import BodyKind, Meeting, PartialDate, Standing, Statement, When
from kzcoe.record._inside import articles_of, plain_text
from kzcoe.record._spelling import person_key
from kzcoe.record.checks._treaties import Treaty, treaties
from kzcoe.record.checks.findings import Told, side
from kzcoe.record.merging.numbered import number_of

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["dates_completed"]

Ground: TypeAlias = tuple[object, ...]
"""A stretch of the calendar, and somebody or something met by."""


def dates_completed(record: "Record") -> Iterator[Told]:
    """Dates of meetings and of steps that another source would complete."""
    committees = {body.id for body in record.bodies if body.kind is BodyKind.COMMITTEE}
    yield from _of_meetings(record.meetings, committees)
    for treaty in treaties(record):
        yield from _of_statements(treaty)


def _of_meetings(meetings: Iterable[Meeting], committees: AbstractSet[str]) -> Iterator[Told]:
    """Meetings dated in part that another article seems to tell with the whole date."""
    whole: defaultdict[Ground, dict[PartialDate, Meeting]] = defaultdict(dict)
    for meeting in meetings:
        for day, ground in _whole_grounds(meeting, committees):
            whole[ground].setdefault(day, meeting)
    for meeting in meetings:
        told = [pair for ground in _grounds(meeting, committees) for pair in whole.get(ground, {}).items()]
        found = {day: other for day, other in told if _may_be(meeting, other)}
        if len(found) == 1:
            [(day, other)] = found.items()
            says = f"dated {meeting.date}", f"dated {day}"
            yield Told(
                facts=(meeting, other),
                sentence=f"{says[0]}; {other.id!r} seems to tell the same meeting, {says[1]}",
                sides=(side(says[0], meeting.evidence), side(says[1], other.evidence)),
            )


def _of_statements(treaty: Treaty) -> Iterator[Told]:
    """Steps dated in part by some sources and more precisely, in the same time, by another."""
    precise = _precise(treaty.statements)
    partial: defaultdict[Ground, list[Statement]] = defaultdict(list)
    for one in treaty.statements:
        if isinstance(one.date, PartialDate):
            partial[one.standing, one.date.year, one.date.month, one.date.day].append(one)
    for ground, several in partial.items():
        if ground in precise:
            yield _completed(treaty, several, precise[ground])


def _completed(treaty: Treaty, several: Sequence[Statement], better: Statement) -> Told:
    one = several[0]
    says = f"{one.standing!s} since {one.date}", f"{better.standing!s} since {better.date}"
    return Told(
        facts=(treaty,),
        sentence=f"{says[0]}, more precisely {better.date}",
        sides=(side(says[0], *several), side(says[1], better)),
    )


def _precise(statements: Iterable[Statement]) -> dict[tuple[object, ...], Statement]:
    """The most precise statement of a step, the earliest of several, by each less precise date that it completes."""
    found: dict[tuple[object, ...], Statement] = {}
    for one in sorted(filter(_has_month, statements), key=_precision):
        for less in _less_precise(one.standing, one.date):
            found.setdefault(less, one)
    return found


def _has_month(statement: Statement) -> bool:
    given = statement.date
    return statement.standing is not None and isinstance(given, PartialDate) and None not in (given.year, given.month)


def _precision(statement: Statement) -> tuple[object, ...]:
    given = statement.date
    return (not (isinstance(given, PartialDate) and given.is_day), given.sort_key if given else ())


def _less_precise(standing: Standing | None, given: When | None) -> Iterator[tuple[object, ...]]:
    if isinstance(given, PartialDate):
        yield standing, given.year, None, None
        if given.day is not None:
            yield standing, given.year, given.month, None


def _whole_grounds(meeting: Meeting, committees: AbstractSet[str]) -> Iterator[tuple[PartialDate, Ground]]:
    """The certain day of a meeting, with what it may be known again by when one knows the day but in part."""
    given = meeting.date
    if isinstance(given, PartialDate) and given.is_day:
        for term in _terms(meeting, committees):
            yield given, (None, given.month, given.day, *term)
            yield given, (given.year, given.month, None, *term)


def _grounds(meeting: Meeting, committees: AbstractSet[str]) -> Iterator[Ground]:
    """The same for a meeting of which the year or the day is not known."""
    given = meeting.date
    if isinstance(given, PartialDate) and given.month is not None and (given.year is None) != (given.day is None):
        yield from ((given.year, given.month, given.day, *term) for term in _terms(meeting, committees))


def _terms(meeting: Meeting, committees: AbstractSet[str]) -> Iterator[tuple[object, ...]]:
    """Who met where, and which meeting of a series it was."""
    if meeting.place is not None:
        place = plain_text(meeting.place)
        for person in meeting.participants:
            yield "person", person.official or person_key(person.name), place
        for body in committees & set(meeting.bodies):
            yield "committee", body, place
    number = number_of(meeting.title) if meeting.title else None
    if number is not None:
        yield from (("number", number, body) for body in meeting.bodies)


def _may_be(meeting: Meeting, other: Meeting) -> bool:
    """Whether two meetings are told by different articles, and in no different place."""
    places = {plain_text(one.place) for one in (meeting, other) if one.place is not None}
    return len(places) < len((meeting, other)) and articles_of(meeting).isdisjoint(articles_of(other))
