"""Persons' names in a run of words: names of any origin, with initials and particles."""

import re
import sys
from functools import lru_cache
from typing import Final

from attrs import frozen

from kzcoe.reading.pages import JOINER
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = [
    "Name",
    "begins_name",
    "begins_person",
    "field_end",
    "find_names",
    "is_initial",
    "is_named_after",
    "is_short_title",
    "name_end",
]

_INITIAL = re.compile(r"[A-Z][a-z]?")
_NAME_WORD = re.compile(
    r"[A-Z](?:[a-z]+|')[A-Za-z'-]*|[A-Z][a-z]?\b|[A-Z][A-Z'-]{2,}"
    r"|(?:d|dell|dall|dal|de|l|o)'[A-Z][A-Za-z'-]+|(?:ad|al|an|ar|as|ash|at|az|el|ul)-[A-Z][A-Za-z'-]+"
)
_SHORT_NAME = re.compile(r"[A-Z][aeiouy]|[AEIOUY][a-z]")
_LONGEST_NAME: Final = 6  # words
_LONGEST_INITIAL: Final = 2  # code points
_FULL_NAME: Final = 2  # words: a first name and a surname
_SHORTEST_SURNAME: Final = 3  # code points of a surname that only an initial or a particle precedes
_PARTICLES: Final = 3  # words such as "van der" between two of a name
_LONGEST_RUN: Final = 24  # words, initials and particles among them; a person's name is never as long
_EXCELLENCY: Final = ["H", ".", "E", "."]
_ARTICLES: Final = frozenset({"the", "a", "an"})
_FIELD_LINKS: Final = frozenset({"for", "on", "against"})
_PREPOSITIONS: Final = frozenset({"of", "in", "at", "to", "from", "near", "for"})
_QUOTE: Final = '"'
_NO_NAMES: Final = frozenset[int]()
_REMEMBERED: Final = 16384  # words; an article has a few hundred different ones


@frozen
class Name:
    """A person's name as it stands in a sentence, in numbers of words."""

    first: int
    """Number of the first word."""
    last: int
    """Number after the last word."""
    known: str | None = None
    """Id in the register."""


def find_names(run: Run) -> list[Name]:
    """Sequences of words that may be a person's full name, in order."""
    found = [Name(official.first, official.last, official.id) for official in run.officials]
    taken = frozenset(index for name in found for index in range(name.first, name.last))
    reached = 0
    for index in [index for index, token in enumerate(run.tokens) if _has_shape(token.text)]:
        if index < reached:
            continue
        last = name_end(run, index, taken)
        field = field_end(run, index)
        is_name = last > index == field and _is_full(run, index, last) and not _is_quoted(run, index, last)
        if is_name and not is_named_after(run, last):
            found.append(Name(index, last))
        reached = max(reached, last if field == index else field)
    return sorted(found, key=lambda name: name.first)


def name_end(run: Run, index: int, taken: frozenset[int] = _NO_NAMES, *, most: int = sys.maxsize) -> int:
    """The number after a name that begins at a word, or the number itself where none does.

    Words that are `taken` are no part of it; after `most` words it goes on no further.
    """
    if index in taken or not _is_name_word(run, index, inside=False):
        return index
    last = index + 1 + _has_stop(run, index)
    while last - index < most and (step := _next_word(run, last, taken)) is not None:
        last = step + 1 + _has_stop(run, step)
    return last


def is_initial(text: str) -> bool:
    """Whether a word is a letter or two that stand for a first name, "A", "Yu"; "Dzh" is one letter in Cyrillic."""
    if len(text) > _LONGEST_INITIAL:
        return text.istitle() and text.lower() in words("initials")
    honorific = len(text) > 1 and text.lower() in words("honorifics")  # "Mr."
    return not honorific and _INITIAL.fullmatch(text) is not None


def is_short_title(run: Run, index: int) -> bool:
    """Whether a word is a title cut short, with its full stop: the "Sen." of "Sen. Anna Berg"."""
    return run.norm(index) in words("short_titles") and run.text(index + 1) == "." and run.capital(index)


def begins_name(run: Run, start: int, stop: int) -> bool:
    """Whether a person's full name begins at a word and ends before another."""
    last = name_end(run, start, most=_LONGEST_RUN)
    return start < last < stop and _is_full(run, start, last)


def begins_person(run: Run, index: int) -> bool:
    """Whether a person's full name begins at a word, and not the words of a field or a body."""
    last = name_end(run, index, most=_LONGEST_RUN)
    if last == index or not _is_full(run, index, last) or field_end(run, index) > index:
        return False
    return last - index >= _FULL_NAME or run.text(last) in {"", ",", "(", "and", ";", ".", ")"}


