"""Rebuilding what is published: `python -m kzcoe.files.publishing`, at the root of the repository.

The published record is a file so that it can be reviewed: the command writes it anew, and the difference is what a
change of the reader, of the register or of an article has made of the facts. The schemas are written beside the
documentation.
"""

import json
from pathlib import Path

from kzcoe.files.form import to_json
from kzcoe.files.joining import joined
from kzcoe.files.loading import load
from kzcoe.files.schema import corrections_schema, json_schema
from kzcoe.files.writing import write
from kzcoe.record import Record
from kzcoe.register import shipped

__all__ = ["assembled", "publish"]


def assembled(seeds: Path) -> Record:
    """The articles of a folder, read and joined with the register."""
    return joined(load(seeds), shipped())


def publish(root: Path) -> None:
    """Write the published record and the schemas of a repository."""
    write(root / "src/kzcoe/files/published.json", to_json(assembled(root / "seeds")))
    for name, schema in (("record", json_schema()), ("corrections", corrections_schema())):
        write(root / f"docs/{name}.schema.json", f"{json.dumps(schema, indent=1)}\n".encode())


if __name__ == "__main__":
    publish(Path.cwd())
