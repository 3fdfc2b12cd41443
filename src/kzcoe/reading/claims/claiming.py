"""The claims of a text, from its sentences in order."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from attrs import evolve, frozen

from kzcoe.model.dates import When
from kzcoe.model.words import Standing
from kzcoe.reading.claims.cues import find_cues, is_under_another
from kzcoe.reading.claims.dating import Since, claim_date
from kzcoe.reading.claims.memory import Memory
from kzcoe.reading.claims.said import Cue, Said, Target, claimed, unknown_titles
from kzcoe.reading.claims.standing import Step, steps
from kzcoe.reading.claims.tables import Tables
from kzcoe.reading.claims.topics import Question, Topic, is_affirmed, is_of_guests, takes_back
from kzcoe.reading.parts import Part, goes_on_about_several, parts
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import Cover, covered_by
from kzcoe.register.vocabulary import phrases

__all__ = ["CONVENTIONS", "MEMBERSHIPS", "Claim", "Scale", "cues_of", "find_claims"]


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


_NOTHING: Final = covered_by(())
_LEADS_TO: Final = re.compile(r" (?:[\w'-]+ ){0,4}")
"""The words between a claim and the treaty of which it is made."""


@frozen
class Claim:
    """What a sentence says of one target."""

    target: Target
    """What it speaks of."""
    standing: Standing | None
    """The standing; None where it is only named, or the standing denied."""
    since: Since | None
    """Since when, and the words that tell so."""
    start: int
    """Offset of the sentence that says so."""
    end: int
    """Offset after it, or after the next one where that tells the date."""
    words: str
    """The words of the claim; empty where the target is only named."""

    @property
    def date(self) -> When | None:
        """Since when."""
        return None if self.since is None else self.since.when


def find_claims(
    reads: Sequence[Read], targets: Sequence[Sequence[Target]], scale: Scale, personal: Cover = _NOTHING
) -> Iterator[Claim]:
    """The claims of a text, in order; each target yields at least one, if only that it is named.

    Words in a `personal` place are part of a person's title, and claim nothing: "Anna Berg, member of the group".
    """
    memory = Memory(scale.again)
    leads = {read.start: read for read in reads}
    question = Question()
    beside = zip((None, *reads), reads, (*reads[1:], None), strict=False)
    sentences = zip(beside, targets, cues_of(reads, scale, personal), strict=True)
    for number, ((previous, read, following), named, cues) in enumerate(sentences):
        asked = question.asked_in(read, previous, partial(_asked, scale))
        # Most sentences name no target and stand near none; what they claim is nothing that is asked for.
        if not (named or read.sentence.kind == "heading" or memory.may_be_taken_up(read, number)):
            continue
        lead = leads.get(read.sentence.lead.start) if read.sentence.lead else None
        answers = following is not None and is_affirmed(read, following)
        goes_on = answers or (following is not None and _tells_date(following))
        around = lead, _together(previous, read), following if goes_on else _together(following, read)
        told = _without_unknown(read, cues(), named) or _of_several(read, around[1], scale)
        said = memory.completed(Said(read, _whole(parts(read), told), named, told, *around, asked=asked), number)
        claims = [_claim(said, target, step) for target in named for step in steps(said, target, scale.table)]
        claims += (_claim(whole, target, Step.by(cue)) for whole, target, cue in memory.taken_up(said, number))
        yield from claims
        memory.note(said, number)
        memory.note_told([(claim.standing, claim.date, claim.words) for claim in claims], number)


def cues_of(reads: Sequence[Read], scale: Scale, personal: Cover) -> Iterator[Callable[[], list[Cue]]]:
    """For each sentence in order a way to ask for the words in it that claim a standing."""
    topic = Topic()
    abroad = _is_abroad(reads)
    leads = {read.start: read for read in reads}
    tables = Tables(reads, scale.table)
    for read, following in zip(reads, (*reads, None)[1:], strict=True):
        lead = leads.get(read.sentence.lead.start) if read.sentence.lead else None
        elsewhere = topic.is_another_state(read) or is_under_another(lead) or abroad
        if (told := tables.told(read, lead)) is not None:
            yield partial(list, told)
        else:
            yield partial(_cues, read, following, scale, personal, elsewhere=elsewhere, of_two=topic.is_of_two)


def _without_unknown(read: Read, cues: Sequence[Cue], named: Sequence[Target]) -> list[Cue]:
    """Claims, of which those right before the title of a treaty that nobody here knows are made of that alone."""
    unknown = unknown_titles(read, named) if cues else ()
    return [
        evolve(cue, standing=None, of_other=True)
        if any(_LEADS_TO.fullmatch(read.page.folded, cue.end, hit.start) for hit in unknown)
        else cue
        for cue in cues
    ]


def _is_abroad(reads: Sequence[Read]) -> bool:
    """Whether a text names other states, and nothing of Kazakhstan."""
    named = any(name.kind == "country" for read in reads for name in read.named)
    return named and not phrases("parts", "of kazakhstan").found(reads[0].page.folded)


def _asked(scale: Scale, read: Read) -> Iterator[Cue]:
    """The words of a sentence that claim a standing, or ask for it."""
    return find_cues(read, read.start, read.end, scale.table, affirmed=True)


def _of_several(read: Read, previous: Read | None, scale: Scale) -> list[Cue]:
    """What is claimed of several treaties in one sentence, where the next tells which they are: "They deal with …"."""
    opening = goes_on_about_several(read, previous)
    if opening is None or previous is None:
        return []
    start, end = read.start + opening.start, read.start + opening.end
    told = claimed(find_cues(previous, previous.start, previous.end, scale.table))
    return [Cue(start, end, opening.words, cue.standing) for cue in told[-1:]]


def _tells_date(following: Read) -> bool:
    """Whether a sentence, also one in the next paragraph, tells the date of what was said: "The letter came …"."""
    rows = ("answer since", "when applied", "when invited", "when observer", "when party", "when signed")
    return phrases("claim_context", *rows).found(following.folded)


def _whole(found: Sequence[Part], cues: Sequence[Cue]) -> list[Part]:
    """The parts of a sentence without the cuts that go through a claim: "invited X in 2020, and Y in 2021, to join"."""
    whole: list[Part] = []
    for part in found:
        if whole and any(cue.start < whole[-1].end and part.start < cue.end for cue in cues):
            whole[-1] = evolve(whole[-1], end=part.end)
        else:
            whole.append(part)
    return whole


def _together(beside: Read | None, read: Read) -> Read | None:
    """The sentence beside another, if both stand in one paragraph."""
    return beside if beside is not None and beside.sentence.paragraph == read.sentence.paragraph else None


def _cues(  # noqa: PLR0913 - what tells of whom a sentence speaks
    read: Read, following: Read | None, scale: Scale, personal: Cover, *, elsewhere: bool, of_two: bool
) -> list[Cue]:
    """The words of a sentence that claim a standing, as the one after it lets them be taken."""
    elsewhere = elsewhere or is_of_guests(read, following)
    answer = following is not None and is_affirmed(read, following)
    every = find_cues(read, read.start, read.end, scale.table, elsewhere=elsewhere, of_two=of_two, affirmed=answer)
    cues = [cue for cue in every if not personal.covers(cue.start)]
    taken_back = cues and following is not None and takes_back(read, following)
    return [evolve(cue, standing=None) for cue in cues] if taken_back else cues


def _claim(said: Said, target: Target, step: Step) -> Claim:
    """The claim of a step; what is only wished for has no date."""
    dated = step.standing not in {None, Standing.INTENDS}
    since = claim_date(said, target, step.cue, step.standing) if dated else None
    following = said.following
    end = (
        following.end if following is not None and since is not None and since.start >= said.read.end else said.read.end
    )
    return Claim(target, step.standing, since, said.read.start, end, step.words)
