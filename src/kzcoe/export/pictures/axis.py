"""Dates on an axis: a mark on a day, and a bar from the first day to the last where the day is not known."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

from kzcoe.errors import InvalidValueError
from kzcoe.export.pictures.canvas import Mark, looks
from kzcoe.export.pictures.figures import room
from kzcoe.export.pictures.texts import SMALL
from kzcoe.extras import extra
from kzcoe.model import PartialDate, Period, When

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["BAR", "Days", "by_year", "centre", "draw", "explain", "explain_bars", "limits", "number", "prepare"]

Days: TypeAlias = tuple[date, date]
"""The first and the last day."""

BAR = "#777777"
"""Colour of what is neither one kind nor another, readable on white and on black."""

_FOR_A_YEAR = 0.6  # inches, of a number below the axis
_AROUND = 0.03  # of the time drawn, that stays free at either end
_LEAST_AROUND = timedelta(days=20)


def limits(dates: Iterable[When]) -> Days | None:
    """The days from the first to the last that the dates are bounded by, with some air; None when none is."""
    bounds = [day for one in dates for day in (one.earliest, one.latest) if day is not None]
    if not bounds:
        return None
    first, last = min(bounds), max(bounds)
    air = max((last - first) * _AROUND, _LEAST_AROUND)
    return max(first, date.min + air) - air, min(last, date.max - air) + air


def number(day: date) -> float:
    """The place of a day on the axis."""
    place: float = extra("matplotlib.dates", "plot", "a picture").date2num(day)
    return place


def centre(when: When) -> date:
    """Where the mark of a date with a year stands: in the middle of it, and of a period in the middle of its beginning.

    Of a period with an open beginning, in the middle of its end.
    """
    given = (when.start or when.end) if isinstance(when, Period) else when
    bounds = [day for day in (given and given.earliest, given and given.latest) if day is not None]
    if not bounds:
        raise InvalidValueError(f"{when}: a date without a year has no place in time")
    return bounds[0] + (bounds[-1] - bounds[0]) / 2


def by_year(dates: Iterable[When], days: Days) -> dict[int, int]:
    """How many of the dates lie in each year, or may; a period lies in every year that it touches."""
    turns: Counter[int] = Counter()
    for one in dates:
        turns[(one.earliest or days[0]).year] += 1
        turns[(one.latest or days[1]).year + 1] -= 1
    years = range(min(turns, default=0), max(turns, default=0))
    running = accumulate(turns[year] for year in years)
    return {year: count for year, count in zip(years, running, strict=True) if count}


def prepare(ax: "Axes", days: Days | None) -> None:
    """Make the horizontal axis one of these days; of none, an axis without marks."""
    for side in ("top", "right", "left"):
        ax.spines[side].set_visible(False)
    ax.tick_params(axis="x", labelsize=SMALL)
    ax.tick_params(axis="y", length=0)
    if days is None:
        ax.set_xlim(0, 1)
        ax.set_xticks([])
        return
    dates = extra("matplotlib.dates", "plot", "a picture")
    ticks = max(2, int(room(ax)[0] / _FOR_A_YEAR))
    locator = dates.AutoDateLocator(minticks=min(4, ticks), maxticks=ticks)
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator, show_offset=False))
    ax.set_xlim(number(days[0]), number(days[1]))
    ax.grid(visible=True, axis="x", linewidth=0.4, alpha=0.5)
    ax.set_axisbelow(True)


def draw(ax: "Axes", row: float, when: When, mark: Mark, days: Days) -> None:
    """Draw a date with a year: a mark, hollow when the day is not known, over a bar of the days it may mean.

    A period is a broad bar, with an arrow where it is open, and its mark stands at the beginning.
    """
    first, last = (number(day) for day in (when.earliest or days[0], when.latest or days[1]))
    if isinstance(when, Period):
        ax.hlines(row, first, last, colors=mark.colour, linewidth=5, alpha=0.45, zorder=2)
        _draw_open_ends(ax, row, when, mark, days)
    elif not when.is_day:
        ax.plot([first, last], [row, row], color=BAR, linewidth=1.2, marker="|", markersize=5, zorder=2)
    look = looks(ax, mark, hollow=_is_vague(when))
    ax.plot([number(centre(when))], [row], linestyle="none", zorder=3, **look)


def explain(ax: "Axes", label: str, mark: Mark) -> None:
    """Give a mark its line in the legend."""
    ax.plot([], [], linestyle="none", label=label, **looks(ax, mark))


def explain_bars(ax: "Axes", dates: Iterable[When]) -> None:
    """Give the bars among the dates their lines in the legend."""
    several = list(dates)
    if any(isinstance(one, PartialDate) and one.has_year and not one.is_day for one in several):
        ax.plot([], [], color=BAR, linewidth=1.2, marker="|", markersize=5, label="day not known (hollow)")
    if any(isinstance(one, Period) and one.has_year for one in several):
        ax.plot([], [], color=BAR, linewidth=5, alpha=0.45, label="all that time")


def _is_vague(when: When) -> bool:
    """Whether the day at which the mark of a date stands is not known."""
    given = (when.start or when.end) if isinstance(when, Period) else when
    return given is None or not given.is_day


def _draw_open_ends(ax: "Axes", row: float, when: Period, mark: Mark, days: Days) -> None:
    for known, day, arrow in ((when.earliest, days[0], "<"), (when.latest, days[1], ">")):
        if known is None:
            ax.plot([number(day)], [row], marker=arrow, markersize=6, color=mark.colour, alpha=0.6, clip_on=False)
