"""Where any collection leads: tables, data frames, a table in a notebook."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, cast

from kzcoe.model.facts import Fact
from kzcoe.record._keeping import Keeper, kept

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from kzcoe.record.collection import Collection

__all__ = ["CollectionDoors"]


class CollectionDoors(Keeper):
    """Where a collection leads."""

    __slots__ = ()

    _kind: ClassVar[type[Any]]
    """The class of the facts."""

    def to_arrow(self) -> "pa.Table":
        """The facts as a table of Arrow; its columns are always those of their class. Needs the extra `frames`."""
        return self._table

    def to_pandas(self) -> "pd.DataFrame":
        """The facts as a data frame of pandas, with days as `datetime64`. Needs the extra `frames`."""
        from kzcoe.export.arrow import to_pandas

        return to_pandas(self._table)

    def to_polars(self) -> "pl.DataFrame":
        """The facts as a data frame of polars. Needs the extra `frames`."""
        from kzcoe.export.arrow import to_polars

        return to_polars(self._table)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The facts for any library that knows the Arrow PyCapsule interface, so that none needs to know this one."""
        return self._table.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """The schema of the table, the same whatever the facts."""
        from kzcoe.export.arrow import schema_of

        return schema_of(self._kind).__arrow_c_schema__()  # type: ignore[arg-type]  # a class does hash

    @kept
    def _table(self) -> Any:  # noqa: ANN401 - a pyarrow.Table
        """The facts as a table, made once: databases ask for it with every query."""
        from kzcoe.export.arrow import table_of

        return table_of(self._kind, cast("Iterable[Fact]", self))

    def _repr_html_(self) -> str:
        """What a notebook shows: the first 20 facts as a table, and how many more there are."""
        from kzcoe.export.pages import collection_table

        return collection_table(cast("Collection[Any]", self))
