"""Chronicles: entries that each begin with their year, "2010. …", "5 May 2012: …", or stand below it, in its order."""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from kzcoe.reading.line_breaks import EMPTY_LINE, LINE_END
from kzcoe.reading.months import MONTHS, SHORT_MONTHS

__all__ = ["Entry", "chronicle"]

_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(SHORT_MONTHS)})\b\.?)"
_ENTRY = re.compile(
    r"^[ \t]*+(?P<entry>(?:[-*\u2022\u2013\u2014] ?)?"
    rf"(?:(?:\d{{1,2}}(?: ?[-\u2013] ?\d{{1,2}})? )?{_MONTH} )?(?P<year>(?:19[4-9]|20\d)\d)"
    rf"(?:,? (?:{_MONTH}(?: \d{{1,2}})?|\d{{1,2}}(?: ?[-\u2013] ?\d{{1,2}})? {_MONTH}))?"
    r"(?:, (?:online|[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?)(?= ?:))?"
    r"(?: ?\.| ?:| [-\u2013\u2014]| ?\||\t|(?= {2})))\s+(?=[^\d\s])",
    re.MULTILINE,
)
_YEAR_LINE = re.compile(
    r"^[ \t]*+(?P<entry>(?P<year>(?:19[4-9]|20\d)\d)[.:]?)[ \t]*+\r?\n(?=[ \t]*+[^\s])", re.MULTILINE
)
_FEWEST = 3  # years that stand alone in their lines


@frozen
class Entry:
    """An entry of a chronicle; offsets count code points."""

    start: int
    """Offset of the first code point of the line that opens it."""
    label_end: int
    """Offset after the year, with the day or the month beside it and the sign after it."""
    end: int
    """Offset after its last code point, at the next entry or at an empty line; of the last one at the end of its line,
    unless the year stands alone in that."""
    year: int
    """Its year."""


def chronicle(text: str) -> tuple[Entry, ...]:
    """The entries of the chronicles that a text holds, in order; a line alone that begins with a year is none."""
    entries = list(_entries(text))
    rises = [following.year - entry.year for entry, following in pairwise(entries)]
    forwards = sum(rise > 0 for rise in rises) >= sum(rise < 0 for rise in rises)
    goes_on = [rise >= 0 if forwards else rise <= 0 for rise in rises]
    beside = zip(entries, [False, *goes_on], [*goes_on, False], strict=False)  # one less where there is no entry
    return tuple(entry for entry, before, after in beside if before or after)


def _entries(text: str) -> Iterator[Entry]:
    """The lines that begin with a year, or are no more, each up to the next one."""
    headings = list(_YEAR_LINE.finditer(text))
    matches = sorted([*_ENTRY.finditer(text), *(headings if len(headings) >= _FEWEST else ())], key=re.Match.start)
    for match, following in zip(matches, (*matches, None)[1:], strict=True):
        stop = len(text) if following is None else following.start("entry")
        one_line = following is None and match.re is not _YEAR_LINE
        gap = (LINE_END if one_line else EMPTY_LINE).search(text, match.end(), stop)
        yield Entry(match.start("entry"), match.end("entry"), gap.start() if gap else stop, int(match["year"]))
