"""The collections of a record as Arrow tables, from which data frames and databases are made.

Columns follow from the attributes of the classes: `kzcoe.export.arrow.columns` tells how. Everything else turns these
columns into what one tool or another calls a schema.
"""

from kzcoe.export.arrow.columns import Column, columns_of
from kzcoe.export.arrow.docstrings import about
from kzcoe.export.arrow.frames import to_pandas, to_polars
from kzcoe.export.arrow.frictionless import table_schema
from kzcoe.export.arrow.reference_page import tables_page
from kzcoe.export.arrow.rows import plain, row_of
from kzcoe.export.arrow.schema import difference, schema_of
from kzcoe.export.arrow.tables import table_of

__all__ = [
    "Column",
    "about",
    "columns_of",
    "difference",
    "plain",
    "row_of",
    "schema_of",
    "table_of",
    "table_schema",
    "tables_page",
    "to_pandas",
    "to_polars",
]
