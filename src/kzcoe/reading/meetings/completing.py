"""When and where a meeting took place, and who was there, told in the sentences around those that tell of it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from kzcoe.model.dates import When
from kzcoe.model.words import MeetingKind
from kzcoe.reading.meetings.beside import named_beside
from kzcoe.reading.meetings.events import Event
from kzcoe.reading.meetings.kinds import APART
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sketches import Clause, Sketch
from kzcoe.reading.meetings.told import Told
from kzcoe.reading.meetings.when import WEEK, is_of_another, is_of_days
from kzcoe.reading.meetings.where import Venue, venue
from kzcoe.register.vocabulary import phrases

__all__ = ["complete"]

_PLAN: Final = 60  # code points before a date or a city in which words make it that of a plan
_AROUND: Final = (-1, 1, -2, 2)  # sentences from the first that tells of a meeting, the nearest first


def complete(scene: Scene, told: Sequence[Told], news: Sequence[int | None]) -> None:
    """Give meetings what the sentences around tell of them; `news` is the piece of news in which each sentence stands.

    A date only from a sentence that tells of no other meeting; a place, and further people, only where a piece of news
    tells of one meeting: of several, each may have its own.
    """
    taken = {event.number for meeting in told for event in meeting.events if not event.is_aside}
    counted = [meeting for meeting in told if meeting.counts]
    free, every = _by_piece(news, taken), _by_piece(news, frozenset())
    in_piece = Counter(meeting.last.section for meeting in counted)
    for meeting in counted:
        piece = meeting.last.section
        alone = in_piece[piece] == 1
        _complete(scene, meeting, free.get(piece, []), alone=alone)
        if alone:
            for named in list(named_beside(scene, meeting, every.get(piece, []))):
                meeting.extend(named)


def _by_piece(news: Sequence[int | None], taken: AbstractSet[int]) -> dict[int, list[int]]:
    """The numbers of the sentences of each piece of news, without those that are taken."""
    pieces: dict[int, list[int]] = {}
    for number, piece in enumerate(news):
        if piece is not None and number not in taken:
            pieces.setdefault(piece, []).append(number)
    return pieces


def _complete(scene: Scene, meeting: Told, numbers: Sequence[int], *, alone: bool) -> None:
    """Give one meeting what it lacks from some sentences; `alone` where the piece of news tells of no other."""
    first = meeting.events[0]
    for number in _around(first.number, numbers, alone=alone):
        if meeting.date is not None and (meeting.place is not None or not alone):
            return
        sketch, earlier = scene.sketch(number), number < first.number
        right_before = number == first.number - 1
        comes_next = right_before and first.sequel.comes_next
        spoken_of = comes_next or (right_before and first.sequel.names_meeting)
        signs = comes_next or (earlier and meeting.kind is MeetingKind.CEREMONY)
        if not (_tells_of_occasion(sketch, signs=signs) or (spoken_of and _tells_of_nothing_else(sketch, signs=signs))):
            continue
        if meeting.kind not in APART and _tells_of_other_occasion(sketch, meeting):
            continue
        date = None if meeting.date is not None else _day(scene, sketch, came=comes_next)
        placed = meeting.place is not None or meeting.kind is MeetingKind.CALL
        lacks_place = not placed and (comes_next or (alone and earlier))
        place = _city(scene, number, sketch, meeting.kind, came=comes_next) if lacks_place else None
        if date is not None or place is not None:
            found = Event(
                read=scene.reads[number],
                number=number,
                kind=meeting.kind,
                rule="when or where",
                date=date,
                place=place,
                section=first.section,
                own_date=date is not None,
            )
            meeting.extend(found)


def _around(first: int, numbers: Sequence[int], *, alone: bool) -> Iterator[int]:
    """Those of some sentences that stand near one; `alone`: also that with which the piece of news begins."""
    yield from (first + step for step in _AROUND if _is_among(numbers, first + step))
    if alone:
        yield from numbers[:1]


def _is_among(numbers: Sequence[int], number: int) -> bool:
    """Whether a number is among some in order."""
    place = bisect_left(numbers, number)
    return place < len(numbers) and numbers[place] == number


def _tells_of_occasion(sketch: Sketch, *, signs: bool) -> bool:
    """Whether a sentence speaks of an occasion or a journey, and of no other deed; a signature may be the occasion."""
    return _tells_of_nothing_else(sketch, signs=signs) and phrases("date_context", "occasion").found(sketch.text)


def _tells_of_other_occasion(sketch: Sketch, meeting: Told) -> bool:
    """Whether a sentence speaks of an exhibition, a launch or the like, and of none of those who met."""
    theirs = any(person.found.person in meeting.persons for person in sketch.persons)
    return not theirs and phrases("date_context", "other occasion").found(sketch.text)


def _tells_of_nothing_else(sketch: Sketch, *, signs: bool) -> bool:
    """Whether a sentence speaks neither of what did not take place nor of another deed."""
    if phrases("unreal", "denied", "cancelled", "to come").found(sketch.text):
        return False
    other = phrases("date_context", "other matter").found(sketch.text)
    return not other and (signs or not phrases("date_context", "another deed").found(sketch.text))


def _is_planned(sketch: Sketch, at: int, *, came: bool) -> bool:
    """Whether the words before a date or a city speak of a plan, or of an invitation of which nobody is told to come.

    Where the next sentence goes on with what then took place, those invited `came`.
    """
    rows = ("plan",) if came else ("plan", "invitation")
    return phrases("unreal", *rows).found(sketch.text[max(0, at - _PLAN) : at])


def _day(scene: Scene, sketch: Sketch, *, came: bool) -> When | None:
    """The one day, or the one stretch of a few days, that a sentence names, and that is not still to come."""
    days = {date.found.when: date for date in sketch.dates if _is_of_days(scene, date.found.when)}
    if len(days) != 1:
        return None
    [(when, date)] = days.items()
    return None if is_of_another(sketch, date) or _is_planned(sketch, date.at, came=came) else when


def _is_of_days(scene: Scene, when: When | None) -> bool:
    """Whether a date is a day or a stretch of a few days, none after the publication."""
    if when is None or not is_of_days(when):
        return False
    first, last = when.earliest, when.latest
    if first is None or last is None:  # without a year
        return True
    published = scene.calendar.published
    return (last - first).days <= WEEK and (published is None or first <= published)


def _city(scene: Scene, number: int, sketch: Sketch, kind: MeetingKind, *, came: bool) -> Venue | None:
    """The one city that a sentence names."""
    several = len({place.found.id for place in sketch.places}) > 1
    planned = any(_is_planned(sketch, place.at, came=came) for place in sketch.places)
    return None if several or planned else venue(scene, number, Clause(sketch, 0, len(sketch.text)), kind)
