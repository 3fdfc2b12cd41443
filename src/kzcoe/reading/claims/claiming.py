"""The claims of a text, from its sentences in order."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from kzcoe.model.dates import When
from kzcoe.model.words import Standing
from kzcoe.reading.claims.again import Memory
from kzcoe.reading.claims.cues import find_cues
from kzcoe.reading.claims.dating import claim_date
from kzcoe.reading.claims.said import Said, Target
from kzcoe.reading.claims.standing import Step, steps
from kzcoe.reading.parts import parts
from kzcoe.reading.reads import Read

__all__ = ["CONVENTIONS", "MEMBERSHIPS", "Claim", "Scale", "find_claims"]


@frozen
class Scale:
    """A scale of standings, and the words in which they are told."""

    table: str
    """The table of the vocabulary with the words for each."""
    again: str
    """The meaning of the words for what was named before."""


CONVENTIONS: Final = Scale("claims", "treaty again")
"""Standings towards a convention."""
MEMBERSHIPS: Final = Scale("memberships", "body again")
"""Standings towards a partial agreement."""


@frozen
class Claim:
    """What a sentence says of one target."""

    target: Target
    """What it speaks of."""
    standing: Standing | None
    """The standing; None where it is only named, or the standing denied."""
    date: When | None
    """Since when."""
    start: int
    """Offset of the sentence that says so."""
    end: int
    """Offset after it."""
    words: str
    """The words of the claim; empty where the target is only named."""


def find_claims(reads: Sequence[Read], targets: Sequence[Sequence[Target]], scale: Scale) -> Iterator[Claim]:
    """The claims of a text, in order; each target yields at least one, if only that it is named."""
    memory = Memory(scale.again)
    leads = {read.start: read for read in reads}
    for number, (read, named) in enumerate(zip(reads, targets, strict=True)):
        # Most sentences name no target and stand near none; what they claim is nothing that is asked for.
        if not (named or read.sentence.kind == "heading" or memory.may_be_taken_up(read, number)):
            continue
        lead = leads.get(read.sentence.lead.start) if read.sentence.lead else None
        cues = list(find_cues(read, read.start, read.end, scale.table, lead))
        said = Said(read, parts(read), named, cues, lead)
        for target in named:
            yield from (_claim(said, target, step) for step in steps(said, target, scale.table))
        for whole, target, cue in memory.taken_up(said, number):
            yield _claim(whole, target, Step.by(cue))
        memory.note(said, number)


def _claim(said: Said, target: Target, step: Step) -> Claim:
    """The claim of a step; what is only wished for has no date."""
    dated = step.standing not in {None, Standing.INTENDS}
    date = claim_date(said, target, step.cue) if dated else None
    when = date.when if date is not None else None
    return Claim(target, step.standing, when, said.read.start, said.read.end, step.words)
