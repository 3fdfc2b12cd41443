"""Every date of a text, as it is printed."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.reading.dates.forms import FORMS, Form, starts
from kzcoe.reading.dates.values import in_year
from kzcoe.reading.pages import Page
from kzcoe.reading.spans import Ground, in_order
from kzcoe.register.vocabulary import phrases, words

__all__ = ["DateMention", "but_weekdays", "find_dates"]

_REACH: Final = 24  # code points beside four digits in which a word tells what they number or count
_BESIDE_DAY: Final = 60  # code points beside a day in which it is told that what follows fell on it, in other years
_NUMBERS: Final = {"year", "years shortened"}  # forms of nothing but digits, which may number or count something
_WEEKDAY: Final = "weekday"  # the relation of a day of the week to the stamp
_LEADS_ON = re.compile(r"[, (]*|\s*(?:-|\b(?:and|till|through|to|until)\b)\s*")  # from a day of the week to its date
_WORD_BEFORE = re.compile(r"(\w+)\s$")
_WORD_AFTER = re.compile(r"\s(\w+)")
_THIS_YEAR = re.compile(r"\s+(?:of\s+)?(?:this|(?:the\s+)?current)\s+year\b")
_YEARS_AFTER = {
    "the same year": re.compile(r"\s+(?:of\s+(?:the\s+same|that)|the\s+same)\s+year\b"),
    "the year before": re.compile(r"\s+(?:of\s+)?the\s+(?:year\s+before|(?:preceding|previous)\s+year)\b"),
    "the year after": re.compile(r"\s+(?:of\s+)?the\s+(?:following|next)\s+year\b"),
}
"""How the words after a day or a month tell its year, against the date before it."""


@frozen
class DateMention:
    """A date printed in a text; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    when: When | None
    """As printed, without a year where none is, and None for a word such as "yesterday"; or completed."""
    rule: str
    """The form in which it is printed."""
    relation: str = ""
    """For a date that is told by its relation to another: which, in the words of the vocabulary."""
    words: str = ""
    """The words of such a date, folded; empty where "last year" or the like only stands beside a day or a month."""
    ahead: bool = False
    """Whether it is a day after that of publication, or may be one soon after it: "30 June" in a text of 25 June."""


def find_dates(page: Page) -> list[DateMention]:
    """Every date in a text, in order, none inside another."""
    ground = Ground(0, len(page.text))
    found: list[DateMention] = []
    places = starts(page.plain)
    for form in FORMS:
        found += (
            mention
            for mention in _printed(page.plain, places[form.begins], form)
            if ground.take(mention.start, mention.end)
        )
    found += (mention for mention in _related(page.folded) if ground.take(mention.start, mention.end))
    return list(_of_entries(_without_weekdays(in_order(found), page), page))


def but_weekdays(mentions: Sequence[DateMention]) -> Sequence[DateMention]:
    """Some dates but the days of the week beside others: "Monday, 3 June" is one day."""
    return [mention for mention in mentions if mention.relation != _WEEKDAY] or mentions


def _without_weekdays(mentions: Sequence[DateMention], page: Page) -> list[DateMention]:
    """The dates but the days of the week that are part of the one after them: "Monday 20 to Friday 24 June"."""
    kept: list[DateMention] = []
    first = len(page.plain)  # of the date after it, with the days of the week that lead to it
    for mention in reversed(mentions):
        if not (kept and _is_part_of(mention, kept[-1], page.plain[mention.end : first])):
            kept.append(mention)
        first = mention.start
    return kept[::-1]


def _is_part_of(weekday: DateMention, date: DateMention, between: str) -> bool:
    """Whether a stretch of days stands right after a day of the week, or two: "Monday to Friday, 20 to 24 June"."""
    stretch = isinstance(date.when, Period) and weekday.relation == _WEEKDAY
    return stretch and _LEADS_ON.fullmatch(between) is not None


def _of_entries(mentions: Sequence[DateMention], page: Page) -> Iterator[DateMention]:
    """The dates with what the entries of a chronicle tell of them: their year, or the day of every year."""
    day = _day_of_every_year(mentions, page) if page.chronicle else None
    for mention in mentions:
        entry, when = page.entry_at(mention.start), mention.when
        if entry is None or when is None or mention.relation:
            yield mention
        elif not when.has_year:
            yield evolve(mention, when=in_year(when, entry.year) or when)
        elif day is not None and mention.end <= entry.label_end and when == PartialDate(entry.year):
            yield evolve(mention, when=in_year(day, entry.year) or when)
        else:
            yield mention


def _day_of_every_year(mentions: Sequence[DateMention], page: Page) -> When | None:
    """The day that the events of a chronicle share: "5 May. Timeline of major events"."""
    before = (mention for mention in mentions if mention.end <= page.chronicle[0].start)
    days = (one for one in before if isinstance(one.when, PartialDate) and one.when.day and not one.when.has_year)
    for day in days:
        around = page.folded[max(0, day.start - _BESIDE_DAY) : day.end + _BESIDE_DAY]
        if phrases("date_context", "day of every year").found(around):
            return day.when
    return None


def _printed(plain: str, places: Sequence[int], form: Form) -> Iterator[DateMention]:
    """The dates printed in a form, at some of the places where one may begin."""
    end = 0
    for place in places:
        match = form.regex.match(plain, place) if place >= end else None
        if match is None:
            continue
        end = match.end()
        when = form.value(match)
        if when is not None and not (form.name in _NUMBERS and _is_number(plain, *match.span(form.counted))):
            start, stop = match.span(form.counted)
            told, until = _year_told(plain, match)
            yield DateMention(start, until if stop == end else stop, when, form.name, told)


def _year_told(plain: str, match: re.Match[str]) -> tuple[str, int]:
    """How the year of a date is told, where it is not printed, and where that ends: "5 May last year", "this May"."""
    if "past" in match.groupdict():
        return "last year", match.end()
    if "later" in match.groupdict():
        return "the next one", match.end()
    if match[0].lower().startswith("this "):
        return "this year", match.end()
    if (of_it := _THIS_YEAR.match(plain, match.end())) is not None:
        return "of this year", of_it.end()
    return next((told for told, year in _YEARS_AFTER.items() if year.match(plain, match.end())), ""), match.end()


def _is_number(plain: str, start: int, end: int) -> bool:
    """Whether four digits number or count something, and are no year: "in Room 2015", "2000 students"."""
    before = _WORD_BEFORE.search(plain[max(0, start - _REACH) : start])
    after = _WORD_AFTER.match(plain[end : end + _REACH])
    numbers = before is not None and before[1].lower() in words("numbered_things") and before[1].lower() != "of"
    return numbers or (after is not None and after[1] in words("counted_things"))


def _related(folded: str) -> Iterator[DateMention]:
    """The dates told by their relation to another: "yesterday", "the same day"."""
    for hit in phrases("relative_dates").find_all(folded):
        yield DateMention(hit.start, hit.end, None, "related to another date", hit.meaning, hit.words)
