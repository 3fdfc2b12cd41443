"""Full stops that end no sentence: those of abbreviations and initials."""

import re
from typing import Final

from kzcoe.register.vocabulary import words

__all__ = ["ends_abbreviated"]

_LAST_WORD = re.compile(r"([^\s(\[\"']+)\.$")
_INITIAL = re.compile(r"(?:^|[\s.(-])(?:[A-Z][a-z]?|Dzh|Shch)$")
_LONGEST: Final = 24  # code points, more than the longest abbreviation has


def ends_abbreviated(text: str) -> bool:
    """Whether the full stop at the end of a text belongs to an abbreviation or an initial: "Mr.", "A. S."."""
    word = _LAST_WORD.search(text[-_LONGEST:])
    if word is None:
        return False
    return word[1].lower() in words("abbreviations") or _INITIAL.search(word[1]) is not None
