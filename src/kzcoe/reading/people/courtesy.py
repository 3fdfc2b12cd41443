"""What may stand between a post and a name: courtesy, a title cut short, a rank, a style, a degree."""

from typing import Final

from kzcoe.reading.people.roles import is_title_word
from kzcoe.reading.people.shapes import is_short_title
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["before_honorifics", "before_rank", "before_short_titles", "is_honoured"]

_DEGREE: Final = 8  # words of a degree before a name
_SPELT: Final = frozenset({"h", "e"})  # "H.E."


def before_honorifics(run: Run, first: int, stop: int = 0) -> int:
    """The number of the word at which "Mr", "Dr." or "H.E." before a name begin."""
    while first > stop and _is_honorific(run, first - 1):
        first -= 1
    return first


def is_honoured(run: Run, first: int) -> bool:
    """Whether "Mr", "Ms" or the like stands right before a name."""
    return before_honorifics(run, first) < first


def _is_honorific(run: Run, index: int) -> bool:
    """Whether a word, or its full stop, is part of "Mr", "Dr." or "H.E."."""
    if run.text(index) == ".":
        return run.norm(index - 1) in words("honorifics") or run.norm(index - 1) in _SPELT
    spelt = run.norm(index) in _SPELT and run.text(index + 1) == "."
    return spelt or run.norm(index) in words("honorifics")


def before_short_titles(run: Run, first: int, stop: int) -> int:
    """The number of the word at which "Sen." or "Lt. Col." before a name begin."""
    while first - 1 > stop and is_short_title(run, first - 2):
        first -= 2
    return first


def before_rank(run: Run, first: int, stop: int) -> int:
    """The number of the word at which a rank begins that stands before a name, after a post: "Rector, Major General".

    A rank without a post before it is the title.
    """
    start = first
    if run.norm(start - 1) in words("services") and run.text(start - 2) == "of":
        start -= 2
    ranked = start
    while ranked > stop and run.norm(ranked - 1) in words("military_ranks") and run.capital(ranked - 1):
        ranked -= 1
    is_rank = ranked < start and not is_title_word(run, ranked - 1)  # not the "General" of "Secretary General"
    return _before_degree(run, _before_style(run, ranked if is_rank else first, stop), stop)


def _before_style(run: Run, first: int, stop: int) -> int:
    """The number of the word at which "Ambassador" or "Judge" stands between a post with its comma and the name."""
    is_style = first - 1 > stop and run.norm(first - 1) in words("styles") and run.text(first - 2) == ","
    return first - 1 if is_style else first


def _before_degree(run: Run, first: int, stop: int) -> int:
    """The number of the word at which "Doctor of Legal Sciences," before a rank or a name begins."""
    reach = range(max(stop, first - _DEGREE), first)
    degree = next((place for place in reach if run.norm(place) in words("degrees")), None)
    sciences = degree is not None and run.any_of(words("degree_fields"), degree, first)
    return degree if degree is not None and sciences and run.text(first - 1) == "," else first
