"""When and where a meeting took place, told in the sentences around those that tell of it."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from kzcoe.model.dates import Period, When
from kzcoe.model.words import MeetingKind
from kzcoe.reading.meetings.events import Event
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sketches import Clause, Sketch
from kzcoe.reading.meetings.speakers import named_beside
from kzcoe.reading.meetings.told import Told
from kzcoe.reading.meetings.when import is_of_another
from kzcoe.reading.meetings.where import Venue, venue
from kzcoe.register.vocabulary import phrases

__all__ = ["complete"]

_PLAN: Final = 60  # code points before a date or a city in which words make it that of a plan
_AROUND: Final = (-1, 1, -2, 2)  # sentences from the first that tells of a meeting, the nearest first


def complete(scene: Scene, told: Sequence[Told]) -> None:
    """Give meetings that lack a date or a place that of the sentences around, where these tell of no other meeting.

    A place only where a text tells of one meeting: of several, each may have its own.
    """
    taken = {event.number for meeting in told for event in meeting.events if not event.is_speech}
    counted = [meeting for meeting in told if meeting.counts]
    for meeting in counted:
        _complete(scene, meeting, taken, alone=len(counted) == 1)
        if len(counted) == 1:
            for named in list(named_beside(scene, meeting)):
                meeting.extend(evolve(named, section=meeting.last.section))


def _complete(scene: Scene, meeting: Told, taken: set[int], *, alone: bool) -> None:
    """Give one meeting what it lacks; `alone` where a text tells of no other."""
    first = meeting.events[0]
    for number in _around(scene, first.number, alone=alone):
        if meeting.date is not None and (meeting.place is not None or not alone):
            return
        sketch = scene.sketch(number)
        if number in taken or not _may_tell(sketch, meeting):
            continue
        date = None if meeting.date is not None else _day(sketch)
        earlier = alone and number < first.number and meeting.kind is not MeetingKind.CALL
        place = _city(scene, number, sketch, meeting.kind) if earlier and meeting.place is None else None
        if date is not None or place is not None:
            read, rule = scene.reads[number], "when or where"
            found = Event(read=read, number=number, kind=meeting.kind, rule=rule, date=date, place=place)
            meeting.extend(evolve(found, section=first.section, own_date=date is not None))


def _around(scene: Scene, first: int, *, alone: bool) -> Iterator[int]:
    """The sentences around one, up to the headings; `alone`: also that with which the text begins."""
    prose = [number for number, read in enumerate(scene.reads) if read.sentence.kind != "heading"]
    place = prose.index(first)
    for step in _AROUND:
        beside = place + step
        if 0 <= beside < len(prose) and abs(prose[beside] - first) == abs(step):
            yield prose[beside]
    if alone:
        yield prose[0]


def _may_tell(sketch: Sketch, meeting: Told) -> bool:
    """Whether a sentence may tell when and where people met: it speaks of them, or of no deed but a signature."""
    if phrases("unreal", "denied", "cancelled", "to come").found(sketch.text):
        return False
    shared = any(person.found.person in meeting.persons for person in sketch.persons)
    signs = meeting.kind is MeetingKind.CEREMONY
    return shared or signs or not phrases("date_context", "another deed").found(sketch.text)


def _is_planned(sketch: Sketch, at: int) -> bool:
    """Whether the words before a date or a city speak of a plan or an invitation."""
    return phrases("unreal", "plan", "invitation").found(sketch.text[max(0, at - _PLAN) : at])


def _day(sketch: Sketch) -> When | None:
    """The one day, or the one stretch of days, that a sentence names."""
    days = {date.found.when: date for date in sketch.dates if _is_of_days(date.found.when)}
    if len(days) != 1:
        return None
    [(when, date)] = days.items()
    return None if is_of_another(sketch, date) or _is_planned(sketch, date.at) else when


def _is_of_days(when: When | None) -> bool:
    """Whether a date is a day or a stretch of days, and no month or year."""
    ends = (when.start, when.end) if isinstance(when, Period) else (when,)
    return all(end is not None and end.is_day for end in ends)


def _city(scene: Scene, number: int, sketch: Sketch, kind: MeetingKind) -> Venue | None:
    """The one city that a sentence names."""
    several = len({place.found.id for place in sketch.places}) > 1
    planned = any(_is_planned(sketch, place.at) for place in sketch.places)
    return None if several or planned else venue(scene, number, Clause(sketch, 0, len(sketch.text)), kind)
