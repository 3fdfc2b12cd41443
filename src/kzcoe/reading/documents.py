"""Numbered documents: resolutions, recommendations, declarations, opinions, reports."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from attrs import evolve, frozen

from kzcoe.errors import InvalidValueError
from kzcoe.model.dates import PartialDate, When
from kzcoe.model.words import DocumentKind
from kzcoe.reading.pages import Page
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import last_before, within
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["DocumentMention", "find_documents"]

_NUMBER_AND_YEAR = re.compile(r"(?P<number>\d+)\s?\(\d{4}\)")
_LAST_YEAR = re.compile(r"\((?P<year>\d{4})\)$")
_DIGIT = re.compile(r"\d")
_PLURAL = re.compile(r"(?:[Ww]ritten )?[A-Za-z]+(?:ns|ts)\b")
# A further number that could be a year is none unless its own year follows.
_FURTHER = re.compile(
    r"(?:,|,? and|,? as well as)\s+(?P<whole>(?:[Nn]o\.\s?|№\s?)?(?!(?:19|20)\d\d\b(?!\s?\())"
    r"(?P<number>(?P<bare>\d{1,5}(?:/\d{2,4})?)(?:\s?\((?P<year>(?:19|20)\d\d)\))?))"
    r"(?!\w|[./]\d| (?!was\b)[a-z]+s\b)"
)
_YEAR_DIGITS: Final = 4
_CLOSE: Final = 40  # code points between a number and the date that belongs to it


@frozen
class DocumentMention:
    """A place where a document is named by its number; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    kind: DocumentKind
    """What kind of document it is."""
    number: str
    """Its number, without the year in brackets that a body adds to it."""
    date: When | None
    """The date printed beside the number, or the year that is part of it."""
    rule: str
    """By what it was told to be one."""


def find_documents(reads: Sequence[Read]) -> Iterator[DocumentMention]:
    """The numbered documents of a text, in order."""
    nouns = _Nouns(reads[0].page) if reads else None
    for read in (read for read in reads if read.has_figures):
        for hit in phrases("document_numbers").find_all(read.page.plain, read.start, read.end):
            if nouns is not None and not _is_of_another(hit, read):
                first = _mention(hit, read, nouns)
                yield first
                yield from _others(hit, first, read)


@frozen
class _Nouns:
    """The nouns for documents in a text, for "document", which says nothing of its kind."""

    page: Page

    @cached_property
    def places(self) -> list[Hit]:
        """Every such noun, in order."""
        return list(phrases("document_kinds").find_all(self.page.folded))

    def before(self, place: int) -> Hit | None:
        """The last one before a place."""
        return last_before(self.places, place)


def _is_of_another(hit: Hit, read: Read) -> bool:
    """Whether a number is that of a text of the United Nations or the labour organisation: "UN resolution 79/1".

    One that is cited with its date is a document of which the text tells.
    """
    if hit.meaning != "as named" or _date(hit, read) is not None:
        return False
    folded = read.page.folded
    before, after = folded[max(read.start, hit.start - _CLOSE) : hit.start], folded[hit.end : hit.end + _CLOSE]
    return any(map(phrases("document_context", "of another").found, (before, after)))


def _mention(hit: Hit, read: Read, nouns: _Nouns) -> DocumentMention:
    """The mention of a document where its number stands."""
    number = " ".join((hit.part("number") or hit.words).split())
    bare = _NUMBER_AND_YEAR.fullmatch(number)
    kind = _kind(hit, nouns)
    rule = "a noun and a number" if hit.meaning == "as named" else "a number of its own form"
    return DocumentMention(hit.start, hit.end, kind, bare["number"] if bare else number, _date(hit, read), rule)


def _others(hit: Hit, first: DocumentMention, read: Read) -> Iterator[DocumentMention]:
    """The documents whose numbers follow after one plural: "Resolutions 2193 (2017) and 2194 (2017)"."""
    shape = _shape(hit.part("number") or "")
    further = _FURTHER.match(read.page.plain, hit.end, read.end) if _PLURAL.match(hit.words) else None
    while further and _shape(further["number"]) == shape:
        number, year = further["bare"], _year(further["year"] or "")
        yield evolve(first, start=further.start("whole"), end=further.end(), number=number, date=year)
        further = _FURTHER.match(read.page.plain, further.end(), read.end)


def _shape(number: str) -> str:
    """A number with one digit for all, by which those of one series are alike: "9999(9999)"."""
    return _DIGIT.sub("9", number).replace(" ", "")


def _kind(hit: Hit, nouns: _Nouns) -> DocumentKind:
    """The kind that the noun before the number names; "document" takes it from the nearest such noun before."""
    if hit.meaning != "as named":
        return DocumentKind(hit.meaning)
    noun = phrases("document_kinds").find((hit.part("kind") or "").lower()) or nouns.before(hit.start)
    return DocumentKind(noun.meaning) if noun else DocumentKind.DOCUMENT


def _date(hit: Hit, read: Read) -> When | None:
    """The date printed right after the number, unless another year is part of the number; or else that year."""
    in_brackets = _LAST_YEAR.search(hit.words)
    year = _year(hit.part("year") or (in_brackets["year"] if in_brackets else ""))
    for mention in within(read.dates, hit.end, hit.end + _CLOSE):
        if mention.when is None or (year is not None and not mention.when.possibly_within(year)):
            continue
        if phrases("document_context", "dated").found(read.page.plain[hit.end : mention.start]):
            return mention.when
    return year


def _year(digits: str) -> PartialDate | None:
    """A year of four digits as a date."""
    try:
        return PartialDate(int(digits)) if len(digits) == _YEAR_DIGITS else None
    except InvalidValueError:  # the year 0
        return None
