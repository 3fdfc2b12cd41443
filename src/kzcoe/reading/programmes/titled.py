"""Programmes that go by the title of their page: "Support to the courts", and below it "This joint programme …"."""

import re
from typing import Final

from kzcoe.reading.programmes.names import TITLED, ProgrammeName
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["sheet_title", "spoken_of", "title_above"]

_LINE = re.compile(r"[^\r\n]+")
_LABEL = re.compile(r"\s*[A-Z][\w ]{2,30}:\s")
_TITLE = re.compile(r"[A-Z][\w'\u2019-]+(?: [\w'\u2019,-]+){2,14}")
_LONGEST: Final = 200  # code points of a title
_FAR: Final = 2000  # code points above a sentence in which the title stands of which it speaks


def spoken_of(read: Read) -> Hit | None:
    """The words of a sentence that speak of the programme of the page: "this joint programme"."""
    return phrases("programme_names", "of the page").find(read.folded)


def title_above(read: Read) -> ProgrammeName | None:
    """The last line above a sentence that has the shape of a programme's title: "Strengthening the rule of law"."""
    page, found = read.page, None
    for line in _LINE.finditer(page.text, max(0, read.start - _FAR), read.start):
        start = line.start() + len(line[0]) - len(line[0].lstrip())
        end = start + len(line[0].strip())
        title = end - start <= _LONGEST and phrases("programme_names", "title of a page").found(page.folded[start:end])
        if title:
            found = ProgrammeName(start, end, TITLED)
    return found


def sheet_title(read: Read) -> ProgrammeName | None:
    """The title above the labels of a sheet, one of which a sentence is: "Clear Courts for All", "Period: …"."""
    page = read.page
    lines = [*_LINE.finditer(page.text, max(0, read.start - _FAR), read.start)]
    above = (line for line in reversed(lines) if line[0].strip() and not _LABEL.match(line[0]))
    title = next(above, None)
    if title is None or _TITLE.fullmatch(title[0].strip()) is None:
        return None
    start = title.start() + len(title[0]) - len(title[0].lstrip())
    return ProgrammeName(start, start + len(title[0].strip()), TITLED)
