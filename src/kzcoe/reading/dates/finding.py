"""Every date of a text, as it is printed."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from kzcoe.model.dates import When
from kzcoe.reading.dates.forms import FORMS, Form, starts
from kzcoe.reading.pages import Page
from kzcoe.reading.spans import Ground, in_order
from kzcoe.register.vocabulary import phrases, words

__all__ = ["DateMention", "find_dates"]

_REACH: Final = 24  # code points beside four digits in which a word tells what they number or count
_WORD_BEFORE = re.compile(r"(\w+)\s$")
_WORD_AFTER = re.compile(r"\s(\w+)")
_THAT_YEAR = re.compile(r"\s+of\s+(?:the\s+same|that)\s+year\b")
_THIS_YEAR = re.compile(r"\s+(?:of\s+)?this\s+year\b")


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
    return in_order(found)


def _printed(plain: str, places: Sequence[int], form: Form) -> Iterator[DateMention]:
    """The dates printed in a form, at some of the places where one may begin."""
    end = 0
    for place in places:
        match = form.regex.match(plain, place) if place >= end else None
        if match is None:
            continue
        end = match.end()
        when = form.value(match)
        if when is not None and not (form.name == "year" and _is_number(plain, *match.span(form.counted))):
            yield DateMention(*match.span(form.counted), when, form.name, _year_told(plain, match))


def _year_told(plain: str, match: re.Match[str]) -> str:
    """How the year of a date is told, where it is not printed: "5 May last year", "this May", "the following May"."""
    if "past" in match.groupdict():
        return "last year"
    if "later" in match.groupdict():
        return "the next one"
    if match[0].lower().startswith("this "):
        return "this year"
    if _THIS_YEAR.match(plain, match.end()):
        return "of this year"
    return "the same year" if _THAT_YEAR.match(plain, match.end()) else ""


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
