"""The parts of a page: headline, dateline, stamp, captions and boilerplate, as spans in the text as given."""

import re
from collections.abc import Iterator, Sequence

from attrs import field, frozen

from kzcoe.model.articles import Span
from kzcoe.model.dates import PartialDate
from kzcoe.model.words import SpanKind
from kzcoe.reading.calendar import find_dates
from kzcoe.reading.pages import Page
from kzcoe.register import Register
from kzcoe.register.vocabulary import phrases

__all__ = ["Layout", "Line", "lay_out"]

_LINE = re.compile(r"[^\r\n]+")
_LEADING_DATE = re.compile(r"^\W*date\s+(\d{4}-\d\d-\d\d)(?=\s|$)")
_TICKER_WORDS = re.compile(r"\b(?:usd|eur|rub|kzt|cny|gbp|kgs|uzs|astana|almaty)\b")
_BULLET = re.compile(r"^\s*(?:[-*•–—·>»▪■●○►▸‣◦✓]|\d{1,2}[.)]|\(?[a-z]\))\s+")
_SENTENCE_END = re.compile(r"[.!?:;]['\")\]]*\s*$")
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d\b|\bgmt ?[+-] ?\d+")
_WORD = re.compile(r"[a-z]{2,}")
_SEPARATORS = re.compile(r"\s[|>»/·]+\s|\s{3,}|\]\s*\[")
_NO_STAMP = re.compile(
    r"\b(?:conventions?|treat(?:y|ies)|ets|cets|ste|resolution|opinion|recommendation|declaration|member|observer|since|acceded|signed|ratified|"
    r"invited|decision|entered|force|as of|as at|status|situation)\b|\bn(?:o\.|°|r\.)"
)
_PUBLISHED = re.compile(r"\b(?:published|posted|updated|added)\b")
_BYLINE = re.compile(r"^\W*by [^.]{2,60}? on $")
_HEADLINE_LENGTH = 160  # code points; longer lines without a full stop are prose that was broken off
_STAMP_WORDS = 7  # words beside the date that a stamp line may hold
_TRAILING_STAMP = re.compile(r"(?<=[a-z])\s?([0-3]?\d)\.([01]\d)\.((?:19|20)\d\d),?\s+\d\d:\d\d$")
_WIDTH = 45, 90  # code points of a line in a text broken at a fixed width
_PROSE = 200  # code points of a line that is certainly no furniture of the page

# "ASTANA - ", "STRASBOURG. NEWSLINE - ", "NUR-SULTAN (TCA) - ", "BRUSSELS, Nov 14 - ", "Astana, MFA - "
_PLACE = r"(?P<place>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+){0,2})"
_DATELINES = (
    re.compile(rf"^\W*{_PLACE}(?P<rest>(?:[,.]| ?\(| ?/)[^-]{{0,60}}?(?:\w-\w[^-]{{0,30}})?)? ?-(?=\s)"),
    re.compile(r"^\W*(?P<place>[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+)?)\.(?P<rest>(?: [^.]{0,30}\.)?(?: [A-Z ]{2,30}/[^/]{0,30}/)?)\s(?=[A-Z])"),
    re.compile(rf"^\W*{_PLACE}(?P<rest>, [A-Z][a-z]+(?: [A-Z][a-z]+)?, [A-Z][a-z]+\.? \d{{1,2}}\.)\s(?=[A-Z])"),
    re.compile(rf"^\W*{_PLACE},? (?=\d{{1,2}} [A-Z][a-z]+ \d{{4}}\W*$)(?P<rest>)"),
)


@frozen
class Line:
    """A line of the page that holds prose."""

    start: int
    end: int
    heading: bool = False
    """Whether it stands like a heading: short, and without a full stop."""


@frozen
class Layout:
    """What the page is made of."""

    spans: tuple[Span, ...]
    """Headline, dateline, stamp, captions and boilerplate, in order."""
    blocks: tuple[tuple[Line, ...], ...]
    """Prose as it stands in blocks of consecutive lines, without dateline and boilerplate."""
    title: str | None = None
    """The headline."""
    dateline: str | None = None
    """The place in the dateline, as printed."""
    published: PartialDate | None = None
    """The day the page states as that of its publication."""
    columns: tuple[Span, ...] = field(default=())


def lay_out(page: Page, register: Register) -> Layout:
    """Tell the parts of a page apart; nothing is deleted."""
    return _Sorter(page, register).layout()


