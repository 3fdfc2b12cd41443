"""Treaties cited by their number: "ETS No. 24", "Convention 108+", "(No. 141)"."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain
from typing import Final

from attrs import frozen

from kzcoe.model.names import fold
from kzcoe.model.treaties import Convention
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import overlaps
from kzcoe.register import Register
from kzcoe.register.vocabulary import phrases

__all__ = ["TreatyMention", "by_number", "cited", "printed_alike"]

_SIGN = r"(?:[Nn]os?\.?|[Nn]°|№|Nr\.?|#)"
# The first letters are looked at before the words, which passes over most of a text at once.
_SERIES = r"(?=[CESTt])(?:\bC\.?E\.?T\.?S\.?|\bE\.?T\.?S\.?|\bSTC?E|[Tt]reaty [Ss]eries)"
# Each number of a list may have words beside it: "24 (extradition), 30 (mutual assistance) and 112"
_NUMBERS = r"(?P<numbers>(?:\d{1,3}(?:\s\([^()\d]{3,60}\))?(?:,\s*|\s+and\s+|,\s+and\s+))+\d{1,3})\b"
_LISTED = re.compile(rf"{_SERIES}\s*-?\s*(?:{_SIGN})?\s*{_NUMBERS}(?!/)")
_WITH_SERIES = re.compile(rf"{_SERIES}\s*-?\s*(?:{_SIGN}\s*-?\s*0*(?P<signed>\d{{1,3}})|0*(?P<bare>\d{{2,3}}))\b(?!/)")
_IN_SERIES = re.compile(r"\b[Nn]umber\s+(?P<number>\d{1,3})\s+(?:in|of)\s+the\s+(?:[\w']+\s+){0,3}series\b")
_WITH_NOUN = re.compile(
    rf"\b(?:[Cc]onvention|[Tt]reaty|Conventions)(?:\s+(?:{_SIGN}\s*)?|,?\s\(?number\s)0*(?P<number>\d{{2,3}})(?P<plus>\+?)"
    r"(?!\.?\d|/|\s+[A-Z][a-z]{2,8}\.?\s+\d{4})"
)
_ROW = re.compile(r"\W{0,2}(?:No\.? ?)?0*(?P<number>\d{2,3})(?:\s{2,}| ?\| ?|\t|(?<=0\d\d) )(?=[A-Z])")
_MODERN = re.compile(r"(?<!Convention )\b108\+(?=\W*$|[.,;:)\"'\u2019\u201d?!]| (?:is|has|was|and|nothing)\b)")
_BARE = re.compile(rf"{_SIGN}\s*0*(?P<number>\d{{1,3}})\b(?![/.]\d|-[IVX])")
# None of these is found where this is not: most figures are parts of dates.
_ANY = re.compile(
    r"C\.?E\.?T|E\.?T\.?S|STC?E|Treaty|treaty|Convention|convention|Number|number|108\+"
    r"|No(?:s?\.?|°)\s*\d|no(?:s?\.?|°)\s*\d|N°\s*\d|n°\s*\d|№|Nr|#"
)
_LISTED_BARE = re.compile(rf"(?P<protocols>[Pp]rotocols\s+)?\b[Nn]os\b\.?\s*{_NUMBERS}(?![/.]\d)")
_WITH_WORDS = re.compile(
    r"\b(?:[Nn]umber|[Nn]o\.)\s+0*(?P<number>\d{2,3}),?\s(?=(?:on|the)\s+(?P<title>[^.;\d]{4,60}))"
)
_LONG_WORD = re.compile(r"[a-z]{5,}")
_OF_ANY: Final = frozenset({"between", "convention", "council", "european", "europe", "matters", "protocol", "treaty"})
_PROTOCOLS_OF_RIGHTS: Final = 16  # the protocols to the Convention on Human Rights are numbered so far
_DIGITS = re.compile(r"\d+")
_MODERNISED: Final = {108: 223}  # "Convention 108+" is the amending protocol
_REACH: Final = 160  # code points before a number in which the words tell of what it is the number


@frozen
class TreatyMention:
    """A place where a treaty is named; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    number: int
    """The number in the treaty series."""
    rule: str
    """By what it was told to be one."""


def cited(read: Read, register: Register) -> Iterator[TreatyMention]:
    """The treaties cited by number in one sentence."""
    found: list[TreatyMention] = []
    for citation in (
        chain(_citations(read, _Surroundings(read)), _with_title(read, register)) if _may_cite(read) else ()
    ):
        if not overlaps(found, citation.start, citation.start + 1) and by_number(citation.number, register):
            found.append(citation)
    yield from found


def _may_cite(read: Read) -> bool:
    """Whether a sentence has figures, and a word or a sign by which they may be those of a treaty."""
    here = read.page.plain, read.start, read.end
    return read.has_figures and (_ANY.search(*here) is not None or _ROW.match(*here) is not None)


