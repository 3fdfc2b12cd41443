"""Which events are one meeting: whether what a clause tells belongs to a meeting told before."""

from typing import Final

from kzcoe.model.dates import Period, When
from kzcoe.model.words import MeetingKind
from kzcoe.reading.meetings.events import Event
from kzcoe.reading.meetings.kinds import APART, GATHERINGS
from kzcoe.reading.meetings.told import Told, agree
from kzcoe.reading.meetings.when import WEEK, told_day
from kzcoe.reading.meetings.where import Venue
from kzcoe.register.vocabulary import phrases

__all__ = ["held_around", "is_held_around", "lies_within", "recalls", "takes_up_visit", "tells_of"]

_REACH: Final = 3  # sentences within which an event goes on to tell of the one before
_FAR: Final = 9  # the same for an event that tells no more than who else was there


def tells_of(event: Event, meeting: Told, *, latest: bool) -> bool:
    """Whether an event belongs to a meeting; `latest`: whether that is the one told last."""
    if _is_apart(event, meeting):
        return False
    shared = _shares(event, meeting)
    if event.date is not None and meeting.date is not None and not agree(event.date, meeting.date):
        if _is_by_phone(event) or _is_by_phone(meeting.events[0]):
            return False
        if latest and _is_further_day(event, event.date, meeting, meeting.date):
            return True
        if latest and shared and _is_day_of_guests(event, event.date, meeting, meeting.date):
            return True
        return (shared or event.sequel.goes_back) and _is_next_leg(event, event.date, meeting, meeting.date)
    return shared or (latest and _continues(event, meeting))


def lies_within(event: Event, meeting: Told) -> bool:
    """Whether an event without a place took place in the days of a meeting of several, so that it was where that was.

    It is told of one of those who were there, or beside a session: a reception on its second day, in its town.
    """
    if event.place is not None or meeting.place is None or event.date is None or not isinstance(meeting.date, Period):
        return False
    shares = _shares(event, meeting) or (meeting.kind is MeetingKind.SESSION and not _is_by_phone(event))
    return event.section == meeting.last.section and event.date.certainly_within(meeting.date) and shares


def held_around(event: Event, meeting: Told) -> bool:
    """Whether an event tells of the gathering on the sidelines of which people met: "The forum was opened"."""
    around = meeting.events[0].sequel.beside_what
    return around is not None and around in {event.sequel.subject, event.sequel.noun}


def is_held_around(event: Event, meeting: Told) -> bool:
    """Whether a meeting is the gathering on the sidelines of which an event was held, told before it."""
    what = event.sequel.beside_what
    return what is not None and meeting.kind in GATHERINGS and what in meeting.events[0].read.folded


def recalls(meeting: Told, earlier: Told) -> bool:
    """Whether a meeting is that of which a piece of news tells, and another had taken place before it."""
    begins = None if meeting.date is None else meeting.date.earliest
    ended = None if earlier.date is None else earlier.date.latest
    same_news = meeting.last.section == earlier.last.section
    return same_news and begins is not None and ended is not None and ended < begins


def takes_up_visit(event: Event, meeting: Told, last: Told) -> bool:
    """Whether an event goes on to tell of a visit, by one of those who came, after a gathering was told beside it."""
    beside = meeting.is_visit and meeting.kind not in GATHERINGS and last.kind in GATHERINGS
    return beside and event.kind not in GATHERINGS and event.is_bare and _shares(event, meeting)


def _shares(event: Event, meeting: Told) -> bool:
    """Whether one of those who met is told of in both."""
    return any(mention.person in meeting.persons for mention in event.persons)


def _shares_day(event: Event, meeting: Told) -> bool:
    """Whether one of those who met is told of in both, and both are of one day."""
    return event.own_date and event.date == meeting.date and _shares(event, meeting)


