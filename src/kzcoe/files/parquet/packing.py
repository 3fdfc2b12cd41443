"""Writing a record as a folder of Parquet files."""

import os
from collections.abc import Iterable
from pathlib import Path

from kzcoe.errors import FormatError
from kzcoe.files.parquet.package import PACKAGE, descriptor, file_name, is_package
from kzcoe.files.parquet.tables import table_bytes
from kzcoe.record import Record
from kzcoe.writing import AnyPath, make_folder, write_all

__all__ = ["to_parquet"]


def to_parquet(record: Record, folder: str | os.PathLike[str]) -> None:
    """Write the record to a folder, from which `kzcoe.load` gives an equal one.

    Nothing in the folder changes before everything is on the disk. Should the little that is left to do then be cut
    short, the folder is refused by `load` until the record is written again.
    """
    files = {name: table_bytes(collection.to_arrow()) for name, collection in record.collections().items()}
    place = Path(folder)
    make_folder(place)
    written: dict[AnyPath, bytes] = {place / PACKAGE: descriptor(files, record.corrections, record.version)}
    written |= {place / file_name(name): data for name, data in files.items()}
    _refuse_others(place, written)
    write_all(written)


def _refuse_others(folder: Path, paths: Iterable[AnyPath]) -> None:
    """Files that are none of a record are not replaced."""
    if is_package(folder):
        return
    for path in paths:
        if os.path.lexists(path):
            raise FormatError(f"{path}: is not of a record in Parquet, and would be replaced; choose another folder")
