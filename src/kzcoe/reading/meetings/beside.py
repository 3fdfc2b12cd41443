"""Whoever the story of one meeting names beside it, and of whom nothing says that they were not there."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kzcoe.reading.meetings.events import Event
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sketches import Placed, Sketch
from kzcoe.reading.meetings.speakers import is_new
from kzcoe.reading.meetings.told import Told, agree
from kzcoe.reading.meetings.who import takes_part
from kzcoe.reading.people import Mention
from kzcoe.register.vocabulary import phrases

__all__ = ["named_beside"]

_QUOTED = re.compile(r'"[^"]*"')
_EARLIER: Final = 2  # sentences before a meeting in which somebody who was there may be named
_TWO: Final = 2  # persons of whom a sentence tells that they met, so that it leaves nobody to be named before
_LATER: Final = 6  # sentences after the last that tells of it
_AFTER: Final = 150  # code points after a person in which the words say what they did


def named_beside(scene: Scene, meeting: Told, numbers: Sequence[int]) -> Iterator[Event]:
    """An event for everybody new whom some sentences name; they are those of the piece of news that tells of a meeting.

    It is for a piece of news that tells of no other meeting: whom it names, it names as one of those who were there.
    """
    prose = (scene.reads[number] for number in numbers if scene.reads[number].sentence.kind == "sentence")
    if any(_tells_of_itself(read.folded) for read in prose):
        return
    seen = set(meeting.persons)
    first = meeting.events[0]
    near = range(first.number - (_EARLIER if _lacks_somebody(first) else 0), meeting.last.number + _LATER + 1)
    for number in (number for number in numbers if number in near):
        read, sketch = scene.reads[number], scene.sketch(number)
        for person in sketch.persons if _is_of_meeting(sketch, meeting) else ():
            mention = person.found
            new = mention.person not in seen and is_new(scene, mention, read.start, meeting.kind)
            if new and takes_part(sketch, person) and _may_be_there(sketch, person):
                seen.add(mention.person)
                yield Event(
                    read=read,
                    number=number,
                    kind=meeting.kind,
                    rule="named beside the meeting",
                    persons=[mention],
                    section=meeting.last.section,
                    is_aside=True,
                )


def _lacks_somebody(first: Event) -> bool:
    """Whether a meeting is told without saying who met, so that they may be named before: "They met".

    "The Polish minister" is somebody, too, though nothing says who.
    """
    return len(first.persons) < _TWO and not phrases("stand_ins", "holder").found(first.words)


def _tells_of_itself(folded: str) -> bool:
    """Whether a sentence is told by one who was there or asked: "I met her"; whom such a text names may be anybody."""
    return phrases("speaking", "first person").found(_QUOTED.sub("", folded))


def _is_of_meeting(sketch: Sketch, meeting: Told) -> bool:
    """Whether a sentence speaks of what took place, and neither of another time nor of another place."""
    if phrases("unreal", "plan", "denied", "cancelled", "invitation", "to come").found(sketch.text):
        return False
    dates = [date.found.when for date in sketch.dates]
    same_time = all(when is not None and meeting.date is not None and agree(when, meeting.date) for when in dates)
    elsewhere = meeting.place is not None and any(meeting.place.is_not(place.found) for place in sketch.places)
    return same_time and not elsewhere


def _may_be_there(sketch: Sketch, person: Placed[Mention]) -> bool:
    """Whether nothing around a person tells that they spoke elsewhere, or are named for another reason."""
    before, after = sketch.text[: person.at], sketch.text[person.at : person.at + _AFTER]
    quoted = before.count('"') % 2 == 1
    alone = sketch.text.strip(" .") == sketch.text[person.at : person.end]  # a signature
    return not (
        quoted
        or alone
        or phrases("speaking", "elsewhere", "another reason").found(before)
        or phrases("speaking", "elsewhere", "not there").found(after)
    )
