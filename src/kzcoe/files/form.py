"""The JSON form of a record.

One object: the version of the form, that of the data where it has one, then the collections in the order of `Record`,
their items and attributes in the order of the classes. What is None or empty is left out; dates and periods are EDTF
text. Two records that differ in one fact differ in a few lines.
"""

import json
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, Final, Literal, TypeVar

from attrs import frozen
from cattrs import BaseValidationError

from kzcoe.errors import FormatError, KzcoeError
from kzcoe.files.decoding import decode
from kzcoe.files.migrations import RECORDS, migrate
from kzcoe.files.parsing import parse
from kzcoe.files.pausing import collector_paused
from kzcoe.files.problems import told
from kzcoe.files.strict import converter
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Correction,
    DataVersion,
    Document,
    Meeting,
    Official,
    PartialAgreement,
    Programme,
)
from kzcoe.model.facts import KINDS
from kzcoe.record import Fact, Record

__all__ = [
    "FORMAT",
    "PARTS",
    "Form",
    "facts_json",
    "from_collections",
    "from_json",
    "refuse_newer",
    "refuse_other_formats",
    "structure",
    "to_json",
    "written",
]

FORMAT: Final = 1
"""The version of the form that is written, and the only one there is so far."""

DEEPEST = 12  # levels of lists and objects, more than any record has

T = TypeVar("T")

_SPLIT_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@frozen(kw_only=True)
class Form:
    """The outermost object."""

    format: Literal[1]
    version: DataVersion | None = None
    articles: tuple[Article, ...] = ()
    officials: tuple[Official, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    conventions: tuple[Convention, ...] = ()
    agreements: tuple[PartialAgreement, ...] = ()
    programmes: tuple[Programme, ...] = ()
    documents: tuple[Document, ...] = ()
    bodies: tuple[Body, ...] = ()
    corrections: tuple[Correction, ...] = ()


PARTS = (*KINDS, "corrections")
"""The names of what a record holds: its collections, and its corrections."""


def to_json(record: Record) -> bytes:
    """The record as JSON in UTF-8, indented, with a newline at the end."""
    form = Form(format=FORMAT, version=record.version, **{name: tuple(getattr(record, name)) for name in PARTS})
    with collector_paused():
        return written(converter().unstructure(form))


def written(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    """A plain value as JSON in UTF-8, indented, with a newline at the end."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    if pair := _SPLIT_PAIR.search(text):
        # JSON reads the two halves back as the one character they would make together.
        raise FormatError(f"JSON cannot hold the two surrogates {pair[0]!a} side by side as two code points")
    # A lone surrogate has no UTF-8; as an escape of JSON it comes back.
    return f"{text}\n".encode(errors="backslashreplace")


def facts_json(facts: Iterable[Fact]) -> bytes:
    """Facts as one JSON list, each as it stands in a saved record."""
    return written([converter().unstructure(fact) for fact in facts])


def from_json(data: bytes, name: str) -> Record:
    """The record that was written by `to_json`; `name` is what an error calls it."""
    with collector_paused():
        return _record(data, name)  # what it needs on the way is gone when the collector is back


def _record(data: bytes, name: str) -> Record:
    value = parse(decode(data, name), name)
    refuse_other_formats(value, name, "a record")
    migrate(value, RECORDS, name)
    form = structure(value, Form, name)
    return from_collections({part: getattr(form, part) for part in PARTS}, form.version, name)


def from_collections(facts: Mapping[str, Iterable[Any]], version: DataVersion | None, name: str) -> Record:
    """The record of facts that come from a file; `name` is what an error calls it."""
    try:
        return Record(**facts, version=version)
    except KzcoeError as error:
        raise FormatError(f"{name}: {error}") from error


def structure(value: Any, kind: type[T], name: str) -> T:  # noqa: ANN401 - any JSON value
    """A plain JSON value as an object of a class, strictly; `name` is what an error calls it."""
    with suppress(KeyError, ValueError):
        return converter(detailed=False).structure(value, kind)
    try:
        return converter().structure(value, kind)  # where something is wrong, once more: what it is, and where
    except (BaseValidationError, ValueError) as error:
        problem = "nested too deep" if _is_deep(value, DEEPEST) else told(error)
        raise FormatError(f"{name}: {problem}") from error


def refuse_newer(version: object, newest: int, name: str) -> None:
    """To be called before anything else: a newer form may be different everywhere."""
    if type(version) is int and version > newest:
        raise FormatError(
            f"{name}: format {version} is newer than {newest}, the newest this version of kzcoe reads; upgrade kzcoe"
        )


def _is_deep(value: Any, levels: int) -> bool:  # noqa: ANN401 - any JSON value
    """Whether there are more than so many lists and objects within one another."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return levels == 0 or any(_is_deep(one, levels - 1) for one in inner)


def refuse_other_formats(value: Any, name: str, what: str) -> None:  # noqa: ANN401 - any JSON value
    """Refuse a value that is no such thing, or a newer one, before anything else: it may be different everywhere."""
    version = value.get("format") if isinstance(value, dict) else None
    refuse_newer(version, FORMAT, name)
    if version is None:
        raise FormatError(f'{name}: expected {what}: an object with "format": {FORMAT}')
