"""Standings that are claimed of another state, denied, or claimed of nothing that is named."""

from collections.abc import Iterator

from kzcoe.reading.claims import CONVENTIONS, MEMBERSHIPS
from kzcoe.reading.claims.cues import find_cues
from kzcoe.reading.claims.said import Cue
from kzcoe.reading.explaining.passing.left import Left
from kzcoe.reading.explaining.rereading import Reread
from kzcoe.reading.explaining.rules import coded
from kzcoe.reading.spans import overlaps

__all__ = ["left_claims"]


def left_claims(again: Reread) -> Iterator[Left]:
    """The words of a standing in a text of which no statement was made."""
    leads = {read.start: read for read in again.reads}
    named = [claim.target for claim in (*again.findings.conventions, *again.findings.agreements)]
    for read in again.reads:
        lead = leads.get(read.sentence.lead.start) if read.sentence.lead else None
        for scale in (CONVENTIONS, MEMBERSHIPS):
            for cue in find_cues(read, read.start, read.end, scale.table, lead):
                if cue.standing is None or not overlaps(named, read.start, read.end):
                    yield Left(cue.start, cue.end, coded("claims", _why(cue)))


def _why(cue: Cue) -> str:
    if cue.standing is not None:
        return "nothing named"
    return "of another state" if cue.foreign else "denied"
