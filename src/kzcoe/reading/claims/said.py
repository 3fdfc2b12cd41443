"""A sentence with what it names and what it claims of it."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from attrs import evolve, frozen

from kzcoe.model.dates import PartialDate, When
from kzcoe.model.words import Standing
from kzcoe.reading.dates import DateMention
from kzcoe.reading.parts import Part, part_of
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import last_before, overlaps
from kzcoe.register.vocabulary import Hit, phrases

__all__ = ["Cue", "Said", "Target", "claimed", "unknown_titles"]

_BEFORE_YEAR: Final = 40  # code points before a year in which the word for a treaty makes it part of its name
_AFTER_YEAR: Final = 40
_BACKGROUND: Final = 140  # code points before a date in which it is told to be that of something else
_TREATY = re.compile(r"\b(?:charter|convention|covenant|protocol|treaty)\b")
_TITLE = re.compile(r"[^.;]{2,120}")  # what may stand between the first word of a title and its number
_OBJECT: Final = 60  # code points after a claim in which another treaty may be named: "acceded to the UN Convention"


@frozen
class Target:
    """A place where a treaty or an agreement is named; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    id: str
    """Its number, or its id in the register."""
    noun: str = ""
    """What it may be called when it is spoken of again: convention, protocol, charter; empty where by any word."""
    rule: str = ""
    """By what it was told to be named."""


