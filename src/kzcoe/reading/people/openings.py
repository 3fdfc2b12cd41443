"""Words that only lead a sentence in, so that what follows is of somebody else: "Unlike the Mayor, Anna Berg left"."""

from typing import Final

from kzcoe.reading.runs import Run
from kzcoe.register.vocabulary import phrases

__all__ = ["is_closed", "is_led_in"]

_LONGEST: Final = 120  # code points of the words that lead in
_SIGN: Final = 5  # code points in which a sign or "and" closes a title


def is_led_in(run: Run, index: int) -> bool:
    """Whether the words of a sentence up to one of them only lead it in: "At the request of the …"."""
    start = run.tokens[index].start
    if start - run.read.start > _LONGEST:
        return False
    before = run.read.page.folded[run.read.start : start]
    return phrases("leading", "leads in").found(before) and not phrases("leading", "presents").found(before)


def is_closed(run: Run, place: int) -> bool:
    """Whether a title that ends at a place of the text is closed there by a sign."""
    return phrases("leading", "closes").found(run.read.page.folded[place : min(place + _SIGN, run.read.end)])
