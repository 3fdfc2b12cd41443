"""Named co-operation programmes with their periods."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Final

from attrs import evolve, frozen

from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.reading.dates.values import period
from kzcoe.reading.lexicon import Named
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import in_order, overlaps, within
from kzcoe.register.vocabulary import phrases, words

__all__ = ["ProgrammeMention", "find_programmes"]

_QUOTED = re.compile(r"\"(?P<name>[A-Z][^\"]{8,160})\"")
_YEARS = re.compile(r",? ?(?:for |\()?(?:the )?(?:\d{4}\s?-\s?\d{4})\)?$")
_PARTNERS: Final = frozenset({"council-of-europe", "eu", "osce", "undp", "unodc", "un"})  # bodies that run programmes
_LONGEST: Final = 12  # words of a name before and after its noun
_WORDS: Final = 3  # at least, of a name in quotes
_BEFORE, _AFTER = 110, 90  # code points around a name in quotes in which a word tells that it is a programme's
_NUMBER: Final = 12  # code points after a name in quotes in which a number tells that it is a document's
_SAID: Final = 9  # code points after a sentence in quotes in which it is told to be one: "," said
_PERIOD: Final = 90  # code points from a name to its period
_ONE_END: Final = 60  # code points from a name to the one date at which it begins or ends


@frozen
class ProgrammeMention:
    """A place where a programme is named; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    name: str
    """As printed."""
    period: Period | None
    """The years for which it is told to run."""
    until: int
    """Offset after the period, or after the name where none is printed."""
    partners: tuple[Named, ...]
    """The bodies that the sentence names as those whose programme it is."""
    rule: str
    """By what it was told to be one."""


@frozen
class _Place:
    """Where a programme may be named."""

    start: int
    end: int
    rule: str


def find_programmes(read: Read) -> list[ProgrammeMention]:
    """The programmes named in one sentence, in order."""
    found = list(_quoted(read))
    for place in chain(_known(read), _shaped(read)):
        if not overlaps(found, place.start, place.end):
            found.append(place)
    limits = [*(place.start for place in in_order(found)), len(read.page.plain)]
    pairs = zip(in_order(found), limits[1:], strict=True)
    return in_order(mention for place, limit in pairs for mention in _mentions(read, place, limit))


def _quoted(read: Read) -> Iterator[_Place]:
    """Names in quotes beside a word such as "project"."""
    page = read.page
    for match in _QUOTED.finditer(page.plain, read.start, read.end):
        first, last = max(read.start, match.start() - _BEFORE), match.end() + _AFTER
        numbered = phrases("programme_names", "numbered").found(page.plain[match.end() : match.end() + _NUMBER])
        near = phrases("programme_names", "near").found(page.folded, first, last)
        spoken = phrases("programme_names", "spoken").found(page.plain, match.start(), match.end() + _SAID)
        other = phrases("programme_names", "not one before").found(page.folded[first : match.start()])
        if near and not (numbered or spoken or other) and len(match["name"].split()) >= _WORDS:
            yield _Place(*match.span("name"), "a name in quotes")


def _known(read: Read) -> Iterator[_Place]:
    """Programmes that everybody knows by name."""
    for hit in phrases("programme_names", "known").find_all(read.page.plain, read.start, read.end):
        if not _is_other(read, hit.start, hit.end):
            yield _Place(hit.start, hit.end, "a known name")


def _shaped(read: Read) -> Iterator[_Place]:
    """Names in capitals with a noun for a programme, such as "Action Plan for Kazakhstan"."""
    if not _nouns().search(read.page.plain, read.start, read.end):
        return
    for shape in _shapes():
        for match in shape.finditer(read.page.plain, read.start, read.end):
            if not _is_other(read, *match.span()):
                yield _Place(*match.span(), "the shape of a name")


