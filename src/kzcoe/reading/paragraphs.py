"""Paragraphs, headings and items of lists: the lines of a block of prose put together."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from kzcoe.reading.abbreviations import ends_abbreviated
from kzcoe.reading.layout import Line
from kzcoe.reading.layout.lines import UNFINISHED
from kzcoe.reading.pages import Page
from kzcoe.register.vocabulary import phrases

__all__ = ["Paragraph", "opens_list", "paragraphs"]

_BULLET = re.compile(r"\s*(?:[-*•·>▪■●○►▸‣◦✓]|\(?\d{1,2}[.)](?=\s)|\(?(?:[a-z]|i{2,3}|iv|vi{0,3})\)|\*+)\s*(?=\S)")
_NUMBERED_HEADING = re.compile(
    r"\s*\d{1,2}[.)]\s+(?:[A-Z][^\d:;]{2,50}|(?:Conventions|Treaties) [^\d:;]{2,90})[^.:;,!?]"
)
_LETTERED = re.compile(r"^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+")
_CLOSED = re.compile(r"[.!?;:]['\")\]]*\s*$")
_OPEN_LIST = re.compile(r"[:;]\s*$")
# A list of numbers that was broken: "Nos. 18," and below it "127, 141 and 165"
_ENDS_AMONG_NUMBERS = re.compile(r"\b[Nn]os\b\.? ?(?:\d{1,3}, ?)+\s*$")
_GOES_ON_WITH_NUMBERS = re.compile(r"\s*\d{1,3}(?:, \d| and \d)")
# A document whose number was broken: "the resolution" and below it "(99) 5"
_ENDS_BEFORE_YEAR = re.compile(r"\b[Rr]e(?:commendation|solution)\s*$")
_GOES_ON_WITH_YEAR = re.compile(r"\s*\(\d\d\)\s?\d")
# Lines that each name one thing: "CETS No. 24 …", "Resolution 712", "Party: yes", "12 May 2014", "… of 2014"
_LISTED = re.compile(
    r"\s*(?:C?\.?E\.?T\.?S\b|STC?E\b|No\.|CM/|Resolution|Recommendation|Opinion|Doc\."
    r"|(?:[A-Z][\w-]+ ){0,3}(?:Convention|Protocol|Charter|Agreement)\b.{1,140}\((?:C?ETS|STE|No\.|№)[^)\n]{1,12}\)"
    r"|[A-Z][^.;\n]{4,140} - (?:appl|associate|full|in force|invit|member|not |observer|party|ratified|signed|since"
    r"|\d{1,2}[./ ]|\d{4})"
    r"|[A-Z][^:.]{2,70}:\s|\d{1,2} [A-Z][a-z]+ \d{4}\b|[A-Z].{5,80}\b(?:19|20)\d\d\W*$)"
)
_FIGURES = r"\d{1,2}[./]\d{1,2}[./]\d{4}"
_DATE_LINE = re.compile(
    rf"\s*(?:{_FIGURES}(?:\s*-\s*{_FIGURES})?|\d{{1,2}}(?:\s?-\s?\d{{1,2}})?[ /][\w/]{{2,10}}[ /]\d{{4}})\s*"
)
_LONGEST_HEADING: Final = 80  # code points
_SHORT_LINE: Final = 45  # code points; a shorter line without an end is a heading, not a broken sentence


@frozen
class Paragraph:
    """Lines that belong together; offsets count code points."""

    start: int
    """Offset of the first code point, after the bullet of an item."""
    end: int
    """Offset after the last code point."""
    kind: str
    """sentence, heading, or item."""


def paragraphs(page: Page, block: Sequence[Line]) -> Iterator[Paragraph]:
    """The paragraphs, headings and items of a block of consecutive lines, in order."""
    run: list[Line] = []
    item = False
    for line in block:
        if run and not page.opens_entry(line.start) and _runs_on(page.plain, run[-1], line):
            run.append(line)
            continue
        opened = bool(run) and opens_list(page.plain, run[-1].start, run[-1].end)
        if run:
            yield _paragraph(page.plain, run, item=item)
        opening, item = _opening(page.plain, line, listed=opened)
        run = [opening]
    if run:
        yield _paragraph(page.plain, run, item=item)


def opens_list(plain: str, start: int, end: int) -> bool:
    """Whether a stretch ends with a colon or a semicolon: "The parties agreed on:"."""
    return _OPEN_LIST.search(plain, start, end) is not None


def _runs_on(plain: str, line: Line, following: Line) -> bool:
    """Whether a sentence goes on from one line into the next."""
    if _ENDS_AMONG_NUMBERS.search(plain, line.start, line.end) and _GOES_ON_WITH_NUMBERS.match(plain, following.start):
        return True
    if _ENDS_BEFORE_YEAR.search(plain, line.start, line.end) and _GOES_ON_WITH_YEAR.match(plain, following.start):
        return True
    if line.row or following.row or _BULLET.match(plain, following.start, following.end):
        return False
    text = plain[line.start : line.end]
    after = plain[following.start : following.end]
    if UNFINISHED.search(text):
        return True
    if _DATE_LINE.fullmatch(after) or (_LISTED.match(text) and _LISTED.match(after)) or _is_row_after(text, after):
        return False
    closed = _CLOSED.search(text) is not None and not ends_abbreviated(text, 0, len(text.rstrip()))
    return not closed and (len(text) > _SHORT_LINE or plain[following.start].islower())


def _is_row_after(text: str, after: str) -> bool:
    """Whether a line is a row of a table, below another row or the heading of the table."""
    fact_lines = phrases("fact_lines", "row")
    return fact_lines.found(after) and (
        fact_lines.found(text) or phrases("fact_lines", "heading of a list").found(text)
    )


def _opening(plain: str, line: Line, *, listed: bool) -> tuple[Line, bool]:
    """A line that begins a paragraph, without its bullet, and whether it is an item of a list."""
    text = plain[line.start : line.end]
    bullet = _BULLET.match(text)
    numbered = bullet is not None and _is_heading(text)
    start = line.start + bullet.end() if bullet else line.start
    item = line.row and not line.heading
    return Line(start, line.end, line.heading or numbered, line.row), (
        item or bullet is not None or (listed and not line.row)
    ) and not numbered


def _is_heading(text: str) -> bool:
    """Whether a line with a number or a bullet before it is a heading: "2. Human rights"."""
    if _NUMBERED_HEADING.fullmatch(text) is not None or (text.isupper() and len(text) < _SHORT_LINE):
        return True
    bare = _LETTERED.sub("", text, count=1)
    return bare != text and len(bare) < _LONGEST_HEADING and phrases("fact_lines", "heading by number").found(bare)


def _paragraph(plain: str, run: Sequence[Line], *, item: bool) -> Paragraph:
    """The paragraph that a run of lines is."""
    start, end = run[0].start, run[-1].end
    heading = len(run) == 1 and run[0].heading and not item
    # A heading that states a fact is an item: "Extradition (No. 24): in force".
    listed = heading and not run[0].row and phrases("fact_lines", "fact", "row", "standfirst").found(plain[start:end])
    return Paragraph(start, end, "item" if item or listed else "heading" if heading else "sentence")
