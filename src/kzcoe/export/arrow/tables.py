"""Facts as an Arrow table."""

from collections.abc import Iterable, Sequence
from typing import Any

from kzcoe.errors import FormatError
from kzcoe.export.arrow.columns import Column, columns_of
from kzcoe.export.arrow.schema import pyarrow, schema_of
from kzcoe.record import Fact

__all__ = ["table_of"]


def table_of(kind: type, facts: Iterable[Fact]) -> Any:  # noqa: ANN401 - a pyarrow.Table
    """The facts, all of one class, as a table with the schema of the class; the same schema when there are none.

    `FormatError` names the fact and the column when something in them has no place in Arrow: a lone surrogate, which
    UTF-8 does not have, or an offset beyond 64 bits.
    """
    several, schema = tuple(facts), schema_of(kind)
    arrays = [_array(column, several, schema.field(column.name).type) for column in columns_of(kind)]
    return pyarrow().Table.from_arrays(arrays, schema=schema)


def _array(column: Column, facts: Sequence[Fact], type_: Any) -> Any:  # noqa: ANN401 - types of pyarrow
    try:
        return pyarrow().array(map(column.read, facts), type=type_)
    except (ValueError, OverflowError) as error:
        if len(facts) == 1:
            named = f"{type(facts[0]).__name__} {facts[0].id!a}"
            raise FormatError(f"{named}: {column.name}: Arrow cannot hold it: {error}") from error
        for fact in facts:
            _array(column, (fact,), type_)
        raise
