"""An article read again: reading depends on the text alone, so that what it found can be found once more."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Final

from attrs import frozen

from kzcoe.model import Article, Evidence, Meeting
from kzcoe.reading.dates import DateMention, find_dates
from kzcoe.reading.layout import lay_out
from kzcoe.reading.making import Findings, make_record
from kzcoe.reading.meetings import Scene
from kzcoe.reading.pages import Page
from kzcoe.reading.reader import read_findings
from kzcoe.reading.reads import Read
from kzcoe.record import Record
from kzcoe.record.explanations import Reason, Rule
from kzcoe.register import Register

__all__ = ["Reread", "reread"]

_KEPT: Final = 64  # articles read last, of which several facts may be explained one after another


@frozen(eq=False)
class Reread:
    """An article, and what reading it again found."""

    article: Article
    """The article as a record has it."""
    register: Register
    """What was known beforehand."""
    printed: Sequence[DateMention]
    """The dates of the text as they are printed."""
    findings: Findings
    """What was found."""

    @property
    def scene(self) -> Scene:
        """The sentences, and whom and what they name."""
        return self.findings.scene

    @property
    def reads(self) -> Sequence[Read]:
        """The sentences."""
        return self.scene.reads

    def number_at(self, place: int) -> int | None:
        """The number of the sentence that holds a place; None where it is no part of the prose."""
        number = bisect_right(self._starts, place) - 1
        return number if number >= 0 and place < self.reads[number].end else None

    def quote(self, span: tuple[int, int]) -> Evidence:
        """The words of a stretch of the text."""
        return self.article.quote(*span)

    def around(self, span: tuple[int, int]) -> Evidence:
        """The sentence that holds a stretch, and all of the stretch; or the line, where it is no part of the prose."""
        number = self.number_at(span[0])
        start, end = self._line(span[0]) if number is None else (self.reads[number].start, self.reads[number].end)
        return self.article.quote(min(start, span[0]), max(end, span[1]))

    def reason(self, part: str, value: object, span: tuple[int, int], *rules: Rule) -> Reason:
        """The reason for a part of a fact that words of the article are."""
        told = None if value is None else " ".join(str(value).split())
        return Reason(part=part, value=told, rules=rules, words=self.quote(span), sentence=self.around(span))

    def evidence_among(self, evidence: Sequence[Evidence]) -> Iterator[tuple[int, int]]:
        """The places in this article of some evidence."""
        return ((one.start, one.end) for one in evidence if self.article.holds(one))

    def _line(self, place: int) -> tuple[int, int]:
        """The line that holds a place."""
        text = self.article.text
        start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
        return start, len(text) if end < 0 else end

    @cached_property
    def record(self) -> Record:
        """The record of this article alone."""
        return make_record(self.findings, self.register)

    @property
    def told(self) -> Sequence[Meeting]:
        """The meetings of this article alone, in the order in which they are found."""
        return [self.record.meetings[f"{self.article.id}/meeting-{n + 1}"] for n in range(len(self.findings.meetings))]

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [read.start for read in self.reads]


@lru_cache(maxsize=_KEPT)
def reread(article: Article, register: Register) -> Reread:
    """What reading an article finds, as it was found when the record was made."""
    page = Page(article.text)
    printed = find_dates(page)
    layout = lay_out(page, printed, register)
    return Reread(article, register, printed, read_findings(article, page, printed, layout, register))
