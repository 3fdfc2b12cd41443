"""What comes nearest to a name that was not found."""

from bisect import bisect_left
from collections.abc import Sequence
from difflib import get_close_matches

SHOWN = 3  # names that a message suggests
COMPARED = 1000  # names compared letter by letter; in a longer list, those next to the name in the alphabet
LETTERS = 100  # of a name that are compared: the time grows with their square


def nearest(name: str, known: Sequence[str]) -> list[str]:
    """The known names most like the name, the likest first; none when none is like it."""
    lower = {one[:LETTERS].lower(): one for one in _neighbours(name, known)}
    return [lower[one] for one in get_close_matches(name[:LETTERS].lower(), lower, n=SHOWN)]


def suggestion(name: str, known: Sequence[str]) -> str:
    """The end of an error message that says what comes nearest."""
    near = nearest(name, known) or known[:SHOWN]
    return f"nearest: {', '.join(f'{one!r:.80}' for one in near)}" if near else "there is nothing to find"


def _neighbours(name: str, known: Sequence[str]) -> Sequence[str]:
    if len(known) <= COMPARED:
        return known
    known = sorted(known)
    middle = bisect_left(known, name)
    return known[max(0, middle - COMPARED // 2) : middle + COMPARED // 2]
