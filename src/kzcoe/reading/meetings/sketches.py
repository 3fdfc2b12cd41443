"""The sketch of a sentence: in lower case, with persons, bodies, places and dates as P1, B1, L1, D1.

"The Minister, Anna Berg, met with Ivan Roth in Astana on 5 May." becomes "the minister, P1, met with P2 in L1 on D1.":
in a sketch a phrase of meeting is the same whoever met, and wherever.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any, Final, Generic, TypeAlias, TypeVar

from attrs import frozen

from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.dates import DateMention
from kzcoe.reading.lexicon import Named
from kzcoe.reading.meetings.towns import towns
from kzcoe.reading.people import Mention
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import Cover, Ground
from kzcoe.register.vocabulary import phrases

__all__ = ["Clause", "Placed", "Sketch", "sketch"]

T = TypeVar("T")
_SPACES = re.compile(r"\s{2,}|[^\S ]")  # all white space but a single space, which stays as it is
_start = attrgetter("start")
_Found: TypeAlias = Mention | BodyMention | Named | DateMention

_SIGNS: Final[dict[type, str]] = {Mention: "P", BodyMention: "B", Named: "L", DateMention: "D"}


@frozen
class Placed(Generic[T]):
    """Somebody or something with its place in a sketch; offsets count from the beginning of the sketch."""

    found: T
    """What was found in the text."""
    at: int
    """Offset of its mark."""
    end: int
    """Offset after its mark."""


@frozen
class Sketch:
    """A sentence in which marks stand for what was found."""

    text: str
    """The sketch itself."""
    persons: Sequence[Placed[Mention]]
    """Persons, each with the title beside the name: P1, P2."""
    bodies: Sequence[Placed[BodyMention]]
    """Organisations: B1, B2."""
    places: Sequence[Placed[Named]]
    """Cities: L1, L2."""
    dates: Sequence[Placed[DateMention]]
    """Dates: D1, D2."""


@frozen
class Clause:
    """A part of a sketch that may tell an event of its own; offsets count from the beginning of the sketch."""

    sketch: Sketch
    """The sketch of the whole sentence."""
    first: int
    """Offset of the first code point."""
    last: int
    """Offset after the last code point."""

    @property
    def text(self) -> str:
        """The words of the clause."""
        return self.sketch.text[self.first : self.last]

    @property
    def names_anything(self) -> bool:
        """Whether a mark stands in it, or a capital is described."""
        if phrases("venues", "a capital").found(self.text):
            return True
        every = (self.sketch.persons, self.sketch.bodies, self.sketch.places, self.sketch.dates)
        return any(self.first <= one.at < self.last for placed in every for one in placed)

    def within(self, placed: Iterable[Placed[T]]) -> list[Placed[T]]:
        """Those of the sketch that stand in the clause."""
        return [one for one in placed if self.first <= one.at < self.last]


def sketch(read: Read, persons: Sequence[Mention], bodies: Sequence[BodyMention], covered: Cover) -> Sketch:
    """The sketch of a sentence; dates in `covered` places are parts of names and stay as they are."""
    ground = Ground(read.start, read.end)
    marks = [mark for mark in _marks(read, persons, bodies, covered) if ground.take(mark.start, mark.end)]
    if not marks:
        return Sketch(_words(read, read.start, read.end), (), (), (), ())
    text, placed = _drawn(read, sorted(marks, key=_start))
    return Sketch(text, persons=placed["P"], bodies=placed["B"], places=placed["L"], dates=placed["D"])


@frozen
class _Mark:
    """A stretch of the text for which a mark may stand."""

    start: int
    end: int
    found: _Found


def _marks(read: Read, persons: Sequence[Mention], bodies: Sequence[BodyMention], covered: Cover) -> Iterator[_Mark]:
    """What may become a mark; of what overlaps, the first does."""
    for mention in sorted(persons, key=lambda mention: (mention.outer[0], -mention.outer[1])):
        yield _Mark(*mention.outer, mention)
    places = (name for name in read.named if name.kind == "place")
    dates = (date for date in read.dates if not covered.covers(date.start))
    others: Iterator[BodyMention | Named | DateMention] = chain(bodies, places, dates, towns(read))
    for found in others:
        yield _Mark(found.start, found.end, found)


def _drawn(read: Read, marks: Sequence[_Mark]) -> tuple[str, dict[str, list[Placed[Any]]]]:
    """The text of a sketch, and what is marked in it, in order, by the sign for what it is."""
    drawn: list[str] = []
    placed: dict[str, list[Placed[Any]]] = {sign: [] for sign in _SIGNS.values()}
    position, length = read.start, 0
    for mark in marks:
        sign = _SIGNS[type(mark.found)]
        gap, text = _words(read, position, mark.start), f"{sign}{len(placed[sign]) + 1}"
        at = length + len(gap)
        position, length = mark.end, at + len(text)
        placed[sign].append(Placed(mark.found, at, length))
        drawn += (gap, text)
    return "".join((*drawn, _words(read, position, read.end))), placed


def _words(read: Read, start: int, end: int) -> str:
    """The words between two marks, folded."""
    return _SPACES.sub(" ", read.page.folded[start:end])
