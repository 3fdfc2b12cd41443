"""Programmes that the words beside a name tell to be ones: "RIVER-CA, a project of …", and items of a list of them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from kzcoe.model.names import fold
from kzcoe.reading.programmes.names import DESCRIBED, LISTED, ProgrammeName
from kzcoe.reading.reads import Read
from kzcoe.reading.spans import overlaps
from kzcoe.register.vocabulary import phrases, words

__all__ = ["described", "listed"]

# Letters that a programme goes by: RIVER-CA, LOCAL VOICES, Rivers4U.
_SHORT = re.compile(r"\b(?:[A-Z]{2}[A-Z0-9]{2,}(?:[- +][A-Z0-9]+){0,2}\+?|[A-Z](?:[A-Z]|[a-z]+)\d[A-Z]\w{0,12})(?!\w)")
_ITEM = re.compile(
    r"\W{0,4}(?P<name>[A-Z][^();|\"]{5,120}?)(?:,? \([^()]{0,30}\d{4}|, [^,();|]{0,20}?\d{4} ?- ?[^,();|]{0,20}?\d{4})"
)
_QUOTED_ITEM = re.compile(r"\W{0,4}\"(?P<name>[A-Z][^\"]{5,160}?),?\"[^\"|;]{0,90}\b(?:19|20)\d\d\b")
_YEARS = re.compile(r" \((?:19|20)\d\d ?-")  # in which a programme ran
_TITLE = re.compile(r"\"?(?P<name>[A-Z][^();|\"]{5,160}?)\"?\.?\s*$")
_BEFORE, _AFTER = 60, 120  # code points before and after a name in which it is told to be a programme's
_LONGEST: Final = 6  # words of a name after its first, where no more than what follows it tells what it is


def described(read: Read) -> Iterator[ProgrammeName]:
    """Names of which the words right before or after them say that they are a programme's."""
    if phrases("programme_names", "nouns").found(read.folded):
        yield from (name for name in _names(read, _SHORT) if _is_told(read, name))
        yield from (name for name in _names(read, _long()) if _is_told_whose(read, name))
    elif _YEARS.search(read.folded):
        yield from (name for name in _names(read, _long()) if _ran_in_years(read, name))


def listed(read: Read) -> Iterator[ProgrammeName]:
    """The title that a sheet tells after its label, or that an item of a list of programmes has before its years."""
    plain = read.page.plain
    label = phrases("programme_names", "sheet").find(read.folded)
    if label is not None:
        name = _TITLE.match(plain, read.start + label.end, read.end)
    else:
        forms = (_QUOTED_ITEM, _ITEM) if _is_of_programmes(read) else ()
        name = next(filter(None, (form.match(plain, read.start, read.end) for form in forms)), None)
    if name is not None:
        yield ProgrammeName(*name.span("name"), LISTED)


def _is_of_programmes(read: Read) -> bool:
    """Whether an item stands in a list that names programmes, and names no treaty."""
    lead = read.sentence.lead
    if lead is None or any(named.kind == "treaty" for named in read.named):
        return False
    return phrases("programme_names", "list").found(read.page.folded[lead.start : lead.end])


def _names(read: Read, pattern: re.Pattern[str]) -> Iterator[ProgrammeName]:
    """What has the form of a name, and is not known to be a body's, a state's, or that of somebody who pays."""
    for match in pattern.finditer(read.page.plain, read.start, read.end):
        if not overlaps(read.named, *match.span()) and fold(match[0]) not in words("programme_funders"):
            yield ProgrammeName(*match.span(), DESCRIBED)


def _is_told(read: Read, name: ProgrammeName) -> bool:
    """Whether the noun is right beside letters: "RIVER-CA, a joint project", "a project, RIVER-CA"."""
    before, after = _around(read, name)
    told = phrases("programme_names", "told after").found(after)
    return told or (phrases("programme_names", "told before").found(before) and not after.startswith("'"))


def _is_told_whose(read: Read, name: ProgrammeName) -> bool:
    """Whether it is called so, or told what became of it: "Green Rivers, a programme launched by …"."""
    before, after = _around(read, name)
    if phrases("programme_names", "called").found(before):
        return True
    told = phrases("programme_names", "told whose").found(after)
    return told and not phrases("programme_names", "place before").found(before)


def _ran_in_years(read: Read, name: ProgrammeName) -> bool:
    """Whether its years follow, and who ran it: "Green Rivers (2020-2024) is funded by …"."""
    return phrases("programme_names", "run in years").found(_around(read, name)[1])


def _around(read: Read, name: ProgrammeName) -> tuple[str, str]:
    """The words before and after a name, folded."""
    folded = read.page.folded
    return folded[max(read.start, name.start - _BEFORE) : name.start], folded[name.end : name.end + _AFTER]


@cache
def _long() -> re.Pattern[str]:
    """Words in capitals."""
    link = f"(?:{'|'.join(sorted(words('programme_links')))})"
    word = r"[A-Z][\w'&+-]*"
    opener = r"(?!(?:Across|Around|At|By|For|From|In|Near|On|The|Throughout|To|Under|With|Within)\b)"
    return re.compile(rf"\b{opener}{word}(?: (?:{link} ){{0,2}}{word}){{1,{_LONGEST}}}")
