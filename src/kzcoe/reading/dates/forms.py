"""The forms in which the press prints dates, and what a date in one of them means."""

import re
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from attrs import frozen

from kzcoe.errors import InvalidValueError
from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.reading.dates.values import period
from kzcoe.reading.months import MONTHS, SHORT_MONTHS

__all__ = ["FORMS", "Form", "starts"]

_ROMAN_MONTHS = "I II III IV V VI VII VIII IX X XI XII"
_BY_LETTERS = {name[:3]: number for number, name in enumerate(MONTHS, 1)}
_BY_ROMAN = {name: number for number, name in enumerate(_ROMAN_MONTHS.split(), 1)}
_ORDINALS = {
    name: number
    for number, name in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
            *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
            *("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
            *("twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth"),
            *("twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
        ),
        1,
    )
}

# "may" and "march" are matched with their capital only: without it they are verbs.
_MONTH = "|".join(
    (
        *(f"{name}|{name.upper()}" for name in MONTHS),
        *(name.lower() for name in MONTHS if name not in {"May", "March"}),
        *(rf"{name}\b\.?" for name in (*SHORT_MONTHS, *map(str.upper, SHORT_MONTHS))),
    )
)
# Between spaces and between hyphens both figures are written out, which other numbers seldom are.
_FIGURES = (
    r"(?:(?:3[01]|[12]\d|0?[1-9])(?:[./]|[.] )(?:1[0-2]|0?[1-9])(?:[./]|[.] )"
    r"|(?:3[01]|[12]\d|0[1-9])-(?:1[0-2]|0[1-9])-"
    r"|(?<![\d)]\s)(?:3[01]|[12]\d|0[1-9]) (?:1[0-2]|0[1-9]) )(?:19|20)\d\d"
)
_PARTS = {
    "M": f"(?:{_MONTH})",
    "D": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,:/]\d)",
    "O": f"(?:{'|'.join(_ORDINALS)})",
    "Y": r"(?:19[4-9]\d|20\d\d)(?![\d/])",
    "F": _FIGURES,
    "R": f"(?:{'|'.join(_BY_ROMAN)})",
    "TO": r"(?:\s?-\s?|\s+(?P<link>to|and|until|till|through)\s+(?:the\s+)?)",
    "UP": r"(?:\s?-\s?|\s+(?:to|until|till|through)\s+)",
}
_PART = re.compile(r"<([A-Z]+)(\d?)>")
_FIGURE: Final = ("<D", "<F", "<Y", "(?P<iso>")
_CENTURY: Final = 100
_LONGEST: Final = 15  # years of a stretch whose last year is printed without its century
_DIGITS = re.compile(r"\d+")
_NO_DIGIT = re.compile(r"\D+")
_BETWEEN = "between "

_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"  # "from Monday 5 to Friday 9 May"
# What follows the day when its month is named first, and the year after a day: "6, 2025", "6 2025", "6 of 2025".
_YEAR1, _YEAR2 = (rf"(?:,?\s+(?:of\s+)?<Y{number}>)?" for number in (1, 2))

Beginning: TypeAlias = Literal["figure", "letter", "either"]


@frozen
class Form:
    """A form in which dates are printed."""

    name: str
    """What it is called: the rule by which a date was found."""
    regex: re.Pattern[str]
    """Groups named for the parts of the date: y1, m1 and d1, or o1 for an ordinal; y2 and so on for a second end."""
    counted: str = "whole"
    """The group of the words that are the date; the others only tell that they are."""
    begins: Beginning = "either"
    """With what it begins."""

    def value(self, match: re.Match[str]) -> When | None:
        """The date that a match prints; None where no calendar has it."""
        groups = {name: text for name, text in match.groupdict().items() if text is not None}
        try:
            when = _value(groups)
        except InvalidValueError:
            return None
        before = match.string[max(0, match.start() - len(_BETWEEN)) : match.start()]
        stretch = "between" in match[0].lower() or _is_stretch(when, groups, before)
        return when if stretch else None


def _filled(pattern: str) -> str:
    """A pattern in which <D1> stands for a day captured as d1, <M> for a month, <TO> for "to" or a dash, and so on."""

    def part(match: re.Match[str]) -> str:
        kind, number = match[1], match[2]
        return f"(?P<{kind.lower()}{number}>{_PARTS[kind]})" if number else _PARTS[kind]

    return _PART.sub(part, pattern).replace(" ", r"\s+")


