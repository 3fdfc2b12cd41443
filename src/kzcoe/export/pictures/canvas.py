"""What the pictures share: where they are drawn, how texts and marks look, where notes and legends stand."""

import unicodedata
from collections.abc import Iterable
from textwrap import wrap
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from kzcoe.errors import InvalidValueError
from kzcoe.extras import extra

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = [
    "SMALL",
    "TEXT",
    "Mark",
    "caption",
    "empty",
    "grow",
    "label_rows",
    "line_height",
    "looks",
    "many",
    "on",
    "reserve",
    "room",
    "shortened",
    "size",
    "wrapped",
]

TEXT = 8.5
"""Size of labels, in points."""
TITLE = 11
"""Size of titles, in points."""
SMALL = 7.5
"""Size of notes, in points."""

_BOLD = 1.15  # how much broader bold letters are
_POINTS = 72  # to the inch
_UNEVEN = 1.08  # how much wider than their mean the letters of a line may be
_LONGEST = 300  # characters, more fit into no picture
_NAME, _SHARE_OF_NAME = 2.8, 0.3  # inches, and as a part of the figure
_LINE = 1.25  # height of a line, as a part of the size of its text
_MOST_COLUMNS, _OF_MARK = 5, 0.5  # of the legend, and inches that a mark takes in it
_OF_TICKS = 0.42  # inches that the axis takes with its numbers
_UNREADABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})

Inches: TypeAlias = float


@frozen
class Mark:
    """How a kind of thing is drawn: told apart by shape first, then by colour."""

    shape: str
    """A marker of matplotlib, one that can be filled."""
    colour: str
    """A colour of the palette by Okabe and Ito, which the colour-blind tell apart."""
    size: float = 7
    """Its size, in points."""


def looks(ax: "Axes", mark: Mark, *, hollow: bool = False) -> dict[str, Any]:
    """How matplotlib is to draw a mark; filled ones have an edge of the background, so that two stay apart."""
    return {
        "marker": mark.shape,
        "markersize": mark.size,
        "markerfacecolor": ax.get_facecolor() if hollow else mark.colour,
        "markeredgecolor": mark.colour if hollow else ax.get_facecolor(),
        "markeredgewidth": 1.2 if hollow else 0.6,
    }


def on(ax: "Axes | None", width: Inches, height: Inches) -> "Axes":
    """The axes to draw on: those given, or those of a new figure of pyplot, which a notebook shows by itself."""
    if ax is not None:
        return ax
    made: Axes = extra("matplotlib.pyplot", "plot", "a picture").subplots(
        figsize=(width, height), layout="constrained"
    )[1]
    return made


def grow(ax: "Axes", height: Inches) -> None:
    """Make the figure of the axes so high."""
    figure = _figure(ax)
    figure.set_size_inches(figure.get_size_inches()[0], height)


def room(ax: "Axes") -> tuple[Inches, Inches]:
    """The width and height of the axes, as the layout of the figure has them."""
    figure = _figure(ax)
    figure.draw_without_rendering()
    box = ax.get_window_extent()
    return box.width / figure.dpi, box.height / figure.dpi


def size(ax: "Axes", text: str, points: float) -> tuple[Inches, Inches]:
    """The width and height that a text takes at a size."""
    written = ax.text(0, 0, text, fontsize=points, parse_math=False)
    box = written.get_window_extent()
    written.remove()
    dpi = _figure(ax).dpi
    return box.width / dpi, box.height / dpi


def _clean(text: str) -> str:
    """The text on one line, with U+FFFD for characters that have no form of their own."""
    return " ".join("".join(_shown(character) for character in text).split())


def shortened(text: str, most: int) -> str:
    """The cleaned text, cut to so many characters with an ellipsis."""
    line = _clean(text)
    return line if len(line) <= most else f"{line[: most - 1].rstrip(' ,;:')}…"


def _fitted(ax: "Axes", text: str, width: Inches, points: float) -> str:
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


def caption(ax: "Axes", title: str, notes: Iterable[str], *, ticks: bool = True) -> None:
    """Put the title above the picture, and below it the notes and what the marks that have a label mean."""
    width = room(ax)[0]
    _entitle(ax, title, width)
    lines = [line for note in notes for line in wrapped(ax, note, width, SMALL)]
    ax.set_xlabel("\n".join(lines), loc="left", fontsize=SMALL, parse_math=False)
    _legend(ax, width, len(lines) * line_height(SMALL) + (_OF_TICKS if ticks else _OF_TICKS / 2))


def _entitle(ax: "Axes", title: str, width: Inches) -> None:
    lines = wrapped(ax, title, width / _BOLD, TITLE)
    ax.set_title("\n".join(lines), loc="left", fontsize=TITLE, fontweight="bold", parse_math=False)


def _legend(ax: "Axes", width: Inches, below: Inches) -> None:
    """Explain the marks, so far below the picture."""
    handles, labels = ax.get_legend_handles_labels()
    told = dict(zip(labels, handles, strict=True))
    column = max((size(ax, label, SMALL)[0] for label in told), default=0) + _OF_MARK
    down = extra("matplotlib.transforms", "plot", "a picture").ScaledTranslation(0, -below, _figure(ax).dpi_scale_trans)
    ax.legend(
        list(told.values()),
        list(told),
        loc="upper left",
        bbox_to_anchor=(0, 0),
        bbox_transform=ax.transAxes + down,
        ncols=max(1, min(_MOST_COLUMNS, int(width / column))),
        fontsize=SMALL,
        frameon=False,
        borderpad=0,
        borderaxespad=0,
    )


def label_rows(ax: "Axes", places: Iterable[float], names: Iterable[str]) -> None:
    """Write the names of rows beside them, as far as there is room."""
    width = min(_NAME, _figure(ax).get_size_inches()[0] * _SHARE_OF_NAME)
    shown = [_fitted(ax, name, width, TEXT) for name in names]
    ax.set_yticks(list(places), shown, fontsize=TEXT, parse_math=False)


def reserve(ax: "Axes", title: str, notes: Iterable[str]) -> None:
    """Let all that stands around rows take its room, so that `room` tells what is left for them."""
    label_rows(ax, [0], ["n" * _LONGEST])
    caption(ax, title, notes)


def empty(ax: "Axes", title: str, why: str) -> "Axes":
    """A picture that says why there is nothing in it."""
    _entitle(ax, title, room(ax)[0])
    ax.set_axis_off()
    ax.text(0.5, 0.5, why, ha="center", va="center", fontsize=TEXT, transform=ax.transAxes, parse_math=False)
    return ax


def _figure(ax: "Axes") -> "Figure":
    figure = ax.get_figure(root=True)
    if figure is None:
        raise InvalidValueError("ax: expected axes of a figure, got axes that were removed from theirs")
    return figure


def _shown(character: str) -> str:
    if character.isspace():
        return " "
    return "\ufffd" if unicodedata.category(character) in _UNREADABLE else character
