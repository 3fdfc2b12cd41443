"""Titles parted from the name by a noun phrase of any words: "the head of the laboratory, Anna Berg"."""

from typing import Final

from kzcoe.reading.people.names import name_end
from kzcoe.reading.people.offices import Office
from kzcoe.reading.people.roles import is_free, is_nominal, is_title_word
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["plural_over", "title_over"]

_LONGEST: Final = 10  # words of the noun phrase, with the one that leads to it
_LINKS: Final = frozenset({"of", "for", "at", "from", "on", "to"})
_OF_FIELDS: Final = frozenset({"for", "on"})  # links after which a title tells what it is about, and not of which body
_CLOSES: Final = frozenset({"", ",", ".", ";", ":", "(", ")", "and", "-"})
_QUOTE: Final = '"'
_LONGEST_QUOTE: Final = 5  # words of a name in quotes, with the sign that opens it
_FULL: Final = 2  # words of a name


def title_over(run: Run, first: int, close: int, stop: int) -> Office | None:
    """The title whose noun phrase ends right before a name, or at the comma there; no further left than `stop`.

    The name begins at `first`, with what belongs to it, such as "Mr", at `close`.
    """
    comma = run.text(close - 1) == ","
    end = close - comma
    if not (_is_apposition(run, first) if comma else _ends_as_place(run, end - 1)):
        return None
    head = _head(run, end, max(stop, end - _LONGEST), words("title_heads"))
    if head is None:
        return None
    start = head
    while start > stop and is_title_word(run, start - 1):
        start -= 1
    if not (run.norm(start - 1) in words("determiners") or run.capital(start)):
        return None
    noun = head + 2 + (run.norm(head + 2) in words("articles_and_possessives"))
    name = run.name(noun)
    body = name if name is not None and name.kind in {"agreement", "body", "country"} else None
    if body is None and run.text(head + 1) in _OF_FIELDS:
        return Office(*run.span(start, end), rule="before the name, over a noun")
    title, phrase = run.span(start, head + 1), run.span(noun, end)
    return Office(*title, body, phrase, rule="before the name, over a noun")


def plural_over(run: Run, comma: int, stop: int) -> int | None:
    """The number of the title in the plural whose noun phrase ends at the comma before a list of names."""
    return _head(run, comma, max(stop, comma - _LONGEST), words("title_plurals"))


def _is_apposition(run: Run, first: int) -> bool:
    """Whether the name after a comma stands alone, so that nothing is said but whose the title is."""
    last = name_end(run, first)
    return last - first >= _FULL and run.text(last) in _CLOSES


def _ends_as_place(run: Run, index: int) -> bool:
    """Whether a noun for a house, a body or a part of a country, or a name in quotes, stands right before a name."""
    if run.text(index) == _QUOTE:
        return any(
            run.text(place) == _QUOTE and run.capital(place + 1) for place in range(index - _LONGEST_QUOTE, index)
        )
    if run.capital(index):
        return False
    return any(run.norm(index) in words(name) for name in ("organisation_nouns", "localities", "namesakes"))


def _head(run: Run, end: int, stop: int, heads: frozenset[str]) -> int | None:
    """The noun of a title from which a noun phrase leads up to a word."""
    for place in range(end - 1, stop - 1, -1):
        if run.norm(place) in heads and is_free(run, place) and run.text(place + 1) in _LINKS and place + 2 < end:
            return place
        if not is_nominal(run, place):
            return None
    return None
