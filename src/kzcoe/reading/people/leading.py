"""Persons who lead or speak for a body without a title: "a team of the OSCE, headed by Anna Berg"."""

from collections.abc import Sequence
from typing import Final

from kzcoe.reading.lexicon import Named
from kzcoe.reading.people.names import Name
from kzcoe.reading.runs import Run
from kzcoe.reading.spans import last_before, within
from kzcoe.register.vocabulary import phrases

__all__ = ["body_led"]

_REACH: Final = 40  # code points before or after a name in which it is told that the person leads a body


def body_led(run: Run, name: Name) -> Named | None:
    """The body that a person without a title leads or comes from; None where the words tell of none."""
    folded = run.read.page.folded
    start, end = run.span(name.first, name.last)
    if phrases("leading", "led by").found(folded[max(0, start - _REACH) : start]):
        before = last_before(run.organisations, start)
        return before if before is None or before.end <= start else None
    following = within(run.organisations, end, run.read.end)
    if not following:
        return None
    if (beside := _in_brackets(folded, end, following)) is not None:
        return beside
    after = following[0]
    comes_from = phrases("leading", "of").found(folded[end : after.start])
    return after if comes_from or phrases("leading", "who leads").found(folded[end : end + _REACH]) else None


def _in_brackets(folded: str, end: int, following: Sequence[Named]) -> Named | None:
    """The body, and no country, in the brackets right after a name: "Anna Berg (European Parliament)"."""
    bodies = (body for body in following if body.kind != "country")
    return next((body for body in bodies if phrases("leading", "in brackets").found(folded[end : body.start])), None)
