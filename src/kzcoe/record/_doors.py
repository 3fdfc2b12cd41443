"""The ways out of a record to what is built of records.

These are the only modules that may import against the direction, `kzcoe.model._doors` being the other: each function
does so when it is called, so that a record costs nothing of what it can be turned into.
"""

# ruff: noqa: PLC0415 - what is imported inside these functions is made of records, and must wait until it is used

from os import PathLike
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["RecordDoors"]


class RecordDoors:
    """Where a record leads."""

    __slots__ = ()

    def save(self, path: str | PathLike[str]) -> None:
        """Write the record to a file in the JSON form, from which `kzcoe.load` gives back an equal one."""
        from kzcoe.files import save

        save(cast("Record", self), path)
