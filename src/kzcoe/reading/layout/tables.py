"""The rows of tables whose columns a bar or a tab parts: "No. | Title | In force since", and what stands under it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kzcoe.reading.layout.lines import PageLine
from kzcoe.reading.pages import Page

__all__ = ["table_rows"]

_COLUMN = re.compile(r"\s\|\s|\t")
_FIGURES = re.compile(r"\d\d")
_FEWEST: Final = {1: 3}  # lines of a table with so many bars; two lines where there are more
_FEWEST_ROWS: Final = 2


def table_rows(page: Page, lines: Sequence[PageLine]) -> dict[int, bool]:
    """Where the rows of tables begin, and whether each is the heading of its table."""
    found: dict[int, bool] = {}
    for run in _runs(page, lines):
        columns = _columns(page, run[0])
        with_figures = [_FIGURES.search(page.plain, line.start, line.end) is not None for line in run]
        most = 2 * sum(with_figures[1:]) >= len(run) - 1
        if columns and most and len(run) >= _FEWEST.get(columns, _FEWEST_ROWS):
            found |= {line.start: number == 0 and not with_figures[0] for number, line in enumerate(run)}
    return found


def _runs(page: Page, lines: Sequence[PageLine]) -> Iterator[list[PageLine]]:
    """Lines that follow each other with as many columns."""
    run: list[PageLine] = []
    for line in lines:
        if run and (line.apart or _columns(page, line) != _columns(page, run[-1])):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _columns(page: Page, line: PageLine) -> int:
    """The number of signs in a line that part columns."""
    return len(_COLUMN.findall(page.plain, line.start, line.end))