@cache
def _nouns() -> re.Pattern[str]:
    """The nouns with which a name may have one of the shapes; to look for them alone takes little time."""
    return re.compile("|".join(map(re.escape, sorted({*words("programme_heads"), "program", "project"}))))


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    """The shapes of a programme's name: with its noun in capitals, and with "programme" in small letters after it."""
    head, link = (f"(?:{'|'.join(sorted(words(name)))})" for name in ("programme_heads", "programme_links"))
    word = r"(?:[A-Z][\w'&+-]*)"
    more = rf"(?: (?:{link} ){{0,2}}{word})"
    some = f"{{0,{_LONGEST}}}"
    after = rf"(?: (?:{link} ){{1,2}}{word}{more}{some})?(?: \([A-Z][A-Z0-9 ]+\))?(?: (?:for|with) Kazakhstan)?"
    return (
        re.compile(rf"\b{word}{more}{some}? {head}\b{after}"),
        re.compile(rf"\b{word}{more}{{2,{_LONGEST}}}(?= (?:programme|program|project)\b)"),
    )


def _is_other(read: Read, start: int, end: int) -> bool:
    """Whether what looks like a programme's name is a post's, an office's or part of a body's."""
    bodies = (name for name in read.named if name.kind == "body")
    return phrases("programme_names", "not one").found(read.page.plain[start:end]) or overlaps(bodies, start, end)


def _mentions(read: Read, place: _Place, limit: int) -> Iterator[ProgrammeMention]:
    """The mention of a programme, and one for each of its further periods: "(2014-2015, 2019-2022 and 2024-2027)"."""
    first = _mention(read, place, limit)
    yield first
    if first.period is None or None in (first.period.start, first.period.end):
        return
    until = first.until
    for mention in within(read.dates, until, read.end):
        if not phrases("programme_names", "next period").found(read.page.folded[until : mention.start]):
            return
        further = _whole(mention.when, "")
        if further is None:
            return
        yield evolve(first, period=further, until=mention.end)
        until = mention.end


def _mention(read: Read, place: _Place, limit: int) -> ProgrammeMention:
    """The mention of a programme: its name without the years, and its period."""
    name = read.page.plain[place.start : place.end]
    years = _YEARS.search(name)
    close = place.start + years.start() if years else place.end
    years_told, until = _period(read, place.start, place.end, limit)
    name = name[: close - place.start]
    return ProgrammeMention(place.start, close, name, years_told, max(until, place.end), _partners(read), place.rule)


def _partners(read: Read) -> tuple[Named, ...]:
    """The organisations that a sentence tells to carry or to pay for a programme."""
    if not phrases("programme_names", "carried by").found(read.page.folded, read.start, read.end):
        return ()
    return tuple(name for name in read.named if name.kind == "body" and name.id in _PARTNERS)


def _period(read: Read, start: int, end: int, limit: int) -> tuple[Period | None, int]:
    """The years printed inside the name or after it and before a `limit`, and the offset after them."""
    begun: tuple[Period, int] | None = None
    last = end
    for mention in within(read.dates, start, min(end + _PERIOD, limit)):
        between = read.page.plain[min(last, mention.start) : mention.start]
        last = max(last, mention.end)
        found = _whole(mention.when, between) or _from_one_end(mention.when, between)
        if found is None:
            continue
        if begun is None and found.end is not None:
            return found, mention.end
        if begun is not None and found.start is None:  # "which began in 2020 and ends in 2024"
            return period(begun[0].start, found.end) or begun[0], mention.end
        begun = begun or (found, mention.end)
    return begun or (None, end)


def _whole(when: When | None, between: str) -> Period | None:
    """A date as the period of a programme: from a month or a year to another."""
    if not isinstance(when, Period) or not when.has_year or ";" in between:
        return None
    return when if when.start is not None and when.start.day is None else None


def _from_one_end(when: When | None, between: str) -> Period | None:
    """The period of which one end is told, as the verb before the date says which: "was launched in 2021"."""
    if not isinstance(when, PartialDate) or when.year is None or len(between) >= _ONE_END:
        return None
    if phrases("programme_names", "ends").found(between):
        return Period(None, when)
    return Period(when, None) if phrases("programme_names", "begins").found(between) else None
