"""A record as tables, as wide as the terminal at most."""

from collections.abc import Iterator

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from kzcoe.cli.plain import one_line
from kzcoe.cli.rows import Sheet, everything
from kzcoe.model import Period
from kzcoe.record import Record

__all__ = ["record_tables", "table"]

WHOLE = frozenset({"Date", "Standing", "Treaty", "Period", "Published", "Since"})  # columns in which no line is broken
LEAST = {"Sources": 20, "Meeting": 21}  # columns that would break ids of articles if they were narrower


def record_tables(record: Record) -> Iterator[Table]:
    """A table for each kind of fact there is."""
    return (table(sheet) for sheet in everything(record) if sheet.rows)


def table(sheet: Sheet) -> Table:
    """The rows under their heads, without the columns in which nothing is known."""
    made = Table(title=sheet.title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    made.show_edge = made.pad_edge = False
    told = [column for column in range(len(sheet.heads)) if any(row[column] for row in sheet.rows)]
    for column in told:
        head = sheet.heads[column]
        made.add_column(head, no_wrap=head in WHOLE, min_width=LEAST.get(head), overflow="fold")
    for row in sheet.rows:
        made.add_row(*(_cell(row[column]) for column in told))
    return made


def _cell(value: object) -> Text:
    """A value as text, never as markup; several values a line each, and a dash for none."""
    several = value if isinstance(value, list) else [value]
    return Text("\n".join(_shown(one) for one in several if one is not None) or "–")


def _shown(value: object) -> str:
    text = one_line(str(value))
    # Two whole days side by side would take a fourth of a narrow terminal from the names.
    return text.replace("/", "/\n") if isinstance(value, Period) and len(text) > len("YYYY-MM/YYYY") else text
