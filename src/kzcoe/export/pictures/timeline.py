"""The timeline as a picture: a row for each fact, with a mark for each of its moments."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from attrs import frozen

from kzcoe.export.pictures import axis
from kzcoe.export.pictures.canvas import Mark, caption, empty, label_rows, reserve
from kzcoe.export.pictures.figures import grow, on, room
from kzcoe.export.pictures.naming import called
from kzcoe.export.pictures.texts import SMALL, TEXT, line_height, many
from kzcoe.model import Article, Convention, Document, Meeting, Official, PartialAgreement, Programme
from kzcoe.record import Fact, Moment, Timeline

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["MARKS", "draw_timeline"]

MOST_ROWS = 12
"""Most facts of one section that have a row of their own."""

_SECTIONS: dict[type[Fact], tuple[str, str]] = {
    Convention: ("Conventions", "convention"),
    PartialAgreement: ("Partial agreements", "partial agreement"),
    Official: ("Officials", "official"),
    Programme: ("Programmes", "programme"),
    Meeting: ("Meetings", "meeting"),
    Document: ("Documents", "document"),
    Article: ("Articles", "article"),
}
MARKS = {
    "opening": Mark("o", "#56B4E9", 8),
    "entry into force": Mark("D", "#0072B2", 8),
    "creation": Mark("h", "#CC79A7", 9),
    "standing": Mark("*", "#D55E00", 10),
    "post taken up": Mark(">", "#009E73", 8),
    "post given up": Mark("<", "#8A5A00", 8),
    "programme": Mark("s", "#009E73", 7),
    "meeting": Mark("P", "#D55E00", 9),
    "document": Mark("X", "#0072B2", 8),
    "publication": Mark("v", "#CC79A7", 8),
}
_MEANING = {"standing": "Kazakhstan's standing changes", "opening": "opening for signature", "creation": "set up"}
_WIDTH, _ROW, _FRAME, _EMPTY, _FIRST = 10.0, 0.215, 1.3, 1.5, 6.0  # inches
_YEARLESS_AT = 1.01  # of the width of the axes
_TALLEST = 0.8  # of a row
_YEAR = 330  # days, the rest of a year stays free


@frozen
class Row:
    """A line of the picture."""

    label: str
    """What it is called."""
    moments: tuple[Moment, ...] = ()
    """What is drawn in it; nothing under the name of a section."""
    shared: bool = False
    """Whether it holds the moments of several facts."""


def draw_timeline(timeline: Timeline, ax: "Axes | None" = None) -> "Axes":
    """Draw a timeline; see `Timeline.plot`."""
    title = f"Timeline: {many(len(timeline), 'moment')}"
    if not timeline:
        return empty(on(ax, _WIDTH, _EMPTY), title, "Nothing here has a date.")
    drawn = on(ax, _WIDTH, _FIRST)
    _explain(drawn, timeline)
    if ax is None:
        rows = list(_rows(timeline, MOST_ROWS))
        grow(drawn, _FRAME + _ROW * len(rows))
    else:
        reserve(drawn, title, _notes(timeline, ()))
        rows = list(_rows(timeline, _fitting(timeline, drawn)))
    _draw_rows(drawn, rows)
    caption(drawn, title, _notes(timeline, rows))
    return drawn


def _rows(timeline: Timeline, most: int) -> Iterator[Row]:
    """The rows of all sections, at most so many for the facts of one."""
    facts: dict[tuple[type[Fact], str], list[Moment]] = {}
    for moment in timeline:
        facts.setdefault((type(moment.fact), moment.fact.id), []).append(moment)
    for kind, (title, noun) in _SECTIONS.items():
        told = [moments for (of, _), moments in facts.items() if of is kind]
        if told and most > 1:  # a row that all share names the section itself
            yield Row(title)
        yield from _of_section(told, noun, most)


def _of_section(told: Sequence[list[Moment]], noun: str, most: int) -> Iterator[Row]:
    """A row for each fact; where there are too many, those that begin last have one, and the others share the first."""
    own = told
    if len(told) > most:
        in_time = sorted(told, key=lambda moments: moments[0].when.has_year)  # those without any year go first
        others, own = in_time[: len(told) - most + 1], in_time[len(told) - most + 1 :]
        yield Row(many(len(others), f"other {noun}" if own else noun), tuple(chain.from_iterable(others)), shared=True)
    for moments in own:
        yield Row(called(moments[0].fact), tuple(moments))


def _fitting(timeline: Timeline, ax: "Axes") -> int:
    """How many rows of each section axes of a given size hold."""
    sections = len({type(moment.fact) for moment in timeline})
    lines = int(room(ax)[1] / line_height(TEXT))
    return min(MOST_ROWS, max(1, lines // sections - 1))


def _draw_rows(ax: "Axes", rows: Sequence[Row]) -> None:
    label_rows(ax, range(len(rows)), [row.label for row in rows])
    for tick, row in zip(ax.get_yticklabels(), rows, strict=True):
        tick.set_fontweight("normal" if row.moments else "bold")
        tick.set_fontstyle("italic" if row.shared else "normal")
    ax.set_ylim(len(rows) - 0.4, -0.6)
    days = axis.limits(moment.when for row in rows for moment in row.moments)
    axis.prepare(ax, days)
    for place, row in enumerate(rows):
        _draw_row(ax, place, row, days)


def _draw_row(ax: "Axes", place: int, row: Row, days: axis.Days | None) -> None:
    if row.moments:
        ax.axhline(place, color=axis.BAR, linewidth=0.3, alpha=0.6, zorder=0)
    dated = [moment for moment in row.moments if moment.when.has_year]
    if days and row.shared:
        _draw_shared(ax, place, dated, days)
    elif days:
        for moment in dated:
            axis.draw(ax, place, moment.when, MARKS[moment.kind], days)
    _write_yearless(ax, place, [str(moment.when) for moment in row.moments if not moment.when.has_year])


def _draw_shared(ax: "Axes", place: int, moments: Iterable[Moment], days: axis.Days) -> None:
    """Draw many moments in one row: a column for each year, as high as there are moments in it."""
    counts = axis.by_year((moment.when for moment in moments), days)
    most = max(counts.values(), default=1)
    starts = [axis.number(date(year, 1, 1)) for year in counts]
    heights = [-_TALLEST * count / most for count in counts.values()]  # the axis points down
    ax.bar(starts, heights, width=_YEAR, bottom=place + _TALLEST / 2, align="edge", color=axis.BAR, zorder=2)


def _write_yearless(ax: "Axes", place: int, dates: Sequence[str]) -> None:
    """Write dates without a year beside the row: they have no place on the axis."""
    if dates:
        text = ", ".join(dates) if len(dates) < 3 else f"{dates[0]} and {len(dates) - 1} more"  # noqa: PLR2004 - two fit
        ax.text(_YEARLESS_AT, place, text, fontsize=SMALL, va="center", transform=ax.get_yaxis_transform())


def _explain(ax: "Axes", timeline: Timeline) -> None:
    for kind in dict.fromkeys(kind for kind in MARKS for moment in timeline if moment.kind == kind):
        axis.explain(ax, _MEANING.get(kind, kind), MARKS[kind])
    axis.explain_bars(ax, (moment.when for moment in timeline))


def _notes(timeline: Timeline, rows: Iterable[Row]) -> Iterator[str]:
    yearless = sum(not moment.when.has_year for moment in timeline)
    if yearless:
        yield f"{many(yearless, 'moment')} without a year (XXXX) {'stands' if yearless == 1 else 'stand'} at the right."
    if any(row.shared for row in rows):
        yield "Of too many facts, those that begin last have rows of their own; columns count the others by year."
