"""The number that a meeting of a series bears in its title: "100th plenary", "the hundredth plenary meeting"."""

import re
from functools import cache
from typing import Final

__all__ = ["number_of"]

_ONES: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS: Final = (
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
    *("sixteenth", "seventeenth", "eighteenth", "nineteenth"),
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FIGURES = re.compile(r"\b(\d{1,4})(?:st|nd|rd|th)\b")
_WORD = re.compile(r"[a-z]+(?:[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)?")


def number_of(title: str) -> int | None:
    """The number in a title, in figures or as a word; None where it has none.

    >>> number_of("100th plenary"), number_of("hundredth plenary meeting"), number_of("twenty-third session")
    (100, 100, 23)
    """
    figures = _FIGURES.search(title.lower())
    if figures is not None:
        return int(figures[1])
    found = (_ordinals().get(word.replace(" ", "-")) for word in _WORD.findall(title.lower()))
    return next((number for number in found if number is not None), None)


@cache
def _ordinals() -> dict[str, int]:
    """The ordinals as words, up to a hundred."""
    numbers = {name: number for number, name in enumerate(_ONES + _TEENS, 1)}
    for number, tens in enumerate(_TENS, 2):
        numbers[f"{tens[:-1]}ieth"] = 10 * number
        numbers |= {f"{tens}-{one}": 10 * number + digit for digit, one in enumerate(_ONES, 1)}
    return numbers | {"hundredth": 100}
