"""Named co-operation programmes with their periods."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from attrs import evolve, frozen

from kzcoe.model.dates import Period
from kzcoe.model.names import fold
from kzcoe.reading.lexicon import Named
from kzcoe.reading.programmes.names import IN_QUOTES, ProgrammeName
from kzcoe.reading.programmes.naming import programme_names
from kzcoe.reading.programmes.periods import (
    ToldPeriod,
    combined,
    further_periods,
    period_after,
    period_in_sequel,
    period_of_next,
    period_of_subject,
)
from kzcoe.reading.programmes.titled import sheet_title, spoken_of, title_above
from kzcoe.reading.reads import Read
from kzcoe.register.vocabulary import phrases

__all__ = ["ProgrammeMention", "find_programmes"]

_YEARS = re.compile(r",? ?(?:for |\()?(?:the )?(?:\d{4}\s?-\s?\d{4})\)?$")
_PARTNERS: Final = frozenset({"council-of-europe", "eu", "osce", "undp", "unodc", "un"})  # bodies that run programmes
_OPENING: Final = 70  # code points of a sentence in which its subject is named
_REACH: Final = 3  # sentences after a programme in which its next edition may be told


@frozen
class ProgrammeMention:
    """A place where a programme is named; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    name: str
    """As printed."""
    told: ToldPeriod | None
    """The period for which it is told to run."""
    partners: tuple[Named, ...]
    """The bodies that the sentence names as those whose programme it is."""
    rule: str
    """By what it was told to be one."""

    @property
    def period(self) -> Period | None:
        """The years for which it is told to run."""
        return None if self.told is None else self.told.period


def find_programmes(reads: Sequence[Read]) -> Iterator[ProgrammeMention]:
    """The programmes named in a text, in order."""
    last: ProgrammeMention | None = None
    named_in = 0
    for number, (read, sequel) in enumerate(zip_longest(reads, reads[1:])):
        mentions = _named(read) or _titled(read) or ([] if last else _headed(read))
        yield from mentions[:-1]
        if mentions:
            last, named_in = mentions[-1] if sequel is None else _gone_on(mentions[-1], read, sequel), number
            yield last
        elif last is not None and number - named_in <= _REACH and (told := _told_later(read)) is not None:
            yield evolve(last, told=told)


def _told_later(read: Read) -> ToldPeriod | None:
    """The period that a sentence after that of a programme tells of it, or of its next edition."""
    subject = phrases("programme_names", "again").find(read.folded)
    told = period_in_sequel(read, read.start + subject.end, read.end) if subject is not None else None
    return told or period_of_next(read)


def _named(read: Read) -> list[ProgrammeMention]:
    """The programmes named in one sentence, in order."""
    names = [name for name in programme_names(read) if not _is_nameless(read, name)]
    limits = [*(name.start for name in names), len(read.page.plain)]
    pairs = zip(names, limits[1:], strict=True)
    return [mention for name, limit in pairs for mention in _mentions(read, name, limit)]


def _titled(read: Read) -> list[ProgrammeMention]:
    """The programme of the page, where a sentence speaks of it: by the title above, with the period told of it."""
    told = spoken_of(read)
    name = title_above(read) if told is not None else None
    if told is None or name is None:
        return []
    period = period_after(read, read.start + told.start, read.start + told.end, read.end)
    return [_by_title(read, name, period)]


def _headed(read: Read) -> list[ProgrammeMention]:
    """The programme of a sheet of which a sentence is the line that tells its period: "Duration: …"."""
    period = period_of_next(read)
    name = sheet_title(read) if period is not None else None
    if name is None:
        return []
    return [_by_title(read, name, period)]


def _by_title(read: Read, name: ProgrammeName, told: ToldPeriod | None) -> ProgrammeMention:
    """The mention of a programme by a title, with the period that a sentence below it tells."""
    return ProgrammeMention(name.start, name.end, read.page.plain[name.start : name.end], told, (), name.rule)


def _is_nameless(read: Read, name: ProgrammeName) -> bool:
    """Whether what has the shape of a name is none: "Joint Programme"."""
    return phrases("programme_names", "no name").found(read.page.folded[name.start : name.end])


def _gone_on(mention: ProgrammeMention, read: Read, sequel: Read) -> ProgrammeMention:
    """A mention with the period that the next sentence tells of it: "The programme will run from 2021 to 2024."."""
    end = _end_of_subject(mention, read, sequel)
    told = period_of_subject(sequel) if end is None else period_in_sequel(sequel, end, _limit(sequel, end))
    both = combined(mention.period, told.period) if told else None
    if told is None or both is None or (None in (both.start, both.end) and not _is_sure(mention, read, sequel)):
        return mention
    return evolve(mention, told=evolve(told, period=both))


def _is_sure(mention: ProgrammeMention, read: Read, sequel: Read) -> bool:
    """Whether another word than "it" stands for the programme, or "it" can stand for nothing else."""
    return not phrases("programme_names", "it").found(sequel.folded) or _is_subject(mention, read)


def _limit(sequel: Read, end: int) -> int:
    """Where another programme is named, of which the dates are: not one of which the subject is a part."""
    folded = sequel.page.folded
    others = (name for name in programme_names(sequel) if name.start >= end)
    own = (name for name in others if not phrases("programme_names", "object").found(folded[end : name.start]))
    return next((name.start for name in own), sequel.end)


def _end_of_subject(mention: ProgrammeMention, read: Read, sequel: Read) -> int | None:
    """Where the subject of the next sentence ends that is the programme: "it", "the programme", or its name again."""
    if sequel.folded.startswith(name := fold(mention.name)):
        return sequel.start + len(name)
    subject = phrases("programme_names", "again", "it").find(sequel.folded)
    if subject is None:
        return None
    meant = subject.meaning != "it" or _is_subject(mention, read) or _ends(mention, read)
    return sequel.start + subject.end if meant else None


def _is_subject(mention: ProgrammeMention, read: Read) -> bool:
    """Whether "it" in the next sentence means a programme: it begins its sentence, or stands in quotes at its end."""
    before = read.page.folded[read.start : mention.start]
    begins = len(before) < _OPENING and not phrases("programme_names", "governed").found(before)
    return begins or (mention.rule == IN_QUOTES and _ends(mention, read))


def _ends(mention: ProgrammeMention, read: Read) -> bool:
    """Whether a programme all but ends its sentence."""
    return phrases("programme_names", "ends sentence").found(read.page.folded[mention.end : read.end])


def _mentions(read: Read, name: ProgrammeName, limit: int) -> Iterator[ProgrammeMention]:
    """The mention of a programme, and one for each of its further periods: "(2014-2015, 2019-2022 and 2024-2027)"."""
    first = _mention(read, name, limit)
    yield first
    if first.told is not None and None not in (first.told.period.start, first.told.period.end):
        yield from (evolve(first, told=told) for told in further_periods(read, first.told))


def _mention(read: Read, name: ProgrammeName, limit: int) -> ProgrammeMention:
    """The mention of a programme: its name without the years, and its period."""
    printed = read.page.plain[name.start : name.end]
    years = _YEARS.search(printed)
    bare = printed[: years.start()] if years else printed
    told = period_after(read, name.start, name.end, limit)
    return ProgrammeMention(name.start, name.start + len(bare), bare, told, _partners(read), name.rule)


def _partners(read: Read) -> tuple[Named, ...]:
    """The organisations that a sentence tells to carry or to pay for a programme."""
    if not phrases("programme_names", "carried by").found(read.page.folded, read.start, read.end):
        return ()
    return tuple(name for name in read.named if name.kind == "body" and name.id in _PARTNERS)
