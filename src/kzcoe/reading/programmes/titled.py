"""Programmes that go by the title of their page: "Support to the courts", and below it "This joint programme …"."""

import re
from typing import Final

from kzcoe.reading.programmes.names import TITLED, ProgrammeName
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["spoken_of", "title_above"]

_LINE = re.compile(r"[^\r\n]+")
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
