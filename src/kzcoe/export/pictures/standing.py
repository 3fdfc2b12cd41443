"""Standing as a picture: a line for each treaty, which rises from intention to party as sources say it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from kzcoe.export.pictures import time
from kzcoe.export.pictures.canvas import (
    SMALL,
    Mark,
    caption,
    empty,
    grow,
    label_rows,
    many,
    on,
    reserve,
    room,
    shortened,
    wrapped,
)
from kzcoe.export.pictures.naming import called
from kzcoe.model import Convention, PartialAgreement, Standing, Statement, When
from kzcoe.record import Record

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["MARKS", "draw_standing"]

MOST_ROWS = 24
"""Most treaties that are drawn."""

Treaty: TypeAlias = Convention | PartialAgreement

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
    Standing.WITHDRAWN: Mark("x", _LEFT),
}
_LINES = {_PLAN: (":", 1.4), _STEP: ("--", 1.4), _JOINED: ("-", 2.6), _LEFT: ("-.", 1.4)}
_SAID = 0.7  # the size of the mark of a statement that gives no date of its own, as a part of the size of the others
_RISE = 0.62  # of a row, from the lowest standing to the highest
_DISAGREEMENT, _AIR = 0.28, 0.14  # of a row
_LONGEST_SOURCE = 40
_MOST_LINES = 3  # on what sources disagree about a treaty
_WIDTH, _ROW, _LEAST_ROW, _FRAME, _EMPTY, _FIRST = 10.0, 0.5, 0.45, 1.6, 1.5, 6.0  # inches
_SHARE_OF_ROWS = 0.6  # of the width of the axes before names stand beside them
_ASIDE_AT = 1.01  # of the width of the axes


@frozen
class Row:
    """What is drawn of a treaty."""

    treaty: Treaty
    """The treaty."""
    statements: tuple[Statement, ...]
    """What sources say of the standing towards it."""
    disagreement: tuple[str, ...]
    """What they disagree on, in lines."""

    @property
    def height(self) -> float:
        """How high it is, in rows."""
        return 1 + (len(self.disagreement) * _DISAGREEMENT + _AIR if self.disagreement else 0)


def draw_standing(record: Record, ax: "Axes | None" = None) -> "Axes":
    """Draw the standing of Kazakhstan towards treaties; see `Record.plot_standing`."""
    named = [*record.conventions, *record.agreements]
    told = [treaty for treaty in named if any(one.standing for one in treaty.statements)]
    if not told:
        why = f"No source says anything of a standing{_of_treaties(len(named))}."
        return empty(on(ax, _WIDTH, _EMPTY), _TITLE, why)
    drawn = on(ax, _WIDTH, _FIRST)
    rows = _rows(drawn, record, _chosen(told, MOST_ROWS))
    _explain(drawn, rows)
    if ax is None:
        grow(drawn, _FRAME + _ROW * sum(row.height for row in rows))
    else:
        reserve(drawn, _TITLE, _notes(rows, len(told), len(named)))
        rows = _fitting(drawn, rows)
    _draw_rows(drawn, rows)
    caption(drawn, _TITLE, _notes(rows, len(told), len(named)))
    return drawn


def _fitting(ax: "Axes", rows: Sequence[Row]) -> list[Row]:
    """The rows of the treaties of which most is said, as many as there is room for and at least one."""
    height = room(ax)[1] / _LEAST_ROW
    for most in range(len(rows), 1, -1):
        chosen = {treaty.id for treaty in _chosen([row.treaty for row in rows], most)}
        fitting = [row for row in rows if row.treaty.id in chosen]
        if sum(row.height for row in fitting) <= height:
            return fitting
    return [row for row in rows if row.treaty.id == _chosen([row.treaty for row in rows], 1)[0].id]


def _of_treaties(number: int) -> str:
    return f" towards the {many(number, 'treaty', 'treaties')} named here" if number else ""


def _chosen(treaties: Sequence[Treaty], most: int) -> list[Treaty]:
    """The treaties of which most is said, at most so many and at least one, in the order given."""
    ranked = sorted(treaties, key=lambda treaty: -sum(one.standing is not None for one in treaty.statements))
    chosen = {treaty.id for treaty in ranked[: max(most, 1)]}
    return [treaty for treaty in treaties if treaty.id in chosen]


def _rows(ax: "Axes", record: Record, treaties: Iterable[Treaty]) -> list[Row]:
    disagreeing: dict[str, list[Statement]] = {}
    for one in record.check():
        disagreeing.setdefault(one.fact.id, []).extend(one.statements)
    return [
        Row(
            treaty,
            tuple(one for one in treaty.statements if one.standing),
            _disagreement(ax, record, dict.fromkeys(disagreeing.get(treaty.id, ()))),
        )
        for treaty in treaties
    ]


def _disagreement(ax: "Axes", record: Record, statements: Iterable[Statement]) -> tuple[str, ...]:
    """What statements do not agree on, each date with those who give it, in as many lines as there is room for."""
    sources: dict[str, list[str]] = {}
    for one in sorted(statements, key=lambda one: one.since.sort_key if one.since else ()):
        sources.setdefault(f"{one.standing} {one.since}", []).append(_source(record, one))
    told = [f"{what} ({', '.join(dict.fromkeys(who))})" for what, who in sources.items()]
    width = room(ax)[0] * _SHARE_OF_ROWS
    for most in range(len(told), 0, -1):
        rest = f"; {len(told) - most} more" if most < len(told) else ""
        lines = wrapped(ax, f"sources disagree: {'; '.join(told[:most])}{rest}", width, SMALL)
        if len(lines) <= _MOST_LINES:
            return tuple(lines)
    return tuple(wrapped(ax, f"sources disagree: {'; '.join(sources)}", width, SMALL)[:_MOST_LINES]) if told else ()


def _source(record: Record, statement: Statement) -> str:
    """Who says so: the publisher of a page, the outlet of an article, or what else there is to tell it by."""
    if statement.reference is not None:
        return shortened(statement.reference.publisher or statement.reference.title, _LONGEST_SOURCE)
    identifier = statement.evidence.article if statement.evidence else ""
    article = record.articles.get(identifier)
    return shortened((article and article.source) or f"article {identifier}", _LONGEST_SOURCE)


def _draw_rows(ax: "Axes", rows: Sequence[Row]) -> None:
    bases, end = [], 0.0
    for row in rows:
        bases.append(end + 0.85)
        end += row.height
    label_rows(ax, [base - _RISE / 2 for base in bases], [called(row.treaty) for row in rows])
    ax.set_ylim(end, 0)
    days = time.limits(one.since for row in rows for one in row.statements if one.since is not None)
    time.prepare(ax, days)
    for base, row in zip(bases, rows, strict=True):
        _draw_row(ax, base, row, days)


def _draw_row(ax: "Axes", base: float, row: Row, days: time.Days | None) -> None:
    ax.axhline(base - 0.85 + row.height, color=time.BAR, linewidth=0.3, alpha=0.6, zorder=0)
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
        place = base + 0.15 + _DISAGREEMENT * (number + 0.5)
        written = ax.text(0, place, line, va="center", transform=ax.get_yaxis_transform(), parse_math=False)
        written.set(fontsize=SMALL, fontstyle="italic")


def _draw_line(ax: "Axes", base: float, statements: Iterable[Statement]) -> None:
    """Draw the line: it rises where a source gives a further standing, and ends where the last one speaks."""
    steps = [(time.number(time.centre(since)), standing) for since, standing in _in_time(statements)]
    risen: list[tuple[float, Standing]] = []
    for place, standing in steps:
        if not risen or standing.rank > risen[-1][1].rank:
            risen.append((place, standing))
    for (place, standing), (until, following) in pairwise([*risen, *((steps[-1][0], risen[-1][1]) for _ in risen[:1])]):
        colour = MARKS[standing].colour
        style, width = _LINES[colour]
        ax.plot([place, until], [_height(base, standing)] * 2, color=colour, linestyle=style, linewidth=width, zorder=1)
        ax.vlines(until, _height(base, standing), _height(base, following), colors=colour, linewidth=0.8, zorder=1)


def _draw_statement(ax: "Axes", base: float, statement: Statement, days: time.Days) -> None:
    standing, since = statement.standing, statement.since
    if standing is None or since is None or not since.has_year:
        return
    mark = MARKS[standing]
    small = mark if statement.date else Mark(mark.shape, mark.colour, mark.size * _SAID)
    time.draw(ax, _height(base, standing), since, small, days)


def _in_time(statements: Iterable[Statement]) -> list[tuple[When, Standing]]:
    """The standings that can be placed in time, in its order, of one day the lowest first."""
    placed = [(one.since, one.standing) for one in statements if one.standing and one.since and one.since.has_year]
    return sorted(placed, key=lambda step: (time.centre(step[0]), step[1].rank))


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
            time.explain(ax, str(standing), mark)
    time.explain_bars(ax, (one.since for one in statements if one.since))


def _notes(rows: Sequence[Row], told: int, named: int) -> Iterator[str]:
    yield "A line rises with each standing that a source gives and ends where the last source speaks."
    statements = [one for row in rows for one in row.statements]
    if any(one.date is None and one.said for one in statements):
        yield "Small marks: a source of that day says so without giving a date."
    if len(rows) < told:
        yield f"Drawn are the {len(rows)} of {many(told, 'treaty', 'treaties')} of which most is said."
    if told < named:
        yield f"Not drawn: {many(named - told, 'treaty', 'treaties')} named without a standing."
