"""Texts in a picture: their sizes, and how they are made to fit."""

import unicodedata
from textwrap import wrap
from typing import TYPE_CHECKING

from kzcoe.export.pictures.figures import Inches, figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["SMALL", "TEXT", "TITLE", "fitted", "line_height", "many", "shortened", "size", "wrapped"]

TEXT = 8.5
"""Size of labels, in points."""
TITLE = 11
"""Size of titles, in points."""
SMALL = 7.5
"""Size of notes, in points."""

_LONGEST = 300  # characters, more fit into no picture
_POINTS = 72  # to the inch
_LINE = 1.25  # height of a line, as a part of the size of its text
_UNEVEN = 1.08  # how much wider than their mean the letters of a line may be
_UNREADABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def size(ax: "Axes", text: str, points: float) -> tuple[Inches, Inches]:
    """The width and height that a text takes at a size."""
    written = ax.text(0, 0, text, fontsize=points, parse_math=False)
    box = written.get_window_extent()
    written.remove()
    dpi = figure(ax).dpi
    return box.width / dpi, box.height / dpi


def shortened(text: str, most: int) -> str:
    """The cleaned text, cut to so many characters with an ellipsis."""
    line = _clean(text)
    return line if len(line) <= most else f"{line[: most - 1].rstrip(' ,;:')}…"


def fitted(ax: "Axes", text: str, width: Inches, points: float) -> str:
    """The cleaned text, cut with an ellipsis so that it fits into a width at a size."""
    shown, most = _clean(text)[:_LONGEST], _LONGEST
    while most > 1 and (taken := size(ax, shown, points)[0]) > width:
        most = max(1, min(len(shown) - 1, int(len(shown) * width / taken)))
        shown = shortened(text, most)
    return shown


def wrapped(ax: "Axes", text: str, width: Inches, points: float) -> list[str]:
    """The cleaned text in lines that fit into a width at a size; a word that is too long is broken."""
    line = _clean(text)
    letter = size(ax, line, points)[0] / max(len(line), 1) * _UNEVEN
    return wrap(line, max(8, int(width / letter))) if letter else []


def line_height(points: float) -> Inches:
    """How high a line of text of a size is."""
    return points * _LINE / _POINTS


def many(number: int, one: str, more: str | None = None) -> str:
    """A number with the noun it counts: "1 meeting", "10,000 meetings"."""
    return f"{number:,} {one if number == 1 else more or f'{one}s'}"


def _clean(text: str) -> str:
    """The text on one line, with U+FFFD for characters that have no form of their own."""
    return " ".join("".join(_shown(character) for character in text).split())


def _shown(character: str) -> str:
    if character.isspace():
        return " "
    return "\ufffd" if unicodedata.category(character) in _UNREADABLE else character
