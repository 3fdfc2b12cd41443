"""Writing a record for other tools."""

import sys
from pathlib import Path
from typing import Annotated

from typer import Argument, BadParameter, Exit, Option, echo

from kzcoe.cli.options import RecordFile, loaded
from kzcoe.cli.plain import harmless, one_line
from kzcoe.cli.reading import readable
from kzcoe.files.formats import FORMATS, Format
from kzcoe.record import Record

__all__ = ["FORMATS_LISTED", "export"]

FORMATS_LISTED = "\n".join(["\b", "Formats:", *(f"  {name:16}{one.about}" for name, one in FORMATS.items())])


def _format(name: str) -> str:
    if name not in FORMATS:
        raise BadParameter(f"expected one of {', '.join(FORMATS)}, got {one_line(name)!r}")
    return name


def export(
    paths: Annotated[
        list[Path] | None, Argument(metavar="PATH", help="Folders and files of articles, or saved records.")
    ] = None,
    *,
    to: Annotated[str, Option("--to", metavar="FORMAT", callback=_format, help="The format, one of those below.")],
    output: Annotated[
        Path | None, Option("-o", "--output", metavar="FILE", help="Write to this file and not to standard output.")
    ] = None,
    record: RecordFile = None,
) -> None:
    """Write articles and what they say in the format of another tool; without a PATH, the published record.

    A text that cannot be read is told on standard error and left out; the exit status is then 1.
    """
    if paths and record:
        raise BadParameter("give either PATH or --record, and not both")
    records, status = readable(paths) if paths else ([loaded(record)], 0)
    if records or not status:
        _write(Record.union(*records), FORMATS[to], output)
    raise Exit(status)


def _write(record: Record, format_: Format, output: Path | None) -> None:
    """To a file; to standard output just as to a file, but for a terminal, which obeys what it is shown."""
    if output is not None:
        format_.save(record, output)
        return
    if format_.chunks is None:
        raise BadParameter("this format is a folder of files: say where with -o")
    for chunk in format_.chunks(record):
        echo(harmless(chunk.decode(errors="backslashreplace")) if sys.stdout.isatty() else chunk, nl=False)
