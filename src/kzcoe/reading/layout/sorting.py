"""Telling the parts of a page apart: its lines from top to bottom, each put where it belongs."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from attrs import define, evolve, field

from kzcoe.model.articles import Span
from kzcoe.model.dates import PartialDate, Period
from kzcoe.model.words import SpanKind
from kzcoe.reading.dates import DateMention
from kzcoe.reading.layout.datelines import Dateline, Datelines
from kzcoe.reading.layout.furniture import LONGEST_FURNITURE, LONGEST_HEADLINE, furniture, notices_in, span_kind
from kzcoe.reading.layout.lines import SENTENCE_END, UNFINISHED, PageLine, foot, page_lines
from kzcoe.reading.layout.parts import Layout, Line
from kzcoe.reading.layout.stamps import Stamp, leading_date, stamp, told_day, trailing_date
from kzcoe.reading.layout.tables import table_rows
from kzcoe.reading.pages import Page
from kzcoe.reading.spans import trimmed, within
from kzcoe.register import Register
from kzcoe.register.vocabulary import phrases

__all__ = ["lay_out"]

_BULLET = re.compile(r"^\s*(?:[-*•–—·>»▪■●○►▸‣◦✓]|\d{1,2}[.)]|\(?[a-z]\))\s+")
_PUNCTUATED = re.compile(r"[.:;,]['\")\]]*$")
_LONGEST_HEADING: Final = 80  # code points


def lay_out(page: Page, dates: Sequence[DateMention], register: Register) -> Layout:
    """Tell the parts of a page apart; nothing is deleted."""
    lines = list(page_lines(page))
    parts = page, dates, Datelines(register), foot(page, lines), table_rows(page, lines)
    sorter = _Sorter(*parts)
    sorter.sort_all(lines)
    if sorter.is_by_days:
        sorter = _Sorter(*parts, by_days=True)
        sorter.sort_all(lines)
    return sorter.layout()


@define
class _Sorter:
    """What has been found on a page so far."""

    page: Page
    dates: Sequence[DateMention]
    datelines: Datelines
    foot: int
    """Offset after which nothing can be prose."""
    rows: dict[int, bool]
    """Where rows of tables begin, and whether each is a heading."""
    by_days: bool = False
    """Whether a date that stands alone is that of what stands under it, and none of the page."""
    spans: list[Span] = field(factory=list)
    blocks: list[list[Line]] = field(factory=list)
    title: str | None = None
    dateline: str | None = None
    published: PartialDate | None = None
    in_tail: bool = False
    """Whether the story is over, and links to other stories have begun."""
    dated_first: bool = False
    """Whether the page begins with the word "date" and one."""
    days_alone: set[PartialDate] = field(factory=set)
    """The days that have been seen on lines with nothing else."""
    in_story: bool = False
    """Whether a line has been seen that can only be prose."""
    after_gap: bool = False
    """Whether an empty line stands between the story so far and what comes next."""
    above: PageLine | None = None
    """The headline seen last, which is the heading of a list where one begins right below it."""

    @property
    def is_by_days(self) -> bool:
        """Whether several dates stand alone, which are those of the items of a list, and none is that of the page."""
        return len(self.days_alone) > 1 and not self.dated_first

    def layout(self) -> Layout:
        """What the page is made of."""
        blocks = tuple(map(tuple, self.blocks))
        return Layout(tuple(sorted(self.spans)), blocks, self.title, self.dateline, self.published)

    def sort_all(self, lines: Sequence[PageLine]) -> None:
        """Put each line where it belongs."""
        for line, following in zip(lines, (*lines, None)[1:], strict=True):
            whole = self._without_stamp_before(line, following) if following is not None else line
            for part in self._without_notices(whole):
                self.sort(part)

    def sort(self, whole: PageLine) -> None:
        """Put one line where it belongs."""
        line = self._without_run_in_stamp(self._without_leading_date(self._without_told_stamp(whole)))
        if line.start >= line.end:
            return
        folded = self.page.folded[line.start : line.end]
        dates = within(self.dates, line.start, line.end)
        row = line.start in self.rows or self._is(line, "row")
        kind = furniture(folded, dated=bool(dates), row=row)
        self._turn_to_tail(line, kind)
        self.after_gap |= line.apart
        stamped = None if self.in_tail or row else stamp(folded, dates, line.start)
        if stamped is not None and not self._goes_on(line) and self._stamp(line, stamped):
            return
        if kind or self.in_tail:
            self._mark(line.start, line.end, span_kind(kind or "tail"))
        elif not self.in_story and self._is_place_alone(line):
            self._mark(line.start, line.end, SpanKind.DATELINE)
            self._take_dateline(line, Dateline(0, line.end - line.start, line.end - line.start))
        elif not row and self._is_headline(line, folded) and not self._is_of_day(line, dates):
            self._headline(line)
        else:
            self._prose(line)

    def _is(self, line: PageLine, meaning: str) -> bool:
        """Whether a line states a fact of a kind: who speaks in an interview, or a row of a table of treaties."""
        return phrases("fact_lines", meaning).found(self.page.plain[line.start : line.end])

    def _without_notices(self, line: PageLine) -> Iterator[PageLine]:
        """The line; or its parts, where sentences of the publisher's were run into a story, which tells of a day."""
        notices = [
            (line.start + first, line.start + last)
            for first, last in notices_in(self.page.folded[line.start : line.end])
        ]
        dates = (
            (date.start for date in within(self.dates, line.start, line.end) if _is_of_a_day(date)) if notices else ()
        )
        if all(any(first <= date < last for first, last in notices) for date in dates):
            yield line
            return
        for first, last in pairwise(sorted({line.start, line.end, *chain.from_iterable(notices)})):
            if not self.page.text[first:last].isspace():
                start, end = trimmed(self.page.text, first, last)
                yield evolve(line, start=start, end=end)

    def _without_told_stamp(self, line: PageLine) -> PageLine:
        """The line without the day of publication before its first or after its last sentence."""
        dates = within(self.dates, line.start, line.end)
        found = told_day(self.page.folded[line.start : line.end], dates, line.start) if dates else None
        if found is None:
            return line
        when, first, last = found
        self.published = self.published or when
        self._mark(line.start + first, line.start + last, SpanKind.STAMP)
        if first:
            return evolve(line, end=line.start + len(self.page.text[line.start : line.start + first].rstrip()))
        return evolve(line, start=self._next_word(line.start + last, line.end))

    def _without_leading_date(self, line: PageLine) -> PageLine:
        """The line after a date that it begins with, which is the stamp."""
        found = leading_date(self.page.folded[line.start : line.end]) if self.published is None else None
        if found is None:
            return line
        self.published, after = found
        self.dated_first = True
        self._mark(line.start, line.start + after, SpanKind.STAMP)
        return evolve(line, start=self._next_word(line.start + after, line.end))

    def _without_run_in_stamp(self, line: PageLine) -> PageLine:
        """The line without a date and time that were run into it, which are the stamp."""
        opening = self.published is None and not self.in_story
        found = trailing_date(self.page.plain[line.start : line.end]) if opening else None
        if found is None:
            return line
        self.published, before = found
        self._mark(line.start + before, line.end, SpanKind.STAMP)
        return evolve(line, end=line.start + before)

    def _without_stamp_before(self, line: PageLine, following: PageLine) -> PageLine:
        """The line without a section and a day before a headline that the next line repeats, which are the stamp."""
        headline = self.page.text[following.start : following.end]
        first = line.end - len(headline)
        repeated = line.start < first and self.page.text[first : line.end] == headline
        days = (
            within(self.dates, line.start, first) if repeated and self.published is None and not self.in_story else []
        )
        day = days[0].when if len(days) == 1 else None
        if not (isinstance(day, PartialDate) and day.is_day and self.page.text[days[0].end : first].isspace()):
            return line
        self.published = day
        self._mark(line.start, days[0].end, SpanKind.STAMP)
        return evolve(line, start=first)

    def _turn_to_tail(self, line: PageLine, kind: str | None) -> None:
        """Note where the story ends, and where after links to other stories prose begins again.

        "Read more" before the story is a button.
        """
        if kind == "tail":
            self.in_tail = self.in_story
        elif line.end - line.start > LONGEST_FURNITURE:
            self.in_tail = False

    def _stamp(self, line: PageLine, found: Stamp) -> bool:
        """Take a line with a date for the stamp: the first above or below the story, and later those that say so."""
        if found.alone:
            self.days_alone.add(found.when)
            if self.by_days:
                return False
        first = self.published is None
        opens = first and not self.in_story
        closes = first and found.bare and line.start >= self.foot and self._is_only_day(found.when)
        if opens:
            self._take_dateline(line, self.datelines.beside_date(self.page.plain[line.start : line.end]))
        if first and (opens or closes or found.told):
            self.published = found.when
        taken = opens or closes or found.told or (found.short and not self.in_story)
        if taken:
            self._mark(line.start, line.end, SpanKind.STAMP)
        return taken

    def _goes_on(self, line: PageLine) -> bool:
        """Whether a line stands right below one of the story that has to go on: "… was held on"."""
        if line.apart or not self.blocks or not self.blocks[-1]:
            return False
        above = self.blocks[-1][-1]
        return UNFINISHED.search(self.page.plain, above.start, above.end) is not None

    def _is_only_day(self, when: PartialDate) -> bool:
        """Whether no other day is printed below the story."""
        below = within(self.dates, self.foot, len(self.page.text))
        return all(date.when == when for date in below if isinstance(date.when, PartialDate) and date.when.is_day)

    def _is_headline(self, line: PageLine, folded: str) -> bool:
        """Whether a line before the story is a headline: short, and without a stop at its end."""
        if self.blocks or line.wrapped or len(folded) > LONGEST_HEADLINE or _BULLET.match(folded):
            return False
        if self.page.opens_entry(line.start):
            return False
        if self._dateline(line) is not None or self._is(line, "standfirst"):
            return False
        return self.page.text[line.start : line.end] == self.title or not _PUNCTUATED.search(folded)

    def _is_place_alone(self, line: PageLine) -> bool:
        """Whether a line below the headline is no more than a city in capitals: "ANKARA"."""
        plain = self.page.plain[line.start : line.end]
        place = plain.isupper() and plain[0].isalpha() and self.datelines.is_city(plain)
        return place and self.title is not None and self.dateline is None

    def _is_of_day(self, line: PageLine, dates: Sequence[DateMention]) -> bool:
        """Whether a line tells when, and perhaps where, what stands under it took place: "6 May, Oslo", "When: …"."""
        days = [date.when for date in dates if date.when is not None]
        if len(days) != 1:
            return False
        if phrases("date_context", "label of a day").found(self.page.folded[line.start : line.end]):
            return True
        edges = [line.start, *(edge for date in dates for edge in (date.start, date.end)), line.end]
        rest = " ".join(self.page.plain[one:other] for one, other in zip(edges[::2], edges[1::2], strict=True))
        rest = rest.strip(" ,.:()")
        # A day without its year is no stamp.
        alone = self.by_days or isinstance(days[0], Period) or days[0].year is None
        return self.datelines.is_city(rest) if rest else alone

    def _headline(self, line: PageLine) -> None:
        """Of several lines before the story the longest is the headline; the others name a section."""
        self._mark(line.start, line.end, SpanKind.HEADLINE)
        self.above = line
        if self._is(line, "speaker"):
            self.blocks.append([Line(line.start, line.end, heading=True)])
        if self.title is None or line.end - line.start > len(self.title):
            self.title = self.page.text[line.start : line.end]

    def _prose(self, line: PageLine) -> None:
        """Add a line to the story."""
        if self.above is not None and not self.blocks and self._is(self.above, "heading of a list"):
            self.blocks.append([Line(self.above.start, self.above.end, heading=True)])
        if self.after_gap or not self.blocks:
            self.blocks.append([])
        self.after_gap = False
        body = self._after_dateline(line)
        if body < line.end:
            row = line.start in self.rows
            heading = self.rows[line.start] if row else self._is_heading(line)
            self.blocks[-1].append(Line(body, line.end, heading, row))
            self.in_story = self.in_story or line.end - body > LONGEST_HEADLINE

    def _is_heading(self, line: PageLine) -> bool:
        """Whether a line of the story stands like a heading: short, without a stop and without a bullet."""
        if line.end - line.start >= _LONGEST_HEADING or self.page.opens_entry(line.start):
            return False
        plain = self.page.plain[line.start : line.end]
        return not SENTENCE_END.search(plain) and not _BULLET.match(plain)

    def _dateline(self, line: PageLine) -> Dateline | None:
        """The dateline with which a line begins."""
        return self.datelines.before_story(self.page.plain[line.start : line.end], again=self.in_story)

    def _after_dateline(self, line: PageLine) -> int:
        """Mark a dateline at the start of a line and give the offset of the prose after it."""
        found = self._dateline(line)
        if found is None:
            return line.start
        self._mark(line.start, line.start + found.end, SpanKind.DATELINE)
        self._take_dateline(line, found)
        self._take_day(line.start, line.start + found.end)
        return self._next_word(line.start + found.end, line.end)

    def _take_dateline(self, line: PageLine, found: Dateline | None) -> None:
        """Note the place of the first dateline."""
        if found is not None and self.dateline is None:
            self.dateline = self.page.text[line.start + found.start : line.start + found.place_end]

    def _take_day(self, start: int, end: int) -> None:
        """Take the full date in a dateline, "OSLO, 21 May 2014 - ", for the day of publication where none is stated."""
        days = (date.when for date in within(self.dates, start, end))
        day = next((when for when in days if isinstance(when, PartialDate) and when.is_day), None)
        self.published = self.published or day

    def _next_word(self, start: int, end: int) -> int:
        """The offset of the first word in a stretch, or its end."""
        return end - len(self.page.text[start:end].lstrip())

    def _mark(self, start: int, end: int, kind: SpanKind) -> None:
        """Note a stretch as a part of the page."""
        self.spans.append(Span(start, end, kind))


def _is_of_a_day(date: DateMention) -> bool:
    """Whether a date is more than a year or a month, as a story has them, and no notice."""
    return date.when is None or isinstance(date.when, Period) or date.when.day is not None
