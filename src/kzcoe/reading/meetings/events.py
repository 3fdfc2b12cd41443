"""From a sentence to events: what each clause tells of a meeting that took place."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from kzcoe.model.dates import PartialDate, When
from kzcoe.model.words import MeetingKind
from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.meetings.clauses import Telling
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sketches import Clause, Sketch
from kzcoe.reading.meetings.when import day_of, days_of_visit, event_date
from kzcoe.reading.meetings.where import Venue, itinerary, venue
from kzcoe.reading.meetings.who import is_partner, stand_ins, takes_part
from kzcoe.reading.people import Mention
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import phrases

__all__ = ["Event", "bound", "event", "noun_of", "roll_call"]

_OPENING: Final = 70  # code points at the beginning of a clause in which its subject stands
_BEFORE: Final = 40  # code points before the words of a meeting in which its noun may stand
_AFTER: Final = 60  # the same after them
_BEFORE_HELD: Final = 1  # code points before the words of a retold meeting from which what is named belongs to it
_NAMED_NEARBY: Final = (MeetingKind.SESSION, MeetingKind.CONFERENCE, MeetingKind.CEREMONY)
_NAMED_WITHIN: Final = (*_NAMED_NEARBY, MeetingKind.VISIT, MeetingKind.CALL, MeetingKind.TALKS)
_DATES_BACK: Final = frozenset({"the day before", "last month", "last year"})
_DATES_ON: Final = frozenset({"the day after", "the same day"})
_DATES_SAME: Final = frozenset({"the same day", "the same days"})


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
    has_groups: bool = False
    """Whether people without names took part: "judges", "a delegation"."""
    goes_back: bool = False
    """Whether it begins with words for a meeting told before: "The two sides", "They"."""
    names_meeting: bool = False
    """Whether it speaks of "the meeting", "the participants", who have been told of before."""
    named_kind: MeetingKind | None = None
    """The kind of that meeting, where the words name it: "the plenary"."""
    noun: str | None = None
    """The noun by which the clause says at which meeting it took place: "at the dialogue"."""
    at_both: bool = False
    """Whether it tells of the two meetings told before: "at both meetings"."""
    goes_on: bool = False
    """Whether it tells who else was there, or follows another clause."""
    only_goes_on: bool = False
    """Whether it says only who else was there; with fewer than two of them it begins no meeting of its own."""
    names_others: bool = False
    """Whether there are words in it for who else was there."""
    beside: bool = False
    """Whether it took place on the sidelines of the meeting told before, so on the same days and in the same place."""
    same_days: bool = False
    """Whether its date is told as that of the event before: "the same days"."""
    next_day: bool = False
    """Whether its date is told from that of the event before: "the day after"."""
    bounds: bool = False
    """Whether it tells on which day the meeting told before began or ended."""
    days: int | None = None
    """How many days the visit lasts, where its clause says so."""
    of_guests: bool = False
    """Whether it begins with guests, a delegation or visitors, who have been told of before."""
    is_another: bool = False
    """Whether it says that it is another meeting than that told before: "Earlier", "on the sidelines"."""
    of_the_two: bool = False
    """Whether "the two" met, who are those told of before."""
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
        return self.only_goes_on or (self.names_others and self.is_bare)


def event(scene: Scene, number: int, telling: Telling, last: When | None) -> Event:
    """What a clause tells; `last` is the date of the event told before."""
    clause, hit, read = telling.clause, telling.hit, scene.reads[number]
    words, kind = clause.text, _kind(telling)
    named = _held(telling)
    others = phrases("attendance").found(words)
    before = phrases("sequels", "the meeting").find(words)
    return Event(
        read=read,
        number=number,
        kind=kind,
        rule=hit.words,
        words=words,
        persons=() if telling.is_retold else _persons(scene, number, clause),
        bodies=[body.found for body in clause.within(clause.sketch.bodies) if is_partner(clause.sketch, body)],
        date=event_date(scene, named, hit, last) or day_of(words, last) or _same_day(words, last),
        place=venue(scene, number, named, kind),
        itinerary=itinerary(scene, number, named, kind),
        has_groups=phrases("company", "group").found(words),
        goes_back=phrases("sequels", "goes back").found(words),
        names_meeting=before is not None,
        named_kind=None if before is None else _named(before.words, _NAMED_WITHIN),
        noun=noun_of(words),
        at_both=phrases("sequels", "both").found(words),
        goes_on=clause.first > 0 or others or phrases("sequels", "in a visit").found(words),
        only_goes_on=telling.only_goes_on,
        names_others=others,
        beside=phrases("sequels", "beside").found(words),
        same_days=_is_dated(read, _DATES_SAME),
        next_day=_is_dated(read, _DATES_ON),
        bounds=phrases("sequels", "bounds").found(words),
        days=days_of_visit(words),
        of_guests=phrases("company", "guests").found(words[:_OPENING]),
        is_another=telling.is_retold or phrases("sequels", "another").found(words) or _is_dated(read, _DATES_BACK),
        of_the_two=phrases("sequels", "the two").found(words),
    )


def noun_of(words: str) -> str | None:
    """The noun by which words say at which meeting something took place: "at the dialogue"."""
    named = phrases("sequels", "named").find(words)
    return None if named is None else named.part("noun")


def bound(scene: Scene, number: int, clause: Clause, last: When | None) -> Event:
    """The first or the last day of the meeting told before, which is all that a clause tells."""
    return Event(
        read=scene.reads[number],
        number=number,
        kind=MeetingKind.TALKS,
        rule="when it began or ended",
        date=scene.resolved(clause.within(clause.sketch.dates)[0].found, last),
        goes_on=True,
        bounds=True,
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
    return Event(read=read, number=number, kind=MeetingKind.CONFERENCE, rule=rule, persons=persons, goes_on=True)


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


def _is_dated(read: Read, relations: frozenset[str]) -> bool:
    """Whether a date in a sentence stands in one of some relations to another: "the day before"."""
    return any(date.relation in relations for date in read.dates)


def _kind(telling: Telling) -> MeetingKind:
    """The kind that a noun in the words names, or one near them; else that of the words."""
    hit, clause = telling.hit, telling.clause
    meant = MeetingKind.CONFERENCE if telling.only_goes_on else MeetingKind(hit.meaning)
    told = clause.text if telling.table == "occasions" else hit.words
    if (named := _named(told, _NAMED_WITHIN)) is not None:
        return named
    near = clause.sketch.text[max(clause.first, hit.start - _BEFORE) : min(clause.last, hit.end + _AFTER)]
    return (_named(near, _NAMED_NEARBY) if meant in _NAMED_NEARBY else None) or meant


def _named(text: str, kinds: Sequence[MeetingKind]) -> MeetingKind | None:
    """The first of some kinds of meeting of which a noun stands in a text."""
    return next((kind for kind in kinds if phrases("meeting_nouns", kind.value).found(text)), None)