@frozen
class _Surroundings:
    """What the sentence around a number, and the line above a list, tell of it."""

    read: Read

    @cached_property
    def of_labour(self) -> bool:
        """Whether the sentence, or one right before, speaks of the conventions of the labour organisation."""
        start = max(self.read.start - _REACH, 0)
        return phrases("treaty_context", "of labour").found(self.read.page.folded, start, self.read.end)

    @cached_property
    def of_treaties(self) -> bool:
        """Whether a bare number can be that of a treaty: a word for one, or its subject, stands in reach."""
        lead = self.read.sentence.lead
        above = [one for one in (lead, lead.lead if lead else None) if one is not None]
        around = " ".join([*(self.read.page.folded[one.start : one.end] for one in above), self.read.folded])
        if phrases("treaty_context", "treaty word").found(around):
            return True
        return self.read.sentence.kind == "item" and phrases("treaty_subjects").found(around)

    def has_before(self, meaning: str, place: int) -> bool:
        """Whether words of a meaning stand right before a place in the sentence."""
        start = max(self.read.start, place - _REACH)
        return phrases("treaty_context", meaning).found(self.read.page.folded, start, place)


def _citations(read: Read, around: _Surroundings) -> Iterator[TreatyMention]:
    """What is printed like the number of a treaty, the surest form first."""
    plain = read.page.plain
    for listed in _LISTED.finditer(plain, read.start, read.end):
        for match in _DIGITS.finditer(plain, *listed.span("numbers")):
            yield TreatyMention(*match.span(), int(match[0]), "a number in a list after the series")
    for match in _WITH_SERIES.finditer(plain, read.start, read.end):
        yield TreatyMention(*match.span(), int(match["signed"] or match["bare"]), "a number with its series")
    for match in _IN_SERIES.finditer(plain, read.start, read.end):
        yield TreatyMention(*match.span(), int(match["number"]), "a number in the series")
    yield from _listed_bare(read, around)
    for match in _WITH_NOUN.finditer(plain, read.start, read.end):
        number = int(match["number"])
        if not (around.of_labour or around.has_before("of another", match.start())):
            modern = _MODERNISED.get(number, number) if match["plus"] else number
            yield TreatyMention(*match.span(), modern, "a number after the word for a treaty")
    yield from _at_head(read, around)
    for match in _MODERN.finditer(plain, read.start, read.end):
        yield TreatyMention(*match.span(), _MODERNISED[108], "a number where treaties are spoken of")
    for match in _BARE.finditer(plain, read.start, read.end):
        if around.of_treaties and not around.of_labour and not _is_of_other(match.start(), around):
            yield TreatyMention(*match.span(), int(match["number"]), "a number where treaties are spoken of")


def _listed_bare(read: Read, around: _Surroundings) -> Iterator[TreatyMention]:
    """The numbers of a list where treaties are spoken of: "(Nos. 86 and 98)", and no protocols to one treaty."""
    plain = read.page.plain
    if around.of_labour or not around.of_treaties:
        return
    for listed in _LISTED_BARE.finditer(plain, read.start, read.end):
        numbers = [*_DIGITS.finditer(plain, *listed.span("numbers"))]
        high = all(int(number[0]) > _PROTOCOLS_OF_RIGHTS for number in numbers)
        if high and (listed["protocols"] or not _is_of_other(listed.start(), around)):
            for number in numbers:
                yield TreatyMention(*number.span(), int(number[0]), "a number in a list where treaties are spoken of")


def _with_title(read: Read, register: Register) -> Iterator[TreatyMention]:
    """The numbers beside words of their treaty's title: "number 141 on laundering"."""
    for match in _WITH_WORDS.finditer(read.page.plain, read.start, read.end):
        treaty = by_number(int(match["number"]), register)
        named = set(_LONG_WORD.findall(fold(match["title"]))) - _OF_ANY
        if treaty is not None and not named.isdisjoint(_LONG_WORD.findall(fold(treaty.title))):
            yield TreatyMention(match.start(), match.end("number"), treaty.number, "a number beside words of its title")


def _at_head(read: Read, around: _Surroundings) -> Iterator[TreatyMention]:
    """The number with which a row of a table of treaties begins."""
    row = _ROW.match(read.page.plain, read.start, read.end)
    if row is not None and around.of_treaties and not around.of_labour:
        yield TreatyMention(*row.span("number"), int(row["number"]), "a number at the head of a row")


def _is_of_other(place: int, around: _Surroundings) -> bool:
    """Whether a bare number is that of a law, a room, another organisation's treaty."""
    return around.has_before("of another", place) or around.has_before("no treaty", place)


def by_number(number: int, register: Register) -> Convention | None:
    """The treaty of a number, in whichever of the two series it is."""
    return register.conventions.get(f"ETS {number}") or register.conventions.get(f"CETS {number}")


def printed_alike(read: Read) -> Iterator[tuple[int, int, int, bool]]:
    """Whatever is printed like the number of a treaty, for those who ask what is none.

    Each as start, end, the number, and whether it stands bare, without its series or the word for a treaty.
    """
    for form in (_WITH_SERIES, _WITH_NOUN, _BARE):
        for match in form.finditer(read.page.plain, read.start, read.end):
            yield *match.span(), int(next(filter(None, match.groups()))), form is _BARE