def _form(name: str, pattern: str) -> Form:
    """A form that stands apart from letters, digits and strokes."""
    regex = re.compile(rf"(?<![\w/.-])(?P<whole>{_filled(pattern)})(?![\w/])")
    begins: Beginning = "figure" if pattern.startswith(_FIGURE) else "letter" if pattern.startswith("<M") else "either"
    return Form(name, regex, begins=begins)


FORMS = (
    _form("a date in ISO 8601", r"(?P<iso>\d{4}-\d\d-\d\d)(?:T\d\d:\d\d[\d:.+-]{0,15}Z?)?"),
    _form("a date in figures, year first", r"(?P<iso>(?:19|20)\d\d(?P<sign>[./])\d\d(?P=sign)\d\d)"),
    _form("figures to figures", r"<F1><UP><F2>"),
    _form("day to a date in figures", r"<D1>\s?-\s?<F2>"),
    _form("a date in figures", r"<F1>"),
    _form("day and year, the month in Roman figures", r"<D1>(?:[./-]|[.]? )<R1>(?:[./-]|[.]? )<Y1>"),
    _form("day, month and year with hyphens", r"<D1>-<M1>-<Y1>"),
    _form("days in a row", rf"(?:the )?<D1>(?P<row>(?:, ?\d{{1,2}}){{1,5}}),? and (?:the )?<D2> (?:of )?<M2>{_YEAR2}"),
    _form(
        "day to day",
        rf"(?:the )?<D1>(?:\.(?= to ))?(?: (?:of )?<M1>)?{_YEAR1}<TO>(?:the )?{_WEEKDAY}"
        rf"<D2> (?:of )?<M2>{_YEAR2}",
    ),
    _form("day to day, month first", rf"<M1> <D1>{_YEAR1}<TO>(?:<M2> )?<D2>{_YEAR2}"),
    _form("month to month, each of its year", r"<M1> <Y1><TO><M2> <Y2>"),
    _form("month to month", r"<M1><TO><M2> <Y2>"),
    _form("day of last year", r"(?:the )?<D1> (?:of )?<M1>(?P<past> (?:of )?last year(?!'s))"),
    _form("day of last year, month first", r"<M1> <D1>(?P<past> (?:of )?last year(?!'s))"),
    _form("month of last year", r"<M1>(?P<past> (?:of )?last year(?!'s))"),
    _form("day", rf"(?:the )?<D1> (?:(?:day )?of )?<M1>{_YEAR1}"),
    Form(
        "one of several days of a month",
        re.compile(
            rf"(?<![\w/.-])(?P<d1>{_PARTS['D']})(?=(?:, ?\d{{1,2}})*,? and \d{{1,2}} (?:of )?(?P<m1>{_PARTS['M']})"
            rf"(?:,? (?P<y1>{_PARTS['Y']}))?)"
        ),
        counted="d1",
        begins="figure",
    ),
    _form("day, year first", r"<Y1>, <D1> <M1>(?=\s?[.:|]|\s-\s)"),
    _form("month, year first", r"<Y1>, <M1>(?=\s?[.:|]|\s-\s)"),
    _form("day by its ordinal", rf"(?:the )?<O1> (?:of )?<M1>{_YEAR1}"),
    _form("day, month first", rf"<M1> <D1>{_YEAR1}"),
    _form("day by its figure and ending", rf"<M1>, (?=\d+(?:st|nd|rd|th))<D1>{_YEAR1}"),
    _form("month of a year", r"<M1> (?:month )?(?:of )?<Y1>"),
    Form(
        "month after another",
        re.compile(rf"(?P<later>(?<=the following ))(?P<m1>{_MONTH})(?![\w/])"),
        counted="m1",
        begins="letter",
    ),
    _form("year to year", r"(?:from |between )?<Y1><TO><Y2>"),
    _form("years shortened", r"(?:from |between )?(?P<y1>(?:19|20)\d\d)\s?(?P<sign>[-/])\s?(?P<tail2>1[3-9]|[2-9]\d)"),
    Form(
        "month after a preposition",
        re.compile(
            r"(?:(?:\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Tt]his|[Uu]ntil|[Ff]rom|[Bb]y|[Oo]f|early|late|before|after) )|mid-)"
            rf"(?P<m1>{_MONTH})(?=[\s,.;:)\"']|$)"
        ),
        counted="m1",
        begins="letter",
    ),
    Form("year", re.compile(rf"(?<![\w/.,-])(?P<y1>{_PARTS['Y']})(?![\w/]|-\d|[.,]\d)"), counted="y1", begins="figure"),
)
"""The forms, those that say more before those that say less."""

