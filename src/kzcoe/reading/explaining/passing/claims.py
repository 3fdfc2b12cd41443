"""Standings that are claimed of another state or of something else, denied, or claimed of nothing that is named."""

from collections.abc import Iterator
from itertools import chain

from kzcoe.reading.claims import CONVENTIONS, MEMBERSHIPS, cues_of
from kzcoe.reading.claims.said import Cue
from kzcoe.reading.explaining.passing.left_alone import Left
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded
from kzcoe.reading.spans import covered_by, overlaps

__all__ = ["left_claims"]


def left_claims(again: Reread) -> Iterator[Left]:
    """The words of a standing in a text of which no statement was made."""
    titles = covered_by((title.start, title.end) for person in again.findings.people for title in person.titles)
    named = [claim.target for claim in (*again.findings.conventions, *again.findings.agreements)]
    told = (zip(again.reads, cues_of(again.reads, scale, titles), strict=True) for scale in (CONVENTIONS, MEMBERSHIPS))
    for read, cues in chain.from_iterable(told):
        for cue in cues():
            if cue.standing is None or not overlaps(named, read.start, read.end):
                yield Left(cue.start, cue.end, coded("claims", _why(cue)))


def _why(cue: Cue) -> str:
    if cue.standing is not None:
        return "nothing named"
    if cue.of_other:
        return "of something else"
    return "of another state" if cue.foreign else "denied"
