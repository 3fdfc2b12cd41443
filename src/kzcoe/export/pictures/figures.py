"""Where pictures are drawn: the figures of matplotlib."""

from typing import TYPE_CHECKING, TypeAlias

from kzcoe.errors import InvalidValueError
from kzcoe.extras import extra

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["Inches", "figure", "grow", "on", "room"]

Inches: TypeAlias = float


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
    figure(ax).set_size_inches(figure(ax).get_size_inches()[0], height)


def room(ax: "Axes") -> tuple[Inches, Inches]:
    """The width and height of the axes, as the layout of the figure has them."""
    figure(ax).draw_without_rendering()
    dpi = figure(ax).dpi
    box = ax.get_window_extent()
    return box.width / dpi, box.height / dpi


def figure(ax: "Axes") -> "Figure":
    """The figure that the axes are part of; `InvalidValueError` when there is none."""
    found = ax.get_figure(root=True)
    if found is None:
        raise InvalidValueError("ax: expected axes of a figure, got axes that were removed from theirs")
    return found
