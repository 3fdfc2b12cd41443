"""What a step that looks for the names of programmes finds, and the rules by which it does."""

from typing import Final

from attrs import frozen

__all__ = ["DESCRIBED", "IN_QUOTES", "KNOWN", "LISTED", "SHAPED", "TITLED", "ProgrammeName"]

IN_QUOTES: Final = "a name in quotes"
"""The rule by which a name in quotes is a programme's."""

KNOWN: Final = "a known name"
"""The rule by which a name that everybody knows is a programme's."""

SHAPED: Final = "the shape of a name"
"""The rule by which a name is a programme's that has a noun for one in it."""

DESCRIBED: Final = "told to be one"
"""The rule by which a name is a programme's when the words beside it say so."""

TITLED: Final = "the title of the page"
"""The rule by which the title of a page is the name of the programme of which a sentence speaks."""

LISTED: Final = "a line of a list"
"""The rule by which the title and the years that an item of a list of programmes gives are one's."""


@frozen
class ProgrammeName:
    """Where a programme is named; offsets count code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    rule: str
    """By what it was told to be one."""