_BEGUN = sorted({name[:3] for name in (*_MONTH.split("|"), *_ORDINALS)})
_LED = "the|from|From|between|in|In|since|Since|last|Last|this|This|until|Until|by|By|of|Of|early|late|before|after"
_CORE = rf"(?:\d+|{'|'.join(_BEGUN)})"
_LETTERS = "".join(sorted({word[0] for word in (*_BEGUN, *_LED.split("|"))}))
# The first letters are looked at before the words, which passes over half of a text at once.
_START = re.compile(rf"\b(?=[\d{_LETTERS}])(?:{_CORE}|(?:{_LED})\s+(?={_CORE}))|mid-(?={_CORE})")


def starts(plain: str) -> Mapping[Beginning, list[int]]:
    """The places at which a date may begin, in order: at a figure, or at a month, an ordinal, a word that leads to one.

    To look for these once is several times as fast as to look for each form everywhere.
    """
    places = [match.start() for match in _START.finditer(plain)]
    figures = [place for place in places if plain[place].isdigit()]
    return {"either": places, "figure": figures, "letter": [place for place in places if not plain[place].isdigit()]}


def _value(groups: dict[str, str]) -> When | None:
    """The date that the groups of a match make; `InvalidValueError` when no calendar has it."""
    if "iso" in groups:
        return PartialDate(_NO_DIGIT.sub("-", groups["iso"]))
    if "f2" in groups:
        last = _in_figures(groups["f2"])
        first = _in_figures(groups["f1"]) if "f1" in groups else PartialDate(last.year, last.month, _day(groups, "1"))
        return period(first, last)
    if "f1" in groups:
        return _in_figures(groups["f1"])
    if "tail2" in groups:
        return _years_shortened(int(groups["y1"]), int(groups["tail2"]), by_turns=groups["sign"] == "/")
    years, months, days = ([part(groups, end) for end in ("1", "2")] for part in (_year, _month, _day))
    if not any(name.endswith("2") for name in groups):
        return PartialDate(years[0], months[0], days[0])
    first_year = years[0] or _year_before(years[1], months)
    start = PartialDate(first_year, months[0] or months[1], days[0])
    return period(start, PartialDate(years[1] or first_year, months[1] or months[0], days[1]))


def _years_shortened(first: int, tail: int, *, by_turns: bool) -> Period | None:
    """The years of "2019-22"; after a stroke only the next year may follow, "2014/15". Below 13 it might be a month."""
    last = first - first % _CENTURY + tail
    longest = 1 if by_turns else _LONGEST
    return period(PartialDate(first), PartialDate(last)) if 0 < last - first <= longest else None


def _in_figures(text: str) -> PartialDate:
    """A date such as 06.05.2025."""
    day, month, year = (int(part) for part in _NO_DIGIT.split(text))
    return PartialDate(year, month, day)


def _is_stretch(when: When | None, groups: dict[str, str], before: str) -> bool:
    """Whether what two dates make is one stretch of time: "5 and 6 May" is, "5 and 12 May" only after "between"."""
    if not isinstance(when, Period) or when.start is None or when.end is None:
        return True
    if "row" in groups:
        days = [when.start.day, *map(int, _DIGITS.findall(groups["row"])), when.end.day]
        return days == [*range(days[0] or 0, (days[0] or 0) + len(days))]
    if groups.get("link") != "and" or before.lower().endswith("between "):
        return True
    return (when.end.sort_key[1] - when.start.sort_key[2]).days <= 1


def _year_before(year: int | None, months: list[int | None]) -> int | None:
    """The year of the first end when only the second has one: the year before for "28 December to 3 January 2023"."""
    first, last = months
    turns = first is not None and last is not None and first > last
    return year - turns if year is not None else None


def _year(groups: dict[str, str], end: str) -> int | None:
    """The year of one end."""
    return int(groups[f"y{end}"]) if f"y{end}" in groups else None


def _month(groups: dict[str, str], end: str) -> int | None:
    """The month of one end, by its first three letters or its Roman figures."""
    if f"r{end}" in groups:
        return _BY_ROMAN[groups[f"r{end}"]]
    return _BY_LETTERS[groups[f"m{end}"][:3].capitalize()] if f"m{end}" in groups else None


def _day(groups: dict[str, str], end: str) -> int | None:
    """The day of one end, in figures or as an ordinal."""
    if f"o{end}" in groups:
        return _ORDINALS[groups[f"o{end}"]]
    return int(re.sub(r"\D", "", groups[f"d{end}"])) if f"d{end}" in groups else None
