"""From a sentence to events: what each clause tells of a meeting that took place."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from kzcoe.model.dates import PartialDate, When
from kzcoe.model.words import MeetingKind
from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.dates import but_weekdays
from kzcoe.reading.meetings.clauses import Telling
from kzcoe.reading.meetings.kinds import EVERY, NEARBY, named_kind
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sequels import BEGINS, Sequel, sequel
from kzcoe.reading.meetings.sketches import Clause, Sketch
from kzcoe.reading.meetings.when import day_of, days_of_visit, event_date, is_of_days
from kzcoe.reading.meetings.where import Venue, itinerary, venue
from kzcoe.reading.meetings.who import is_partner, stand_ins, takes_part
from kzcoe.reading.people import Mention
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import phrases

__all__ = ["Event", "bound", "event", "held", "roll_call"]

_OPENS_WITH_DAY = re.compile(r"\W*(?:[a-z' ]{1,40}, )?(?:on|from) D\d+,")
_BEFORE: Final = 40  # code points before the words of a meeting in which its noun may stand
_AFTER: Final = 60  # the same after them
_BEFORE_HELD: Final = 1  # code points before the words of a retold meeting from which what is named belongs to it


@frozen(kw_only=True)
class Event:
    """What one clause tells of a meeting."""

    read: Read
    """The sentence."""
    number: int
    """Number of the sentence."""
    kind: MeetingKind
    """What kind of meeting it is."""
    rule: str
    """The words, in the sentence's sketch, by which it was told to be one."""
    words: str = ""
    """The clause that tells it, as it stands in the sketch."""
    persons: Sequence[Mention] = ()
    """Those who met."""
    bodies: Sequence[BodyMention] = ()
    """The organisations that took part."""
    date: When | None = None
    """When it took place; where no clause says so, the date that heads the piece of news."""
    place: Venue | None = None
    """Where it took place."""
    itinerary: frozenset[Venue] = frozenset()
    """The cities, or the capitals of the countries, of a visit to several, which has no one place."""
    sequel: Sequel = BEGINS
    """How it goes on from what was told before."""
    has_groups: bool = False
    """Whether people without names took part: "judges", "a delegation"."""
    days: int | None = None
    """How many days the visit lasts, where its clause says so."""
    section: int = 0
    """Number of the piece of news in the text."""
    own_date: bool = False
    """Whether its own sentence gives the date, and not the heading above."""
    is_aside: bool = False
    """Whether it tells of no meeting itself, only of somebody who was there."""

    @property
    def is_bare(self) -> bool:
        """Whether it tells itself neither when nor where."""
        return not self.own_date and self.place is None

    @property
    def tells_who(self) -> bool:
        """Whether it tells who else was there, and neither when nor where."""
        return self.sequel.only_goes_on or (self.sequel.names_others and self.is_bare)


def event(scene: Scene, number: int, telling: Telling, last: When | None) -> Event:
    """What a clause tells; `last` is the date of the event told before."""
    clause, hit, read = telling.clause, telling.hit, scene.reads[number]
    words, kind = clause.text, _kind(telling)
    named = _held(telling)
    dated = clause if _OPENS_WITH_DAY.match(clause.text) else named
    date = day_of(words, last) or event_date(scene, dated, hit, last) or _same_day(words, last)
    if telling.only_goes_on and date is not None and not is_of_days(date):
        date = None  # "P1 joined by phone and told of a school that began in 1998"
    return Event(
        read=read,
        number=number,
        kind=kind,
        rule=hit.words,
        words=words,
        persons=() if telling.is_retold else _persons(scene, number, clause),
        bodies=[body.found for body in clause.within(clause.sketch.bodies) if is_partner(clause.sketch, body)],
        date=date,
        place=venue(scene, number, named, kind),
        itinerary=itinerary(scene, number, named, kind),
        has_groups=phrases("company", "group").found(words),
        sequel=sequel(telling, read),
        days=days_of_visit(words),
    )


def bound(scene: Scene, number: int, clause: Clause, last: When | None) -> Event:
    """The first or the last day of the meeting told before, which is all that a clause tells."""
    return Event(
        read=scene.reads[number],
        number=number,
        kind=MeetingKind.TALKS,
        rule="when it began or ended",
        date=scene.resolved(clause.within(clause.sketch.dates)[0].found, last),
        sequel=Sequel(goes_on=True, bounds=True),
    )


def held(scene: Scene, number: int, clause: Clause, last: When | None) -> Event:
    """Where, and perhaps when, the meeting told before was held, which is all that a clause tells."""
    days = but_weekdays([date.found for date in clause.within(clause.sketch.dates)])
    return Event(
        read=scene.reads[number],
        number=number,
        kind=MeetingKind.TALKS,
        rule="when or where",
        date=scene.resolved(days[0], last) if len(days) == 1 else None,
        place=venue(scene, number, clause, MeetingKind.TALKS),
        sequel=Sequel(goes_back=True, goes_on=True),
    )


def roll_call(scene: Scene, number: int, sketch: Sketch) -> Event | None:
    """An item of a list of those who spoke or took part, as the line above the list says."""
    read = scene.reads[number]
    lead = read.sentence.lead
    if read.sentence.kind != "item" or lead is None or not sketch.persons:
        return None
    if not phrases("speaking", "roll").found(scene.folded, lead.start, lead.end):
        return None
    persons = [person.found for person in sketch.persons]
    rule = "a list of speakers or participants"
    return Event(
        read=read, number=number, kind=MeetingKind.CONFERENCE, rule=rule, persons=persons, sequel=Sequel(goes_on=True)
    )


def _held(telling: Telling) -> Clause:
    """The part of a clause in which date and place are those of the meeting: of one retold, that from its words on."""
    clause = telling.clause
    if not telling.is_retold:
        return clause
    return evolve(clause, first=max(clause.first, telling.hit.start - _BEFORE_HELD))


def _persons(scene: Scene, number: int, clause: Clause) -> list[Mention]:
    """Those who met: the persons named in a clause, and those for whom its pronouns stand."""
    named = [person.found for person in clause.within(clause.sketch.persons) if takes_part(clause.sketch, person)]
    return [*named, *stand_ins(scene, number, clause, named)]


def _same_day(words: str, last: When | None) -> When | None:
    """The day of the event told before, for "in the afternoon"."""
    later = isinstance(last, PartialDate) and last.is_day and phrases("sequels", "later that day").found(words)
    return last if later else None


def _kind(telling: Telling) -> MeetingKind:
    """The kind that a noun in the words names, or one near them; else that of the words."""
    hit, clause = telling.hit, telling.clause
    meant = MeetingKind.CONFERENCE if telling.only_goes_on else MeetingKind(hit.meaning)
    told = clause.text if telling.table == "occasions" else hit.words
    if (named := named_kind(told, EVERY)) is not None:
        return named
    if phrases("sequels", "sitting").found(clause.text):
        return MeetingKind.SESSION
    near = clause.sketch.text[max(clause.first, hit.start - _BEFORE) : min(clause.last, hit.end + _AFTER)]
    return (named_kind(near, NEARBY) if meant in NEARBY else None) or meant
