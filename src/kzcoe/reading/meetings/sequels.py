"""How what a clause tells goes on from the meetings told before it."""

from typing import Final

from attrs import frozen

from kzcoe.model.words import MeetingKind
from kzcoe.reading.meetings.clauses import Telling
from kzcoe.reading.meetings.kinds import EVERY, named_kind
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import phrases

__all__ = ["BEGINS", "Sequel", "noun_of", "sequel"]

_OPENING: Final = 70  # code points at the beginning of a clause in which its subject stands
_DAY_BACK: Final = frozenset({"the day before"})
_DATES_BACK: Final = frozenset({*_DAY_BACK, "last month", "last year"})
_DATES_ON: Final = frozenset({"the day after", "the same day"})
_DATES_SAME: Final = frozenset({"the same day", "the same days"})


@frozen(kw_only=True)
class Sequel:
    """How an event goes on from what was told before; one that begins a text does not at all."""

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
    beside_what: str | None = None
    """The noun of that meeting, where the words give one: "on the sidelines of the forum"."""
    subject: str | None = None
    """The noun of the gathering that is the subject of the clause: "The forum was opened"."""
    same_days: bool = False
    """Whether its date is told as that of the event before: "the same days"."""
    same_place: bool = False
    """Whether it is told to have been held where the event before was: "in the same city"."""
    next_day: bool = False
    """Whether its date is told from that of the event before: "the day after"."""
    bounds: bool = False
    """Whether it tells on which day the meeting told before began or ended."""
    of_guests: bool = False
    """Whether it begins with guests, a delegation or visitors, who have been told of before."""
    is_another: bool = False
    """Whether it says that it is another meeting than that told before: "Earlier", "on the sidelines"."""
    comes_next: bool = False
    """Whether it took place right after what the sentence before tells, or there: "He was then received by …"."""
    of_the_two: bool = False
    """Whether "the two" met, who are those told of before."""
    of_them: bool = False
    """Whether "they" met, who are those named in the sentence before."""
    days_apart: bool = False
    """Whether it is told to have been days or weeks before or after what was told."""
    of_the_group: bool = False
    """Whether "the senators" met, who are those named first."""
    is_twin: bool = False
    """Whether it was held together with the gathering told right before it."""

    @property
    def is_where_last_was(self) -> bool:
        """Whether it took place where the event before did."""
        return self.same_place or self.same_days or self.beside


BEGINS: Final = Sequel()
"""That of an event which goes on from nothing."""


def sequel(telling: Telling, read: Read) -> Sequel:
    """How a clause of a sentence goes on from what was told before."""
    words = telling.clause.text
    others = phrases("attendance").found(words)
    before = phrases("sequels", "the meeting").find(words)
    apart = phrases("sequels", "days apart").found(words) or _is_dated(read, _DAY_BACK)
    there = phrases("sequels", "there").found(telling.clause.sketch.text)
    return Sequel(
        goes_back=phrases("sequels", "goes back").found(words) or _is_item_of_meeting(read),
        names_meeting=before is not None,
        named_kind=None if before is None else named_kind(before.words, EVERY),
        noun=noun_of(words),
        at_both=phrases("sequels", "both").found(words),
        goes_on=telling.clause.first > 0 or others or phrases("sequels", "in a visit").found(words),
        only_goes_on=telling.only_goes_on,
        names_others=others,
        beside=phrases("sequels", "beside").found(words),
        beside_what=_noun("beside what", words),
        subject=_noun("subject", words),
        same_days=_is_dated(read, _DATES_SAME),
        same_place=phrases("venues", "same place").found(words),
        next_day=_is_dated(read, _DATES_ON),
        bounds=phrases("sequels", "bounds").found(words),
        of_guests=phrases("company", "guests").found(words[:_OPENING]),
        days_apart=apart,
        is_another=apart
        or telling.is_retold
        or phrases("sequels", "another").found(words)
        or _is_dated(read, _DATES_BACK),
        comes_next=there or phrases("sequels", "then").found(words),
        of_the_two=phrases("sequels", "the two").found(words),
        of_them=phrases("sequels", "they").found(words),
        of_the_group=phrases("sequels", "the group").found(words),
        is_twin=phrases("sequels", "twin").found(words),
    )


def _is_item_of_meeting(read: Read) -> bool:
    """Whether a sentence is an item of a list of what was done at a meeting: "At this meeting the board: …"."""
    opener = read.sentence.opener
    return opener is not None and phrases("sequels", "the meeting").found(read.page.folded, opener.start, opener.end)


def noun_of(words: str) -> str | None:
    """The noun by which words say at which meeting something took place: "at the dialogue"."""
    return _noun("named", words)


def _noun(meaning: str, words: str) -> str | None:
    """The noun of a meeting that words give in one of the ways of the table."""
    found = phrases("sequels", meaning).find(words)
    return None if found is None else found.part("noun")


def _is_dated(read: Read, relations: frozenset[str]) -> bool:
    """Whether a date in a sentence stands in one of some relations to another: "the day before"."""
    return any(date.relation in relations for date in read.dates)
