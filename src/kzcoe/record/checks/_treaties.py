"""Conventions and partial agreements alike."""

from typing import TYPE_CHECKING, TypeAlias

from kzcoe.model import Convention, PartialAgreement

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["Treaty", "treaties"]

Treaty: TypeAlias = Convention | PartialAgreement


def treaties(record: "Record") -> tuple[Treaty, ...]:
    """The conventions and the partial agreements."""
    return (*record.conventions, *record.agreements)
