"""Tables as the bytes of a Parquet file, and back."""

from io import BytesIO
from typing import Any

from kzcoe.errors import FormatError
from kzcoe.extras import extra

__all__ = ["read_table", "rows_of", "table_bytes"]


def read_table(data: bytes, name: str) -> Any:  # noqa: ANN401 - a pyarrow.Table
    """The table in a Parquet file; `name` is what an error calls it."""
    parquet = extra("pyarrow.parquet", "frames", f"{name}: reading Parquet")
    arrow_error: type[Exception] = extra("pyarrow", "frames", f"{name}: reading Parquet").ArrowException
    try:
        table = parquet.read_table(BytesIO(data))
        table.column_names  # noqa: B018 - names that are no UTF-8 are found when they are asked for
    except (arrow_error, OSError, UnicodeDecodeError) as error:
        raise FormatError(f"{name}: expected Parquet: {error}") from error
    return table


def rows_of(table: Any, name: str) -> list[dict[str, Any]]:  # noqa: ANN401 - a pyarrow.Table
    """The rows of a table from a file, perhaps with values that Python has not; `name` is what an error calls it."""
    try:
        rows: list[dict[str, Any]] = table.to_pylist()
    except (ValueError, OverflowError, LookupError) as error:  # no UTF-8, a day too late, a time zone there is not
        raise FormatError(f"{name}: holds a value that cannot be read: {error}") from error
    return rows


def table_bytes(table: Any) -> bytes:  # noqa: ANN401 - a pyarrow.Table
    """The table as a Parquet file."""
    data = BytesIO()
    extra("pyarrow.parquet", "frames", "Writing Parquet").write_table(table, data, compression="zstd")
    return data.getvalue()
