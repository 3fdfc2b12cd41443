"""A record as a folder of Parquet files, one for each collection, with `datapackage.json`, which says what they are."""

from kzcoe.files.parquet.package import PACKAGE, is_package
from kzcoe.files.parquet.packing import to_parquet
from kzcoe.files.parquet.tables import read_table, rows_of
from kzcoe.files.parquet.unpacking import from_package

__all__ = ["PACKAGE", "from_package", "is_package", "read_table", "rows_of", "to_parquet"]
