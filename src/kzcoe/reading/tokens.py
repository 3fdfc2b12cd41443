"""Words and signs of a plain text, with the form in which they are looked up."""

import re
from functools import lru_cache, partial
from typing import NamedTuple

from kzcoe.model.names import fold
from kzcoe.reading.pages import JOINER
from kzcoe.register.vocabulary import phrases

__all__ = ["Token", "norm", "tokenize"]

# A word with its inner hyphens and apostrophes; "'s", the "'t" of "van 't" and "a.i." are tokens of their own.
_TOKEN = re.compile(
    rf"'[st]\b|a(?<=\ba)\.i\.|\w[\w{JOINER}]*(?:(?:-{JOINER}{{0,2}}|'(?!s\b))\w[\w{JOINER}]*)*|[^\w\s{JOINER}]"
)
_REMEMBERED = 16384  # words; an article has a few hundred different ones


class Token(NamedTuple):
    """A word or a sign; offsets count code points. A tuple, which is quick to make: a text has hundreds."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    text: str
    """As it stands in the plain text."""
    norm: str
    """Folded, without hyphens and apostrophes, in one spelling of those in use."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


_token = partial(tuple.__new__, Token)  # what Token does, without a step in between


@lru_cache(maxsize=_REMEMBERED)
def norm(word: str) -> str:
    """The form in which a word is looked up: hyphens, apostrophes and variant spellings make no difference.

    >>> norm("Co-operation"), norm("Programmes")
    ('cooperation', 'program')
    """
    folded = fold(word).replace("-", "").replace("'", "").replace(JOINER, "") or word
    spellings = phrases("spellings")
    for spelling in spellings.rows if spellings.found(folded) else ():
        folded = spelling.regex.sub(spelling.meaning, folded)
    return folded


def tokenize(plain: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a plain text, or of a stretch of it."""
    stop = len(plain) if end is None else end
    return [_token((m.start(), m.end(), text := m[0], norm(text))) for m in _TOKEN.finditer(plain, start, stop)]
