"""Titles before the verb whose other side is the name: "the director is Anna Berg", "Director: Anna Berg"."""

from typing import Final

from attrs import evolve

from kzcoe.reading.people.names import name_end
from kzcoe.reading.people.nouns import complement_end
from kzcoe.reading.people.offices import Extent, Office, office
from kzcoe.reading.people.roles import is_head, is_nominal, is_title_word
from kzcoe.reading.people.verbs import before_verb
from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import words

__all__ = ["title_inverted"]

_LONGEST: Final = 16  # words of the title with what completes it
_OWNER: Final = 8  # words before it that tell whose it is
_FULL: Final = 2  # words of a name
_CLOSES: Final = frozenset({"", ",", ".", ";", ":", "(", ")", "and", "-"})
_OPENS: Final = frozenset({"", ",", ".", ";", ":", '"', "-", "and", "but", "while", "has", "have"})


def title_inverted(run: Run, first: int, close: int, stop: int) -> Office | None:
    """The title that a verb of being, or a colon, parts from the name at `first`; no further left than `stop`.

    The name has an honorific, if any, from `close` on, and nothing is said of it but whose the title is.
    """
    verb = close - 1 if run.text(close - 1) == ":" else before_verb(run, close)
    last = name_end(run, first)
    if verb in {close, 0} or last - first < _FULL or run.text(last) not in _CLOSES:
        return None
    for head in range(verb - 1, max(stop, verb - _LONGEST) - 1, -1):
        if is_head(run, head) and _completes(run, head, verb):
            start = _start(run, head, stop)
            found = office(run, Extent(start, head, verb), "before a verb and the name")
            return evolve(found, apart=True) if _begins_clause(run, start, stop) else None
    return None


def _completes(run: Run, head: int, verb: int) -> bool:
    """Whether all that stands between the noun of a title and a verb completes the title; no list of those present."""
    if f"{run.norm(head)}s" in words("roll_heads"):
        return False
    return complement_end(run, head + 1, verb) == verb and run.text(head + 1) != "'s"


def _start(run: Run, head: int, stop: int) -> int:
    """The number of the first word of the title."""
    start = head
    while start > stop and is_title_word(run, start - 1):
        start -= 1
    return start


def _begins_clause(run: Run, start: int, stop: int) -> bool:
    """Whether a title, with whose it is, begins a clause, so that it is no other's: not "the guest of the director"."""
    for place in range(start - 1, start - 1 - _OWNER, -1):
        if place < stop or _opens(run.text(place)):
            return place < 0 or place >= stop
        if not is_nominal(run, place) or run.text(place) in words("title_breaks"):
            return False
    return False


def _opens(text: str) -> bool:
    """Whether a clause may begin after a word or sign; "In 2020 the director was …"."""
    return text in _OPENS or text.isdigit()
