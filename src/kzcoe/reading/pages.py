"""The text of an article beside its plain form, in which every code point keeps its place."""

import re

from attrs import Factory, field, frozen

from kzcoe.model.names import fold, plain

__all__ = ["JOINER", "Page"]

JOINER = "\u2060"
"""Stands in the plain form for each sign that parts no word: a line break after a hyphen, a diacritic set apart."""

_BREAK = re.compile(r"[\r\n\t\f\v\u0085\u2028\u2029]")
_MARK = re.compile("[\u0300-\u036f]")
_BROKEN_WORD = re.compile(r"-(?<=\w-)(?:\r\n|[\r\n])(?=\w)")


def _joined(broken: re.Match[str]) -> str:
    """What stands for a hyphen and the line end after it inside a word, as long as they are."""
    return f"-{JOINER * (len(broken[0]) - 1)}"


def _plain(page: "Page") -> str:
    """The plain form of a text, as long as the text."""
    return _MARK.sub(JOINER, _BREAK.sub(" ", _BROKEN_WORD.sub(_joined, plain(page.text))))


def _folded(page: "Page") -> str:
    """The plain form in lower case."""
    return fold(page.plain)


@frozen
class Page:
    """A text as given, and as the steps of reading see it."""

    text: str
    """The text, to the letter."""

    plain: str = field(init=False, default=Factory(_plain, takes_self=True))
    """Latin letters without diacritics, plain quotes and hyphens, line breaks as spaces; case kept."""
    folded: str = field(init=False, default=Factory(_folded, takes_self=True))
    """The plain form in lower case."""
