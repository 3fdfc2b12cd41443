"""Who met whom as a picture: people and bodies, joined to the meetings in which they took part."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from kzcoe.export.graph import graph
from kzcoe.export.pictures.canvas import SMALL, TEXT, Mark, caption, empty, legend, many, on, room, shortened
from kzcoe.export.pictures.gatherings import Gathering, attendance, main
from kzcoe.export.pictures.places import Point, places
from kzcoe.extras import extra
from kzcoe.record import Record

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from networkx import Graph, MultiDiGraph

__all__ = ["draw_network"]

MOST_ATTENDANTS = 24
"""Most people and bodies that are drawn."""
MOST_GATHERINGS = 16
"""Most gatherings that are drawn."""

_TITLE = "Who met whom"
_MARKS = {
    "official": Mark("o", "#0072B2", 9),
    "person": Mark("^", "#56B4E9", 8),
    "body": Mark("s", "#009E73", 8),
    "meeting": Mark("D", "#D55E00", 6),
}
_MEANING = {"person": "other participant", "meeting": "meeting, with its date"}
_LINES = {"official": "-", "person": "-", "body": "--"}
_LINE = "#999999"
_LONGEST_NAME, _LONGEST_LINE = 60, 22
_WIDTH, _FRAME, _LEAST, _EACH = 10.0, 1.2, 2.2, 0.2  # inches
_COLUMNS = 4
_FOR_A_NAME = 1.1  # square inches


def draw_network(record: Record, ax: "Axes | None" = None) -> "Axes":
    """Draw who met whom in a record; see `Record.plot_network`."""
    whole = graph(record)
    told = attendance(whole)
    if not told:
        return empty(on(ax, _WIDTH, 1.5), _TITLE, _nobody(len(record.meetings)))
    chosen = main(told, MOST_ATTENDANTS, MOST_GATHERINGS) if ax is None else _fitting(told, ax)
    met = _met(whole, chosen)
    ax = on(ax, _WIDTH, _FRAME + max(_LEAST, _EACH * len(met)))
    _clear(ax)
    _explain(ax, met)
    notes = list(_notes(record, told, chosen))
    legend(ax, _COLUMNS, caption(ax, _TITLE, notes))
    _draw(ax, met)
    return ax


def _fitting(told: Mapping[str, frozenset[str]], ax: "Axes") -> list[Gathering]:
    """The gatherings for which axes of a given size have room."""
    width, height = room(ax)
    names = int(width * height / _FOR_A_NAME)
    return main(told, max(2, min(MOST_ATTENDANTS, names * 2 // 3)), max(1, min(MOST_GATHERINGS, names // 3)))


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
    """What is written beside a gathering: the date and the kind of a meeting, or how many there were and from when on."""
    if len(meetings) == 1:
        place = f" in {meetings[0]['place']}" if "place" in meetings[0] else ""
        return f"{meetings[0].get('date', 'no date')}\n{_broken(meetings[0]['name'] + place)}"
    years = sorted(day.year for meeting in meetings for day in (meeting.get("earliest"), meeting.get("latest")) if day)
    when = f"\n{years[0]} to {years[-1]}" if years else "\nno year"
    return f"{many(len(meetings), 'meeting')}{when}"


def _broken(name: str) -> str:
    """The name in short lines."""
    return "\n".join(wrap(shortened(name, _LONGEST_NAME), _LONGEST_LINE))


def _clear(ax: "Axes") -> None:
    """A field without axes; the notes below stay."""
    for spine in ax.spines.values():
        spine.set_visible(False)
    ax.set_xticks([])
    ax.set_yticks([])


def _draw(ax: "Axes", met: "Graph[str]") -> int:
    """Draw the nodes, the edges and as many names as find a place; gives how many names do not."""
    width, height = room(ax)
    ax.set_xlim(0, width)
    ax.set_ylim(0, height)
    at = places(met, width, height)
    for one, knot in met.edges:
        kind = met.nodes[one if met.nodes[knot]["kind"] == "meeting" else knot]["kind"]
        ax.plot(*zip(at[one], at[knot], strict=True), color=_LINE, linestyle=_LINES[kind], linewidth=1, zorder=1)
    for node, (across, up) in at.items():
        mark = _MARKS[met.nodes[node]["kind"]]
        ax.plot([across], [up], marker=mark.shape, markersize=mark.size, color=mark.colour, zorder=3)
    return _name(ax, met, at)


def _name(ax: "Axes", met: "Graph[str]", at: Mapping[str, Point]) -> int:
    """Write the names beside the nodes, clear of each other, of the nodes and, where possible, of the edges."""
    nodes = sorted(at, key=lambda node: (-met.degree[node], node))
    across, up = [at[node][0] for node in nodes], [at[node][1] for node in nodes]
    edges = [(at[one], at[other]) for one, other in met.edges]
    written = extra("textalloc", "plot", "a picture of a network").allocate(
        ax,
        across,
        up,
        [met.nodes[node]["label"] for node in nodes],
        x_scatter=across,
        y_scatter=up,
        x_lines=[[one[0], other[0]] for one, other in edges],
        y_lines=[[one[1], other[1]] for one, other in edges],
        textsize=[SMALL if met.nodes[node]["kind"] == "meeting" else TEXT for node in nodes],
        textcolor=[extra("matplotlib", "plot", "a picture").rcParams["text.color"]] * len(nodes),
        linecolor=_LINE,
        plot_kwargs={"linestyle": ":", "linewidth": 0.8},
        draw_all=False,
        parse_math=False,
        linespacing=1.05,
    )[2]
    return written.count(None)


def _explain(ax: "Axes", met: "Graph[str]") -> None:
    found = set(dict(met.nodes(data="kind")).values())
    for kind, mark in _MARKS.items():
        if kind in found:
            style = _LINES.get(kind, "")
            ax.plot(
                [],
                [],
                marker=mark.shape,
                markersize=mark.size,
                markerfacecolor=mark.colour,
                markeredgecolor=mark.colour,
                color=_LINE,
                linestyle=style,
                linewidth=1,
                label=_MEANING.get(kind, kind),
            )


def _notes(record: Record, told: Mapping[str, frozenset[str]], chosen: Sequence[Gathering]) -> Iterator[str]:
    drawn = sum(len(one.meetings) for one in chosen)
    everybody = {one for attendants in told.values() for one in attendants}
    shown = {one for gathering in chosen for one in gathering.attendants}
    yield f"{many(drawn, 'meeting')} of {len(record.meetings):,}; {len(shown)} of {many(len(everybody), 'participant')}."
    if len(shown) < len(everybody):
        yield "Drawn are those who took part most often, and the meetings in which they most often met each other."
    nobody = len(record.meetings) - len(told)
    if nobody:
        yield f"Not drawn: {many(nobody, 'meeting')} of which no participant is named."


def _nobody(meetings: int) -> str:
    return f"No participant is named of the {many(meetings, 'meeting')} here." if meetings else "No meeting is told here."
