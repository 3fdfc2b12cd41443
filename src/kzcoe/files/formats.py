"""The formats that a record can be written in: one table, which `Record.export` and the command `export` go by."""

import os
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import frozen

from kzcoe.errors import InvalidValueError
from kzcoe.export.formats._json import json_document, json_lines
from kzcoe.export.formats.bibtex import bibtex
from kzcoe.export.formats.csl import csl_items
from kzcoe.export.formats.followthemoney import entities
from kzcoe.export.formats.schema_org import news_articles
from kzcoe.export.formats.web_annotation import web_annotations
from kzcoe.files.form import to_json
from kzcoe.files.schema import json_schema
from kzcoe.files.writing import write
from kzcoe.record import Record

__all__ = ["FORMATS", "Format", "export"]

Chunks: TypeAlias = Callable[[Record], Iterable[bytes]]
Put: TypeAlias = Callable[[Record, str | os.PathLike[str]], None]


@frozen
class Format:
    """A format that a record can be written in: either one file, or a folder of several."""

    about: str
    """What it is, in few words."""
    chunks: Chunks | None
    """The bytes of the file, piece by piece; None where it is a folder."""
    put: Put | None = None
    """Writes the folder; None where it is a file."""

    def save(self, record: Record, path: str | os.PathLike[str]) -> None:
        """Write a record to a path; a file is replaced whole or not at all."""
        if self.chunks is not None:
            write(path, b"".join(self.chunks(record)))
        elif self.put is not None:
            self.put(record, path)


def _document(make: Callable[[Record], Any]) -> Chunks:
    """How a format is written that is one JSON value."""
    return lambda record: json_document(make(record))


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "bibtex": Format("the articles in BibTeX", lambda record: [bibtex(record.articles).encode()]),
        "csl-json": Format("the articles in CSL-JSON", _document(lambda record: csl_items(record.articles))),
        "followthemoney": Format(
            "the facts as entities of FollowTheMoney, one a line", lambda record: json_lines(entities(record))
        ),
        "json": Format("the whole record, which `kzcoe` reads again", lambda record: [to_json(record)]),
        "json-schema": Format("the JSON Schema of the format json", _document(lambda _: json_schema())),
        "schema-org": Format(
            "the articles as NewsArticle of schema.org, in JSON-LD",
            _document(lambda record: news_articles(record.articles)),
        ),
        "web-annotation": Format("the evidence as W3C Web Annotations, in JSON-LD", _document(web_annotations)),
    }
)
"""The formats by name."""


def export(record: Record, to: str, path: str | os.PathLike[str]) -> None:
    """Write the record to a path in one of the `FORMATS`."""
    if to not in FORMATS:
        raise InvalidValueError(f"export: expected one of {', '.join(FORMATS)}, got {to!r:.80}")
    FORMATS[to].save(record, path)
