"""Tables as the bytes of a Parquet file, and back."""

from io import BytesIO
from typing import Any

from kzcoe.errors import FormatError
from kzcoe.extras import extra

__all__ = ["read_table", "table_bytes"]


def read_table(data: bytes, name: str) -> Any:  # noqa: ANN401 - a pyarrow.Table
    """The table in a Parquet file; `name` is what an error calls it."""
    parquet = extra("pyarrow.parquet", "frames", f"{name}: reading Parquet")
    try:
        return parquet.read_table(BytesIO(data))
    except (ValueError, OSError) as error:  # among the errors of Arrow, those about the data
        raise FormatError(f"{name}: expected Parquet: {error}") from error


def table_bytes(table: Any) -> bytes:  # noqa: ANN401 - a pyarrow.Table
    """The table as a Parquet file."""
    data = BytesIO()
    extra("pyarrow.parquet", "frames", "Writing Parquet").write_table(table, data, compression="zstd")
    return data.getvalue()
