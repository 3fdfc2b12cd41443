"""Words and signs of a plain text, with the form in which they are looked up."""

import re
from functools import lru_cache

from attrs import frozen

from kzcoe.model.names import fold
from kzcoe.reading.pages import JOINER

__all__ = ["Token", "norm", "tokenize"]

# A word with its inner hyphens and apostrophes; a possessive "'s" is a token of its own.
_TOKEN = re.compile(rf"'s\b|\w+(?:(?:-{JOINER}?|'(?!s\b))\w+)*|[^\w\s{JOINER}]")
_SPELLINGS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"programm(?:e|es)\b", "program"),
        (r"programs\b", "program"),
        (r"isation", "ization"),
        (r"neighbour", "neighbor"),
        (r"labour", "labor"),
        (r"centre", "center"),
        (r"defence", "defense"),
        (r"majilis", "mazhilis"),
        (r"^offences", "offenses"),
    )
)


@frozen
class Token:
    """A word or a sign; offsets count code points."""

    start: int
    end: int
    text: str
    """As it stands in the plain text."""
    norm: str
    """Folded, without hyphens and apostrophes, in one spelling of those in use."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


@lru_cache(maxsize=65536)
def norm(word: str) -> str:
    """The form in which a word is looked up: "Co-operation" and "cooperation" are one, and so are British and American."""
    folded = fold(word).replace("-", "").replace("'", "").replace(JOINER, "") or word
    for pattern, to in _SPELLINGS:
        folded = pattern.sub(to, folded)
    return folded


def tokenize(plain: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a plain text, or of a stretch of it."""
    stop = len(plain) if end is None else end
    return [Token(m.start(), m.end(), m[0], norm(m[0])) for m in _TOKEN.finditer(plain, start, stop)]
