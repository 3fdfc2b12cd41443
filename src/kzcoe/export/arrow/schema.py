"""The columns of a class as an Arrow schema, and what is different in another."""

from datetime import date
from functools import cache
from typing import Any

from kzcoe.export.arrow.columns import Column, columns_of
from kzcoe.export.arrow.docstrings import about
from kzcoe.extras import extra

__all__ = ["difference", "pyarrow", "schema_of"]


def pyarrow() -> Any:  # noqa: ANN401 - a module without types
    """The library that makes Arrow tables; `MissingExtraError` when it is not installed."""
    return extra("pyarrow", "frames", "A table")


@cache
def schema_of(kind: type) -> Any:  # noqa: ANN401 - a pyarrow.Schema
    """The schema of a class of the model, with what each column means in the metadata of its field."""
    return pyarrow().schema(map(_field, columns_of(kind)), metadata={"description": about(kind)})


def difference(found: Any, expected: Any) -> str | None:  # noqa: ANN401 - two of pyarrow.Schema
    """What is wrong with a schema, as a sentence about one column; None when it can hold the same.

    Order and nullability do not matter, nor does in how many bytes Arrow counts: other tools write texts and lists as
    large ones, or as views.
    """
    for name in expected.names:
        if (times := found.names.count(name)) != 1:
            return f"column {name!r}: {'more than once' if times else 'missing'}"
        if _form(found.field(name).type) != _form(expected.field(name).type):
            return f"column {name!r}: expected {expected.field(name).type}, found {found.field(name).type}"
    unknown = sorted(set(found.names) - set(expected.names))
    return f"unknown column {unknown[0]!r}" if unknown else None


def _field(column: Column) -> Any:  # noqa: ANN401 - a pyarrow.Field
    arrow = pyarrow()
    type_ = arrow.struct(map(_field, column.columns)) if column.columns else _simple(column.holds)
    if column.many:
        type_ = arrow.list_(arrow.field("item", type_, nullable=column.optional))
    return arrow.field(
        column.name, type_, nullable=column.optional and not column.many, metadata={"description": column.about}
    )


def _simple(kind: type) -> Any:  # noqa: ANN401 - a pyarrow.DataType
    arrow = pyarrow()
    return {str: arrow.string(), int: arrow.int64(), bool: arrow.bool_(), date: arrow.date32()}[kind]


def _form(type_: Any) -> object:  # noqa: ANN401 - a pyarrow.DataType
    """What a type holds, whatever Arrow calls the way of holding it."""
    is_ = pyarrow().types
    if is_.is_struct(type_):
        return {one.name: _form(one.type) for one in type_}
    if is_.is_list(type_) or is_.is_large_list(type_) or is_.is_list_view(type_) or is_.is_large_list_view(type_):
        return [_form(type_.value_type)]
    if is_.is_string(type_) or is_.is_large_string(type_) or is_.is_string_view(type_):
        return str
    return int if is_.is_integer(type_) else type_