class _Sorter:
    """Goes through the lines of one page from top to bottom."""

    def __init__(self, page: Page, register: Register) -> None:
        self.page = page
        self.register = register
        self.spans: list[Span] = []
        self.blocks: list[list[Line]] = []
        self.title: str | None = None
        self.dateline: str | None = None
        self.published: PartialDate | None = None
        self.in_tail = False
        self.wrapped = False
        self.undated_by = 0

    def layout(self) -> Layout:
        lines = [(m.start(), m.end()) for m in _LINE.finditer(self.page.text) if not m[0].isspace()]
        previous_end = -1
        for number, (start, end) in enumerate(lines):
            start, end = self._trimmed(start, end)
            apart = "\n" in self.page.text[max(previous_end, 0) : start].replace("\n", "", 1)
            previous_end = end
            self.wrapped = (self.wrapped and not apart) or self._is_wrapped(lines[number : number + 3])
            self._sort(start, end, apart=apart or number == 0)
        if self.undated_by > 1:  # several dates that stand alone are those of the items of a list
            self.published = None
        return Layout(
            tuple(sorted(self.spans)), tuple(map(tuple, self.blocks)), self.title, self.dateline, self.published
        )

    def _is_wrapped(self, lines: Sequence[tuple[int, int]]) -> bool:
        """Whether lines are prose broken at a fixed width: alike in length, the first ones without an end."""
        if len(lines) < 3 or "\n\n" in self.page.text[lines[0][0] : lines[2][0]].replace("\r", ""):  # noqa: PLR2004
            return False
        lengths = [end - start for start, end in lines[:2]]
        return min(lengths) > _WIDTH[0] and max(lengths) < _WIDTH[1] and not any(
            _SENTENCE_END.search(self.page.plain[start:end]) for start, end in lines[:1]
        )

    def _sort(self, start: int, end: int, *, apart: bool) -> None:
        """Put one line where it belongs."""
        start = self._after_leading_date(start, end)
        end = self._before_trailing_stamp(start, end)
        if start >= end:
            return
        folded = self.page.folded[start:end]
        kind = self._furniture(folded)
        if kind == "tail":
            self.in_tail = True
        elif self.in_tail and end - start > _PROSE:
            self.in_tail = False
        if self._stamp(start, end, folded):
            return
        if kind == "caption":
            self._mark(start, end, SpanKind.CAPTION)
        elif kind or self.in_tail:
            self._mark(start, end, SpanKind.BOILERPLATE)
        elif not self.wrapped and self._is_headline(start, end, folded):
            self._mark(start, end, SpanKind.HEADLINE)
            # Of several lines before the story the longest is the headline; the others name a section.
            if self.title is None or end - start > len(self.title):
                self.title = self.page.text[start:end]
        else:
            self._prose(start, end, apart=apart)

    def _prose(self, start: int, end: int, *, apart: bool) -> None:
        plain = self.page.plain
        body = self._after_dateline(start, end)
        heading = end - start < _HEADLINE_LENGTH // 2 and not _SENTENCE_END.search(plain[start:end])
        if apart or not self.blocks:
            self.blocks.append([])
        if body < end:
            self.blocks[-1].append(Line(body, end, heading and not _BULLET.match(plain[start:end])))

    def _mark(self, start: int, end: int, kind: SpanKind) -> None:
        self.spans.append(Span(start, end, kind))

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        text = self.page.text[start:end]
        return start + len(text) - len(text.lstrip()), end - (len(text) - len(text.rstrip()))

    def _after_leading_date(self, start: int, end: int) -> int:
        """Mark a leading "date 2023-10-07" and give the offset of what follows it."""
        match = _LEADING_DATE.match(self.page.folded[start:end])
        if match is None or self.published is not None:
            return start
        try:
            self.published = PartialDate(match[1])
        except ValueError:
            return start
        self._mark(start, start + match.end(), SpanKind.STAMP)
        rest = self.page.text[start + match.end() : end]
        return end - len(rest.lstrip())

    def _before_trailing_stamp(self, start: int, end: int) -> int:
        """Mark a date and time that a headline was run into, "…opens in Astana12.05.2014 18:03", and give where it begins."""
        match = _TRAILING_STAMP.search(self.page.plain[start:end])
        if match is None or self.published is not None or self.blocks:
            return end
        self.published = PartialDate(int(match[3]), int(match[2]), int(match[1])) if int(match[2]) <= 12 else None  # noqa: PLR2004 - months
        self._mark(start + match.start(1), end, SpanKind.STAMP)
        return start + match.start(1)

    def _furniture(self, folded: str) -> str | None:
        """What a line is when it is no part of the story: boilerplate, byline, caption or the start of the tail."""
        match = phrases("page_lines").regex.search(folded) if len(folded) <= _PROSE or "©" in folded or "we use" in folded or "publishes" in folded else None
        if match is not None:
            return phrases("page_lines").meaning(match)
        words = _WORD.findall(_TICKER_WORDS.sub("", _TIME.sub("", folded)))
        if not words and any(c.isdigit() for c in folded) and not find_dates(self.page.plain[:0] + folded):
            return "ticker"
        crumbs = len(_SEPARATORS.findall(folded))
        if crumbs >= 2 and not _SENTENCE_END.search(folded) and len(folded) < _HEADLINE_LENGTH:
            return "crumbs"
        return None

    def _stamp(self, start: int, end: int, folded: str) -> bool:
        """Whether the line states the day of publication: a full date among a few words that make no sentence."""
        dates = [d for d in find_dates(self.page.plain[start:end]) if isinstance(d.when, PartialDate) and d.when.is_day]
        if not dates or self.in_tail or "©" in folded or folded.startswith("("):
            return False
        first = dates[0]
        rest = folded[: first.start] + " | " + folded[first.end :]
        if first.end - first.start >= len(folded.strip(" .|")) and not _TIME.search(folded):
            self.undated_by += 1
        announced = _PUBLISHED.search(folded[: first.start]) is not None and len(folded) < _PROSE
        words = [word for word in _WORD.findall(_TIME.sub(" ", rest))]
        short = len(words) <= _STAMP_WORDS and not folded.rstrip().endswith((".", "!", "?"))
        columns = _SEPARATORS.search(folded) is not None and len(folded) < _PROSE and "http" not in folded
        byline = _BYLINE.match(folded[: first.start]) is not None
        if _NO_STAMP.search(rest) and not announced:
            return False
        verbish = re.search(r"\b(?:is|are|was|were|has|have|to|will|in which|situation)\b", rest) is not None
        if not (announced or byline or ((short or columns) and not verbish)):
            return False
        if self.published is None and not self._prose_seen():
            self.published = first.when if isinstance(first.when, PartialDate) else None
            self._dateline_of_stamp(start, end)
            self._mark(start, end, SpanKind.STAMP)
            return True
        if self.published is None and (announced or byline):
            self.published = first.when if isinstance(first.when, PartialDate) else None
        if (short and not self._prose_seen()) or announced or byline:
            self._mark(start, end, SpanKind.STAMP)
            return True
        return False

    def _dateline_of_stamp(self, start: int, end: int) -> None:
        match = _DATELINES[3].match(self.page.plain[start:end])
        if match and self._is_city(match["place"]) and self.dateline is None:
            self.dateline = self.page.text[start + match.start("place") : start + match.end("place")]

    def _prose_seen(self) -> bool:
        return any(line.end - line.start > _HEADLINE_LENGTH for block in self.blocks for line in block)

    def _is_headline(self, start: int, end: int, folded: str) -> bool:
        if self.blocks or end - start > _HEADLINE_LENGTH or _BULLET.match(folded):
            return False
        if self._after_dateline(start, end, mark=False) > start:
            return False
        repeated = self.title is not None and self.page.text[start:end] == self.title
        return repeated or not re.search(r"[.:;,]['\")\]]*$", folded)

    def _after_dateline(self, start: int, end: int, *, mark: bool = True) -> int:
        """Mark a dateline at the start of a line and give the offset of the prose after it."""
        plain = self.page.plain[start:end]
        for form in _DATELINES[:3]:
            match = form.match(plain)
            if match is None or not self._is_dateline(match):
                continue
            if mark:
                self._mark(start + match.start("place"), start + match.end(), SpanKind.DATELINE)
                if self.dateline is None:
                    self.dateline = self.page.text[start + match.start("place") : start + match.end("place")]
            rest = self.page.text[start + match.end() : end]
            return end - len(rest.lstrip())
        return start

    def _is_dateline(self, match: re.Match[str]) -> bool:
        place = match["place"]
        if self._is_city(place):
            return place.isupper() or bool(match["rest"]) or match.re is _DATELINES[0]
        # An unknown town in capitals before a dash is a dateline; an unknown word in lower case is not.
        unknown = place.isupper() and place.isalpha() and len(place) > 4 and match.re is _DATELINES[0] and "/" not in (match["rest"] or "")  # noqa: PLR2004
        return unknown and len(match.string) - match.end() > 60 and not self.register.countries.named(place.title()) and not self.register.bodies.named(place)  # noqa: PLR2004

    def _is_city(self, place: str) -> bool:
        return bool(self.register.places.named(place.title() if place.isupper() else place))


def prose(layout: Layout) -> Iterator[Line]:
    """The lines of prose in order."""
    for block in layout.blocks:
        yield from block
