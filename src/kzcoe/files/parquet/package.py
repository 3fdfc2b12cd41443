"""The descriptor of a record in Parquet: `datapackage.json`, a Frictionless data package.

The property `kzcoe` names the version of the form. The hash of each file ties the folder together: files of two records
never pass for one, whenever writing the second was cut short.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Literal

from attrs import frozen

from kzcoe.errors import FormatError, KzcoeError
from kzcoe.export.arrow import about, table_schema
from kzcoe.files.decoding import decode, read_bytes
from kzcoe.files.form import refuse_newer, structure, written
from kzcoe.files.parsing import parse
from kzcoe.files.strict import converter
from kzcoe.model import Correction, DataVersion
from kzcoe.model.facts import KINDS

__all__ = ["FORMAT", "PACKAGE", "Described", "described", "descriptor", "file_name", "hash_of", "is_package"]

FORMAT: Final = 1
"""The version of the form that is written, and the only one there is so far."""
PACKAGE: Final = "datapackage.json"
"""The name of the descriptor; that of Frictionless."""


@frozen(kw_only=True)
class _Mark:
    """What the property `kzcoe` holds."""

    format: Literal[1]
    version: DataVersion | None = None
    corrections: tuple[Correction, ...] = ()


@frozen
class Described:
    """What a descriptor tells of a record."""

    hashes: Mapping[str, str | None]
    """The hash of the file of each collection, None where none is given."""
    corrections: tuple[Correction, ...]
    """The corrections that were made."""
    version: DataVersion | None
    """The version of the data."""


def file_name(collection: str) -> str:
    """The name of the file of a collection."""
    return f"{collection}.parquet"


def hash_of(data: bytes) -> str:
    """The hash of a file in the words of Frictionless."""
    return f"sha256:{sha256(data).hexdigest()}"


def descriptor(files: Mapping[str, bytes], corrections: Iterable[Correction], version: DataVersion | None) -> bytes:
    """The descriptor of the files of a record, by the name of the collection, with what is kept beside them."""
    mark = _Mark(format=FORMAT, version=version, corrections=tuple(corrections))
    told = {
        "name": "kzcoe-record",
        "title": "Kazakhstan's co-operation with the Council of Europe",
        "kzcoe": converter().unstructure(mark),
        "resources": [_resource(name, data) for name, data in files.items()],
    }
    return written(told)


def is_package(folder: Path) -> bool:
    """Whether a folder is a record in Parquet: it holds a descriptor that names kzcoe."""
    try:
        return "kzcoe" in _parsed(folder / PACKAGE)
    except KzcoeError:  # there is none, or none that can be read
        return False


def described(folder: Path) -> Described:
    """What the descriptor in a folder tells.

    `FormatError` when the descriptor is of a newer form, or does not name the file of a collection.
    """
    path = folder / PACKAGE
    told = _parsed(path)
    mark = _mark(told.get("kzcoe"), f"{path}: kzcoe")
    resources = told.get("resources")
    given = [one for one in resources if isinstance(one, dict)] if isinstance(resources, list) else []
    hashes = {name: _resource_named(name, given, path).get("hash") for name in KINDS}
    return Described(hashes, mark.corrections, mark.version)


def _parsed(path: Path) -> dict[str, Any]:
    value = parse(decode(read_bytes(path), str(path)), str(path))
    if not isinstance(value, dict):
        raise FormatError(f"{path}: expected a data package: an object")
    return value


def _mark(mark: object, name: str) -> _Mark:
    refuse_newer(mark.get("format") if isinstance(mark, dict) else None, FORMAT, name)
    return structure(mark, _Mark, name)


def _resource_named(collection: str, resources: list[dict[str, Any]], path: Path) -> dict[str, Any]:
    wanted = (collection, file_name(collection))
    match [one for one in resources if (one.get("name"), one.get("path")) == wanted]:
        case [only]:
            return only
        case several:
            raise FormatError(
                f"{path}: resources: expected one with name {wanted[0]!r} and path {wanted[1]!r}, found {len(several)}"
            )


def _resource(collection: str, data: bytes) -> dict[str, Any]:
    kind = KINDS[collection]
    return {
        "name": collection,
        "path": file_name(collection),
        "description": about(kind),
        "type": "table",
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "hash": hash_of(data),
        "schema": table_schema(kind),
    }
