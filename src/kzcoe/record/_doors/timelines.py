"""Where a timeline leads: a table in a notebook, a picture."""

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from kzcoe.record.timeline import Timeline

__all__ = ["TimelineDoors"]


class TimelineDoors:
    """Where a timeline leads."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """What a notebook shows: the first 20 moments as a table, and how many more there are."""
        from kzcoe.export.pages import timeline_table

        return timeline_table(cast("Timeline", self))

    def plot(self, ax: "Axes | None" = None) -> "Axes":
        """Draw the moments, a row for each fact, with bars where a date is not known to the day.

        Of a long timeline the facts that begin last have rows of their own, and the rest share one. Returns the
        matplotlib axes: those given, or those of a new figure. Needs the extra `plot`.
        """
        from kzcoe.export.pictures import draw_timeline

        return draw_timeline(cast("Timeline", self), ax)
