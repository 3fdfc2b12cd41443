"""What bodies are called that facts know by their ids."""

from collections.abc import Mapping
from typing import TypeAlias

from kzcoe.record import Record

__all__ = ["Names", "names_of"]

Names: TypeAlias = Mapping[str, str]
"""The shortest name of each body, by id."""


def names_of(record: Record | None) -> Names:
    """The names of the bodies of a record.

    Made in one go: to look up an id that leads nowhere would make a record index every name of every body.
    """
    return {} if record is None else {body.id: body.short_name or body.name for body in record.bodies}
