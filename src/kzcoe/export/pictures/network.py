"""Who met whom as a picture: people and bodies, joined to the meetings in which they took part."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from kzcoe.export.graph import graph
from kzcoe.export.pictures.apart import Point, Size
from kzcoe.export.pictures.canvas import Mark, caption, empty, looks
from kzcoe.export.pictures.figures import on, room
from kzcoe.export.pictures.gatherings import Gathering, attendance, main
from kzcoe.export.pictures.places import places
from kzcoe.export.pictures.texts import SMALL, TEXT, many, shortened, size
from kzcoe.extras import extra
from kzcoe.record import Record

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from networkx import Graph, MultiDiGraph

__all__ = ["MARKS", "draw_network"]

_MOST = ((30, 18), (20, 12), (13, 8), (8, 5), (5, 3), (3, 2), (2, 1))
"""Most attendants and most gatherings: the first for which there is room are drawn."""

_TITLE = "Who met whom"
MARKS = {
    "official": Mark("o", "#0072B2", 9),
    "person": Mark("^", "#56B4E9", 8),
    "body": Mark("s", "#009E73", 8),
    "meeting": Mark("D", "#D55E00", 6),
}
_MEANING = {"person": "other participant", "meeting": "meeting, with its date"}
_LINES = {"official": "-", "person": "-", "body": "--"}
_LINE = "#999999"
_LONGEST_NAME, _LONGEST_LINE = 60, 24
_WIDTH, _FRAME, _EACH = 10.0, 1.8, 0.18  # inches
_POINT, _AIR = 0.2, 0.12  # inches


def draw_network(record: Record, ax: "Axes | None" = None) -> "Axes":
    """Draw who met whom in a record; see `Record.plot_network`."""
    whole = graph(record)
    told = attendance(whole)
    if not told:
        return empty(on(ax, _WIDTH, 1.5), _TITLE, _nobody(len(record.meetings)))
    most_drawn = _met(whole, main(told, *_MOST[0]))
    ax = on(ax, _WIDTH, _FRAME + _EACH * len(most_drawn))
    _clear(ax)
    _explain(ax, most_drawn)
    for most in _MOST:
        chosen = main(told, *most)
        caption(ax, _TITLE, _notes(record, told, chosen), ticks=False)
        met = _met(whole, chosen)
        sizes = _sizes(ax, met)
        boxes = places(met, sizes, room(ax))
        if boxes is not None:
            _draw(ax, met, boxes, sizes)
            return ax
    return empty(ax, _TITLE, "There is no room here to draw a single meeting.")


def _met(whole: "MultiDiGraph[str]", chosen: Iterable[Gathering]) -> "Graph[str]":
    """What is drawn, as a graph: each gathering and those who took part, with `kind` and `label`."""
    met: Graph[str] = extra("networkx", "plot", "a picture of a network").Graph()
    for gathering in chosen:
        knot = gathering.meetings[0]
        met.add_node(knot, kind="meeting", label=_told([whole.nodes[meeting] for meeting in gathering.meetings]))
        for attendant in gathering.attendants:
            one = whole.nodes[attendant]
            met.add_node(attendant, kind=one["kind"], label=_broken(one.get("short_name") or one["name"]))
            met.add_edge(attendant, knot)
    return met


def _told(meetings: Sequence[Mapping[str, Any]]) -> str:
    """What is written below a gathering: date, kind and place of a meeting, or how many there were and when."""
    if len(meetings) == 1:
        place = f" in {meetings[0]['place']}" if "place" in meetings[0] else ""
        return f"{meetings[0].get('date', 'no date')}\n{_broken(meetings[0]['name'] + place)}"
    years = sorted(day.year for meeting in meetings for day in (meeting.get("earliest"), meeting.get("latest")) if day)
    when = " to ".join(map(str, sorted({years[0], years[-1]}))) if years else "no year"
    return f"{many(len(meetings), 'meeting')}\n{when}"


def _broken(name: str) -> str:
    """The name in short lines."""
    return "\n".join(wrap(shortened(name, _LONGEST_NAME), _LONGEST_LINE, break_on_hyphens=False))


def _clear(ax: "Axes") -> None:
    """A field without axes; the notes below stay."""
    for spine in ax.spines.values():
        spine.set_visible(False)
    ax.set_xticks([])
    ax.set_yticks([])


def _sizes(ax: "Axes", met: "Graph[str]") -> dict[str, Size]:
    """The width and height of each node with its name below it, in inches, and some air."""
    written = {node: size(ax, met.nodes[node]["label"], _letters(met, node)) for node in met}
    return {node: (width + _AIR, height + _POINT + _AIR) for node, (width, height) in written.items()}


def _letters(met: "Graph[str]", node: str) -> float:
    """The size of a name, in points: those of meetings are smaller."""
    return SMALL if met.nodes[node]["kind"] == "meeting" else TEXT


def _draw(ax: "Axes", met: "Graph[str]", boxes: Mapping[str, Point], sizes: Mapping[str, Size]) -> None:
    """Draw each node at the top of its box with the name below, and the edges behind all that."""
    width, height = room(ax)
    ax.set_xlim(0, width)
    ax.set_ylim(0, height)
    at = {node: (across, up + (sizes[node][1] - _AIR - _POINT) / 2) for node, (across, up) in boxes.items()}
    for one, other in met.edges:
        style = _LINES[next(met.nodes[end]["kind"] for end in (one, other) if met.nodes[end]["kind"] != "meeting")]
        ax.plot(*zip(at[one], at[other], strict=True), color=_LINE, linestyle=style, linewidth=1, zorder=1)
    back = {"facecolor": ax.get_facecolor(), "edgecolor": "none", "pad": 0.5, "alpha": 0.8}
    for node, (across, up) in at.items():
        mark, label = MARKS[met.nodes[node]["kind"]], met.nodes[node]["label"]
        ax.plot([across], [up], zorder=4, **looks(ax, mark))
        written = ax.text(across, up - _POINT / 2, label, ha="center", va="top", bbox=back, parse_math=False, zorder=3)
        written.set_fontsize(_letters(met, node))


def _explain(ax: "Axes", met: "Graph[str]") -> None:
    """Give each kind of node its line in the legend, on an edge as it leads to it."""
    found = {met.nodes[node]["kind"] for node in met}
    for kind, mark in MARKS.items():
        if kind in found:
            line: dict[str, Any] = {"color": _LINE, "linestyle": _LINES.get(kind, ""), "linewidth": 1}
            ax.plot([], [], label=_MEANING.get(kind, kind), **line, **looks(ax, mark))


def _notes(record: Record, told: Mapping[str, frozenset[str]], chosen: Sequence[Gathering]) -> Iterator[str]:
    drawn = sum(len(one.meetings) for one in chosen)
    everybody = {one for attendants in told.values() for one in attendants}
    shown = {one for gathering in chosen for one in gathering.attendants}
    people = many(len(everybody), "participant")
    yield f"Drawn: {drawn:,} of {many(len(record.meetings), 'meeting')}, {len(shown):,} of {people}."
    if len(shown) < len(everybody):
        yield "They are those who took part most often, and the meetings in which they most often met each other."
    nobody = len(record.meetings) - len(told)
    if nobody:
        yield f"Not drawn: {many(nobody, 'meeting')} of which no participant is named."


def _nobody(meetings: int) -> str:
    if not meetings:
        return "No meeting is told here."
    return f"No participant is named of the {many(meetings, 'meeting')} here."
