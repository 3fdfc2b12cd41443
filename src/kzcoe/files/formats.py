"""The formats that a record can be written in: one table, which `Record.export` and the command `export` go by."""

import os
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import frozen

from kzcoe.errors import InvalidValueError
from kzcoe.export.formats.bibtex import bibtex
from kzcoe.export.formats.csl import csl_items
from kzcoe.export.formats.followthemoney import entities
from kzcoe.export.formats.json_text import json_document, json_lines
from kzcoe.export.formats.schema_org import news_articles
from kzcoe.export.formats.web_annotation import web_annotations
from kzcoe.export.graphml import graphml
from kzcoe.files.form import to_json
from kzcoe.files.parquet import to_parquet
from kzcoe.files.schema import json_schema
from kzcoe.record import Record
from kzcoe.writing import write

__all__ = ["FORMATS", "Format", "export"]

Chunks: TypeAlias = Callable[[Record], Iterable[bytes]]
Save: TypeAlias = Callable[[Record, str | os.PathLike[str]], None]


@frozen
class Format:
    """A format that a record can be written in: one file, or a folder of several."""

    about: str
    """What it is, in few words."""
    save: Save
    """Writes a record to a path."""
    chunks: Chunks | None = None
    """The bytes of the file, piece by piece; None where it is a folder."""


def _file(about: str, chunks: Chunks) -> Format:
    """A format of one file, which is replaced whole or not at all."""

    def save(record: Record, path: str | os.PathLike[str]) -> None:
        write(path, b"".join(chunks(record)))

    return Format(about, save, chunks)


def _document(about: str, make: Callable[[Record], Any]) -> Format:
    """A format of one file with one JSON value."""
    return _file(about, lambda record: json_document(make(record)))


def _page(record: Record) -> Iterable[bytes]:
    """The page of all articles; a character that UTF-8 cannot hold has been replaced in it."""
    yield record.show(*record.articles).html.encode()


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "bibtex": _file("the articles in BibTeX", lambda record: [bibtex(record.articles).encode()]),
        "csl-json": _document("the articles in CSL-JSON", lambda record: csl_items(record.articles)),
        "followthemoney": _file("the facts as entities, one a line", lambda record: json_lines(entities(record))),
        "graphml": _file("who met whom, as a graph", lambda record: [graphml(record)]),
        "html": _file("the articles with what was found marked, as a page", _page),
        "json": _file("the whole record, as kzcoe reads it again", lambda record: [to_json(record)]),
        "json-schema": _document("the JSON Schema of the format json", lambda _: json_schema()),
        "parquet": Format("a table for each collection, in a folder", to_parquet),
        "schema-org": _document(
            "the articles as NewsArticle, in JSON-LD", lambda record: news_articles(record.articles)
        ),
        "web-annotation": _document("the evidence as annotations, in JSON-LD", web_annotations),
    }
)
"""The formats by name."""


def export(record: Record, to: str, path: str | os.PathLike[str]) -> None:
    """Write the record to a path in one of the `FORMATS`."""
    if to not in FORMATS:
        raise InvalidValueError(f"export: expected one of {', '.join(FORMATS)}, got {to!r:.80}")
    FORMATS[to].save(record, path)
