"""From the formats of earlier versions to the present one, a step a version.

A file of an old format is brought up to date as plain JSON values, before anything is made of them: each step turns one
format into the next. A step is written when a format is left behind, and never changed afterwards.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from kzcoe.errors import FormatError

__all__ = ["CORRECTIONS", "RECORDS", "Migration", "Migrations", "migrate"]

Migration: TypeAlias = Callable[[dict[str, Any]], None]
"""Makes a file of one format one of the next, but for its number.

The value is changed in place, so that what is noted of an object, such as keys that stand in it twice, stays with it.
"""
Migrations: TypeAlias = Mapping[int, Migration]
"""The step that leads on from a format, by its number."""

RECORDS: Migrations = MappingProxyType({})
"""The steps for records; none yet, as the format has been 1 from the beginning."""
CORRECTIONS: Migrations = MappingProxyType({})
"""The steps for files of corrections; likewise."""


def migrate(value: dict[str, Any], steps: Migrations, name: str) -> None:
    """Bring the value of a file up to date; `name` is what an error calls it.

    A format that no step leads on from is left as it is: it is the present one, or one that never was.
    """
    while type(version := value["format"]) is int and version in steps:
        try:
            steps[version](value)
        except (AttributeError, LookupError, TypeError, ValueError) as error:  # it is not what its number says
            raise FormatError(f"{name}: is not of format {version}, as it says") from error
        value["format"] = version + 1
