"""Dates as they are printed: every form the press uses, found in plain text."""

import re
from collections.abc import Iterator

from attrs import frozen

from kzcoe.errors import InvalidValueError
from kzcoe.model.dates import PartialDate, Period, When

__all__ = ["DateMention", "find_dates"]

_MONTHS = ("January February March April May June July August September October November December").split()
_SHORT = {"Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10}
_MONTH_NUMBERS = {name: n for n, name in enumerate(_MONTHS, 1)} | _SHORT | {"Nov": 11, "Dec": 12}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

# The month names are matched with their capital, so that "may" the verb is no month.
# "may" and "march" in small letters are words of another kind.
_MONTH = "|".join(f"{name}|{name.upper()}" for name in _MONTHS) + "|" + "|".join(n.lower() for n in _MONTHS if n not in {"May", "March"}) + "|" + "|".join(rf"{name}\b\.?" for name in _MONTH_NUMBERS if name not in _MONTHS)
_PARTS = {
    "M": f"(?:{_MONTH})",
    "D": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,:/]\d)",
    "O": "(?:" + "|".join(_ORDINALS) + ")",
    "Y": r"(?:19[4-9]\d|20\d\d)(?![\d/])",
    "TO": r"(?:\s?-\s?|\s+(?:to|and|until|till|through)\s+(?:the\s+)?)",
}


def _form(pattern: str) -> str:
    """A pattern in which <D1> stands for a day captured as d1, <M> for a month, <TO> for "to" or a dash, and so on."""

    def part(match: re.Match[str]) -> str:
        kind, number = match[1], match[2]
        return f"(?P<{kind.lower()}{number}>{_PARTS[kind]})" if number else _PARTS[kind]

    return re.sub(r"<([A-Z]+)(\d?)>", part, pattern).replace(" ", r"\s+")


# What follows the day when its month is named first, and the year after a day: "6, 2025", "6 2025", "6 of the year 2025".
_YEAR = r"(?:,?\s+(?:of\s+)?<Y{}>)?"
_FORMS = tuple(
    re.compile(rf"(?<![\w/.-])(?:{_form(pattern)})(?![\w/])")
    for pattern in (
        r"(?P<iso>\d{4}-\d\d-\d\d)",
        r"(?P<numeric>(?:3[01]|[12]\d|0?[1-9])[./](?:1[0-2]|0?[1-9])[./](?:19|20)\d\d)",
        r"(?:the )?<D1>(?: (?:of )?<M1>)?" + _YEAR.format(1) + r"<TO>(?:the )?<D2> (?:of )?<M2>" + _YEAR.format(2),
        r"<M1> <D1>" + _YEAR.format(1) + r"<TO>(?:<M2> )?<D2>" + _YEAR.format(2),
        r"<M1> <Y1><TO><M2> <Y2>",
        r"<M1><TO><M2> <Y2>",
        r"(?:the )?<D1> (?:of )?<M1>(?P<past> last year)",
        r"<M1> <D1>(?P<past> last year)",
        r"<M1>(?P<past> last year)",
        r"(?:the )?<D1> (?:of )?<M1>" + _YEAR.format(1),
        r"(?:the )?<O1> (?:of )?<M1>" + _YEAR.format(1),
        r"<M1> <D1>" + _YEAR.format(1),
        r"<M1> (?:of )?<Y1>",
        r"(?:from |between )?<Y1><TO><Y2>",
    )
)
_IN = r"(?<=[Ii]n )|(?<=[Ss]ince )|(?<=[Ll]ast )|(?<=[Tt]his )|(?<=[Uu]ntil )|(?<=[Ff]rom )|(?<=[Bb]y )|(?<=[Oo]f )|(?<=early )|(?<=late )|(?<=mid-)|(?<=before )|(?<=after )"
_MONTH_ALONE = re.compile(rf"(?:{_IN})(?P<m1>{_MONTH})(?=[\s,.;:)\"']|$)")
_YEAR_ALONE = re.compile(rf"(?<![\w/.,-])(?P<y1>{_PARTS['Y']})(?![\w/]|-\d|[.,]\d)")
_RELATIVE = re.compile(
    r"\b(?P<word>(?:on |last |this )?(?:" + "|".join(_WEEKDAYS) + r")|[Tt]oday|[Yy]esterday|[Ll]ast night|"
    r"[Tt]he day before(?! yesterday)|[Tt]he (?:evening|night) before|[Tt]he (?:day after|next day|following day)|"
    r"[Nn]ext day|[Aa] day later|[Tt]he same (?:\w+ )?days?|[Tt]hat day|[Tt]he same month|[Ll]ast (?:week|month|year)|[Tt]his (?:week|month|year)|"
    r"on the (?P<d1>\d{1,2})(?:st|nd|rd|th))\b(?! of)"
)


