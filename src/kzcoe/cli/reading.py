"""Reading articles, and making one record of many sources."""

from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path
from typing import Annotated

from rich.console import Console
from rich.progress import Progress
from typer import Argument, BadParameter, Exit, Option, echo

from kzcoe.cli.answers import print_tables
from kzcoe.cli.explanations import explanation_tables
from kzcoe.cli.plain import json_text, one_line
from kzcoe.cli.tables import record_tables
from kzcoe.errors import CorrectionError, Failure
from kzcoe.files import load, read_many, save, to_json
from kzcoe.record import Record

__all__ = ["load_", "read", "readable"]

Output = Annotated[Path | None, Option("-o", "--output", metavar="FILE", help="Save the record here.")]
Json = Annotated[bool, Option("--json", help="Print the record as JSON.")]
Workers = Annotated[
    int | None, Option("--workers", metavar="N", min=1, help="How many processes read; as many as there are cores.")
]


def read(  # noqa: PLR0913 - an option each
    paths: Annotated[list[Path], Argument(metavar="PATH", help="Folders and files of articles, or saved records.")],
    *,
    output: Output = None,
    html: Annotated[
        Path | None, Option("--html", metavar="FILE", help="Save a page here: the texts, with what they say marked.")
    ] = None,
    json: Json = False,
    explain: Annotated[
        bool, Option("--explain", help="Show why each fact was read, and what was left alone, article by article.")
    ] = False,
    workers: Workers = None,
) -> None:
    """Read articles and show what they say.

    A text that cannot be read is told on standard error and left out; the exit status is then 1.
    """
    if json and explain:
        raise BadParameter(
            "one is for programs and the other for people: choose one", param_hint="--json and --explain"
        )
    records, status = readable(paths, workers)
    if records or not status:
        record = Record.union(*records)
        if html is not None:
            record.show(*record.articles).save(html)
        _give(record, output, json=json, tables=html is None and not explain)
    if explain:
        print_tables(chain.from_iterable(map(explanation_tables, records)))
    raise Exit(status)


def load_(
    paths: Annotated[
        list[Path] | None,
        Argument(metavar="PATH", help="Folders and files of articles, or saved records; none: the published record."),
    ] = None,
    *,
    corrections: Annotated[
        Path | None, Option("--corrections", metavar="FILE", help="Corrections to make when all is read.")
    ] = None,
    output: Output = None,
    json: Json = False,
    workers: Workers = None,
) -> None:
    """Make one record of many sources, and correct it.

    All or nothing: when a text cannot be read, or a correction does not fit, nothing is saved and the exit status is 1.
    Each correction that does not fit is told on standard error.
    """
    record = Record.union(*_read(paths, workers, Failure.throw)) if paths else load()
    try:
        record = record if corrections is None else record.corrected(corrections)
    except CorrectionError as error:
        _tell(error.failures)
        raise Exit(1) from error
    _give(record, output, json=json)


def readable(paths: list[Path], workers: int | None = None) -> tuple[list[Record], int]:
    """A record of each text that can be read, and the exit status; the rest is told on standard error."""
    failures: list[Failure] = []
    records = _read(paths, workers, failures.append)
    _tell(failures)
    return records, (1 if failures else 0)


def _read(paths: list[Path], workers: int | None, on_error: Callable[[Failure], object]) -> list[Record]:
    """What can be read, with a progress bar on a terminal."""
    errors = Console(stderr=True)
    with Progress(console=errors, transient=True, disable=not errors.is_terminal) as bar:
        task = bar.add_task("Reading", total=None)

        def show(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total)

        return list(read_many(paths, workers, progress=show, on_error=on_error))


def _tell(failures: Iterable[Failure]) -> None:
    """What went wrong, a line each."""
    for failure in failures:
        echo(f"kzcoe: {one_line(str(failure))}", err=True)


def _give(record: Record, output: Path | None, *, json: bool, tables: bool = True) -> None:
    """Save and print a record, as it is wanted."""
    if output is not None:
        save(record, output)
    if json:
        echo(json_text(to_json(record).decode()), nl=False)
    elif tables and output is None:
        print_tables(record_tables(record))
