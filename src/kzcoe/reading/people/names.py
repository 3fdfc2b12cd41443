"""Persons' names in a run of words: names of any origin, with initials and particles."""

import sys
from typing import Final

from attrs import frozen

from kzcoe.reading.people.shapes import has_shape, is_initial, is_name_word
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = [
    "Name",
    "begins_name",
    "begins_person",
    "field_end",
    "find_names",
    "is_named_after",
    "name_end",
]

_LONGEST_NAME: Final = 6  # words
_FULL_NAME: Final = 2  # words: a first name and a surname
_SHORTEST_SURNAME: Final = 3  # code points of a surname that only an initial or a particle precedes
_PARTICLES: Final = 3  # words such as "van der" between two of a name
_LONGEST_RUN: Final = 24  # words, initials and particles among them; a person's name is never as long
_ARTICLES: Final = frozenset({"the", "a", "an"})
_FIELD_LINKS: Final = frozenset({"for", "on", "against"})
_QUOTE: Final = '"'
_NO_NAMES: Final = frozenset[int]()


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
    known = (name for name in run.officials if run.norm(name.last) not in words("namesakes"))
    found = [Name(official.first, official.last, official.id) for official in known]
    taken = frozenset(index for name in found for index in range(name.first, name.last))
    reached = 0
    texts = [token.text for token in run.tokens]
    for index in [index for index, text in enumerate(texts) if not text.islower() and has_shape(text)]:
        if index < reached:
            continue
        reached = last = name_end(run, index, taken)
        if last == index or not _is_full(run, index, last):
            continue
        field = field_end(run, index)
        if field > index:
            reached = field
        elif not (_is_quoted(run, index, last) or is_named_after(run, last)):
            found.append(Name(index, last))
    return sorted(found, key=lambda name: name.first)


def name_end(run: Run, index: int, taken: frozenset[int] = _NO_NAMES, *, most: int = sys.maxsize) -> int:
    """The number after a name that begins at a word, or the number itself where none does.

    Words that are `taken` are no part of it; after `most` words it goes on no further.
    """
    if index in taken or not is_name_word(run, index, inside=False):
        return index
    last = index + 1 + _has_stop(run, index)
    while last - index < most and (step := _next_word(run, last, taken)) is not None:
        last = step + 1 + _has_stop(run, step)
    return last


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
    """Whether "for", "on" or the like leads from an office or a body to the field that a word begins."""
    owner = run.norm(index - 2)
    if run.text(index - 1) == "of" and owner in words("bodies_of_fields"):
        last = name_end(run, index, most=_LONGEST_RUN)
        return last - index <= _FULL_NAME
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
    step = last + (run.text(last - 1) == "." and run.text(last) == "-" and is_initial(run.text(last + 1)))  # "J.-P."
    while run.norm(step) in words("particles") and run.text(step).islower():
        step += 1
    near = step - last <= _PARTICLES and step not in taken
    return step if near and is_name_word(run, step, inside=True) else None


def _has_stop(run: Run, index: int) -> bool:
    """Whether a word is an initial with a full stop after it, which does not end the sentence: "Yu.", not "Li."."""
    ends = index + 2 == len(run) and len(run.text(index)) > 1
    return run.text(index + 1) == "." and is_initial(run.text(index)) and not ends


def _is_full(run: Run, first: int, last: int) -> bool:
    """Whether a name has a first name, a particle or an initial beside the surname."""
    full = [text for text in map(run.text, range(first, last)) if text[:1].isupper() and not is_initial(text)]
    if len(full) >= _FULL_NAME:
        return len(full) <= _LONGEST_NAME and not all(text.isupper() for text in full)
    return len(full) == 1 and last - first > 1 and len(full[0]) >= _SHORTEST_SURNAME
