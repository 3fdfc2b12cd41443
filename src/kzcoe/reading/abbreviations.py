"""Full stops that end no sentence: those of abbreviations and initials."""

import re
from typing import Final

from kzcoe.register.vocabulary import words

__all__ = ["ends_abbreviated"]

_LAST_WORD = re.compile(r"([^\s(\[\"']+)\.$")
_JOINT = re.compile(r"[.-]")
_INITIAL = re.compile(r"[A-Z][a-z]?")
_LONGEST: Final = 24  # code points, more than the longest abbreviation has


def ends_abbreviated(plain: str, start: int, end: int) -> bool:
    """Whether the full stop at the end of a stretch belongs to an abbreviation or an initial: "Mr.", "A. S."."""
    word = _LAST_WORD.search(plain[max(start, end - _LONGEST) : end])
    if word is None:
        return False
    last = _JOINT.split(word[1])[-1]  # "Jan. 31-Feb. 2"
    known = words("abbreviations")
    return word[1].lower() in known or last.lower() in known or _is_initial(last)


def _is_initial(text: str) -> bool:
    """Whether a text stands for a first name: "A", "Yu", and "Dzh", which is one letter in Cyrillic."""
    return _INITIAL.fullmatch(text) is not None or (text.istitle() and text.lower() in words("initials"))
