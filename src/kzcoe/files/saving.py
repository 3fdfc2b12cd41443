"""Saving a record."""

import os
from pathlib import PurePath

from kzcoe.errors import FormatError
from kzcoe.files.form import to_json
from kzcoe.record import Record
from kzcoe.writing import write

__all__ = ["save"]


def save(record: Record, path: str | os.PathLike[str]) -> None:
    """Write the record to a `.json` file, from which `kzcoe.load` gives an equal one.

    The file is replaced whole: should anything go wrong, the one that was there before is still there.
    """
    if PurePath(path).suffix.lower() != ".json":
        raise FormatError(f"{os.fspath(path)}: a record is saved in a file that ends in .json")
    write(path, to_json(record))
