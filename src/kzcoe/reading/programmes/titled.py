"""Programmes that go by the title of their page: "Support to the courts", and below it "This joint programme …"."""

import re
from collections.abc import Iterator
from typing import Final

from kzcoe.reading.line_breaks import EMPTY_LINE, LINE
from kzcoe.reading.programmes.names import TITLED, ProgrammeName
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import trimmed
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["sheet_title", "spoken_of", "title_above"]

_LABEL = re.compile(r"[A-Z][\w ]{2,30}?(?::| {3})\s")
_TITLE = re.compile(r"[A-Z][\w'\u2019-]+(?:,? [\w'\u2019-]+){0,6}(?::? [\w'\u2019-]+(?:,? [\w'\u2019-]+){1,12})")
_LONGEST: Final = 200  # code points of a title
_FAR: Final = 2000  # code points above a sentence in which the title stands of which it speaks


def spoken_of(read: Read) -> Hit | None:
    """The words of a sentence that speak of the programme of the page: "this joint programme"."""
    return phrases("programme_names", "of the page").find(read.folded)


def title_above(read: Read) -> ProgrammeName | None:
    """The last line above a sentence that has the shape of a programme's title: "Strengthening the rule of law"."""
    titles = phrases("programme_names", "title of a page")
    for start, end in _lines_above(read):
        if end - start <= _LONGEST and titles.found(read.page.folded[start:end]):
            return ProgrammeName(start, end, TITLED)
    return None


def sheet_title(read: Read) -> ProgrammeName | None:
    """The title above the labels of a sheet, one of which a sentence is: "Clear Courts for All", "Period: …".

    A line that looks like a label is the title where an empty line stands below it: "Clear Courts: help for judges".
    """
    text = read.page.text
    below = read.start
    for start, end in _lines_above(read):
        is_label = _LABEL.match(text, start, below) and not EMPTY_LINE.search(text, end, below)
        if not is_label and not phrases("programme_names", "no title").found(read.page.folded[start:end]):
            return ProgrammeName(start, end, TITLED) if _TITLE.fullmatch(text, start, end) else None
        below = start
    return None


def _lines_above(read: Read) -> Iterator[tuple[int, int]]:
    """Start and end of each line above a sentence with anything in it, without the space around, the next first."""
    text = read.page.text
    for line in reversed([*LINE.finditer(text, max(0, read.start - _FAR), read.start)]):
        if not line[0].isspace():
            yield trimmed(text, line.start(), line.end())
