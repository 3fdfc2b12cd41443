"""The ways out of a record to what is built of records.

These are the only modules that may import against the direction, `kzcoe.model._doors` being the other: each function
does so when it is called, so that a record costs nothing of what it can be turned into.
"""

# ruff: noqa: PLC0415 - what is imported inside these functions is made of records, and must wait until it is used

from collections.abc import Iterable
from os import PathLike
from typing import TYPE_CHECKING, cast

from kzcoe.model import Correction

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

    def corrected(self, corrections: str | PathLike[str] | Iterable[Correction]) -> "Record":
        """The record with corrections made, given themselves or as a file of them.

        They are made in their order, all or none: `CorrectionError` names every one that does not fit, because there is
        no such fact, because a value is no longer what it `was`, because it is already as the correction has it, or as
        `replace`, `without` and `with_` refuse it. `FormatError` names what is wrong with a file and where.

        The record keeps what was made in `corrections`, each with the values it replaced. Correct last: a record merged
        in later tells in its own words what it tells.
        """
        from kzcoe.files import corrected

        return corrected(cast("Record", self), corrections)
