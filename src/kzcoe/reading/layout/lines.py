"""The lines of a page as they stand: where each begins, and whether it goes on the one before."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from kzcoe.reading.line_breaks import LINE, LINE_END
from kzcoe.reading.pages import Page
from kzcoe.reading.spans import trimmed

__all__ = ["SENTENCE_END", "UNFINISHED", "PageLine", "foot", "page_lines"]

SENTENCE_END: Final = re.compile(r"[.!?:;]['\")\]]*\s*$")
"""The end of a line that ends a sentence, or opens a list."""

UNFINISHED: Final = re.compile(r"\b(?:a|an|and|at|by|for|from|in|its|of|on|or|that|the|their|to|which|whose|with)\s*$")
"""The end of a line of which the sentence has to go on in the next."""

_WIDTH: Final = range(46, 126)  # code points of a line in a text broken at a fixed width
_COLUMN: Final = range(28, 126)  # the same, also in a narrow column, of which lines begin in the middle of a sentence
_LONGEST_AT_FOOT: Final = 100  # code points of a line below the story
_LOOKED_AT: Final = 3  # lines by which it is told whether a text is broken so


@frozen
class PageLine:
    """A line with something on it; offsets count code points, without the space around."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    apart: bool
    """Whether an empty line, or nothing, stands before it."""
    wrapped: bool
    """Whether it is part of prose that was broken at a fixed width."""


def page_lines(page: Page) -> Iterator[PageLine]:
    """The lines of a page that are not empty, in order."""
    lines = [(match.start(), match.end()) for match in LINE.finditer(page.text) if not match[0].isspace()]
    wrapped, before = False, 0
    for number, (first, last) in enumerate(lines):
        start, end = trimmed(page.text, first, last)
        gap = _is_gap(page.text, before, start)
        wrapped = (wrapped and not gap) or _is_wrapped(page, lines[number : number + _LOOKED_AT])
        yield PageLine(start, end, gap or number == 0, wrapped)
        before = end


def foot(page: Page, lines: Sequence[PageLine]) -> int:
    """The offset from which on no line of a page is one of prose: each is short and ends no sentence."""
    start = len(page.text)
    for line in reversed(lines):
        if (
            line.wrapped
            or line.end - line.start > _LONGEST_AT_FOOT
            or SENTENCE_END.search(page.plain[line.start : line.end])
        ):
            break
        start = line.start
    return start


def _is_gap(text: str, start: int, end: int) -> bool:
    """Whether an empty line stands in a stretch."""
    return len(LINE_END.findall(text, start, end)) > 1


def _is_wrapped(page: Page, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether lines are prose broken at a fixed width: alike in length, the first one without an end."""
    if len(lines) < _LOOKED_AT or any(_is_gap(page.text, one[1], other[0]) for one, other in pairwise(lines)):
        return False
    start, end = lines[0]
    if SENTENCE_END.search(page.plain[start:end]):
        return False
    width = _COLUMN if any(page.plain[first].islower() for first, _ in lines[1:]) else _WIDTH
    return all(last - first in width for first, last in lines[:-1])
