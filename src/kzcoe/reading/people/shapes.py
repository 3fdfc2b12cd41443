"""Which words may be parts of a person's name, by their shape and by what they are known to be otherwise."""

import re
from functools import lru_cache
from typing import Final

from kzcoe.reading.pages import JOINER
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["has_shape", "is_initial", "is_name_word", "is_short_title"]

_NO_NAME = re.compile(r"C?ETS|STC?E")  # the treaty series: "its successor, CETS No. 24"
_ACRONYM = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,}")  # what nobody could pronounce: "of KTZ Anna Berg"
_INITIAL = re.compile(r"[A-Z][a-z]?")
_NAME_WORD = re.compile(
    r"[A-Z](?:[a-z]+|')[A-Za-z'-]*|[A-Z][a-z]?\b|[A-Z][A-Z'-]{2,}"
    r"|(?:d|dell|dall|dal|de|l|o)'[A-Z][A-Za-z'-]+|(?:ad|al|an|ar|as|ash|at|az|el|ul)-[A-Z][A-Za-z'-]+"
)
_SHORT_NAME = re.compile(r"[A-Z][aeiouy]|[AEIOUY][a-z]")
_LONGEST_INITIAL: Final = 2  # code points
_EXCELLENCY: Final = ["H", ".", "E", "."]
_PREPOSITIONS: Final = frozenset({"of", "in", "at", "to", "from", "near", "for"})
_REMEMBERED: Final = 16384  # words; an article has a few hundred different ones


@lru_cache(maxsize=_REMEMBERED)
def has_shape(text: str) -> bool:
    """Whether a word has the letters of a name's, or of an initial."""
    return _NAME_WORD.fullmatch(text.replace(JOINER, "")) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_initial(text: str) -> bool:
    """Whether a word is a letter or two that stand for a first name, "A", "Yu"; "Dzh" is one letter in Cyrillic."""
    if len(text) > _LONGEST_INITIAL:
        return text.istitle() and text.lower() in words("initials")
    honorific = len(text) > 1 and text.lower() in words("honorifics")  # "Mr."
    return not honorific and _INITIAL.fullmatch(text) is not None


def is_short_title(run: Run, index: int) -> bool:
    """Whether a word is a title cut short, with its full stop: the "Sen." of "Sen. Anna Berg"."""
    return run.text(index + 1) == "." and run.norm(index) in words("short_titles") and run.capital(index)


def is_name_word(run: Run, index: int, *, inside: bool) -> bool:
    """Whether a word can be part of a person's name; `inside`: whether another part stands before it."""
    text = run.text(index)
    if (
        not has_shape(text)
        or _NO_NAME.fullmatch(text)
        or (not inside and _ACRONYM.fullmatch(text))
        or (text in _EXCELLENCY and _is_of_excellency(run, index))
        or is_short_title(run, index)
    ):
        return False
    if is_initial(text):
        if len(text) == _LONGEST_INITIAL and run.norm(index) in words("honorifics"):
            return False  # the "Mr." of "Mr. Ivan Roth" stands before the name, and is no part of it
        # "A." in "Anna A. Berg", and "Ni" in "Siobhan Ni Riain"
        is_part = inside and text not in {"I", "A"} and run.capital(index + 1)
        return run.text(index + 1) == "." or is_part or _is_short_name(run, index, inside=inside)
    if run.name(index) is not None or run.norm(index) in run.common:
        if not inside:
            return _is_given_name(run, index)
        return not run.capital(index + 1) and _is_surname(run, index)
    return True


def _is_short_name(run: Run, index: int, *, inside: bool) -> bool:
    """Whether two letters are a name: the "Un" of "Larisa Un", the "Li" of "Li Wei"."""
    if _SHORT_NAME.fullmatch(run.text(index)) is None or run.norm(index) in run.common:
        return False
    return inside or (run.norm(index) not in words("particles") and _is_unknown(run, index + 1))


def _is_given_name(run: Run, index: int) -> bool:
    """Whether the name of a place is somebody's first name: the "Sofia" of "Sofia Berg", and not of "in Sofia"."""
    if run.norm(index) not in words("given_names") or not _is_unknown(run, index + 1):
        return False
    if run.text(index - 1) == "of" and run.norm(index - 2) in words("of_whom"):
        return True
    return run.norm(index - 1) not in _PREPOSITIONS


def _is_surname(run: Run, index: int) -> bool:
    """Whether a word that is a name of the register, or a word of such names, may be a surname after a first name."""
    name = run.name(index)
    if name is not None:  # a country's or a city's name
        return name.kind in {"place", "people"} and name.last - name.first == 1
    lists = ("openers", "organisation_nouns", "title_heads", "title_modifiers")
    return not any(run.norm(index) in words(name) for name in lists)


def _is_unknown(run: Run, index: int) -> bool:
    """Whether a word has the shape of a name's, and is none of the register and no word of such names."""
    text = run.text(index)
    known = run.name(index) is not None or run.norm(index) in run.common
    return has_shape(text) and not is_initial(text) and not known


def _is_of_excellency(run: Run, index: int) -> bool:
    """Whether a letter is one of "H.E.", and not an initial."""
    first = index - 2 * (run.text(index) == "E")
    return [run.text(place) for place in range(first, first + 4)] == _EXCELLENCY
