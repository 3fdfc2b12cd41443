"""What several commands have in common."""

from pathlib import Path
from typing import Annotated

from typer import Option

from kzcoe.files import load
from kzcoe.record import Record

__all__ = ["DATE", "RecordFile", "examples", "loaded"]

DATE = "Such as 2023, 2023-06 or 2023-06-28."

RecordFile = Annotated[
    Path | None, Option("--record", metavar="FILE", help="A saved record, instead of the published one.")
]


def examples(*commands: str) -> str:
    """The end of a help text that shows how a command is used, each example in a line."""
    return "\n".join(["\b", "Examples:", *(f"  {command}" for command in commands)])


def loaded(path: Path | None) -> Record:
    """The record to ask."""
    return load() if path is None else load(path)
