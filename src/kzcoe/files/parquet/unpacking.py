"""Reading a record from a folder of Parquet files."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kzcoe.errors import FormatError
from kzcoe.export.arrow import difference, plain, row_of, schema_of
from kzcoe.files.decoding import read_bytes
from kzcoe.files.form import from_collections, structure
from kzcoe.files.parquet.package import PACKAGE, described, file_name, hash_of
from kzcoe.files.parquet.tables import read_table, rows_of
from kzcoe.files.problems import brief
from kzcoe.model.facts import KINDS
from kzcoe.record import Record

__all__ = ["from_package"]


def from_package(folder: Path) -> Record:
    """The record that was written by `to_parquet`; `FormatError` names the file and the place where it is not."""
    told = described(folder)
    facts = {name: tuple(_facts(folder / file_name(name), kind, told.hashes[name])) for name, kind in KINDS.items()}
    return from_collections({**facts, "corrections": told.corrections}, told.version, str(folder))


def _facts(path: Path, kind: type, hash_: str | None) -> Iterator[Any]:
    data = read_bytes(path)
    if hash_ is not None and hash_ != hash_of(data):
        raise FormatError(
            f"{path}: is not the file that {PACKAGE} describes: its hash is {hash_of(data)}, expected {hash_};"
            " it was changed, or writing the folder was cut short"
        )
    table = read_table(data, str(path))
    if problem := difference(table.schema, schema_of(kind)):
        raise FormatError(f"{path}: {problem}")
    for number, row in enumerate(rows_of(table, str(path)), start=1):
        yield _fact(row, kind, f"{path}, row {number}")


def _fact(row: dict[str, Any], kind: type, name: str) -> Any:  # noqa: ANN401 - an instance of the class
    """The fact that a row tells; a row that the fact would not be written as is refused."""
    fact: Any = structure(plain(row, kind), kind, name)
    for column, value in row_of(fact).items():
        if row[column] != value:
            raise FormatError(f"{name}: {column}: expected {brief(str(value))}, found {brief(str(row[column]))}")
    return fact
