"""What stands around a picture, and how marks look in it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from attrs import frozen

from kzcoe.export.pictures.figures import Inches, figure, room
from kzcoe.export.pictures.texts import SMALL, TEXT, TITLE, fitted, line_height, size, wrapped
from kzcoe.extras import extra

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["Mark", "caption", "empty", "label_rows", "looks", "reserve"]

_BOLD = 1.15  # how much broader bold letters are
_NAME, _SHARE_OF_NAME = 2.8, 0.3  # inches, and as a part of the figure
_MOST_COLUMNS, _OF_MARK = 5, 0.5  # of the legend, and inches that a mark takes in it
_OF_TICKS = 0.42  # inches that the axis takes with its numbers


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
    down = extra("matplotlib.transforms", "plot", "a picture").ScaledTranslation(0, -below, figure(ax).dpi_scale_trans)
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
    width = min(_NAME, figure(ax).get_size_inches()[0] * _SHARE_OF_NAME)
    shown = [fitted(ax, name, width, TEXT) for name in names]
    ax.set_yticks(list(places), shown, fontsize=TEXT, parse_math=False)


def reserve(ax: "Axes", title: str, notes: Iterable[str]) -> None:
    """Let all that stands around rows take its room, so that `room` tells what is left for them."""
    label_rows(ax, [0], ["a name longer than any" * 9])
    caption(ax, title, notes)


def empty(ax: "Axes", title: str, why: str) -> "Axes":
    """A picture that says why there is nothing in it."""
    _entitle(ax, title, room(ax)[0])
    ax.set_axis_off()
    ax.text(0.5, 0.5, why, ha="center", va="center", fontsize=TEXT, transform=ax.transAxes, parse_math=False)
    return ax
