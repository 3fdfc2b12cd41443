"""The text of an article beside its plain form, in which every code point keeps its place."""

import re

from attrs import Factory, field, frozen

from kzcoe.model.names import UNSEEN, fold, plain
from kzcoe.reading.chronicles import Entry, chronicle
from kzcoe.reading.spans import last_before

__all__ = ["JOINER", "Page", "seen"]

JOINER = "\u2060"
"""Stands in the plain form for each sign that parts no word: a line break after a hyphen, a diacritic set apart, and
what nobody sees, such as a soft hyphen."""

_BREAK = re.compile(r"[\r\n\t\f\v\u0085\u2028\u2029]")
_MARK = re.compile(f"[{UNSEEN}\u0300-\u036f]")
_BROKEN = re.compile(f"-{JOINER}+(?=[a-z])")
_BROKEN_WORD = re.compile(r"-(?<=\w-)(?:\r\n|[\r\n])(?=\w)")


def _joined(broken: re.Match[str]) -> str:
    """What stands for a hyphen and the line end after it inside a word, as long as they are."""
    return f"-{JOINER * (len(broken[0]) - 1)}"


def seen(plain: str) -> str:
    """A stretch of a plain text on one line, as one reads it: "Coun-" and "cil" below it are one word."""
    return " ".join(_BROKEN.sub("", plain).replace(JOINER, "").split())


def _plain(page: "Page") -> str:
    """The plain form of a text, as long as the text."""
    return _MARK.sub(JOINER, _BREAK.sub(" ", _BROKEN_WORD.sub(_joined, plain(page.text))))


def _folded(page: "Page") -> str:
    """The plain form in lower case."""
    return fold(page.plain)


def _chronicle(page: "Page") -> tuple[Entry, ...]:
    """The entries of a text that each begin with their year."""
    return chronicle(page.text)


@frozen
class Page:
    """A text as given, and as the steps of reading see it."""

    text: str
    """The text, to the letter."""

    plain: str = field(init=False, default=Factory(_plain, takes_self=True))
    """Latin letters without diacritics, plain quotes and hyphens, line breaks as spaces; case kept."""
    folded: str = field(init=False, default=Factory(_folded, takes_self=True))
    """The plain form in lower case."""
    chronicle: tuple[Entry, ...] = field(init=False, default=Factory(_chronicle, takes_self=True))
    """The entries that each begin with their year, in order."""

    def entry_at(self, place: int) -> Entry | None:
        """The entry of a chronicle in which a place lies."""
        entry = last_before(self.chronicle, place + 1)
        return entry if entry is not None and place < entry.end else None

    def opens_entry(self, place: int) -> bool:
        """Whether an entry of a chronicle begins at a place."""
        entry = self.entry_at(place)
        return entry is not None and entry.start == place
