"""Sentences, headings and items of lists, as spans in the text as given."""

import re
from collections.abc import Iterator
from typing import Final

from attrs import define, field, frozen

from kzcoe.reading.abbreviations import ends_abbreviated
from kzcoe.reading.layout import Layout, Line
from kzcoe.reading.pages import Page
from kzcoe.reading.paragraphs import Paragraph, opens_list, paragraphs
from kzcoe.reading.spans import Located

__all__ = ["Sentence", "split"]

_END = re.compile(
    r"[.!?](?:(?<=[!?])|(?<!\.\.)(?<=\.)(?:\.\.)?(?!\.))['\")\]]*"
    r"(?:\s+|(?<=[a-z)]\.)(?=[A-Z](?:[a-z]| [a-z])))(?=[\"'(\[-]*\s?[A-Z0-9\"'(])"
)
_SEMICOLON = re.compile(r";(?: and)?\s*$")
_LONGEST: Final = 2000  # code points; what runs on for longer is no sentence, and is read in pieces


@frozen
class Sentence:
    """A sentence, a heading or an item of a list; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    kind: str
    """sentence, heading, or item."""
    lead: "Sentence | None" = None
    """For an item of a list, the sentence or heading that introduces the list."""
    block: int = 0
    """Number of the block of prose it stands in."""
    paragraph: int = 0
    """Number of the paragraph or item it stands in."""

    @property
    def opener(self) -> "Sentence | None":
        """For an item of a list, the sentence that opens the list, where that is no heading."""
        opens = self.kind == "item" and self.lead is not None and self.lead.kind != "heading"
        return self.lead if opens else None


def split(page: Page, layout: Layout) -> tuple[Sentence, ...]:
    """The sentences of the prose, in order."""
    splitter = _Splitter(page)
    for number, block in enumerate(layout.blocks):
        splitter.split(block, number)
    return tuple(splitter.found)


@define
class _Splitter:
    """The sentences found so far, and the one that what follows hangs on."""

    page: Page
    found: list[Sentence] = field(factory=list)
    lead: Sentence | None = None
    paragraphs: int = 0

    def split(self, block: tuple[Line, ...], number: int) -> None:
        """Add the sentences of one block."""
        self._end_list(number)
        for paragraph in paragraphs(self.page, block):
            self.paragraphs += 1
            if paragraph.kind == "heading":
                self._heading(paragraph, number)
            else:
                self._sentences(paragraph, number)

    def _end_list(self, number: int) -> None:
        """A list ends with its block; a heading, a colon and an item reach over the empty line after them."""
        if self.lead is None:
            return
        last = self.found[-1]
        item = last.lead is self.lead and last.kind == "item" and self.lead.kind != "heading"
        reach = item or (last is self.lead and self._leads(last))
        if last.block < number - reach:
            self.lead = None

    def _leads(self, last: Sentence) -> bool:
        """Whether a sentence is a heading or ends with a colon."""
        return last.kind == "heading" or opens_list(self.page.plain, last.start, last.end)

    def _heading(self, paragraph: Paragraph, number: int) -> None:
        """Add a heading, which leads to what stands under it."""
        above = self.lead if "|" in self.page.plain[paragraph.start : paragraph.end] else None  # the table's heading
        self.lead = Sentence(paragraph.start, paragraph.end, paragraph.kind, above, number, self.paragraphs)
        self.found.append(self.lead)

    def _sentences(self, paragraph: Paragraph, number: int) -> None:
        """Add the sentences of a paragraph, which may be items of a list."""
        kind = "item" if self._goes_on_list(paragraph) else paragraph.kind
        lead = self.lead if kind == "item" or self._under_heading() else None
        self.found += (
            Sentence(start, end, kind, lead, number, self.paragraphs)
            for start, end in _pieces(self.page, paragraph.start, paragraph.end)
        )
        if kind == "sentence":
            self._turn_to(paragraph)

    def _goes_on_list(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph is an item although an empty line parts it from the list, as its semicolons tell."""
        if self.lead is None or self._under_heading() or self.page.plain[self.lead.end - 1] != ":":
            return False
        last = self.found[-1]
        begun = last.kind == "item" and last.lead is self.lead and self._ends_with_semicolon(last)
        return begun or (last is self.lead and self._ends_with_semicolon(paragraph))

    def _ends_with_semicolon(self, stretch: Located) -> bool:
        """Whether an item is not the last one of its list."""
        return _SEMICOLON.search(self.page.plain, stretch.start, stretch.end) is not None

    def _turn_to(self, paragraph: Paragraph) -> None:
        """After a paragraph: a list that it opens begins, and one that it interrupts is over."""
        if opens_list(self.page.plain, paragraph.start, paragraph.end):
            self.lead = self.found[-1]
        elif not self._under_heading():
            self.lead = None

    def _under_heading(self) -> bool:
        """Whether what follows stands under a heading."""
        return self.lead is not None and self.lead.kind == "heading"


def _pieces(page: Page, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph; what is far too long for one is cut between two words."""
    plain = page.plain
    for first, last in _ended(plain, start, _after_label(page, start), end):
        rest = first
        while last - rest > _LONGEST:
            space = plain.rfind(" ", rest + 1, rest + _LONGEST)
            cut = rest + _LONGEST if space < 0 else space
            yield rest, cut
            rest = cut
        yield rest, last


def _after_label(page: Page, start: int) -> int:
    """The offset from which a paragraph may be cut: after the year with which an entry of a chronicle begins."""
    entry = page.entry_at(start)
    return start if entry is None else max(start, entry.label_end)


def _ended(plain: str, start: int, head: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences between two offsets, cut where one ends and another begins, from `head` on."""
    first = start
    for match in _END.finditer(plain, head, end):
        if not ends_abbreviated(plain, first, match.start() + 1):
            yield first, match.start() + len(match[0].rstrip())
            first = match.end()
    if first < end:
        yield first, end
