"""The ways out of a record to what is built of records.

These are the only modules that may import against the direction, `kzcoe.model._doors` being the other: each function
does so when it is called, so that a record costs nothing of what it can be turned into.
"""

# ruff: noqa: PLC0415 - what is imported inside these functions is made of records, and must wait until it is used

from os import PathLike
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from networkx import MultiDiGraph

    from kzcoe.record.record import Record
    from kzcoe.record.timeline import Timeline

__all__ = ["RecordDoors", "TimelineDoors"]


class RecordDoors:
    """Where a record leads."""

    __slots__ = ()

    def save(self, path: str | PathLike[str]) -> None:
        """Write the record to a file in the JSON form, from which `kzcoe.load` gives back an equal one."""
        from kzcoe.files import save

        save(cast("Record", self), path)

    def to_graph(self) -> "MultiDiGraph[str]":
        """The record as a networkx graph: people, bodies, meetings, programmes and documents, and what joins them.

        A node is called after its kind and id, "official:claus-neukirch", and has `kind`, `name` and `id`; a
        participant whom the record has no official for is a node of kind "person". An edge has a `kind`: "took part",
        "represented", "holds a post", "part of", "partner" or "issued"; its `evidence` and `references`, as tuples; and
        where it is dated, `date` in EDTF with `earliest` and `latest` as `datetime.date`. What is not known has no
        attribute. Treaties are left out: all their edges would lead to Kazakhstan. Needs the extra `plot`.
        """
        from kzcoe.export.graph import graph

        return graph(cast("Record", self))

    def to_graphml(self, path: str | PathLike[str]) -> None:
        """Write the graph of the record to a file in GraphML, with dates as ISO 8601 text and evidence as JSON.

        The file is replaced whole: should anything go wrong, the one that was there before is still there. What XML
        cannot hold, such as a NUL, is replaced by U+FFFD. Needs the extra `plot`.
        """
        from kzcoe.export.graphml import graphml
        from kzcoe.files.writing import write

        write(path, graphml(cast("Record", self)))

    def plot_standing(self, ax: "Axes | None" = None) -> "Axes":
        """Draw each convention and partial agreement as a line from intention to party, with what sources disagree on.

        The line rises with each standing reached and ends where the last source speaks. Returns the matplotlib axes:
        those given, or those of a new figure. Needs the extra `plot`.
        """
        from kzcoe.export.pictures import draw_standing

        return draw_standing(cast("Record", self), ax)

    def plot_network(self, ax: "Axes | None" = None) -> "Axes":
        """Draw who met whom: people and bodies, joined to the meetings in which they took part.

        Of a large record those who met most are drawn, and how many are not is said. Returns the matplotlib axes: those
        given, or those of a new figure. Needs the extra `plot`.
        """
        from kzcoe.export.pictures import draw_network

        return draw_network(cast("Record", self), ax)


class TimelineDoors:
    """Where a timeline leads."""

    __slots__ = ()

    def plot(self, ax: "Axes | None" = None) -> "Axes":
        """Draw the moments, a row for each fact, with bars where a date is not known to the day.

        Of a long timeline the facts that begin last have rows of their own, and the rest share one. Returns the
        matplotlib axes: those given, or those of a new figure. Needs the extra `plot`.
        """
        from kzcoe.export.pictures import draw_timeline

        return draw_timeline(cast("Timeline", self), ax)
