"""Sentences, headings and items of lists, as spans in the text as given."""

import re
from collections.abc import Iterator

from attrs import frozen

from kzcoe.reading.layout import Layout, Line
from kzcoe.reading.pages import Page

__all__ = ["Sentence", "split"]

_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st no nos art arts jan feb mar apr jun jul aug sep sept oct nov dec vs etc e.g i.e h.e gen col lt jr "
    "sr inc ltd doc docs para paras vol pp ca approx sen rep hon amb p u.s u.n mag ing kr".split()
)
_END = re.compile(r"(?:[!?]|(?<!\.)\.(?!\.)|(?<!\.)\.\.\.(?!\.))['\")\]]*(?:\s+|(?<=[a-z)]\.)(?=[A-Z](?:[a-z]| [a-z])))(?=[\"'(\[-]*\s?[A-Z0-9\"'(])")
_LAST_WORD = re.compile(r"([^\s(\[\"']+)\.$")
_INITIAL = re.compile(r"(?:^|[\s.(-])(?:[A-Z][a-z]?|Dzh|Shch)$")
_BULLET = re.compile(r"\s*(?:[-*•·>▪■●○►▸‣◦✓]|\d{1,2}[.)](?=\s)|\(?[a-z]\)|\*+)\s*(?=\S)")
_NUMBERED_HEADING = re.compile(r"\s*\d{1,2}[.)]\s+[A-Z][^\d:;]{2,50}[^.:;,!?]")
_LISTED = re.compile(r"\s*(?:C?\.?E\.?T\.?S\b|STC?E\b|No\.|CM/|Resolution|Recommendation|Opinion|Doc\.|[A-Z][^:.]{2,70}:\s|\d{1,2} [A-Z][a-z]+ \d{4}\b|[A-Z].{5,80}\b(?:19|20)\d\d\W*$)")
_FACT = re.compile(r"\d.*[:(-]|[:(-].*\d|\bNo\b|\b(?:C?ETS|STE)\b|\b(?:Resolution|Recommendation|Opinion|Doc)\b.*\d")
_SHORT_LINE = 45  # code points; a shorter line without an end is a heading, not a broken sentence
_OPEN_LIST = re.compile(r"[:;]\s*$")
_CLOSED = re.compile(r"[.!?;:]['\")\]]*\s*$")


@frozen
class Sentence:
    """A sentence, a heading or an item of a list; offsets count code points."""

    start: int
    end: int
    kind: str
    """sentence, heading, or item."""
    lead: "Sentence | None" = None
    """For an item of a list, the sentence or heading that introduces the list."""
    block: int = 0
    """Number of the block of prose it stands in."""
    chunk: int = 0
    """Number of the paragraph or item it stands in."""


def split(page: Page, layout: Layout) -> tuple[Sentence, ...]:
    """The sentences of the prose, in order."""
    found: list[Sentence] = []
    lead: Sentence | None = None
    paragraph = 0
    for number, block in enumerate(layout.blocks):
        chunks = list(_chunks(page, block))
        if lead is not None and lead.block < number - (lead.kind == "heading" and found[-1] is lead):
            lead = None
        for start, end, kind in chunks:
            paragraph += 1
            if kind == "heading":
                lead = Sentence(start, end, kind, None, number, paragraph)
                found.append(lead)
                continue
            pieces = list(_sentences(page.plain, start, end))
            for first, last in pieces:
                found.append(Sentence(first, last, kind, lead if kind == "item" or _is_heading(lead) else None, number, paragraph))
            if _OPEN_LIST.search(page.plain[start:end]) and kind == "sentence":
                lead = found[-1]
            elif kind == "sentence" and not _is_heading(lead):
                lead = None
    return tuple(found)


def _is_heading(lead: Sentence | None) -> bool:
    return lead is not None and lead.kind == "heading"


def _chunks(page: Page, block: tuple[Line, ...]) -> Iterator[tuple[int, int, str]]:
    """Runs of lines that are one paragraph, and lines that are headings or items of a list."""
    run: list[Line] = []
    items = False
    for line in block:
        text = page.plain[line.start : line.end]
        bullet = _BULLET.match(text)
        if bullet is None and run and _runs_on(page.plain[run[-1].start : run[-1].end], text):
            run.append(line)
            continue
        if run:
            yield _chunk(page.plain, run, items=items)
        opened = bool(run) and _OPEN_LIST.search(page.plain[run[-1].start : run[-1].end]) is not None
        items = bullet is not None or opened or (items and opened)
        start = line.start + bullet.end() if bullet and bullet.end() < len(text) else line.start
        numbered = bullet is not None and (_NUMBERED_HEADING.fullmatch(text) is not None or (text.isupper() and len(text) < _SHORT_LINE))
        run = [Line(start, line.end, line.heading or numbered)]
        items = items and not numbered
    if run:
        yield _chunk(page.plain, run, items=items)


def _runs_on(line: str, following: str) -> bool:
    """Whether a sentence goes on from one line into the next."""
    if _LISTED.match(line) and _LISTED.match(following):
        return False
    open_end = not _CLOSED.search(line) or (line.rstrip().endswith(".") and _abbreviated(line.rstrip()))
    return open_end and (len(line) > _SHORT_LINE or following[:1].islower())


def _chunk(plain: str, run: list[Line], *, items: bool) -> tuple[int, int, str]:
    heading = len(run) == 1 and run[0].heading and not items
    listed = heading and _FACT.search(plain, run[0].start, run[-1].end) is not None
    return run[0].start, run[-1].end, "item" if items or listed else "heading" if heading else "sentence"


def _sentences(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for match in _END.finditer(plain, start, end):
        if _abbreviated(plain[first : match.start() + 1]):
            continue
        yield first, match.start() + len(match[0].rstrip())
        first = match.end()
    if first < end:
        yield first, end


def _abbreviated(text: str) -> bool:
    """Whether the full stop at the end of the text belongs to an abbreviation or an initial."""
    word = _LAST_WORD.search(text)
    if word is None:
        return False
    return word[1].lower() in _ABBREVIATIONS or _INITIAL.search(word[1]) is not None
