"""The ways out of a record to what is built of records.

These are the only modules that may import against the direction, `kzcoe.model._doors` being the other: each function
does so when it is called, so that a record costs nothing of what it can be turned into.
"""

# ruff: noqa: PLC0415 - what is imported inside these functions is made of records, and must wait until it is used

from os import PathLike
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from kzcoe.export.pages import MarkedPage
    from kzcoe.model import Article
    from kzcoe.record.collection import Collection
    from kzcoe.record.record import Record
    from kzcoe.record.timeline import Timeline

__all__ = ["CollectionDoors", "RecordDoors", "TimelineDoors"]


class RecordDoors:
    """Where a record leads."""

    __slots__ = ()

    def save(self, path: str | PathLike[str]) -> None:
        """Write the record to a file in the JSON form, from which `kzcoe.load` gives back an equal one."""
        from kzcoe.files import save

        save(cast("Record", self), path)

    def show(self, *articles: "Article | str") -> "MarkedPage":
        """Articles with what was found marked in place, and tables of facts that lead to their sentences.

        Takes articles or their ids; of a record of one article, none. A notebook shows it; `.html` is a page of its
        own, and `.save(path)` writes that. `NotFoundError` where the record has no such article, `AmbiguousError`
        where it has several and none is named.
        """
        from kzcoe.export.pages import marked

        return marked(cast("Record", self), *articles)

    def _repr_html_(self) -> str:
        """What a notebook shows: how many facts of each kind there are, and the first of them."""
        from kzcoe.export.pages import record_table

        return record_table(cast("Record", self))


class CollectionDoors:
    """Where a collection leads."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """What a notebook shows: the first 20 facts as a table, and how many more there are."""
        from kzcoe.export.pages import collection_table

        return collection_table(cast("Collection[Any]", self))


class TimelineDoors:
    """Where a timeline leads."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """What a notebook shows: the first 20 moments as a table, and how many more there are."""
        from kzcoe.export.pages import timeline_table

        return timeline_table(cast("Timeline", self))
