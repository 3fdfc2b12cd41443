"""An article read again: reading depends on the text alone, so that what it found can be found once more."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Final

from attrs import frozen

from kzcoe.model import Article, Evidence, Meeting, Official
from kzcoe.reading.dates import DateMention, find_dates
from kzcoe.reading.layout import lay_out
from kzcoe.reading.making import Findings, make_record
from kzcoe.reading.meetings import Scene, Told
from kzcoe.reading.pages import Page
from kzcoe.reading.people import Person
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

    @cached_property
    def told(self) -> Mapping[tuple[int, int], Sequence[tuple[Told, Meeting]]]:
        """By each sentence that tells of meetings those found in it, each with the one made of it."""
        made = (self.record.meetings[f"{self.article.id}/meeting-{n + 1}"] for n in range(len(self.findings.meetings)))
        by_place: dict[tuple[int, int], list[tuple[Told, Meeting]]] = {}
        for found, meeting in zip(self.findings.meetings, made, strict=True):
            for place in self.evidence_among(meeting.evidence):
                by_place.setdefault(place, []).append((found, meeting))
        return by_place

    @cached_property
    def persons(self) -> Mapping[tuple[int, int], Person]:
        """Whoever is named at a place."""
        people = self.findings.people
        return {(one.start, one.end): people[one.person] for one in self.scene.mentions}

    @cached_property
    def named(self) -> Mapping[Evidence, Official]:
        """By the words that name them the officials of this article alone."""
        return {words: official for official in self.record.officials for words in official.evidence}

    @cached_property
    def posts(self) -> Mapping[Evidence, Sequence[str]]:
        """By the words that give them the titles of posts, as this article alone has them."""
        titles: dict[Evidence, list[str]] = {}
        for post in (post for official in self.record.officials for post in official.posts):
            if post.evidence is not None:
                titles.setdefault(post.evidence, []).append(post.title)
        return titles

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
