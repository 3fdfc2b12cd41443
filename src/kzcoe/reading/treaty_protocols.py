"""Protocols named beside their treaty: "the Convention on Extradition and its Second Additional Protocol"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from kzcoe.model.names import fold
from kzcoe.model.treaties import Convention
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import covered_by, last_before, within
from kzcoe.reading.treaty_numbers import TreatyMention
from kzcoe.register import Register
from kzcoe.register.vocabulary import Hit, phrases

__all__ = [
    "BESIDE",
    "HUMAN_RIGHTS",
    "numbered_protocols",
    "protocol_to",
    "protocols_beside",
    "protocols_to_rights",
]

BESIDE: Final = "a protocol beside its treaty"
"""The rule by which a protocol is told by its treaty."""

HUMAN_RIGHTS: Final = 5
"""The number of the Convention on Human Rights."""

_TITLE = re.compile(
    r"(?:(?P<which>first|second|third|fourth) )?(?:additional )?protocol (?:(?P<amends>amending)|to) (?:the )?"
    r"(?P<parent>.+)"
)
_PROTOCOL_TO = re.compile(
    r"\b(?:(?P<which>first|second|third|fourth) )?(?:additional )?protocol (?:(?P<amends>amending)|to) (?:the )?"
    r"(?:council of europe )?(?:european )?$"
)
_NUMBERED_TITLE = re.compile(r"protocol no\.? ?(?P<number>\d+) (?:to|amending) (?:the )?(?P<parent>.+)")
_DIGITS = re.compile(r"\d+")
_BEFORE: Final = 70  # code points before a title in which "Second Additional Protocol to the" stands
_NUMBER: Final = 40  # code points after a protocol in which its own number stands
_PROTOCOL: Final = "protocol"
_AMENDING: Final = "amending"
_FIRST: Final = "first"


def protocols_beside(
    read: Read, found: Sequence[TreatyMention], earlier: int | None, register: Register
) -> Iterator[TreatyMention]:
    """The protocols of a sentence that go without the title of their treaty, the last one named before them."""
    if not _names_protocol(read):
        return
    known, taken = _protocols(register), covered_by((mention.start, mention.end) for mention in found)
    for hit in phrases("treaty_context", "protocol of it").find_all(read.page.folded, read.start, read.end):
        before = last_before(found, hit.start)
        own = known.get(before.number if before else earlier or 0, {}) if before or _is_told(hit) else {}
        numbered = {mention.number for mention in within(found, hit.start, hit.end + _NUMBER)}
        if (number := _which(own, hit)) is not None and not (taken.covers(hit.start) or numbered & {*own.values()}):
            yield TreatyMention(hit.start, hit.end, number, BESIDE)


def numbered_protocols(
    read: Read, found: Sequence[TreatyMention], earlier: int | None, register: Register
) -> Iterator[TreatyMention]:
    """The protocols of a sentence that are named by their numbers: "the Convention and its Protocols Nos. 6 and 13"."""
    if not _names_protocol(read):
        return
    for hit in phrases("treaty_context", "numbered protocols of it").find_all(read.page.folded, read.start, read.end):
        before = last_before(found, hit.start)
        known = _numbered(register).get(before.number if before else earlier or 0, {})
        yield from (TreatyMention(hit.start, hit.end, number, BESIDE) for number in _numbers_in(hit, known))


def protocols_to_rights(read: Read, register: Register) -> Iterator[TreatyMention]:
    """The protocols to the Convention on Human Rights by their numbers: "Protocols Nos. 6 and 13 to the …"."""
    if not _names_protocol(read):
        return
    known = _numbered(register).get(HUMAN_RIGHTS, {})
    told = phrases("treaty_context", "protocols to the convention on human rights")
    for hit in told.find_all(read.page.folded, read.start, read.end):
        place = hit.start, hit.match.end("numbers")
        rule = "a protocol to the Convention on Human Rights"
        yield from (TreatyMention(*place, number, rule) for number in _numbers_in(hit, known))


def protocol_to(read: Read, start: int, end: int, number: int, register: Register) -> TreatyMention | None:
    """The protocol to the treaty whose title stands between two offsets: "the Protocol to the Charter"."""
    before = _PROTOCOL_TO.search(read.page.folded, max(read.start, start - _BEFORE), start)
    if before is None or number not in (known := _protocols(register)):
        return None
    place = _AMENDING if before["amends"] else before["which"] or _FIRST
    protocol = known[number].get(place)
    return None if protocol is None else TreatyMention(before.start(), end, protocol, "a protocol to a treaty")


def _numbers_in(hit: Hit, known: Mapping[int, int]) -> Iterator[int]:
    """The treaties that are the protocols whose own numbers some words print: "Protocols Nos. 6 and 13"."""
    yield from (known[own] for own in map(int, _DIGITS.findall(hit.part("numbers") or "")) if own in known)


def _names_protocol(read: Read) -> bool:
    """Whether the word stands in a sentence, without which no pattern has to be looked for."""
    return read.page.folded.find(_PROTOCOL, read.start, read.end) >= 0


def _is_told(hit: Hit) -> bool:
    """Whether a protocol is told so that it can belong to a treaty of a sentence before."""
    return bool(hit.part("which") or hit.part("kind"))


def _which(own: Mapping[str, int], hit: Hit) -> int | None:
    """Of the protocols to a treaty the one that is meant."""
    which, kind = (hit.part("which") or "").strip(), (hit.part("kind") or "").strip()
    if which:
        return own.get(which)
    if kind == "additional":
        return own.get(_FIRST)
    if kind:
        return own.get(_AMENDING)
    return next(iter(own.values())) if len(own) == 1 else None


@cache
def _protocols(register: Register) -> Mapping[int, Mapping[str, int]]:
    """The protocols to each treaty: the one that amends it, and the additional ones by their place."""
    made: dict[int, dict[str, int]] = {}
    for convention in register.conventions:
        if (title := _TITLE.fullmatch(fold(convention.title))) is None:
            continue
        if (parent := _parent(title["parent"], register)) is not None:
            place = _AMENDING if title["amends"] else title["which"] or _FIRST
            made.setdefault(parent.number, {}).setdefault(place, convention.number)
    return made


@cache
def _numbered(register: Register) -> Mapping[int, Mapping[int, int]]:
    """The protocols to each treaty that have a number of their own in the row of its protocols."""
    made: dict[int, dict[int, int]] = {}
    for convention in register.conventions:
        for title in filter(None, (_NUMBERED_TITLE.fullmatch(fold(name)) for name in convention.names)):
            if (parent := _parent(title["parent"], register)) is not None:
                made.setdefault(parent.number, {}).setdefault(int(title["number"]), convention.number)
    return made


@cache
def _treaties(register: Register) -> Mapping[str, Convention]:
    """The treaties by each of their names, folded."""
    return {fold(name): convention for convention in register.conventions for name in convention.names}


def _parent(title: str, register: Register) -> Convention | None:
    """The treaty with whose title another goes on; the longest one."""
    treaties = _treaties(register)
    fitting = (name for name in treaties if title.startswith(name))
    longest = max(fitting, key=len, default=None)
    return None if longest is None else treaties[longest]