def _is_apart(event: Event, meeting: Told) -> bool:
    """Whether something keeps an event apart from a meeting, whoever met."""
    if event.sequel.bounds:
        return event.section != meeting.last.section
    elsewhere = _is_elsewhere(event.place, meeting.place)
    undated_share = event.date is None and _shares(event, meeting)
    return (
        elsewhere
        or _is_next_item(event, meeting)
        or (event.section != meeting.last.section and not (undated_share or _shares_day(event, meeting)))
        or (_is_other_kind(event, meeting) and not undated_share)
        or _leaves_gathering(event, meeting)
        or _is_sitting_within(event, meeting)
        or _is_gathering_within(event, meeting)
        or _is_session_around(event, meeting)
        or held_around(event, meeting)
        or _is_call_beside(event, meeting)
        or _is_after_call(event, meeting)
        or (event.sequel.is_another and _is_other(event, meeting))
    )


def _is_elsewhere(place: Venue | None, other: Venue | None) -> bool:
    """Whether two places are known to differ; "here" may be any, and the seat of a body in any city."""
    if place is None or other is None or "dateline" in {place.how, other.how}:
        return False
    if (place.how == "seat") != (other.how == "seat"):
        return False
    return place != other


def _is_next_item(event: Event, meeting: Told) -> bool:
    """Whether an event is a dated item of a list, of which another item told the meeting."""
    now, before = event.read.sentence, meeting.last.read.sentence
    follows = now.kind == "item" and now.block == before.block and event.number != meeting.last.number
    return follows and event.own_date and not _shares(event, meeting)


def _is_other_kind(event: Event, meeting: Told) -> bool:
    """Whether an event is a session, a conference or a ceremony, and what was told before is none."""
    if event.kind is MeetingKind.CEREMONY and event.is_bare:
        return False
    goes_back = event.sequel.goes_back and not (event.own_date and event.persons and meeting.date is None)
    return event.kind in APART and meeting.kind not in APART and not (goes_back or event.sequel.goes_on)


def _is_call_beside(event: Event, meeting: Told) -> bool:
    """Whether an event is a call of two people, told beside a meeting that was none."""
    beside = _is_by_phone(event) and meeting.kind is not MeetingKind.CALL
    return beside and len(event.persons) > 1 and not event.sequel.goes_back


def _is_after_call(event: Event, meeting: Told) -> bool:
    """Whether others met in a place, where a call was told before."""
    others = bool(event.persons) and not _shares(event, meeting)
    return _is_by_phone(meeting.events[0]) and others and event.place is not None and event.kind is not MeetingKind.CALL


def _is_by_phone(event: Event) -> bool:
    """Whether those who met did so by phone or on a screen."""
    return event.kind is MeetingKind.CALL and phrases("meeting_nouns", MeetingKind.CALL).found(event.rule)


def _leaves_gathering(event: Event, meeting: Told) -> bool:
    """Whether an event is told beside a session or a conference, and is no part of it."""
    if meeting.kind not in APART or event.kind in GATHERINGS:
        return False
    several = len(event.persons) > 1 or (bool(event.persons) and event.sequel.of_guests)
    goes_on = event.sequel.only_goes_on or (event.sequel.goes_on and not _is_within(event, meeting))
    of_its_own = event.date is not None and several and not goes_on
    return event.sequel.is_another or (of_its_own and meeting.kind is not MeetingKind.CEREMONY)


def _is_within(event: Event, meeting: Told) -> bool:
    """Whether an event tells itself that it took place on some of the days of a meeting of several."""
    if not event.own_date or event.date is None or not isinstance(meeting.date, Period):
        return False
    return event.date != meeting.date and event.date.certainly_within(meeting.date)


def _is_sitting_within(event: Event, meeting: Told) -> bool:
    """Whether an event is what a committee held on one day of a meeting of several: "On 7 May she addressed the …"."""
    if isinstance(event.date, Period) or not phrases("sequels", "sitting").found(event.words):
        return False
    own = any(body.name not in meeting.bodies for body in event.bodies)
    return own and _is_within(event, meeting)


def _is_gathering_within(event: Event, meeting: Told) -> bool:
    """Whether an event is a session or a conference of others on one day of a visit: "On 7 May they attended a …"."""
    if not meeting.is_visit or meeting.kind in GATHERINGS or isinstance(event.date, Period):
        return False
    return _is_within(event, meeting) and phrases("sequels", "a gathering").found(event.words)


