"""The canonical form of the data files: rows sorted, columns in their order, one value a line."""

import json
from collections.abc import Iterable

from kzcoe.register.columns import Table
from kzcoe.register.tables import Row

__all__ = ["canonical"]


def canonical(rows: Iterable[Row], table: Table) -> str:
    """The text of a data file; two files with the same rows have the same text."""
    arranged = [table.arranged(row) for row in rows]
    if table.order is not None:
        arranged.sort(key=table.order)
    return json.dumps(arranged, ensure_ascii=False, indent=1) + "\n"
