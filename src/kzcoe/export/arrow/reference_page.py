"""The page of the documentation that lists every column."""

from collections.abc import Iterator, Mapping
from datetime import date

from kzcoe.export.arrow.columns import Column, columns_of
from kzcoe.export.arrow.docstrings import about

__all__ = ["tables_page"]

_TYPES = {str: "text", int: "int64", bool: "bool", date: "date32"}

_INTRODUCTION = """\
# Tables

The columns of each collection of a record, as `to_arrow()`, data frames, DuckDB and Parquet files have them. They are
the same when a collection is empty. How to use them: [data frames](how-to/data-frames.md) and [SQL](how-to/sql.md).

- A date or period is three columns: EDTF text, and the first and the last day that it may mean. Those two are null
  where nothing bounds the date, as where it has no year.
- A list is never null; it is empty where there is nothing. "or null" says where a value may be missing.
- `participants[].name` is the field `name` of each struct in the list `participants`, and `evidence.quote` the field
  `quote` of the struct `evidence`.
- `accounts` has the columns of the table that it is in, but for `accounts`.
- Offsets (`start`, `end`) count code points in the article's text.

This page is made from the classes.
"""


def tables_page(kinds: Mapping[str, type]) -> str:
    """The page, in Markdown, for the collections of a record by name."""
    return "\n".join([_INTRODUCTION, *(_section(name, kind) for name, kind in kinds.items())])


def _section(name: str, kind: type) -> str:
    rows = "\n".join(
        f"| `{path}` | {_type(column)} | {_cell(column.about)} |" for path, column in _paths(kind, columns_of(kind), "")
    )
    return f"## {name}\n\n{about(kind)}\n\n| column | holds | which is |\n|---|---|---|\n{rows}\n"


def _paths(kind: type, columns: tuple[Column, ...], prefix: str) -> Iterator[tuple[str, Column]]:
    """The columns of a table and all fields within them, each with its path."""
    for column in columns:
        path = f"{prefix}{column.name}"
        yield path, column
        if column.holds is not kind:  # accounts: their fields are the columns of the table
            yield from _paths(kind, column.columns, f"{path}{'[]' if column.many else ''}.")


def _type(column: Column) -> str:
    held = "struct" if column.columns else _TYPES[column.holds]
    told = f"list of {held}" if column.many else f"{held} or null" if column.optional else held
    return told.replace(" ", "&nbsp;")  # in one line: the column beside it has words enough to break


def _cell(text: str) -> str:
    return text.replace("|", r"\|")
