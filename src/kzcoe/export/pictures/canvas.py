"""What the pictures share: where they are drawn, how texts and marks look, where notes and legends stand."""

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

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
    "clean",
    "empty",
    "legend",
    "many",
    "on",
    "room",
    "shortened",
    "size",
    "wrapped",
]

TEXT = 8.5
"""Size of labels, in points."""
SMALL = 7.5
"""Size of notes, in points."""

_LETTER = 0.52  # mean width of a letter, as a part of the size of the text
_LINE = 1.25  # height of a line, the same
_OF_TICKS = 30  # points that the axis takes with its numbers
_UNREADABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_POINTS = 72  # to the inch

Inches: TypeAlias = float


@frozen
class Mark:
    """How a kind of thing is drawn: told apart by shape first, then by colour."""

    shape: str
    """A marker of matplotlib."""
    colour: str
    """A colour of the palette by Okabe and Ito, which the colour-blind tell apart."""
    size: float = 7
    """Its size, in points."""


def on(ax: "Axes | None", width: Inches, height: Inches) -> "Axes":
    """The axes to draw on: those given, or those of a new figure of pyplot, which a notebook shows by itself."""
    if ax is not None:
        return ax
    made: Axes = extra("matplotlib.pyplot", "plot", "a picture").subplots(
        figsize=(width, height), layout="constrained"
    )[1]
    return made


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


def clean(text: str) -> str:
    """The text on one line, with U+FFFD for characters that have no form of their own."""
    return " ".join("".join(_shown(character) for character in text).split())


def shortened(text: str, most: int) -> str:
    """The cleaned text, cut to so many characters with an ellipsis."""
    line = clean(text)
    return line if len(line) <= most else f"{line[: most - 1].rstrip(' ,;:')}…"


def wrapped(text: str, width: Inches, size: float) -> list[str]:
    """The cleaned text in lines that fit into a width at a size of text; a word that is too long is broken."""
    most = max(8, int(width * _POINTS / (size * _LETTER)))
    lines: list[str] = []
    for word in clean(text).split(" "):
        if lines and len(lines[-1]) + 1 + len(word) <= most:
            lines[-1] += f" {word}"
        else:
            lines += [word[at : at + most] for at in range(0, max(len(word), 1), most)]
    return lines


def many(number: int, one: str, more: str | None = None) -> str:
    """A number with the noun it counts: "1 meeting", "10,000 meetings"."""
    return f"{number:,} {one if number == 1 else more or f'{one}s'}"


def caption(ax: "Axes", title: str, notes: Iterable[str], *, ticks: bool = True) -> float:
    """Put the title above the picture and the notes below it; gives how far below the picture they end, in points."""
    ax.set_title(title, loc="left", fontsize=TEXT + 3, fontweight="bold", parse_math=False)
    lines = [line for note in notes for line in wrapped(note, room(ax)[0], SMALL)]
    ax.set_xlabel("\n".join(lines), loc="left", fontsize=SMALL, parse_math=False)
    return len(lines) * SMALL * _LINE + (_OF_TICKS if ticks else _OF_TICKS / 2)


def legend(ax: "Axes", columns: int, below: float) -> None:
    """Explain the marks that have a label, so many points below the picture."""
    handles, labels = ax.get_legend_handles_labels()
    told = dict(zip(labels, handles, strict=True))
    if told:
        ax.legend(
            list(told.values()),
            list(told),
            loc="upper left",
            bbox_to_anchor=(0, 0),
            borderaxespad=below / SMALL,
            ncols=columns,
            fontsize=SMALL,
            frameon=False,
            borderpad=0,
        )


def empty(ax: "Axes", title: str, why: str) -> "Axes":
    """A picture that says why there is nothing in it."""
    caption(ax, title, ())
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
