"""Why a meeting: the words that tell of it, its kind, its day, its city, and everybody who took part."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from attrs import frozen

from kzcoe.model import Meeting
from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.explaining.by_hand import by_hand
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.reading.explaining.tellings import Account, account
from kzcoe.reading.explaining.when import date_reasons
from kzcoe.reading.explaining.where import place_reasons
from kzcoe.reading.explaining.who import person_reasons
from kzcoe.reading.meetings import Told, number_in_series
from kzcoe.reading.meetings.speakers import SPEAKS
from kzcoe.record import Record
from kzcoe.record.explanations import Reason, Rule
from kzcoe.register.vocabulary import phrases

__all__ = ["explain_meeting"]

_NEAR: Final = 60  # code points around the words of a meeting in which the noun for its kind stands


def explain_meeting(meeting: Meeting, again: Reread, record: Record) -> Iterator[Reason]:
    """The reasons for a meeting as one article tells it."""
    made = _made(meeting, again)
    if made is None:
        first = next((one for one in meeting.evidence if again.article.holds(one)), None)
        yield by_hand("meeting", meeting.kind, first)
        return
    told, own = made
    yield from _Explained(meeting, own, told, again, record).reasons()


def _made(meeting: Meeting, again: Reread) -> tuple[Told, Meeting] | None:
    """What reading finds of a meeting, and the meeting made of it; None where it finds none in these sentences."""
    near = {pair[1].id: pair for place in again.evidence_among(meeting.evidence) for pair in again.told.get(place, ())}
    in_order = sorted(near.values(), key=lambda pair: pair[1].evidence[0].start)
    return max(in_order, key=lambda pair: _likeness(meeting, pair[1]), default=None)


def _likeness(meeting: Meeting, own: Meeting) -> tuple[int, bool, bool]:
    """How much speaks for a meeting being the one read: sentences they share, the id, the day."""
    shared = len(set(meeting.evidence) & set(own.evidence))
    apart = len(set(meeting.evidence) ^ set(own.evidence))
    return shared - apart, meeting.id == own.id, meeting.date == own.date


@frozen(eq=False)
class _Explained:
    """A meeting of a record beside the one that reading its article gives."""

    meeting: Meeting
    own: Meeting
    told: Told
    again: Reread
    record: Record

    def reasons(self) -> Iterator[Reason]:
        """The reasons, part by part."""
        accounts = [account(self.again.scene, event) for event in self.told.events]
        yield from self._kind(accounts)
        yield from self._date(accounts)
        yield from self._place(accounts)
        yield from self._participants(accounts)
        yield from self._bodies()
        yield from self._title()
        yield from (by_hand("topic", topic) for topic in self.meeting.topics)

    def _title(self) -> Iterator[Reason]:
        """The number that the session bears in its series."""
        found = number_in_series(self.told)
        if self.meeting.title != self.own.title:
            yield from (by_hand("title", title) for title in filter(None, [self.meeting.title]))
        elif found is not None:
            read, hit = found
            span = read.start + hit.start, read.start + hit.end
            yield self.again.reason("title", self.own.title, span, worded("meetings", "numbered_sessions", hit))

    def _kind(self, accounts: Sequence[Account]) -> Iterator[Reason]:
        """The words of each event; the kind is that of the first event of the kind."""
        decides = next((one for one in accounts if one.event.kind is self.told.kind), accounts[0])
        for one in accounts:
            if one.event.is_aside and one.event.rule != SPEAKS:
                continue
            part = "kind" if one is decides else "told again"
            value = self.own.kind if one is decides else None
            rules = list(_telling_rules(one))
            yield self.again.reason(part, value, one.span, *(rules or [coded("meetings", one.event.rule)]))
        if self.meeting.kind != self.own.kind:
            yield by_hand("kind", self.meeting.kind)

    def _date(self, accounts: Sequence[Account]) -> Iterator[Reason]:
        if self.own.date is not None:
            yield from date_reasons(self.again, accounts, self.own.date)
        if self.meeting.date not in {None, self.own.date}:
            yield by_hand("date", self.meeting.date)

    def _place(self, accounts: Sequence[Account]) -> Iterator[Reason]:
        placed = next((one for one in accounts if one.event.place is not None), None)
        if placed is not None and placed.event.place is not None and self.own.place is not None:
            yield from place_reasons(self.again, placed, placed.event.place, self.own.place)
        if self.meeting.place not in {None, self.own.place}:
            yield by_hand("place", self.meeting.place)

    def _participants(self, accounts: Sequence[Account]) -> Iterator[Reason]:
        read = {one.evidence: one.name for one in self.own.participants}
        mentions = {self.again.quote((one.start, one.end)): one for one in self.told.persons.values()}
        for participant in self.meeting.participants:
            words = participant.evidence
            if words in mentions and read.get(words) == participant.name:
                yield from person_reasons(self.again, accounts, mentions[words], participant.name)
            else:
                yield by_hand("participant", participant.name, words)

    def _bodies(self) -> Iterator[Reason]:
        mentions = list(chain.from_iterable(self.told.bodies.values()))
        for id_ in self.meeting.bodies:
            body = self.record.bodies.by_id(id_)
            places = set(self.again.evidence_among(body.evidence)) if body else set()
            mention = next((one for one in mentions if (one.start, one.end) in places), None)
            name = id_ if body is None else body.name
            yield by_hand("body", name) if mention is None else self._body(mention, name)

    def _body(self, mention: BodyMention, name: str) -> Reason:
        rules = coded("meetings", "named in the clause"), coded("bodies", mention.rule)
        return self.again.reason("body", name, (mention.start, mention.end), *rules)


def _telling_rules(one: Account) -> Iterator[Rule]:
    """The rules by which words tell of a meeting, and of which kind."""
    if one.telling is None:
        return
    hit = one.telling.hit
    yield worded("meetings", one.telling.table, hit)
    if one.event.kind.value != hit.meaning:
        text = one.sketch.text[max(0, hit.start - _NEAR) : hit.end + _NEAR]
        noun = phrases("meeting_nouns", one.event.kind.value).find(hit.words) or phrases(
            "meeting_nouns", one.event.kind.value
        ).find(text)
        if noun is not None:
            yield worded("meetings", "meeting_nouns", noun)
    sequel = phrases("sequels", "goes back", "another").find(one.clause.text)
    if sequel is not None:
        yield worded("meetings", "sequels", sequel)
