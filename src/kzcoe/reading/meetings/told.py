"""Meetings put together from the events that tell them: what a meeting becomes by each."""

import re

from attrs import define, field

from kzcoe.model.dates import Period, When
from kzcoe.model.words import MeetingKind
from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.dates.values import period
from kzcoe.reading.meetings.events import Event
from kzcoe.reading.meetings.kinds import APART
from kzcoe.reading.meetings.when import from_first_day
from kzcoe.reading.meetings.where import Venue
from kzcoe.reading.people import Mention

__all__ = ["Told", "agree"]


@define
class Told:
    """A meeting put together from the events that tell it."""

    kind: MeetingKind
    """What kind of meeting it is."""
    events: list[Event] = field(factory=list)
    """What tells it, in order."""
    persons: dict[int, Mention] = field(factory=dict)
    """Those who met, by number, each as first named."""
    bodies: dict[str, list[BodyMention]] = field(factory=dict)
    """The organisations that took part, by name, each as the first event names it."""
    date: When | None = None
    """When it took place."""
    place: Venue | None = None
    """Where it took place."""
    is_visit: bool = False
    """Whether one of the events is a visit."""
    has_groups: bool = False
    """Whether people without names took part."""

    @property
    def last(self) -> Event:
        """The event that told it last."""
        return self.events[-1]

    @property
    def itinerary(self) -> frozenset[Venue]:
        """The cities of a visit to several, which has no one place."""
        return self.events[0].itinerary

    @property
    def counts(self) -> bool:
        """Whether at least two sides are told of, or one side and when or where they met others."""
        sides = len(self.persons) + len(self.bodies) + self.has_groups
        known = (self.date is not None) + (self.place is not None)
        return sides > 1 or known > 1 or (sides == 1 and known == 1)

    @property
    def dated(self) -> When | None:
        """When it took place; of a visit of which the first day and the length are told, all its days."""
        days = next((event.days for event in self.events if event.days is not None), None)
        return from_first_day(self.date, days) if self.date is not None and days is not None else self.date

    def is_called(self, noun: str) -> bool:
        """Whether the clause that first told of it has a noun: that "dialogue" was held."""
        return re.search(rf"\b{noun}\b", self.events[0].words) is not None

    def extend(self, event: Event) -> None:
        """Let another event tell of it."""
        self.events.append(event)
        for mention in event.persons:
            self.persons.setdefault(mention.person, mention)
        for body in [body for body in event.bodies if body.name not in self.bodies]:
            self.bodies.setdefault(body.name, []).append(body)
        if not self.itinerary:
            self.place = self.place or event.place
        self.is_visit = self.is_visit or event.kind is MeetingKind.VISIT
        self.has_groups = self.has_groups or event.has_groups
        if event.kind is MeetingKind.VISIT and self.kind not in APART:
            self.kind = event.kind
        if event.date is not None:
            self.date = event.date if self.date is None else self._date_with(event, event.date)

    def _date_with(self, event: Event, date: When) -> When:
        """The date, when another event tells one; one that no event before told itself gives way to a day in it."""
        before = self.date if self.date is not None else date
        lent = event.own_date and not any(earlier.own_date for earlier in self.events[:-1])
        return date if lent and date.certainly_within(before) else _joined(before, date)


def agree(a: When, b: When) -> bool:
    """Whether two dates may be one."""
    return a.possibly_within(b) or b.possibly_within(a)


def _joined(a: When, b: When) -> When:
    """The more precise of two dates that agree; the stretch from one to the other of two that follow each other."""
    if agree(a, b):
        return b if b.certainly_within(a) and not isinstance(a, Period) else a
    first, last = sorted((a, b), key=lambda when: when.sort_key)
    start = first.start if isinstance(first, Period) else first
    end = last.end if isinstance(last, Period) else last
    return period(start, end) or a
