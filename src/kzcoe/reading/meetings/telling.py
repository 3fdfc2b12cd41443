"""The meetings of a text, from its sentences in order."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from attrs import define, evolve, field

from kzcoe.model.dates import PartialDate, When
from kzcoe.reading.meetings.belonging import (
    held_around,
    is_held_around,
    lies_within,
    recalls,
    takes_up_visit,
    tells_of,
)
from kzcoe.reading.meetings.clauses import bounding, entry_title, setting, setting_of_all, tellings
from kzcoe.reading.meetings.completing import complete
from kzcoe.reading.meetings.events import Event, bound, event, held, roll_call
from kzcoe.reading.meetings.meant import Before, those_meant, with_group
from kzcoe.reading.meetings.news import News
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sequels import noun_of
from kzcoe.reading.meetings.sketches import Sketch
from kzcoe.reading.meetings.speakers import speakers
from kzcoe.reading.meetings.told import Told
from kzcoe.reading.meetings.twins import own_day
from kzcoe.reading.meetings.where import Venue
from kzcoe.register.vocabulary import phrases

__all__ = ["all_told", "find_meetings"]

_OPEN: Final = 4  # meetings told last, to which an event may belong
_BLOCKS: Final = 3  # blocks of prose after a meeting in which somebody may speak at it
_TWO: Final = 2


def find_meetings(scene: Scene) -> list[Told]:
    """The meetings that a text tells of as having taken place."""
    return [meeting for meeting in all_told(scene) if meeting.counts]


def all_told(scene: Scene) -> list[Told]:
    """Everything told of meetings, also where too little is told for one."""
    teller = _Teller(scene, News(scene))
    for number in range(len(scene.reads)):
        teller.read(number)
    complete(scene, teller.told, teller.pieces)
    return teller.told


@define
class _Teller:
    """The meetings told so far, and in which piece of news the text is."""

    scene: Scene
    news: News
    """The piece of news in which the text is."""
    told: list[Told] = field(factory=list)
    latest: Told | None = None
    """The meeting of which something was told last; it may have begun before others."""
    seen: set[int] = field(factory=set)
    """Everybody who is known to have been at a meeting."""
    pieces: list[int | None] = field(factory=list)
    """The piece of news in which each sentence stands; None for headings and for what is still to come."""
    last_date: When | None = None
    """The date of the event told last."""
    last_place: Venue | None = None
    """The place of the last event that gave one."""

    def read(self, number: int) -> None:
        """Let a sentence tell what it tells."""
        if self.news.turn(number):
            self.last_date = None
        is_heading = self.scene.reads[number].sentence.kind == "heading"
        self.pieces.append(None if is_heading or self.news.to_come else self.news.number)
        if self.news.to_come:
            return
        sketch = self.scene.sketch(number)
        before, known = self._subject(number), frozenset(self.seen)
        if not (self._tells_by_title(number, sketch) or is_heading):
            self._read_events(number, sketch)
        # Who speaks in a sentence that tells of another meeting as well spoke at that told before.
        meeting = before or self._subject(number)
        if meeting is not None:
            self._join_speakers(number, sketch, meeting, frozenset() if meeting is self.latest else self.seen - known)

    def _tells_by_title(self, number: int, sketch: Sketch) -> bool:
        """Add what the title of a gathering tells right below its day; whether a sentence is such a title."""
        told = self.latest is not None and self.latest.last.section == self.news.number
        title = entry_title(sketch) if not told and self.news.heads_title(number) else None
        if title is not None:
            self._add(event(self.scene, number, title, self.last_date))
        return title is not None

    def _subject(self, number: int) -> Told | None:
        """The meeting of which a sentence tells: the one it names, or the last one, if not only recalled in passing."""
        if (called := self._called(noun_of(self.scene.sketch(number).text))) is not None:
            return called
        last = self.latest
        if last is None or len(last.events) > 1 or number == last.last.number:
            return last
        looks_back = phrases("retold", "looks back").found(self.scene.sketch(last.last.number).text)
        same_block = self.scene.reads[number].sentence.block == last.last.read.sentence.block
        there = phrases("sequels", "there").found(self.scene.sketch(number).text)
        if number - last.last.number <= 1 and same_block and (there or not looks_back):
            return last
        return next((meeting for meeting in self.told[-_OPEN:-1][::-1] if recalls(meeting, last)), last)

    def _read_events(self, number: int, sketch: Sketch) -> None:
        """Add what the clauses of a sentence tell of meetings."""
        listed = roll_call(self.scene, number, sketch)
        if listed is not None:
            self._add(listed)
            return
        of_all = list(setting_of_all(sketch))
        for clause in of_all:
            self._place_all(held(self.scene, number, clause, self.last_date))
        for telling in tellings(sketch):
            if telling.clause not in of_all:
                found = event(self.scene, number, telling, self.last_date)
                if found.sequel.is_twin and self._is_told_by(number) and None in {found.date, self.told[-1].date}:
                    self._add_twin(found)
                else:
                    self._add(found)
        asides = [bound(self.scene, number, clause, self.last_date) for clause in bounding(sketch)]
        asides += [held(self.scene, number, clause, self.last_date) for clause in setting(sketch)]
        for aside in asides:
            if self.latest is not None and tells_of(aside, self.latest, latest=True):
                self._add(aside)

    def _add(self, found: Event) -> None:
        """Let an event tell more of a meeting already told, or begin a new one."""
        found = self._in_its_place(found)
        if not (self.told and phrases("retold", "looks back").found(found.words)):
            self.last_date, self.last_place = found.date or self.last_date, found.place or self.last_place
        begun = with_group(self.scene, found, self._before)
        for meeting in self._both(found) or filter(None, [self._meeting_of(found)]):
            meeting.extend(found if meeting.events else self._placed_by_another(begun))
            self.latest = meeting
            self.seen.update(mention.person for mention in found.persons)

    def _is_told_by(self, number: int) -> bool:
        """Whether the meeting told last is told by one sentence, and by no other."""
        return bool(self.told) and all(one.number == number for one in self.told[-1].events)

    def _add_twin(self, found: Event) -> None:
        """Begin a second gathering of the same sides at the place of the first, each on its own day of a stretch."""
        first = self.told[-1]
        days, words, place = first.date or found.date, first.events[0].words, first.place or found.place
        told = self._in_its_place(evolve(found, place=place, bodies=[*first.events[0].bodies, *found.bodies]))
        second = Told(found.kind)
        second.extend(evolve(told, date=own_day(self.scene, found.number, found.words, words, days)))
        first.extend(evolve(told, persons=(), bodies=(), date=None))
        first.date = own_day(self.scene, found.number, words, found.words, days)
        self.told.append(second)

    def _place_all(self, found: Event) -> None:
        """Let an event tell where all meetings of a piece of news were held: "All talks took place in Oslo"."""
        for meeting in self.told:
            if meeting.last.section == self.news.number and meeting.place is None:
                meeting.extend(evolve(found, section=self.news.number, date=None))

    def _both(self, found: Event) -> Sequence[Told]:
        """The two meetings of a piece of news, each of one day, of which an event tells: "on both days"."""
        last = self.told[-_TWO:] if found.sequel.at_both and found.is_bare else ()
        both = [one for one in last if one.last.section == found.section and isinstance(one.date, PartialDate)]
        return both if len(both) == _TWO else ()

    def _in_its_place(self, found: Event) -> Event:
        """An event with what the text before lends it: the date and the city of the heading, or of the event before."""
        date, place = found.date or self.news.header, found.place or self.news.place
        return evolve(
            found,
            section=self.news.number,
            own_date=found.date is not None,
            date=date or (self.last_date if found.sequel.beside else None),
            place=place or (self.last_place if found.sequel.is_where_last_was else None),
            persons=those_meant(self.scene, found, self._before),
        )

    @property
    def _before(self) -> Before:
        """What was told before, by which it is known whom a group is."""
        return Before(self.latest, self.told, self.news.number)

    def _placed_by_another(self, found: Event) -> Event:
        """An event that begins a meeting, with the place of one in whose days it lies, or that was held beside it."""
        before = self.told[-_OPEN:-1][::-1]
        beside = next((one for one in before if held_around(found, one) or is_held_around(found, one)), None)
        if beside is not None:
            return evolve(found, date=found.date or beside.date, place=found.place or beside.place)
        around = next((meeting for meeting in before if lies_within(found, meeting)), None)
        return found if around is None else evolve(found, place=around.place)

    def _meeting_of(self, found: Event) -> Told | None:
        """The meeting to which an event belongs, which may be a new one."""
        if (named := self._named_by(found)) is not None:
            return named
        if (listed := self._listed_under(found)) is not None:
            return listed
        near = self.told[-_OPEN:][::-1]
        near.sort(key=lambda one: one is not self.latest)
        latest = self._subject(found.number)
        for meeting in sorted(near, key=lambda one: not takes_up_visit(found, one, near[0])):
            if tells_of(found, meeting, latest=meeting is latest):
                return meeting
        if found.sequel.only_goes_on and (len(found.persons) < _TWO or not self._has_footing(found)):
            return None
        self.told.append(Told(found.kind))
        return self.told[-1]

    def _listed_under(self, found: Event) -> Told | None:
        """The meeting of which the line above a list tells, for an item that tells what was done there."""
        opener = found.read.sentence.opener
        if opener is None or not found.is_bare:
            return None
        events = ((meeting, event.read.start) for meeting in self.told for event in meeting.events)
        return next((meeting for meeting, start in events if start == opener.start), None)

    def _has_footing(self, found: Event) -> bool:
        """Whether it is told when and where those named were: by the sentence itself, or by the one before."""
        before = self.scene.sketch(found.number - 1) if found.number else None
        return not found.is_bare or (before is not None and bool(before.dates and before.places))

    def _named_by(self, found: Event) -> Told | None:
        """The last of several meetings of which an event names the kind, as "the plenary", and no more."""
        called = self._called(found.sequel.noun or found.sequel.subject)
        if called is not None and (found.is_bare or self._is_on_its_day(found, called)):
            return called
        if found.sequel.named_kind is None or not found.is_bare:
            return None
        near = (meeting for meeting in reversed(self.told[-_OPEN:]) if meeting.last.section == found.section)
        of_kind = (meeting for meeting in near if meeting.kind is found.sequel.named_kind)
        return next((meeting for meeting in of_kind if not held_around(found, meeting)), None)

    def _is_on_its_day(self, found: Event, meeting: Told) -> bool:
        """Whether an event tells the day of a meeting that it calls by its noun, and no place."""
        return found.place is None and found.own_date and found.date is not None and found.date == meeting.date

    def _called(self, noun: str | None) -> Told | None:
        """The one of several meetings of a piece of news that a noun calls: of talks and a seminar "the seminar"."""
        near = [meeting for meeting in self.told[-_OPEN:] if meeting.last.section == self.news.number]
        called = [meeting for meeting in near if noun is not None and meeting.is_called(noun)]
        return called[0] if len(called) == 1 < len(near) else None

    def _join_speakers(self, number: int, sketch: Sketch, meeting: Told, elsewhere: AbstractSet[int]) -> None:
        """Somebody new who speaks right after a meeting has been told took part in it.

        So did those of whom the sentence tells that they were `elsewhere`, where they report it.
        """
        if self._is_still_told(number, meeting):
            for spoken in speakers(self.scene, number, sketch, meeting, self.seen, elsewhere=elsewhere):
                meeting.extend(evolve(spoken, section=self.news.number))

    def _is_still_told(self, number: int, meeting: Told) -> bool:
        """Whether a meeting is still the subject; in a text that tells of one only, it is up to another day's news."""
        last = meeting.last
        if self.news.header is not None and self.news.number != last.section:
            return False
        near = self.scene.reads[number].sentence.block - last.read.sentence.block <= _BLOCKS
        return len(self.told) == 1 or (near and self.news.number == last.section)
