"""What several commands have in common."""

from pathlib import Path
from typing import Annotated

from typer import BadParameter, Option

from kzcoe.errors import InvalidValueError
from kzcoe.files import load
from kzcoe.model import When, when
from kzcoe.record import Record

__all__ = ["DATE", "OnDate", "RecordFile", "day", "examples", "loaded"]

DATE = "Such as 2023, 2023-06 or 2023-06-28."

RecordFile = Annotated[
    Path | None, Option("--record", metavar="FILE", help="A saved record, instead of the published one.")
]

OnDate = Annotated[str | None, Option("--on", metavar="DATE", help=f"On a date; at the furthest without it. {DATE}")]


def examples(*commands: str) -> str:
    """The end of a help text that shows how a command is used, each example in a line."""
    return "\n".join(["\b", "Examples:", *(f"  {command}" for command in commands)])


def loaded(path: Path | None) -> Record:
    """The record to ask."""
    return load() if path is None else load(path)


def day(on: str | None, option: str = "--on") -> When | None:
    """The date that an option gives; what is none is wrong usage of that option."""
    try:
        return None if on is None else when(on)
    except InvalidValueError as error:
        raise BadParameter(f"expected a date, got {on!r:.80}. {DATE}", param_hint=option) from error
