"""The text of an article beside its plain form, in which every code point keeps its place."""

import re

from attrs import field, frozen

from kzcoe.model.names import fold, plain

__all__ = ["JOINER", "Page"]

JOINER = "\u2060"
"""Stands in the plain form for each sign of a line break after a hyphen: a word broken over two lines is one word."""

_BREAK = re.compile(r"[\r\n\t\f\v\u0085\u2028\u2029]")
_BROKEN_WORD = re.compile(r"-(?<=\w-)(?:\r\n|[\r\n])(?=\w)")


def _joined(broken: re.Match[str]) -> str:
    """What stands for a hyphen and the line end after it inside a word, as long as they are."""
    return f"-{JOINER * (len(broken[0]) - 1)}"


@frozen
class Page:
    """A text as given, and as the steps of reading see it."""

    text: str
    """The text, to the letter."""

    plain: str = field(init=False)
    """Latin letters without diacritics, plain quotes and hyphens, line breaks as spaces; case kept."""
    folded: str = field(init=False)
    """The plain form in lower case."""

    @plain.default
    def _plain(self) -> str:
        return _BREAK.sub(" ", _BROKEN_WORD.sub(_joined, plain(self.text)))

    @folded.default
    def _folded(self) -> str:
        return fold(self.plain)
