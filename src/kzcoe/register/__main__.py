"""Rewrite the data files in canonical form: ``python -m kzcoe.register [--check] [FOLDER]``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kzcoe.register.canonical import canonical
from kzcoe.register.columns import TABLES
from kzcoe.register.tables import read_table

__all__ = ["main"]

SHIPPED = Path(__file__).parent / "data"


def main(arguments: Sequence[str] | None = None) -> int:
    """Rewrite the files that are not in canonical form, or with ``--check`` only name them; 1 when there is one."""
    options = _parser().parse_args(arguments)
    untidy = [name for name in TABLES if not _is_canonical(options.folder, name)]
    for name in untidy:
        if not options.check:
            _file(options.folder, name).write_text(_text(options.folder, name), encoding="utf-8", newline="\n")
        print(_file(options.folder, name), "is not canonical" if options.check else "rewritten")  # noqa: T201
    return int(bool(untidy) and options.check)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kzcoe.register", description="Keep the data files canonical.")
    parser.add_argument("folder", nargs="?", type=Path, default=SHIPPED, help="folder of the data files")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when a file is not canonical")
    return parser


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}.json"


def _text(folder: Path, name: str) -> str:
    return canonical(read_table(folder, name), TABLES[name])


def _is_canonical(folder: Path, name: str) -> bool:
    return _file(folder, name).read_bytes() == _text(folder, name).encode()


if __name__ == "__main__":
    sys.exit(main())
