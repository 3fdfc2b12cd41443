"""The date since when a claimed standing holds."""

import re
from collections.abc import Sequence
from typing import Final

from kzcoe.model.words import Standing
from kzcoe.reading.claims.said import Cue, Said, Target
from kzcoe.reading.dates import DateMention
from kzcoe.register.vocabulary import phrases

__all__ = ["claim_date"]

_WORDS_BETWEEN = re.compile(r"[;.]|\w{3}.*\w{3}.*\w{3}")
_PAUSE = re.compile(r"[,;()]")
_PAUSE_OR_AND = re.compile(r"[,;()]|\band\b")
_CLOSE: Final = 24  # code points between a treaty's name and the date that belongs to it
_BESIDE: Final = 60  # code points between a claim and the date that belongs to it
_OF_OTHER: Final = 30  # code points after another target in which a date belongs to that one


def claim_date(said: Said, target: Target, cue: Cue | None, standing: Standing | None) -> DateMention | None:
    """The date that goes with a claim: right after the target, beside the claim, or in the same part."""
    following = said.next_target(target, said.read.end)
    printed = _respective(said, target) or _set_before(said, target) or _of_both(said, target)
    if printed is None and standing is Standing.PARTY:
        printed = _into_force(said, target, following)
    if printed is not None:
        return printed
    beside = _beside(said, target, cue) if cue is not None else []
    if cue is not None and beside and cue.start >= target.end:
        return _nearest(beside, cue)
    if (close := _close(said, target, following)) is not None:
        return close
    if cue is not None and beside and (cue.start < target.start or beside[0].start < following):
        return _nearest(beside, cue)
    last = min(following, said.part_of(target.start).end + 1)
    after = (date for date in said.dates if target.end <= date.start < last)
    mine = next((date for date in after if not _is_of_next(said, date)), None)
    return mine if mine is not None or cue is None else _in_part(said, target, cue)


def _respective(said: Said, target: Target) -> DateMention | None:
    """The date of a target that stands at its place in a list: "A and B, … in 2012 and 2020 respectively"."""
    if "respectively" not in said.read.folded or not 1 < len(said.targets) == len(said.dates):
        return None
    return said.dates[[one.start for one in said.targets].index(target.start)]


def _of_both(said: Said, target: Target) -> DateMention | None:
    """The date that a sentence gives for two targets or more after the last of them: "…, both since 2012"."""
    folded, part = said.read.page.folded, said.part_of(target.start)
    for date in said.dates:
        before = [other.end for other in said.targets if part.start <= other.start and other.end <= date.start]
        if target.end in before and phrases("claim_context", "of both").found(folded[max(before) : date.start]):
            return date
    return None


def _set_before(said: Said, target: Target) -> DateMention | None:
    """The date that stands before its target, set off from the one before: "… and, since 2012, of the second"."""
    return next((date for date in said.dates if _is_set_before(said, date, target)), None)


def _is_set_before(said: Said, date: DateMention, target: Target) -> bool:
    """Whether a date is set right before a target, as that one's."""
    if not 0 < target.start - date.end < _CLOSE:
        return False
    folded = said.read.page.folded
    leads_on = phrases("claim_context", "of the next since").found(folded[date.end : target.start])
    return leads_on and phrases("claim_context", "set before").found(folded[max(0, date.start - _CLOSE) : date.start])


def _is_of_next(said: Said, date: DateMention) -> bool:
    """Whether a date is set before some target, as that one's."""
    return any(_is_set_before(said, date, target) for target in said.targets)


def _into_force(said: Said, target: Target, following: int) -> DateMention | None:
    """The date of entry into force, where that of a signature or an accession is printed as well."""
    folded = said.read.page.folded
    dates = [date for date in said.dates if target.end <= date.start < following]
    told = (folded[max(target.end, date.start - _BESIDE) : date.start] for date in dates)
    return next(
        (d for d, words in zip(dates, told, strict=True) if phrases("claim_context", "into force").found(words)), None
    )


def _nearest(dates: Sequence[DateMention], cue: Cue) -> DateMention:
    """Of several dates the one nearest to a claim."""
    return min(dates, key=lambda date: abs(date.start - cue.start))


def _close(said: Said, target: Target, following: int) -> DateMention | None:
    """The date right after a target, before the next one."""
    near = (date for date in said.dates if target.end <= date.start < min(target.end + _CLOSE, following))
    dates = (date for date in near if not _is_of_next(said, date))
    plain = said.read.page.plain
    return next((date for date in dates if not _WORDS_BETWEEN.search(plain[target.end : date.start])), None)


def _beside(said: Said, target: Target, cue: Cue) -> list[DateMention]:
    """The dates beside a claim that stands in the target's part of the sentence."""
    if said.part_of(cue.start) != said.part_of(target.start):
        return []
    return [date for date in said.dates if _is_beside(said.read.page.plain, date, cue)]


def _is_beside(plain: str, date: DateMention, cue: Cue) -> bool:
    """Whether a date and a claim stand near each other, without a comma or a bracket between them."""
    first, last = (date.end, cue.start) if date.start < cue.start else (cue.end, date.start)
    pause = _PAUSE_OR_AND if date.start < cue.start else _PAUSE
    return last - first < _BESIDE and not pause.search(plain[first:last])


def _in_part(said: Said, target: Target, cue: Cue) -> DateMention | None:
    """The date in the part where the claim stands, unless it belongs to another target."""
    part = said.part_of(cue.start)
    others = [other.end for other in said.targets if other is not target]
    dates = [date for date in said.dates if part.holds(date.start)]
    free = [
        date
        for date in dates
        if not any(end <= date.start < end + _OF_OTHER for end in others) and not _is_of_next(said, date)
    ]
    return _nearest(free, cue) if free else None
