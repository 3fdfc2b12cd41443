"""From a sketch back to the text: which words of the sentence stand where in its sketch."""

import re
from collections.abc import Iterator
from operator import itemgetter

from kzcoe.reading.meetings.sketches import Sketch
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
    for first, last, found in _marks(sketch):
        start, end = _outer(found)
        yield from enumerate(_words(read, position, start), at)
        yield from ((inside, (start, end)) for inside in range(first, last))
        position, at = end, last
    yield from enumerate(_words(read, position, read.end), at)


def _marks(sketch: Sketch) -> list[tuple[int, int, Located]]:
    """Where each mark of a sketch begins and ends, and what it stands for, in order."""
    return sorted(
        (
            *((one.at, one.end, one.found) for one in sketch.persons),
            *((one.at, one.end, one.found) for one in sketch.bodies),
            *((one.at, one.end, one.found) for one in sketch.places),
            *((one.at, one.end, one.found) for one in sketch.dates),
        ),
        key=itemgetter(0),
    )


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
