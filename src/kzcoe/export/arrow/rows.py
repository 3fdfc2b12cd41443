"""Facts as rows and back: plain Python values, as Arrow gives and takes them."""

from typing import Any, TypeAlias

from kzcoe.export.arrow.columns import Column, columns_of

__all__ = ["plain", "row_of"]

Row: TypeAlias = dict[str, Any]


def row_of(fact: object) -> Row:
    """The value of a fact in each of its columns."""
    return {column.name: column.read(fact) for column in columns_of(type(fact))}  # type: ignore[arg-type]  # a class does hash


def plain(row: Row, kind: type) -> Row:
    """A row as the JSON form has such a fact: without what is null, and without what is computed."""
    return _plain(row, columns_of(kind))


def _plain(row: Row, columns: tuple[Column, ...]) -> Row:
    return {
        column.name: _value(row[column.name], column)
        for column in columns
        if not column.computed and row[column.name] is not None
    }


def _value(value: Any, column: Column) -> Any:  # noqa: ANN401 - any plain value
    if not column.columns or value is None:
        return value
    return [_value(item, column) for item in value] if isinstance(value, list) else _plain(value, column.columns)
