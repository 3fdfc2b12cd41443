"""Words of an article as they go into the record, and identifiers made of them."""

import re

from attrs import define, field

from kzcoe.model.articles import Article
from kzcoe.model.names import UNSEEN, plain

__all__ = ["Ids", "clean", "printed", "without_article"]

_BROKEN_WORD = re.compile(r"-(?<=\w-)[^\S\n]*\n\s*(?=[a-z])")
_BROKEN_NAME = re.compile(r"-(?<=\w-)[^\S\n]*\n\s*(?=[A-Z])")
_UNSEEN = re.compile(f"[{UNSEEN}]")
_LATIN_AND_ACCENTS = 0x370  # the first code point after Latin letters and accents, where Greek begins
_CYRILLIC_END = 0x530


def printed(article: Article, start: int, end: int) -> str:
    """A stretch of the text on one line, with words put together that a line end breaks, and no soft hyphens."""
    seen = _UNSEEN.sub("", article.text[start:end])
    return " ".join(_BROKEN_NAME.sub("-", _BROKEN_WORD.sub("", seen)).split())


def without_article(name: str) -> str:
    """A name without "the" before it."""
    return name[4:] if name[:4].lower() == "the " else name


def clean(name: str) -> str:
    """A name with look-alike letters of other alphabets put right, diacritics kept.

    >>> clean("Сlaus Čapek")
    'Claus Čapek'
    """
    if name.isascii():
        return name
    return "".join(latin if _is_lookalike(char) else char for char, latin in zip(name, plain(name), strict=True))


def _is_lookalike(char: str) -> bool:
    """Whether a letter is one of Greek or Cyrillic, among which the look-alikes are."""
    return char.isalpha() and _LATIN_AND_ACCENTS <= ord(char) < _CYRILLIC_END


@define
class Ids:
    """Identifiers, none given twice."""

    _given: set[str] = field(factory=set, init=False)
    _last: dict[str, int] = field(factory=dict, init=False)

    def unique(self, id_: str) -> str:
        """The identifier, or with a number the first that is still free: "anna-berg", "anna-berg-2"."""
        candidate = id_
        while candidate in self._given:
            number = self._last.get(id_, 1) + 1
            self._last[id_] = number
            candidate = f"{id_}-{number}"
        self._given.add(candidate)
        return candidate
