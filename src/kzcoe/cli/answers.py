"""Answers: facts as a table for people, as JSON or CSV for other programs."""

import csv
from collections.abc import Iterable
from enum import StrEnum
from io import StringIO

from rich.console import Console, RenderableType
from typer import echo

from kzcoe.cli.plain import json_text, one_line
from kzcoe.cli.sheets import Sheet
from kzcoe.cli.tables import SheetTable
from kzcoe.files import facts_json
from kzcoe.record import Collection, Fact

__all__ = ["Format", "answer", "print_tables"]

IDS = frozenset({"Id", "Treaty"})  # columns that hold nothing else
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # a spreadsheet computes what begins like this


class Format(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def answer(facts: Collection[Fact], sheet: Sheet, form: Format) -> None:
    """Print facts, of which the sheet has a row each."""
    if form is Format.JSON:
        echo(json_text(facts_json(facts).decode()), nl=False)
    elif form is Format.CSV:
        echo(csv_text(facts, sheet), nl=False)
    elif sheet.rows:
        print_tables([SheetTable(sheet)])
    else:
        echo(f"{sheet.title}: none")


def print_tables(tables: Iterable[RenderableType]) -> None:
    """Print tables, a blank line between them, as wide as the terminal at most."""
    console = Console()
    for number, part in enumerate(tables):
        console.print(*[""] * bool(number), part, sep="\n")


def csv_text(facts: Iterable[Fact], sheet: Sheet) -> str:
    """The sheet as CSV, the ids first: heads in lower case, several values in a cell with semicolons between them."""
    told = [column for column, head in enumerate(sheet.heads) if head not in IDS]
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["id", *(sheet.heads[column].lower() for column in told)])
    for fact, row in zip(facts, sheet.rows, strict=True):
        writer.writerow(map(_csv_cell, [fact.id, *(row[column] for column in told)]))
    return text.getvalue()


def _csv_cell(value: object) -> str:
    """A value in one line; what a spreadsheet would take for a formula is marked as text."""
    several = value if isinstance(value, tuple) else (value,)
    cell = "; ".join(one_line(str(one)) for one in several if one is not None)
    return f"'{cell}" if cell.startswith(FORMULA) else cell