@frozen(order=True)
class DateMention:
    """A date printed in a text; offsets count code points."""

    start: int
    end: int
    when: When | None
    """As printed, without a year where none is, and None for a word such as "yesterday"; or completed."""
    word: str = ""
    """The folded word of a date that is relative to another; "last year" beside a day without a year."""


def find_dates(plain: str) -> list[DateMention]:
    """Every date in a plain text, in order, none inside another."""
    taken = bytearray(len(plain))
    found: list[DateMention] = []
    for form in (*_FORMS, _MONTH_ALONE, _YEAR_ALONE):
        for match in form.finditer(plain):
            if not any(taken[match.start() : match.end()]) and (when := _value(match)) is not None:
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                word = "last year" if "past" in match.groupdict() else ""
                found.append(DateMention(match.start(), match.end(), when, word))
    found += [m for m in _relative(plain) if not any(taken[m.start : m.end])]
    return sorted(found)


def _relative(plain: str) -> Iterator[DateMention]:
    for match in _RELATIVE.finditer(plain):
        yield DateMention(match.start(), match.end(), None, match["word"].lower())


def _value(match: re.Match[str]) -> When | None:
    """The date a match of one of the forms prints, or None when no calendar has it."""
    try:
        return _from_groups({name: text for name, text in match.groupdict().items() if text is not None})
    except InvalidValueError:
        return None


def _from_groups(groups: dict[str, str]) -> When:
    if "iso" in groups:
        return PartialDate(groups["iso"])
    if "numeric" in groups:
        day, month, year = (int(part) for part in re.split("[./]", groups["numeric"]))
        return PartialDate(year, month, day)
    years = _number(groups, "y1"), _number(groups, "y2")
    months = _month(groups, "m1"), _month(groups, "m2")
    days = _day(groups, "1"), _day(groups, "2")
    if not any(name.endswith("2") for name in groups):
        return PartialDate(years[0], months[0], days[0])
    first_year = years[0] or _year_before(years[1], months)
    start = PartialDate(first_year, months[0] or months[1], days[0])
    return Period(start, PartialDate(years[1] or first_year, months[1] or months[0], days[1]))


def _year_before(year: int | None, months: tuple[int | None, int | None]) -> int | None:
    """The year of the first end when only the second has one: the year before for "28 December to 3 January 2023"."""
    wraps = year is not None and None not in months and months[0] > months[1]  # type: ignore[operator]
    return year - 1 if wraps and year is not None else year


def _number(groups: dict[str, str], name: str) -> int | None:
    return int(groups[name]) if name in groups else None


def _month(groups: dict[str, str], name: str) -> int | None:
    return _MONTH_NUMBERS[groups[name].rstrip(".").capitalize()] if name in groups else None


def _day(groups: dict[str, str], number: str) -> int | None:
    if f"o{number}" in groups:
        return _ORDINALS.index(groups[f"o{number}"]) + 1
    return int(re.sub(r"\D", "", groups[f"d{number}"])) if f"d{number}" in groups else None
