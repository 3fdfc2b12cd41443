"""From a sketch back to the text: which words of the sentence stand where in its sketch."""

import re
from collections.abc import Iterator
from itertools import chain

from kzcoe.reading.meetings.sketches import Placed, Sketch
from kzcoe.reading.people import Mention
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import Located

__all__ = ["in_text"]

_SPACES = re.compile(r"\s+")


def in_text(read: Read, sketch: Sketch, first: int, last: int) -> tuple[int, int]:
    """The stretch of the text for which a stretch of its sketch stands; a mark stands for all that it replaced."""
    spans = [span for at, span in _letters(read, sketch) if first <= at < last]
    if not spans:
        return read.start, read.end
    return spans[0][0], spans[-1][1]


def _letters(read: Read, sketch: Sketch) -> Iterator[tuple[int, tuple[int, int]]]:
    """Each code point of a sketch, with the stretch of the text for which it stands."""
    position, at = read.start, 0
    for mark in _marks(sketch):
        start, end = _outer(mark.found)
        yield from enumerate(_words(read, position, start), at)
        yield from ((inside, (start, end)) for inside in range(mark.at, mark.end))
        position, at = end, mark.end
    yield from enumerate(_words(read, position, read.end), at)


def _marks(sketch: Sketch) -> "list[Placed[Located]]":
    """The marks of a sketch in order."""
    every: chain[Placed[Located]] = chain(sketch.persons, sketch.bodies, sketch.places, sketch.dates)  # type: ignore[arg-type]  # each is located
    return sorted(every, key=lambda mark: mark.at)


def _outer(found: Located) -> tuple[int, int]:
    """The stretch that a mark replaced: of a person, the name with its title."""
    return found.outer if isinstance(found, Mention) else (found.start, found.end)


def _words(read: Read, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The code points that a sketch takes over from a stretch, white space as one."""
    position = start
    for gap in _SPACES.finditer(read.page.folded, start, end):
        yield from ((place, place + 1) for place in range(position, gap.start()))
        yield gap.span()
        position = gap.end()
    yield from ((place, place + 1) for place in range(position, end))
