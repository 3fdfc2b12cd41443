"""The data files of the register as rows, each file read on first use."""

import json
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, TypeAlias

from kzcoe.errors import FormatError, source_error

__all__ = ["Row", "read_table", "shipped_folder"]

Row: TypeAlias = dict[str, Any]
"""One row of a data file; `columns` says what it holds."""


def shipped_folder() -> Traversable:
    """The folder with the data files that ship with the package."""
    return files("kzcoe.register") / "data"


def read_table(folder: Traversable, name: str) -> list[Row]:
    """The rows of one data file; `SourceError` when it cannot be read, `FormatError` when it is not JSON rows."""
    file = folder / f"{name}.json"
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise source_error(f"{file}: cannot be read: {error.strerror}", error) from error
    except ValueError as error:
        raise FormatError(f"{file}: expected JSON: {error}") from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise FormatError(f"{file}: expected a list of objects")
    return rows
