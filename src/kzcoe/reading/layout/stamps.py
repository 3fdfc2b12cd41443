"""Where a page states the day of its publication."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from kzcoe.errors import InvalidValueError
from kzcoe.model.dates import PartialDate
from kzcoe.reading.dates import DateMention
from kzcoe.reading.layout.furniture import LONGEST_FURNITURE, SEPARATOR, TIME, WORD
from kzcoe.register.vocabulary import phrases

__all__ = ["Stamp", "leading_date", "stamp", "told_day", "trailing_date"]

_LEADING_DATE = re.compile(  # with the word, or with the time
    r"^\W*(?:date:?\s+(?=\d)|(?=[\d-]{10}\s+\d{1,2}:\d\d\s+[a-z]))(?P<date>\d{4}-\d\d-\d\d)"
    r"(?:\s+\d{1,2}:\d\d(?::\d\d)?(?:\s?\((?:gmt|utc)[^)]{0,8}\))?)?(?=\s|$)"
)
_TRAILING_DATE = re.compile(
    r"(?<=[a-z])\s?(?P<stamp>(?P<day>[0-3]?\d)\.(?P<month>[01]\d)\.(?P<year>(?:19|20)\d\d),?\s+\d\d:\d\d)$"
)
_NUMBERED = re.compile(r"\W*no\.? ?\d{2,3}\b")  # as a list of treaties has its lines
_TWO_FIGURES = re.compile(  # of the year, with the time, perhaps after a section: "16.06.22 17:35", "Arts | 16.06.22"
    r"^(?:[a-z -]{3,24} \| )?\W*(?P<day>[0-3]\d)(?P<sign>[./])(?P<month>[01]\d)(?P=sign)(?P<year>\d\d),?\s+"
    r"[012]?\d:[0-5]\d(?=\s*(?:$|[|,·]))"
)
_BEFORE_BRACKET = re.compile(r"[.!?]['\")]{0,3}\s{0,9}\($")
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_SHORT: Final = 7  # words beside the date
_FEW: Final = 3  # words beside the date at the foot of a page
_FOUNDED: Final = 49
_BESIDE: Final = 60  # code points before a date in which it is told to be that of the publication
_SENTENCE: Final = 5  # words beside a stamp that is run in with a sentence
_SIGNS: Final = " .,|()[]-"  # between a date and its time, or around them


@frozen
class Stamp:
    """A line that gives a full date among words that make no sentence."""

    when: PartialDate
    """The day."""
    told: bool
    """Whether the line says that it is the day of publication: "Published on", "By Anna Berg on"."""
    short: bool
    """Whether few words stand beside the date."""
    bare: bool
    """Whether hardly a word stands beside the date, as below a story."""
    alone: bool
    """Whether nothing but the day of the week stands beside the date."""


def stamp(folded: str, dates: Sequence[DateMention], start: int) -> Stamp | None:
    """The stamp that a line is, or None; its dates and its `start` count from the beginning of the text."""
    day = next(((d, d.when) for d in dates if isinstance(d.when, PartialDate) and d.when.is_day), None)
    if "©" in folded:
        return None
    if day is None:
        return _with_two_figures(folded)
    mention, when = day
    before, after = folded[: mention.start - start], folded[mention.end - start :]
    found = _judged(folded, when, before, after)
    return found if found is None or found.alone or not folded.startswith("(") else None


def _with_two_figures(folded: str) -> Stamp | None:
    """The stamp that a line is which begins with a day, the last two figures of its year, and a time."""
    match = _TWO_FIGURES.match(folded) if len(folded) < LONGEST_FURNITURE else None
    when = _date(f"{_century(match['year'])}-{match['month']}-{match['day']}") if match else None
    return None if when is None else Stamp(when, told=False, short=True, bare=True, alone=False)


def _century(year: str) -> int:
    """A year of which the last two figures are printed: the Council of Europe was founded in 1949."""
    return int(year) + (1900 if int(year) >= _FOUNDED else 2000)


def _judged(folded: str, when: PartialDate, before: str, after: str) -> Stamp | None:
    """The stamp that a line with a date is, as the words before the date and after it tell."""
    furniture = len(folded) < LONGEST_FURNITURE
    announced = furniture and phrases("stamp_lines", "published").found(before)
    others = phrases("stamp_lines", "issue", "last update", "section").removed(TIME.sub(" ", f"{before} | {after}"))
    treaty = _NUMBERED.match(folded) is not None and phrases("treaty_subjects").found(others)
    if not announced and (treaty or phrases("stamp_lines", "story").found(others)):
        return None
    told = announced or phrases("stamp_lines", "byline").found(before)
    alone = not _WEEKDAY.sub("", others).strip(_SIGNS)
    ended = not alone and TIME.sub(" ", folded).rstrip().endswith((".", "!", "?", ":"))
    short = len(WORD.findall(others)) <= _SHORT and not ended
    in_columns = furniture and "http" not in folded and SEPARATOR.search(folded) is not None
    stands = told or ((short or in_columns) and not phrases("stamp_lines", "sentence").found(others))
    return Stamp(when, told, short, short and _is_bare(others, after), alone) if stands else None


def _is_bare(others: str, after: str) -> bool:
    """Whether hardly a word stands beside a date, none right after it, and none for what takes place on a day."""
    few = len(WORD.findall(others)) <= _FEW and not phrases("stamp_lines", "event").found(others)
    behind = TIME.sub("", after)
    return few and (WORD.search(behind) is None or SEPARATOR.match(behind) is not None)


def leading_date(folded: str) -> tuple[PartialDate, int] | None:
    """A date that a line begins with, as in "date 2023-10-07", and the offset in the line after it."""
    match = _LEADING_DATE.match(folded)
    when = _date(match["date"]) if match else None
    return (when, match.end()) if match and when else None


def told_day(folded: str, dates: Sequence[DateMention], start: int) -> tuple[PartialDate, int, int] | None:
    """The day of publication that stands before or after a sentence of its line, and from where to where."""
    for mention in dict.fromkeys((dates[0], dates[-1])):
        first, last = mention.start - start, mention.end - start
        opens = max(0, first - _BESIDE)
        told = phrases("stamp_lines", "published").find(folded[opens:first])
        if told is None or not (isinstance(mention.when, PartialDate) and mention.when.is_day):
            continue
        lead, after = folded[: opens + told.start], folded[last:]
        if not lead.strip(_SIGNS) and after.startswith(".") and len(WORD.findall(after)) > _SENTENCE:
            return mention.when, 0, last + 1
        if _BEFORE_BRACKET.search(lead) and after.strip() == ")" and len(WORD.findall(lead)) > _SENTENCE:
            return mention.when, lead.rindex("("), len(folded)
    return None


def trailing_date(plain: str) -> tuple[PartialDate, int] | None:
    """A date and time that a headline was run into, "…opens in Astana12.05.2014 18:03", and where it begins."""
    match = _TRAILING_DATE.search(plain) if plain[-1:].isdigit() else None
    when = _date("-".join((match["year"], match["month"], match["day"].zfill(2)))) if match else None
    return (when, match.start("stamp")) if match and when else None


def _date(text: str) -> PartialDate | None:
    """The date of a text in ISO 8601; None where no calendar has it."""
    try:
        return PartialDate(text)
    except InvalidValueError:
        return None
