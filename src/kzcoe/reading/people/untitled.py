"""Persons without a title who are told of as persons: "attended by Anna Berg and Ivan Roth"."""

from typing import Final

from kzcoe.reading.people.names import Name
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import phrases

__all__ = ["goes_on_list", "is_in_delegation", "is_told_to_take_part"]

_BEFORE: Final = 120  # code points before a name in which it is told that somebody took part
_AFTER: Final = 60  # the same after it
_BETWEEN: Final = 60  # code points at most between two names of a list


def is_in_delegation(run: Run, name: Name) -> bool:
    """Whether the words before a name tell of whom a delegation consists: "the team was composed of"."""
    return phrases("untitled", "in a delegation").found(_before(run, name))


def is_told_to_take_part(run: Run, name: Name) -> bool:
    """Whether the words around a name tell that somebody took part: "the talks were joined by"."""
    if phrases("untitled", "told before").found(_before(run, name)):
        return True
    _, end = run.span(name.first, name.last)
    return phrases("untitled", "does after").found(run.read.page.folded[end : end + _AFTER])


def goes_on_list(run: Run, reached: int, name: Name) -> bool:
    """Whether a name goes on a list of persons, of which the one before ends, with the title, at a place."""
    start, end = run.span(name.first, name.last)
    folded = run.read.page.folded
    if start > reached + _BETWEEN:
        return False
    between = folded[reached:start]
    if phrases("untitled", "goes on a list").found(between):
        return True
    in_list = phrases("untitled", "stands in a list").found(between)
    return in_list and phrases("untitled", "has a list after it").found(folded[end : end + _BETWEEN])


def _before(run: Run, name: Name) -> str:
    """The words before a name in its sentence."""
    start, _ = run.span(name.first, name.last)
    return run.read.page.folded[max(run.read.start, start - _BEFORE) : start]
