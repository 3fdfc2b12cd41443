"""The columns of a class in the words of Frictionless Table Schema."""

from datetime import date
from typing import Any, TypeAlias

from kzcoe.export.arrow.columns import Column, columns_of

__all__ = ["table_schema"]

Schema: TypeAlias = dict[str, Any]

_TYPES = {str: "string", int: "integer", bool: "boolean", date: "date"}


def table_schema(kind: type) -> Schema:
    """The Table Schema of the table of a class.

    A list is of the type "any": the library of Frictionless takes what it gets out of Parquet for no array. What a list
    holds is told by `items`, which is a property of ours.
    """
    return {"fields": [_field(column) for column in columns_of(kind)], "primaryKey": ["id"]}


def _field(column: Column) -> Schema:
    told: Schema = {"name": column.name}
    if column.many:
        told |= {"type": "any", "description": column.about, "items": _content(column)}
    else:
        told |= _content(column) | {"description": column.about}
        if constraints := _constraints(column):
            told["constraints"] = constraints
    return told


def _content(column: Column) -> Schema:
    if column.columns:
        return {"type": "object", "fields": [_field(one) for one in column.columns]}
    return {"type": _TYPES[column.holds]}


def _constraints(column: Column) -> Schema:
    required: Schema = {} if column.optional else {"required": True}
    return required | ({"enum": list(column.choices)} if column.choices else {})