def _is_session_around(event: Event, meeting: Told) -> bool:
    """Whether an event is a session in whose days a meeting of others lies: "Two senators attended the session"."""
    if not event.own_date or event.kind is not MeetingKind.SESSION or _shares(event, meeting) or not event.persons:
        return False
    if not isinstance(event.date, Period) or meeting.date is None or event.date == meeting.date:
        return False
    return bool(meeting.persons) and meeting.date.certainly_within(event.date)


def _is_other(event: Event, meeting: Told) -> bool:
    """Whether an event that says it is another meeting is told to be one: by who met, where or when."""
    strangers = any(mention.person not in meeting.persons for mention in event.persons)
    moves = event.place is not None and meeting.place is None and meeting.kind is not MeetingKind.VISIT
    same_date = event.date is not None and event.date == meeting.date
    visits = meeting.is_visit or phrases("sequels", "as a guest").found(event.words)
    same_visit = same_date and (visits or not (strangers and len(event.persons) > 1))
    if event.sequel.beside or (strangers and (moves or event.sequel.days_apart)):
        return True
    return not (event.is_bare or same_visit)


def _is_next_leg(event: Event, date: When, meeting: Told, before: When) -> bool:
    """Whether an event with another date is a further day of a visit."""
    return meeting.is_visit and _are_near(date, before) and not event.sequel.is_another


def _is_further_day(event: Event, date: When, meeting: Told, before: When) -> bool:
    """Whether an event tells how the meeting told last began or ended, or what the same people did within a week."""
    if event.sequel.bounds:
        lasts = meeting.is_visit or meeting.kind in APART
        return lasts and _are_near(date, before) and event.number - meeting.last.number <= 1
    apart = event.sequel.is_another or event.kind in APART or meeting.kind in APART
    return (
        not apart
        and ((event.sequel.next_day and meeting.is_visit) or event.sequel.of_guests)
        and _are_near(date, before)
    )


def _is_day_of_guests(event: Event, date: When, meeting: Told, before: When) -> bool:
    """Whether the same people were guests of others on two days running: "D1 he was received by …, D2 by …"."""
    guests = phrases("sequels", "as a guest")
    were_guests = guests.found(event.words) or guests.found(meeting.events[0].words)
    gather = event.kind in GATHERINGS or meeting.kind in GATHERINGS or event.sequel.is_another
    return were_guests and not gather and _days_between(before, date) == 1


def _days_between(first: When, last: When) -> int | None:
    """How many days lie between the end of a date and the beginning of another; None where either has no year."""
    ends, begins = first.latest, last.earliest
    return None if ends is None or begins is None else (begins - ends).days


def _continues(event: Event, meeting: Told) -> bool:
    """Whether an event without anybody known goes on to tell of the meeting told last."""
    distance = event.number - meeting.last.number
    if told_day(event.words) and event.date is not None and isinstance(meeting.date, Period):
        return event.date.certainly_within(meeting.date)  # "On the second day the guests were received by …"
    if meeting.itinerary and (event.place in meeting.itinerary or event.sequel.of_guests):
        return distance <= _FAR
    if event.sequel.goes_back or (distance == 0 and event.is_bare):
        return True
    there = event.place in {None, meeting.place}
    if event.sequel.names_meeting and len(event.persons) == 1 and (there or event.sequel.of_guests):
        return distance <= _FAR
    # Whoever visited, or met, is named now.
    names_who = not meeting.persons and not event.own_date and (meeting.is_visit or distance <= 1)
    if names_who or event.sequel.goes_on or not event.persons:
        same_day = event.sequel.names_others and event.own_date and event.date == meeting.date
        return distance <= (_FAR if event.tells_who or same_day else _REACH)
    return len(event.persons) == 1 and distance <= 1


def _are_near(a: When, b: When) -> bool:
    """Whether two dates lie within a week."""
    ends = [day.toordinal() for day in (a.earliest, a.latest, b.earliest, b.latest) if day is not None]
    return len(ends) == 4 and max(ends) - min(ends) <= WEEK  # noqa: PLR2004 - two ends of each
