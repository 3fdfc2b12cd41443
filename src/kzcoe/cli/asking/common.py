"""What the questions have in common: options, and what is done with what they are given."""

from typing import Annotated

from typer import BadParameter, Option

from kzcoe.cli.answers import Format
from kzcoe.cli.options import day
from kzcoe.model import When
from kzcoe.record import Record

__all__ = ["Between", "Certain", "FormatOption", "ends", "refuse_unknown"]

FormatOption = Annotated[
    Format, Option("--format", help="A table, JSON (one list of facts as in a saved record) or CSV (a row each).")
]
Certain = Annotated[bool, Option("--certain", help="Only what is so on every reading of dates known in part.")]
Between = Annotated[
    tuple[str, str] | None,
    Option("--between", metavar="FROM TO", help="Two dates, both included; .. leaves an end open."),
]


def ends(between: tuple[str, str]) -> tuple[When | None, When | None]:
    """The ends of a stretch of time; None for one that is open."""
    start, end = (day(None if date == ".." else date, "--between") for date in between)
    if start is not None and end is not None and end.certainly_before(start):
        raise BadParameter(f"expected the earlier date first, got {between[0]} {between[1]}", param_hint="--between")
    return start, end


def refuse_unknown(record: Record, name: str) -> None:
    """`NotFoundError` says what comes nearest to a name that nothing goes by: it may be misspelt."""
    if not record.find_all(name):
        record.find(name)
