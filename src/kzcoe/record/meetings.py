"""Collections of meetings."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Self, TypeAlias

from kzcoe.model import Body, DateLike, Meeting, MeetingKind, Official, when
from kzcoe.record._days import DateIndex, window
from kzcoe.record._inside import plain_text
from kzcoe.record._keeping import kept
from kzcoe.record._spelling import person_key
from kzcoe.record.collection import Collection

if TYPE_CHECKING:
    from kzcoe.record.officials import Officials

__all__ = ["Meetings", "Who"]

Who: TypeAlias = Official | Body | str
"""Whom to look for: an official, a body, the id of one, or any spelling of the name."""


def _names(meeting: Meeting) -> Iterable[str]:
    return (*filter(None, (meeting.title,)), *(account.id for account in meeting.accounts))


class Meetings(Collection[Meeting]):
    """Meetings; a look-up takes an id, the id of an account of the meeting, or a title.

    Questions about dates find what *possibly* happened then; with `certain`, only what did on every reading of the
    dates. A meeting without any date is never found by them.
    """

    __slots__ = ()

    _kind = Meeting
    _names = staticmethod(_names)

    def on(self, when_: DateLike, /, *, certain: bool = False) -> Self:
        """The meetings on a day, or at some time in a month, a year or a period.

        With `certain`, those of which all lies in the time asked for, or that in theirs, on every reading of the dates.
        """
        return self._in_order(self._days.on(when(when_), certain=certain))

    def between(self, start: DateLike | None = None, end: DateLike | None = None, *, certain: bool = False) -> Self:
        """The meetings from `start` to `end`, both included; None leaves an end open.

        "2023" as the end is the last day of 2023. A meeting that only began or only ended in that time is possibly in
        it, not certainly.
        """
        return self._in_order(self._days.within(window(start, end), certain=certain))

    def in_place(self, name: str) -> Self:
        """The meetings in a city, whatever the case and accents of its name."""
        return self._at(self._by_place.get(plain_text(name), ()))

    def involving(self, *who: Who) -> Self:
        """The meetings in which all of those named took part: officials, bodies, ids, or any spelling of a name.

        A body counts where it is named itself or represented by a participant; its parts do not count for it.
        """
        attended = [{place for term in self._terms(one) for place in self._by_attendance.get(term, ())} for one in who]
        return self._at(set.intersection(*attended)) if attended else self

    def of_kind(self, kind: MeetingKind | str) -> Self:
        """The meetings of a kind."""
        return self.where(kind=MeetingKind.of(kind))

    @property
    def officials(self) -> "Officials":
        """The officials of the record who took part in these meetings."""
        officials = self._whole.officials
        took_part = {person.official for meeting in self for person in meeting.participants}
        return officials.where(lambda official: official.id in took_part)

    def _terms(self, who: Who) -> Iterator[str]:
        """What to look up in the index for somebody."""
        if isinstance(who, Official):
            yield _person(who.id)
            yield from (_stranger(name) for name in who.names)
        elif isinstance(who, Body):
            yield _body(who.id)
        else:
            yield from (_person(who), _body(who), _spelled(who))
            yield from self._known(who)

    def _known(self, name: str) -> Iterator[str]:
        """What to look up for a name, as far as the record knows whose it is."""
        if self.record is not None:
            for official in self.record.officials.named(name):
                yield from self._terms(official)
            yield from map(_body, self.record.bodies.named(name).ids)

    @kept
    def _days(self) -> DateIndex:
        return DateIndex(meeting.date for meeting in self)

    @kept
    def _by_place(self) -> dict[str, list[int]]:
        return self._index(lambda meeting: map(plain_text, filter(None, (meeting.place,))))

    @kept
    def _by_attendance(self) -> dict[str, list[int]]:
        """The places of the meetings for each person and body, by id and by name."""
        return self._index(_attendance)


def _attendance(meeting: Meeting) -> Iterator[str]:
    yield from map(_body, meeting.bodies)
    for person in meeting.participants:
        yield _spelled(person.name)
        yield _stranger(person.name) if person.official is None else _person(person.official)
        if person.body is not None:
            yield _body(person.body)


# Terms of the index of attendance. A name alone leads to whoever bears it; but a known official is not to be found
# under the name of a namesake, so participants without an id are kept apart as strangers.


def _person(identifier: str) -> str:
    return f"person {identifier}"


def _body(identifier: str) -> str:
    return f"body {identifier}"


def _spelled(name: str) -> str:
    return f"spelled {person_key(name)}"


def _stranger(name: str) -> str:
    return f"stranger {person_key(name)}"
