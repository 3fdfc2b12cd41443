"""One title for several names: "the rapporteurs A and B", "A (X), B (Y) and C, all members of …"."""

from collections.abc import Iterator, Sequence
from typing import Final

from kzcoe.reading.people.names import Name
from kzcoe.reading.people.nouns import bracket_end, complement_end
from kzcoe.reading.people.offices import Extent, Office, office
from kzcoe.reading.people.over import plural_over
from kzcoe.reading.people.titles import leftmost
from kzcoe.reading.runs import Run
from kzcoe.reading.tokens import Token
from kzcoe.register.vocabulary import words

__all__ = ["shared_titles"]

_TO_LIST: Final = 12  # words from the plural to the list that it leads to
_TO_NOUN: Final = 2  # words from a comma to the plural: ", members of", ", Kazakh senators"
_TO_NOUN_OF_ALL: Final = 5  # the same after "all" or "both": ", all four newly elected members of"


def shared_titles(run: Run, names: Sequence[Name]) -> Iterator[tuple[Name, Office]]:
    """Each name that shares a title with others, and that title."""
    for number, name in enumerate(names):
        if run.norm(name.first - 1) in words("title_plurals"):
            extent = Extent(name.first - 1, name.first - 1, name.first)
            title = office(run, extent, "a plural before the names", shared=True)
            yield from ((one, title) for one in _listed(run, names, number, step=1))
        if (before := _before(run, name, names[:number])) is not None:
            yield from ((one, before) for one in _listed(run, names, number, step=1))
    for number, name in enumerate(names):
        if (after := _after(run, name)) is not None:
            yield from ((one, after) for one in _listed(run, names, number, step=-1))


def _before(run: Run, name: Name, earlier: Sequence[Name]) -> Office | None:
    """The title in the plural that leads to a list of names: "two members of the delegation, A and B"."""
    comma = name.first - 1
    if run.text(comma) not in {",", ":"} or run.norm(comma - 1) in words("roll_heads"):
        return None
    left = leftmost(run, comma, max([0, comma - _TO_LIST, *(other.last for other in earlier)]))
    heads = [place for place in range(left, comma) if run.norm(place) in words("title_plurals")]
    head = heads[-1] if heads else plural_over(run, comma, max((other.last for other in earlier), default=0))
    return office(run, Extent(head, head, comma), "a plural before a list", shared=True) if head is not None else None


def _after(run: Run, name: Name) -> Office | None:
    """The title in the plural after the last of several names."""
    index = name.last
    if run.text(index) == "(":
        index = (bracket_end(run, index) or index) + 1
    if run.text(index) != ",":
        return None
    every = run.norm(index + 1) in {"all", "both"}
    first = index + 1 + every
    reach = range(first, min(first + (_TO_NOUN_OF_ALL if every else _TO_NOUN), len(run)))
    head = next((place for place in reach if run.norm(place) in words("title_plurals")), None)
    if head is None:
        return None
    end = complement_end(run, head + 1, len(run))
    return office(run, Extent(head, head, end), "a plural after the names", shared=True)


def _listed(run: Run, names: Sequence[Name], number: int, *, step: int) -> Iterator[Name]:
    """A name and those listed with it, forwards or backwards."""
    yield names[number]
    while 0 <= number + step < len(names):
        left, right = sorted((number, number + step))
        if not _are_listed(run.tokens[names[left].last : names[right].first]):
            return
        number += step
        yield names[number]


def _are_listed(between: Sequence[Token]) -> bool:
    """Whether only brackets, commas and "and" stand between two names."""
    depth = 0
    for token in between:
        depth += (token.text == "(") - (token.text == ")")
        if depth == 0 and token.text not in {"(", ")", ",", "and", "&"}:
            return False
    return True
