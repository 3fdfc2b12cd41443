"""Tables as data frames."""

from typing import TYPE_CHECKING, Any

from kzcoe.extras import extra

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["to_pandas", "to_polars"]


def to_pandas(table: Any) -> "pd.DataFrame":  # noqa: ANN401 - a pyarrow.Table
    """The table as a frame of pandas, days as `datetime64`: such compare, sort and group as pandas does dates."""
    extra("pandas", "frames", "A pandas data frame")
    frame: pd.DataFrame = table.to_pandas(date_as_object=False)
    return frame


def to_polars(table: Any) -> "pl.DataFrame":  # noqa: ANN401 - a pyarrow.Table
    """The table as a frame of polars."""
    frame: pl.DataFrame = extra("polars", "frames", "A polars data frame").DataFrame(table)
    return frame
