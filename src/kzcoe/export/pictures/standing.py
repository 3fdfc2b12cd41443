"""Standing as a picture: a line for each treaty, which rises from intention to party as sources say it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from kzcoe.export.pictures import axis, treaties
from kzcoe.export.pictures.canvas import Mark, caption, empty, label_rows, reserve
from kzcoe.export.pictures.figures import grow, on, room
from kzcoe.export.pictures.naming import called
from kzcoe.export.pictures.texts import SMALL, many
from kzcoe.export.pictures.treaties import Row
from kzcoe.model import Standing, Statement, When
from kzcoe.record import Record

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["MARKS", "draw_standing"]

MOST_ROWS = 24
"""Most treaties that are drawn."""

_TITLE = "Kazakhstan's standing towards treaties of the Council of Europe"
_PLAN, _STEP, _JOINED, _LEFT = "#E69F00", "#56B4E9", "#0072B2", "#D55E00"
MARKS = {
    Standing.INTENDS: Mark("o", _PLAN, 6),
    Standing.INVITED: Mark("^", _PLAN),
    Standing.SIGNED: Mark("s", _STEP, 6),
    Standing.RATIFIED: Mark("D", _STEP, 6),
    Standing.PARTY: Mark("*", _JOINED, 11),
    Standing.DENOUNCED: Mark("X", _LEFT, 8),
    Standing.APPLIED: Mark("p", _PLAN, 8),
    Standing.OBSERVER: Mark("d", _STEP, 8),
    Standing.MEMBER: Mark("P", _JOINED, 8),
    Standing.WITHDRAWN: Mark("v", _LEFT),
}
_LINES = {_PLAN: (":", 1.4), _STEP: ("--", 1.4), _JOINED: ("-", 2.6), _LEFT: ("-.", 1.4)}
_SAID = 0.7  # the size of the mark of a statement that gives no date of its own, as a part of the size of the others
_RISE = 0.62  # of a row, from the lowest standing to the highest
_BASE = 0.85  # of a row, where the lowest standing is drawn
_WIDTH, _ROW, _LEAST_ROW, _FRAME, _EMPTY, _FIRST = 10.0, 0.5, 0.45, 1.6, 1.5, 6.0  # inches
_ASIDE_AT = 1.01  # of the width of the axes


def draw_standing(record: Record, ax: "Axes | None" = None) -> "Axes":
    """Draw the standing of Kazakhstan towards treaties; see `Record.plot_standing`."""
    named = [*record.conventions, *record.agreements]
    told = [treaty for treaty in named if any(one.standing for one in treaty.statements)]
    if not told:
        why = f"No source says anything of a standing{_of_treaties(len(named))}."
        return empty(on(ax, _WIDTH, _EMPTY), _TITLE, why)
    drawn = on(ax, _WIDTH, _FIRST)
    rows = treaties.rows(drawn, record, told, MOST_ROWS)
    _explain(drawn, rows)
    if ax is None:
        grow(drawn, _FRAME + _ROW * sum(row.height for row in rows))
    else:
        reserve(drawn, _TITLE, _notes(rows, len(told), len(named)))
        rows = treaties.fitting(rows, room(drawn)[1] / _LEAST_ROW)
    _draw_rows(drawn, rows)
    caption(drawn, _TITLE, _notes(rows, len(told), len(named)))
    return drawn


def _of_treaties(number: int) -> str:
    return f" towards the {many(number, 'treaty', 'treaties')} named here" if number else ""


def _draw_rows(ax: "Axes", rows: Sequence[Row]) -> None:
    bases, end = [], 0.0
    for row in rows:
        bases.append(end + _BASE)
        end += row.height
    label_rows(ax, [base - _RISE / 2 for base in bases], [called(row.treaty) for row in rows])
    ax.set_ylim(end, 0)
    days = axis.limits(one.since for row in rows for one in row.statements if one.since is not None)
    axis.prepare(ax, days)
    for base, row in zip(bases, rows, strict=True):
        _draw_row(ax, base, row, days)


def _draw_row(ax: "Axes", base: float, row: Row, days: axis.Days | None) -> None:
    ax.axhline(base - _BASE + row.height, color=axis.BAR, linewidth=0.3, alpha=0.6, zorder=0)
    if days is not None:
        _draw_line(ax, base, row.statements)
        for one in row.statements:
            _draw_statement(ax, base, one, days)
    aside = dict.fromkeys(_aside(row.statements))
    if aside:
        text = "\n".join(aside)
        place = base - _RISE / 2
        ax.text(_ASIDE_AT, place, text, fontsize=SMALL, va="center", transform=ax.get_yaxis_transform())
    for number, line in enumerate(row.disagreement):
        place = base + 1 - _BASE + treaties.LINE * (number + 0.5)
        written = ax.text(0, place, line, va="center", transform=ax.get_yaxis_transform(), parse_math=False)
        written.set(fontsize=SMALL, fontstyle="italic")


def _draw_line(ax: "Axes", base: float, statements: Iterable[Statement]) -> None:
    """Draw the line: it rises where a source gives a further standing, and ends where the last one speaks."""
    steps = [(axis.number(axis.centre(since)), standing) for since, standing in _in_time(statements)]
    risen: list[tuple[float, Standing]] = []
    for place, standing in steps:
        if not risen or standing.rank > risen[-1][1].rank:
            risen.append((place, standing))
    if not risen:
        return
    risen.append((steps[-1][0], risen[-1][1]))
    for (place, standing), (until, following) in pairwise(risen):
        colour = MARKS[standing].colour
        style, width = _LINES[colour]
        ax.plot([place, until], [_height(base, standing)] * 2, color=colour, linestyle=style, linewidth=width, zorder=1)
        ax.vlines(until, _height(base, standing), _height(base, following), colors=colour, linewidth=0.8, zorder=1)


def _draw_statement(ax: "Axes", base: float, statement: Statement, days: axis.Days) -> None:
    standing, since = statement.standing, statement.since
    if standing is None or since is None or not since.has_year:
        return
    mark = MARKS[standing]
    small = mark if statement.date else Mark(mark.shape, mark.colour, mark.size * _SAID)
    axis.draw(ax, _height(base, standing), since, small, days)


def _in_time(statements: Iterable[Statement]) -> list[tuple[When, Standing]]:
    """The standings that can be placed in time, in its order, of one day the lowest first."""
    placed = [(one.since, one.standing) for one in statements if one.standing and one.since and one.since.has_year]
    return sorted(placed, key=lambda step: (axis.centre(step[0]), step[1].rank))


def _aside(statements: Iterable[Statement]) -> Iterator[str]:
    """The standings that no source places in a year."""
    for one in statements:
        if one.since is None:
            yield f"{one.standing}, undated"
        elif not one.since.has_year:
            yield f"{one.standing} {one.since}"


def _height(base: float, standing: Standing) -> float:
    """Where a standing is drawn: the further, the higher."""
    scale = [one for one in Standing if one.of_convention == standing.of_convention]
    return base - _RISE * scale.index(standing) / (len(scale) - 1)


def _explain(ax: "Axes", rows: Iterable[Row]) -> None:
    statements = [one for row in rows for one in row.statements]
    found = {one.standing for one in statements}
    for standing, mark in MARKS.items():
        if standing in found:
            axis.explain(ax, str(standing), mark)
    axis.explain_bars(ax, (one.since for one in statements if one.since))


def _notes(rows: Sequence[Row], told: int, named: int) -> Iterator[str]:
    yield "A line rises with each standing that a source gives and ends where the last source speaks."
    statements = [one for row in rows for one in row.statements]
    if any(one.date is None and one.said for one in statements):
        yield "Small marks: a source of that day says so without giving a date."
    if len(rows) < told:
        yield f"Drawn are the {len(rows)} of {many(told, 'treaty', 'treaties')} of which most is said."
    if told < named:
        yield f"Not drawn: {many(named - told, 'treaty', 'treaties')} named without a standing."
