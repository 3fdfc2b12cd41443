"""Persons who lead or speak for a body without a title: "a team of the OSCE, headed by Anna Berg"."""

from collections.abc import Sequence
from typing import Final

from kzcoe.reading.bodies import BodyMention, find_bodies
from kzcoe.reading.lexicon import Named
from kzcoe.reading.people.courtesy import before_honorifics, is_honoured
from kzcoe.reading.people.names import Name, begins_person
from kzcoe.reading.runs import Run
from kzcoe.reading.spans import last_before, within
from kzcoe.register.vocabulary import phrases, words

__all__ = ["speaks_for_a_body"]

_REACH: Final = 70  # code points before or after a name in which it is told that the person leads a body
_NAME_LINKS: Final = frozenset({"for", "of", "on"})
_GROUP: Final = 180  # code points before a name in which the group is named that the person leads


def speaks_for_a_body(run: Run, name: Name, *, of_state: bool = True) -> bool:
    """Whether a person without a title leads, represents or comes from a body, or leads a group of people.

    `of_state`: whether it is enough to come from a country.
    """
    folded = run.read.page.folded
    start, end = run.span(before_honorifics(run, name.first), name.last)
    if _is_part_of_body(run, name.first) or _is_opponent(run, start):
        return False
    if phrases("leading", "led by").found(folded[max(0, start - _REACH) : start]):
        return _leads(run, start)
    if phrases("leading", "made up of").found(folded[max(run.read.start, start - _GROUP) : start]):
        return True
    return _is_of_owner(run, start) or _comes_from(run, name, end, of_state=of_state) or _comes_from_unknown(run, end)


def _is_part_of_body(run: Run, first: int) -> bool:
    """Whether what looks like a name goes on with that of a body: "the Agency for Fair Trade"."""
    return run.text(first - 1) in _NAME_LINKS and run.norm(first - 2) in words("organisation_nouns")


def _is_opponent(run: Run, start: int) -> bool:
    """Whether the words before a name tell of a contest: "she lost to Anna Berg of Ruritania"."""
    before = run.read.page.folded[max(run.read.start, start - _REACH) : start]
    return phrases("leading", "in a contest").found(before)


def _is_of_owner(run: Run, start: int) -> bool:
    """Whether a body right before a name has the person as its own: "the OSCE's Anna Berg"."""
    before = last_before(run.organisations, start)
    if before is None or before.kind == "country":
        return False
    return phrases("leading", "its own").found(run.read.page.folded[before.end : start])


def _leads(run: Run, start: int) -> bool:
    """Whether what a person leads is a body named before, or a group of people: "the senators, headed by …"."""
    before = last_before(run.organisations, start)
    if before is not None and before.end <= start:
        return True
    folded = run.read.page.folded
    told_before = phrases("leading", "a group led by").found(folded[max(run.read.start, start - _GROUP) : start])
    return told_before or phrases("leading", "of a group").found(folded[start : start + _GROUP])


def _comes_from(run: Run, name: Name, end: int, *, of_state: bool) -> bool:
    """Whether words after a name tell that the person leads something, or comes from a body of the register."""
    folded = run.read.page.folded
    if phrases("leading", "who leads").found(folded[end : end + _REACH]) or _leads_next(run, end):
        return True
    following = within(run.organisations, end, run.read.end)
    if not of_state:
        following = [body for body in following if body.kind != "country"]
    if not following:
        return False
    bracketed = following if is_honoured(run, name.first) else [body for body in following if body.kind != "country"]
    if _stands_in_brackets(folded, end, bracketed):
        return True
    return phrases("leading", "of").found(folded[end : following[0].start])


def _leads_next(run: Run, end: int) -> bool:
    """Whether the next sentence says that "he" or "she" leads something, and nobody else is named before it."""
    close = run.read.end
    if not phrases("leading", "who leads next").found(run.read.page.folded[close - 1 : close + _REACH]):
        return False
    return not any(begins_person(run, index) for index in run.capitals if run.tokens[index].start >= end)


def _comes_from_unknown(run: Run, end: int) -> bool:
    """Whether a body that is known by its shape only follows a name: "Anna Berg, of the Ruritanian Data Authority"."""
    folded = run.read.page.folded
    after = folded[end : end + _REACH]
    if phrases("leading", "of a unit").found(after):
        return True
    if not phrases("leading", "opens").found(after):
        return False
    following = [body for body in find_bodies(run) if body.start >= end]
    if not following:
        return False
    of_one = phrases("leading", "of one").found(folded[end : following[0].start])
    return of_one or _stands_in_brackets(folded, end, following[:1])


def _stands_in_brackets(folded: str, end: int, bodies: Sequence[Named] | Sequence[BodyMention]) -> bool:
    """Whether a body stands in the brackets right after a name: "Anna Berg (European Parliament)"."""
    return any(phrases("leading", "in brackets").found(folded[end : body.start]) for body in bodies)
