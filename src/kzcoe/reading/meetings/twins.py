"""Two gatherings that one sentence tells to have been held on the same days, each of which has one of them."""

import re
from typing import Final

from kzcoe.model.dates import PartialDate, Period, When
from kzcoe.reading.meetings.scenes import Scene

__all__ = ["own_day"]

_WORD = re.compile(r"[a-z]{6,}")
_NEXT: Final = 12  # sentences after the one that tells of both in which the day of each is told


def own_day(scene: Scene, number: int, words: str, other: str, days: When | None) -> When | None:
    """The day of one of two gatherings in a stretch, told in a later sentence that names this one and not the other.

    `words` and `other` are the clauses that tell of the two: "On 7 May the board, at its 9th session, heard …".
    """
    if not isinstance(days, Period):
        return days
    own, others = _names(words) - _names(other), _names(other) - _names(words)
    for later in range(number + 1, min(number + 1 + _NEXT, len(scene.reads))):
        sketch = scene.sketch(later)
        told = _names(sketch.text)
        dates = {date.found.when for date in sketch.dates if _is_day_in(date.found.when, days)}
        if len(dates) == 1 and not told.isdisjoint(own) and told.isdisjoint(others):
            return dates.pop()
    return days


def _names(words: str) -> set[str]:
    """The long words of a clause."""
    return set(_WORD.findall(words))


def _is_day_in(when: When | None, days: Period) -> bool:
    """Whether a date is one day of a stretch."""
    return isinstance(when, PartialDate) and when.is_day and when.certainly_within(days)
