"""The forms of the data: JSON, Arrow, the formats of other tools, and the codes of findings."""

import json
from collections.abc import Iterator
from typing import Any

from kzcoe.export.arrow import Column, columns_of
from kzcoe.files import corrections_schema, json_schema
from kzcoe.files.form import FORMAT
from kzcoe.files.formats import FORMATS
from kzcoe.files.parquet import package
from kzcoe.model.facts import KINDS
from kzcoe.record import CHECKS

__all__ = ["arrow_lines", "finding_lines", "format_lines", "json_lines"]

TOLD_ELSEWHERE = {"$schema", "$defs", "title", "type", "description", "properties", "required", "additionalProperties"}


def finding_lines() -> Iterator[str]:
    """The codes of what `Record.check` finds, each with its severity."""
    yield from sorted(f"{check.code} ({check.severity})" for check in CHECKS)


def json_lines() -> Iterator[str]:
    """What a saved record and a file of corrections may hold; what both have, once."""
    seen: dict[str, Any] = {}
    for name, schema in (("a record", json_schema()), ("corrections", corrections_schema())):
        for kind, definition in {name: schema, **schema["$defs"]}.items():
            if seen.setdefault(kind, definition) is definition:
                yield from _definition_lines(kind, definition)


def _definition_lines(name: str, definition: dict[str, Any]) -> Iterator[str]:
    beyond = {key: value for key, value in definition.items() if key not in TOLD_ELSEWHERE or value == "string"}
    yield f"{name}: {_plain(beyond) if beyond else 'an object'}"
    for key, value in definition.get("properties", {}).items():
        required = " (required)" if key in definition["required"] else ""
        yield f"    {key}: {_plain(value)}{required}"


def _plain(value: Any) -> str:  # noqa: ANN401 - any JSON value
    return json.dumps(value, ensure_ascii=False).replace("#/$defs/", "")


def arrow_lines() -> Iterator[str]:
    """Every column of the table of each collection, and every field within one."""
    for name, kind in KINDS.items():
        yield name
        yield from _column_lines(columns_of(kind), "    ")


def _column_lines(columns: tuple[Column, ...], indent: str) -> Iterator[str]:
    for column in columns:
        held = "struct" if column.columns else column.holds.__name__
        told = f"list of {held}" if column.many else held
        words = f", one of {', '.join(column.choices)}" if column.choices else ""
        yield f"{indent}{column.name}: {told}{' or null' if column.optional else ''}{words}"
        yield from _column_lines(column.columns, f"{indent}    ")


def format_lines() -> Iterator[str]:
    """The versions of the forms that kzcoe reads again, and the formats that it writes."""
    yield f"JSON: {FORMAT}"
    yield f"Parquet: {package.FORMAT}"
    yield from (f"{name}: {'a folder' if one.chunks is None else 'a file'}" for name, one in FORMATS.items())
