"""A record as tables, as wide as the terminal at most."""

from collections.abc import Iterator

from attrs import frozen
from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from kzcoe.cli.plain import one_line
from kzcoe.cli.sheets import Sheet, everything
from kzcoe.model import Period
from kzcoe.record import Record

__all__ = ["SheetTable", "record_tables"]

WHOLE = frozenset({"Date", "Standing", "Treaty", "Period", "Published", "Since"})  # columns in which no line is broken
LEAST = {"Sources": 20, "Meeting": 21}  # columns that would break ids of articles if they were narrower
ENDLESS = 10**6  # a width that every table fits in


def record_tables(record: Record) -> Iterator["SheetTable"]:
    """A table for each kind of fact there is."""
    return (SheetTable(sheet) for sheet in everything(record) if sheet.rows)


@frozen
class SheetTable:
    """A sheet as a table for rich, without the columns in which nothing is known."""

    sheet: Sheet

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Table]:
        whole = _table(self.sheet, least=False)
        room = options.max_width
        needed = Measurement.get(console, options.update(max_width=ENDLESS), whole).maximum
        yield whole if needed <= room else _table(self.sheet, least=True)


def _table(sheet: Sheet, *, least: bool) -> Table:
    """The rows under their heads; with `least`, columns that are not to get narrower get no wider either."""
    made = Table(title=sheet.title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    made.show_edge = made.pad_edge = False
    told = [column for column in range(len(sheet.heads)) if any(row[column] for row in sheet.rows)]
    shown = [[_cell(row[column]) for column in told] for row in sheet.rows]
    for place, column in enumerate(told):
        head = sheet.heads[column]
        natural = max(cell_len(line) for cells in shown for line in (head, *cells[place].plain.split("\n")))
        width = min(LEAST[head], natural) if least and head in LEAST else None
        made.add_column(head, no_wrap=head in WHOLE, width=width, overflow="fold")
    for cells in shown:
        made.add_row(*cells)
    return made


def _cell(value: object) -> Text:
    """A value as text, never as markup; several values a line each, and a dash for none."""
    several = value if isinstance(value, tuple) else (value,)
    return Text("\n".join(_shown(one) for one in several if one is not None) or "–")


def _shown(value: object) -> str:
    text = one_line(str(value))
    # Two whole days side by side would take a fourth of a narrow terminal from the names.
    return text.replace("/", "/\n") if isinstance(value, Period) and len(text) > len("YYYY-MM/YYYY") else text
