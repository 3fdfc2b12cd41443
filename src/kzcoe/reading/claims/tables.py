"""Tables of treaties: their cells, the column of Kazakhstan, and the key to what is printed in it."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from kzcoe.reading.claims.cues import find_cues
from kzcoe.reading.claims.said import Cue
from kzcoe.reading.parts import KAZAKHSTAN
from kzcoe.reading.reads import Read

__all__ = ["Tables", "cells"]

_SEVERAL: Final = 2
# An entry of a key: "P = party since", "S - signed", "I: invited"
_ENTRY = re.compile(
    r"(?<![\w.-])(?P<code>[A-Z]{1,3}) ?(?:=|- |: |stands for |means )\s?(?P<words>[A-Za-z][^;|=]{2,90}?)"
    r"(?=[;|.]|, [A-Z]{1,3} ?[=:-]|\s*$)"
)
_CODE = re.compile(r"(?P<code>[A-Z]{1,3})(?=[\s,:(]|$)")


@frozen(eq=False)
class Tables:
    """The tables of a text."""

    reads: Sequence[Read]
    """The sentences and rows of the text."""
    table: str
    """The table of the vocabulary with the words for each standing."""

    def told(self, read: Read, lead: Read | None) -> list[Cue] | None:
        """What a row claims in the column of Kazakhstan, where its table has one for each of several states."""
        column = _own_column(read, lead)
        if column is None:
            return None
        code = _CODE.match(read.page.plain, *column)
        meant = self._key.get(code["code"]) if code else None
        if code is None or meant is None:
            return list(find_cues(read, *column, self.table))
        return [evolve(meant, start=code.start(), end=code.end())]

    @cached_property
    def _key(self) -> Mapping[str, Cue]:
        """What each letter of a key claims: "P = party, I = invited to accede"."""
        entries = [(read, *entry) for read in self.reads for entry in _entries(read)]
        if len(entries) < _SEVERAL:
            return {}
        claimed = ((code, self._meant(read, first, last)) for read, code, first, last in entries)
        return {code: cue for code, cue in claimed if cue is not None}

    def _meant(self, read: Read, first: int, last: int) -> Cue | None:
        """What the words of an entry claim, or those before its first comma: "party, with the date"."""
        comma = read.page.plain.find(",", first, last)
        ends = (last, comma) if comma > 0 else (last,)
        cues = (cue for end in ends for cue in find_cues(read, first, end, self.table))
        return next((cue for cue in cues if cue.standing is not None), None)


def _entries(read: Read) -> list[tuple[str, int, int]]:
    """The entries of a key that a line gives: the letter, and where its words begin and end."""
    return [(entry["code"], *entry.span("words")) for entry in _ENTRY.finditer(read.page.plain, read.start, read.end)]


def _own_column(read: Read, lead: Read | None) -> tuple[int, int] | None:
    """The cell of a row in the column of Kazakhstan, where a table has one for each of several states."""
    if lead is None or "|" not in lead.folded:
        return None
    plain = read.page.plain
    heads, row = cells(plain, lead.start, lead.end), cells(plain, read.start, read.end)
    states = [
        next((n.id for n in lead.named if n.kind == "country" and first <= n.start < last), None)
        for first, last in heads
    ]
    if len(heads) != len(row) or KAZAKHSTAN not in states or len({*states} - {None}) < _SEVERAL:
        return None
    first, last = row[states.index(KAZAKHSTAN)]
    return last - len(plain[first:last].lstrip()), last


def cells(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the cells of a row stand."""
    bars = [start - 1, *(place for place in range(start, end) if plain[place] == "|"), end]
    return [(one + 1, other) for one, other in pairwise(bars)]
