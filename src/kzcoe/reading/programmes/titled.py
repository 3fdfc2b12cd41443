"""Programmes that go by the title of their page: "Support to the courts", and below it "This joint programme …"."""

import re
from typing import Final

from kzcoe.reading.programmes.names import TITLED, ProgrammeName
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["sheet_title", "spoken_of", "title_above"]

_LINE = re.compile(r"[^\r\n]+")
_LABEL = re.compile(r"\s*[A-Z][\w ]{2,30}?(?::| {3})\s")
_GAP = re.compile(r"\n[ \t\r]*\n")
_TITLE = re.compile(r"[A-Z][\w'\u2019-]+(?:,? [\w'\u2019-]+){0,6}(?::? [\w'\u2019-]+(?:,? [\w'\u2019-]+){1,12})")
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
    """The title above the labels of a sheet, one of which a sentence is: "Clear Courts for All", "Period: …".

    A line that looks like a label is the title where an empty line stands below it: "Clear Courts: help for judges".
    """
    page = read.page
    below = read.start
    for line in reversed([*_LINE.finditer(page.text, max(0, read.start - _FAR), read.start)]):
        words = line[0].strip()
        if words and (not _LABEL.match(line[0]) or _GAP.search(page.text, line.end(), below)):
            start = line.start() + line[0].index(words)
            return ProgrammeName(start, start + len(words), TITLED) if _TITLE.fullmatch(words) else None
        below = line.start() if words else below
    return None
