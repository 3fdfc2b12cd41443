"""One title for several names: "the rapporteurs A and B", "A (X), B (Y) and C, all members of …"."""

from collections.abc import Iterator, Sequence
from typing import Final

from kzcoe.reading.people.courtesy import before_honorifics
from kzcoe.reading.people.names import Name, begins_person
from kzcoe.reading.people.nouns import SHORT_BRACKET, bracket_end, complement_end
from kzcoe.reading.people.offices import Extent, Office, office
from kzcoe.reading.people.roles import is_nominal
from kzcoe.reading.people.title_apart import plural_over
from kzcoe.reading.people.title_before import leftmost
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["listed_with", "plural_ahead", "shared_titles"]

_LISTED: Final = frozenset({"(", ")", ",", ";", "and", "&"})
_FROM: Final = "from"
_TO_LIST: Final = 18  # words from the plural to the list that it leads to
_FOR_SIDE: Final = 3  # words of "for the hosts"
_TO_NOUN: Final = 2  # words from a comma to the plural: ", members of", ", Kazakh senators"
_TO_NOUN_OF_ALL: Final = 5  # the same after "all" or "both": ", all four newly elected members of"


def shared_titles(run: Run, names: Sequence[Name]) -> Iterator[tuple[Name, Office]]:
    """Each name that shares a title with others, and that title."""
    for number, name in enumerate(names):
        first = before_honorifics(run, name.first)
        if run.norm(first - 1) in words("title_plurals"):
            extent = Extent(first - 1, first - 1, first)
            title = office(run, extent, "a plural before the names", shared=True)
            yield from ((one, title) for one in listed_with(run, names, number, step=1))
        if (before := _before(run, name, names[:number])) is not None:
            yield from ((one, before) for one in listed_with(run, names, number, step=1))
    for number, name in enumerate(names):
        if (after := _after(run, name)) is not None:
            yield from ((one, after) for one in listed_with(run, names, number, step=-1))


def _before(run: Run, name: Name, earlier: Sequence[Name]) -> Office | None:
    """The title in the plural that leads to a list of names: "two members of the delegation, A and B"."""
    first = before_honorifics(run, name.first)
    stop = max((other.last for other in earlier), default=0)
    sign = run.text(first - 1)
    leads = run.text(name.last) in _LISTED
    head = _of_house(run, first, stop) if leads else None
    end = head + 1 if head is not None and run.text(head + 1) == _FROM else first
    if sign in {",", ":", "-"} and run.norm(first - 2) not in words("roll_heads"):
        head, end = _right_before(run, first - 1, stop), first - 1
    if sign == ":" and head is None and leads:
        head = _subject(run, first - 1)
        end = complement_end(run, head + 1, first - 1) if head is not None else end
    return office(run, Extent(head, head, end), "a plural before a list", shared=True) if head is not None else None


def _right_before(run: Run, comma: int, stop: int) -> int | None:
    """The number of the title in the plural that reaches up to the sign before a list of names."""
    comma = _before_bracket(run, comma)
    left = leftmost(run, comma, max(stop, comma - _TO_LIST))
    heads = [place for place in range(left, comma) if run.norm(place) in words("title_plurals")]
    return heads[-1] if heads else plural_over(run, comma, stop)


def _before_bracket(run: Run, index: int) -> int:
    """The number of the short bracket that ends right before a word: "(PACE)"; of the word itself where none does."""
    places = range(index - 1, max(0, index - 2 - SHORT_BRACKET), -1)
    opens = next((place for place in places if run.text(place) == "("), index)
    return opens if run.text(index - 1) == ")" else index


def _of_house(run: Run, first: int, stop: int) -> int | None:
    """The number of the plural in "members of the European Parliament A and B" or "deputies from Norway A and B"."""
    reach = range(first - 1, max(stop, first - _TO_LIST) - 1, -1)
    head = next((place for place in reach if run.norm(place) in words("title_plurals")), None)
    if head is None:
        return None
    if run.text(head + 1) == _FROM:  # "MPs from Norway A and B"
        land = run.name(head + 2)
        return head if land is not None and land.kind == "country" and land.last == first else None
    return head if run.text(head + 1) == "of" and complement_end(run, head + 1, first) == first else None


def _subject(run: Run, colon: int) -> int | None:
    """The number of the plural in "Three senators joined them: A, B and C": those counted, of whom the clause tells."""
    opens = next((place for place in range(colon - 1, -1, -1) if run.text(place) in {".", ";", ":"}), -1) + 1
    start = opens + (run.norm(opens) in words("articles_and_possessives"))
    if run.norm(start) not in words("counts"):
        return None
    return plural_ahead(run, range(start + 1, min(start + 1 + _TO_NOUN_OF_ALL, colon)))


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
    head = plural_ahead(run, reach)
    if head is None or any(run.text(place) == "and" for place in range(first, head)):
        return None
    end = complement_end(run, head + 1, len(run))
    if begins_person(run, end):
        return None  # "Anna Berg, judges of the Supreme Court Paul Mertens and …"
    return office(run, Extent(head, head, end), "a plural after the names", shared=True)


def plural_ahead(run: Run, reach: range) -> int | None:
    """The number of the first title in the plural in a stretch, where only words of its noun phrase stand before it."""
    head = next((place for place in reach if run.norm(place) in words("title_plurals")), None)
    return head if head is not None and all(is_nominal(run, place) for place in range(reach.start, head)) else None


def listed_with(run: Run, names: Sequence[Name], number: int, *, step: int) -> Iterator[Name]:
    """A name and those listed with it, forwards or backwards."""
    yield names[number]
    is_roll = run.text(before_honorifics(run, names[number].first) - 1) == ":"
    while 0 <= number + step < len(names):
        left, right = sorted((number, number + step))
        if not _are_listed(run, names[left].last, names[right].first, _LISTED if is_roll else _LISTED - {";"}):
            return
        number += step
        yield names[number]


def _are_listed(run: Run, first: int, last: int, signs: frozenset[str]) -> bool:
    """Whether only brackets, signs, courtesy and "from Norway" stand between two names."""
    depth = 0
    for place in range(_after_clause(run, first, last), before_honorifics(run, last, first)):
        text = run.text(place)
        depth += (text == "(") - (text == ")")
        if depth == 0 and text not in signs and not _is_origin(run, place):
            return False
    return True


def _after_clause(run: Run, first: int, last: int) -> int:
    """The number of the comma that ends ", who sat there," after a name; the number after the name where none does."""
    if run.text(first) != "," or run.norm(first + 1) != "who":
        return first
    return next((place for place in range(first + 2, last) if run.text(place) == ","), first)


def _is_for_side(run: Run, index: int) -> bool:
    """Whether a word is part of "for the hosts", "for the guests", which tells whose side somebody is on."""
    places = range(max(0, index - _FOR_SIDE + 1), index + 1)
    opens = (place for place in places if run.norm(place) == "for" and run.norm(place + 1) == "the")
    return any(run.norm(place + _FOR_SIDE - 1) in words("sides") for place in opens)


def _is_origin(run: Run, index: int) -> bool:
    """Whether a word is part of "from Norway", "for the hosts" or "Norway's"."""
    if _is_for_side(run, index):
        return True
    beside = {"from": index + 1, "'s": index - 1}.get(run.text(index), index)
    name = run.name(beside)
    return name is not None and name.kind == "country"
