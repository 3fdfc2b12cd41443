"""Rebuilding what is published: `python -m kzcoe.files.publishing`, at the root of the repository.

The published record is a file so that it can be reviewed: the command writes it anew, and the difference is what a
change of the reader, of the register or of an article has made of the facts. The schemas and the page of tables are
written into the documentation.
"""

import json
from pathlib import Path
from typing import Final

from attrs import evolve

from kzcoe.export.arrow import tables_page
from kzcoe.files.form import to_json
from kzcoe.files.joining import joined
from kzcoe.files.loading import load
from kzcoe.files.schema import corrections_schema, json_schema
from kzcoe.model import DataVersion
from kzcoe.model.facts import KINDS
from kzcoe.record import Record
from kzcoe.register import shipped
from kzcoe.writing import write

__all__ = ["VERSION", "assembled", "publish"]

VERSION: Final = DataVersion(name="2026.11", date="2026-11-22")
"""The version of the published record; a new one with each release in which a fact has changed."""


def assembled(seeds: Path) -> Record:
    """The articles of a folder, read and joined with the register, as the version that is published now."""
    return evolve(joined(load(seeds), shipped()), version=VERSION)


def publish(root: Path) -> None:
    """Write the published record, the schemas and the page of tables of a repository."""
    write(root / "src/kzcoe/files/published.json", to_json(assembled(root / "seeds")))
    for name, schema in (("record", json_schema()), ("corrections", corrections_schema())):
        write(root / f"docs/{name}.schema.json", f"{json.dumps(schema, indent=1)}\n".encode())
    write(root / "docs/tables.md", tables_page(KINDS).encode())


if __name__ == "__main__":
    publish(Path.cwd())
