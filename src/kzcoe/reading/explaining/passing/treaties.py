"""Titles and numbers of treaties that are not the Council of Europe's, and numbers that are no treaty's."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from kzcoe.reading.explaining.passing.left_alone import Left
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded, worded
from kzcoe.reading.lexicon import Named
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import Located, overlaps
from kzcoe.reading.treaties import treaties_of
from kzcoe.reading.treaty_numbers import by_number, printed_alike
from kzcoe.record.explanations import Rule
from kzcoe.register import Register
from kzcoe.register.vocabulary import phrases

__all__ = ["left_treaties"]

_BEFORE_TITLE: Final = 60  # code points before a title in which the words tell whose treaty it is
_BEFORE_NUMBER: Final = 160  # the same before a number


def left_treaties(again: Reread) -> Iterator[Left]:
    """What is printed like a treaty of the Council of Europe and is none, or is another than the words name."""
    documents = again.findings.documents
    named = treaties_of(again.reads, again.register)
    for read, treaties in zip(again.reads, named, strict=True):
        read_as: list[Located] = [*treaties, *documents]
        for left in chain(_titles(read), _numbers(read, again.register), _of_others(read)):
            if not overlaps(read_as, left.start, left.end):
                yield left


def _titles(read: Read) -> Iterator[Left]:
    """Titles of the register that name the treaty of another organisation, or one to which a protocol is named."""
    for name in read.named:
        if name.kind == "treaty":
            yield Left(name.start, name.end, _why_title(read, name))


def _why_title(read: Read, name: Named) -> Rule:
    start = max(read.start, name.start - _BEFORE_TITLE)
    hit = phrases("treaty_context", "of another", "protocol to").find(read.page.folded, start, name.start)
    return coded("treaties", "numbered otherwise") if hit is None else worded("treaties", "treaty_context", hit)


def _numbers(read: Read, register: Register) -> Iterator[Left]:
    """Numbers of laws, of rooms, of the treaties of others."""
    for start, end, number, bare in printed_alike(read):
        known = by_number(number, register) is not None
        yield Left(start, end, _why_number(read, start, bare=bare) if known or bare else _no_such())


def _why_number(read: Read, start: int, *, bare: bool) -> Rule:
    """Why a number that a treaty may have is that of none."""
    folded = read.page.folded
    meanings = ("of another", "no treaty") if bare else ("of another",)
    before = phrases("treaty_context", *meanings).find(folded, max(read.start, start - _BEFORE_NUMBER), start)
    labour = phrases("treaty_context", "of labour").find(folded, read.start, read.end)
    if (hit := before or labour) is not None:
        return worded("treaties", "treaty_context", hit)
    return coded("treaties", "no treaty spoken of")


def _no_such() -> Rule:
    return coded("treaties", "no such number")


def _of_others(read: Read) -> Iterator[Left]:
    """Treaties of other organisations by their names."""
    for hit in phrases("claim_context", "treaty of others").find_all(read.page.folded, read.start, read.end):
        yield Left(hit.start, hit.end, worded("treaties", "claim_context", hit))