def field_end(run: Run, index: int) -> int:
    """The number after capitals that are a field or a thing, whatever their shape; the number itself for others.

    No person's name follows an article, "the Prague Process", or what leads to the field of an office or a body:
    "Commissioner for Prison Reform", "the Department for Combating Drug Crime".
    """
    before = run.norm(index - 1)
    if before not in _ARTICLES and before not in words("field_verbs") and not _is_led_to(run, index):
        return index
    last = name_end(run, index, most=_LONGEST_RUN)
    return _name_after_house(run, index, last) if before == "the" else last


def _is_led_to(run: Run, index: int) -> bool:
    """Whether "for", "on" or "against" leads from an office or a body to the field that a word begins."""
    owner = run.norm(index - 2)
    if run.norm(index - 1) not in _FIELD_LINKS or owner in words("lay_heads") or owner in words("spokespersons"):
        return False
    return owner in words("title_heads") or owner in words("organisation_nouns")


def _name_after_house(run: Run, first: int, last: int) -> int:
    """Where the person's name begins in "Director of the Prado Anna Berg"; the number after it all where none does."""
    title = first - 3
    if run.text(first - 2) != "of" or run.norm(title) not in words("title_heads"):
        return last
    while run.norm(title) in words("title_heads") or run.norm(title) in words("title_modifiers"):
        title -= 1
    full = [index for index in range(first, last) if run.capital(index) and not is_initial(run.text(index))]
    return full[-_FULL_NAME] if run.text(title) != "," and len(full) > _FULL_NAME else last


def is_named_after(run: Run, last: int) -> bool:
    """Whether a name goes on as that of a street, a prize, a school or another thing named after a person."""
    norm = run.norm(last)
    if norm in words("namesakes"):
        return True
    titles = norm in words("title_heads") or norm in words("title_modifiers")
    return run.capital(last) and norm in run.common and not titles and norm not in words("openers")


def _is_quoted(run: Run, first: int, last: int) -> bool:
    """Whether capitals stand alone in quotes, as the name of a house or a work does."""
    return run.text(first - 1) == _QUOTE == run.text(last)


def _next_word(run: Run, last: int, taken: frozenset[int]) -> int | None:
    """The next word of a name that has reached a place, over particles such as "van der"."""
    if last in taken:
        return None
    step = last
    while run.norm(step) in words("particles") and run.text(step).islower():
        step += 1
    near = step - last <= _PARTICLES and step not in taken
    return step if near and _is_name_word(run, step, inside=True) else None


def _has_stop(run: Run, index: int) -> bool:
    """Whether a word is an initial with a full stop after it."""
    return run.text(index + 1) == "." and is_initial(run.text(index))


def _is_name_word(run: Run, index: int, *, inside: bool) -> bool:
    """Whether a word can be part of a person's name; `inside`: whether another part stands before it."""
    text = run.text(index)
    if not _has_shape(text) or _is_of_excellency(run, index) or is_short_title(run, index):
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


def _is_unknown(run: Run, index: int) -> bool:
    """Whether a word has the shape of a name's, and is none of the register and no word of such names."""
    text = run.text(index)
    known = run.name(index) is not None or run.norm(index) in run.common
    return _has_shape(text) and not is_initial(text) and not known


def _is_of_excellency(run: Run, index: int) -> bool:
    """Whether a letter is one of "H.E.", and not an initial."""
    first = index - 2 * (run.text(index) == "E")
    return [run.text(place) for place in range(first, first + 4)] == _EXCELLENCY


@lru_cache(maxsize=_REMEMBERED)
def _has_shape(text: str) -> bool:
    """Whether a word has the letters of a name's, or of an initial."""
    return _NAME_WORD.fullmatch(text.replace(JOINER, "")) is not None


def _is_surname(run: Run, index: int) -> bool:
    """Whether a word that is a name of the register, or a word of such names, may be a surname after a first name."""
    name = run.name(index)
    if name is not None:  # a country's or a city's name
        return name.kind in {"place", "people"} and name.last - name.first == 1
    lists = ("openers", "organisation_nouns", "title_heads", "title_modifiers")
    return not any(run.norm(index) in words(name) for name in lists)


def _is_full(run: Run, first: int, last: int) -> bool:
    """Whether a name has a first name, a particle or an initial beside the surname."""
    full = [text for text in map(run.text, range(first, last)) if text[:1].isupper() and not is_initial(text)]
    if len(full) >= _FULL_NAME:
        return len(full) <= _LONGEST_NAME and not all(text.isupper() for text in full)
    return len(full) == 1 and last - first > 1 and len(full[0]) >= _SHORTEST_SURNAME