@frozen
class Cue:
    """Words that claim a standing; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    words: str
    """The words, folded."""
    standing: Standing | None
    """The standing; None where the words deny it, or claim it of another state or of something else."""
    foreign: bool = False
    """Whether it is claimed of another state."""
    of_other: bool = False
    """Whether it is claimed of a law, of the opening of a treaty, or of the treaty of another organisation."""


def unknown_titles(read: Read, targets: Sequence[Target]) -> list[Hit]:
    """Where a sentence names treaties by titles that none of its targets has.

    A title may be followed by that by which it is known: "the Convention on … (No. 24)", "…, known as the Charter".
    """
    folded = read.page.folded
    titled = list(phrases("claim_context", "treaty titled").find_all(folded, read.start, read.end))
    if not titled:
        return titled
    brief = [target for target in targets if not _TREATY.search(folded, target.start, target.end)]
    return [
        hit
        for hit in titled
        if not overlaps(targets, hit.start, hit.end + 1)
        and not any(_TITLE.fullmatch(folded, hit.end, target.start) for target in brief)
    ]


def claimed(cues: Iterable[Cue]) -> list[Cue]:
    """Those of some words that claim a standing of Kazakhstan, and neither deny it nor claim it of something else."""
    return [cue for cue in cues if cue.standing is not None]


@frozen
class Said:
    """A sentence, the parts it falls into, what it names and what it claims."""

    read: Read
    """The sentence."""
    parts: Sequence[Part]
    """Its parts, each with a statement of its own."""
    targets: Sequence[Target]
    """The treaties or agreements it names."""
    cues: Sequence[Cue]
    """The words in it that claim a standing."""
    lead: Read | None = None
    """The heading or sentence that leads to it."""
    previous: Read | None = None
    """The sentence before it in its paragraph."""
    following: Read | None = None
    """The sentence after it in its paragraph."""
    told_before: When | None = None
    """The date of what was claimed in the sentence before."""
    asked: Cue | None = None
    """The words of the question that it answers, which ask for a standing."""

    @cached_property
    def dates(self) -> Sequence[DateMention]:
        """Its dates, but those that are part of a treaty's name, or until when something holds."""
        known = [date for date in self.read.dates if date.when is not None]
        pairs = zip([None, *known], known, strict=False)
        completed = (date if before is None else self._of_year_before(before, date) for before, date in pairs)
        told = (date for date in completed if date is not None)
        own = (date for date in told if not (self._names_treaty(date) or self._ends(date) or self._is_foreign(date)))
        return [date for date in own if not self._is_of_body(date)]

    @property
    def only_names(self) -> bool:
        """Whether the sentence is no more than what it names: without a verb, and without words that claim anything."""
        verb = phrases("claim_context", "verb").found(self.read.page.folded, self.read.start, self.read.end)
        return not verb and all(cue.start == cue.end for cue in self.cues)

    @cached_property
    def unknown_titles(self) -> Sequence[Hit]:
        """Where treaties are named by titles that nobody here knows: "the Convention on Steppe Rivers"."""
        return unknown_titles(self.read, self.targets)

    def part_of(self, place: int) -> Part:
        """The part in which a place lies."""
        return part_of(self.parts, place)

    def next_target(self, target: Target, default: int) -> int:
        """The offset of the next target after one."""
        return min((other.start for other in self.targets if other.start > target.start), default=default)

    def cues_in(self, part: Part) -> list[Cue]:
        """The cues that stand in a part."""
        return [cue for cue in self.cues if part.holds(cue.start)]

    def has_own_object(self, cue: Cue) -> bool:
        """Whether the words after a claim name something else of which it is made."""
        return phrases("claim_context", "its own object").found(self.read.page.folded[cue.end : cue.end + _OBJECT])

    def is_bare(self, cue: Cue) -> bool:
        """Whether a claim of accession says of nothing that it is made of it: "was invited to accede in 2023"."""
        after = self.read.page.folded[cue.end : min(cue.end + _OBJECT, self.read.end)]
        of_accession = phrases("claim_context", "accession").found(cue.words)
        return of_accession and phrases("claim_context", "no object").found(after)

    def _lies_between(self, target: Target, date: DateMention, word: str) -> bool:
        """Whether one word, and nothing else, parts a date from the target before it."""
        between = self.read.page.folded[target.end : date.start]
        return 0 < len(between) < _BEFORE_YEAR and "," not in between and between.strip(" ()") == word

    def _opened(self, target: Target, date: DateMention) -> bool:
        """Whether a date stands with the city of signature in a bracket after a target: "(Paris, 13 December 1957)"."""
        between = self.read.page.folded[target.end : date.start]
        return phrases("claim_context", "opened at").found(between[:_BEFORE_YEAR])

    def _of_year_before(self, before: DateMention, date: DateMention) -> DateMention | None:
        """A date with the year that stands right before it: "in 2023, on 6 October"; None for "… this year" itself."""
        between = self.read.page.folded[before.end : date.start]
        if date.relation in {"this year", "last year"} and between.strip() in {"", "of"}:
            return None
        year, day = before.when, date.when
        if not (isinstance(year, PartialDate) and isinstance(day, PartialDate)) or year.month is not None:
            return date
        own = str(day.year) in self.read.page.plain[date.start : date.end]
        leads_on = phrases("claim_context", "year leads on").found(between)
        return evolve(date, when=PartialDate(year.year, day.month, day.day)) if leads_on and not own else date

    def _is_foreign(self, date: DateMention) -> bool:
        """Whether a date is that of another state's deed: "Ruritania signed it in 2023, after Kazakhstan had"."""
        before = [cue for cue in self.cues if cue.end <= date.start]
        ours_after = any(cue.standing is not None and cue.start > date.end for cue in self.cues)
        if not (ours_after and before and all(cue.foreign for cue in before)):
            return False
        between = self.read.page.folded[before[-1].end : date.start]
        return "," not in between and self.read.page.folded[date.end : date.end + 1] == ","

    def _is_of_body(self, date: DateMention) -> bool:
        """Whether a date stands right after a body that is none of the targets: "…, joined GRECO in 2020 and …"."""
        before = last_before([name for name in self.read.named if name.kind == "agreement"], date.start)
        if before is None or any(target.start <= before.start < target.end for target in self.targets):
            return False
        if any(before.end <= target.start < date.start for target in self.targets):
            return False
        return phrases("claim_context", "since right after").found(self.read.page.folded[before.end : date.start])

    def _ends(self, date: DateMention) -> bool:
        """Whether something else is of a date, or holds until it: "valid until 2027", "adopted in May", "AD(2017)4"."""
        page = self.read.page
        before = page.folded[max(self.read.start, date.start - _BACKGROUND) : date.start]
        return phrases("claim_context", "no since").found(before) or _is_in_number(page.plain, date.start)

    def _names_treaty(self, date: DateMention) -> bool:
        """Whether a year is part of a treaty's name: "the Warsaw Convention of 2005", "the 1990 Convention".

        So is any date after "of" that follows the name: "the Convention on Extradition of 13 December 1957".
        """
        if any(target.start < date.start and date.end + len(")") == target.end for target in self.targets):
            return True
        if any(self._lies_between(target, date, "of") or self._opened(target, date) for target in self.targets):
            return True
        if not isinstance(date.when, PartialDate) or date.when.month is not None:
            return False
        folded = self.read.page.folded
        before, after = (
            folded[max(0, date.start - _BEFORE_YEAR) : date.start],
            folded[date.end : date.end + _AFTER_YEAR],
        )
        named_before = phrases("claim_context", "treaty of").found(before)
        return named_before or phrases("claim_context", "year's treaty").found(after)


def _is_in_number(plain: str, place: int) -> bool:
    """Whether a year is part of a document's number: "AD(2011)12"."""
    return plain[place - 1 : place] == "(" and plain[place - 2 : place - 1].isalnum()
