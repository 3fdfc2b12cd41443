"""The commands."""

from collections.abc import Callable, Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated

from rich.console import Console
from rich.progress import Progress
from typer import Argument, Exit, Option, Typer, echo

from kzcoe.cli import completion, rows
from kzcoe.cli.answers import print_tables
from kzcoe.cli.asking import query
from kzcoe.cli.cards import cards
from kzcoe.cli.options import DATE, RecordFile, examples, loaded
from kzcoe.cli.plain import json_text, one_line
from kzcoe.cli.tables import SheetTable, record_tables
from kzcoe.errors import CorrectionError, Failure
from kzcoe.files import load, read_many, save, to_json
from kzcoe.model import when
from kzcoe.record import Record

__all__ = ["app"]

app: Typer = Typer(
    context_settings={"help_option_names": ["-h", "--help"]},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

app.add_typer(query, name="query")

Output = Annotated[Path | None, Option("-o", "--output", metavar="FILE", help="Save the record here.")]
Json = Annotated[bool, Option("--json", help="Print the record as JSON.")]
Workers = Annotated[
    int | None, Option("--workers", metavar="N", min=1, help="How many processes read; as many as there are cores.")
]


def _version(wanted: bool) -> None:  # noqa: FBT001 - as typer calls it
    if wanted:
        try:
            echo(f"kzcoe {version('kzcoe')}")
        except PackageNotFoundError:
            echo("kzcoe, not installed")
        raise Exit


@app.callback()
def kzcoe(
    *,
    version: Annotated[
        bool, Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """The record of Kazakhstan's co-operation with the Council of Europe."""


@app.command(epilog=examples("kzcoe read article.txt", "kzcoe read articles/ -o record.json"))
def read(
    paths: Annotated[list[Path], Argument(metavar="PATH", help="Folders and files of articles, or saved records.")],
    *,
    output: Output = None,
    json: Json = False,
    workers: Workers = None,
) -> None:
    """Read articles and show what they say.

    A text that cannot be read is told on standard error and left out; the exit status is then 1.
    """
    failures: list[Failure] = []
    records = _read(paths, workers, failures.append)
    _tell(failures)
    if records or not failures:
        _give(Record.union(*records), output, json=json)
    raise Exit(1 if failures else 0)


@app.command("load", epilog=examples("kzcoe load articles/ --corrections corrections.json -o record.json"))
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


def _give(record: Record, output: Path | None, *, json: bool) -> None:
    """Save and print a record, as it is wanted."""
    if output is not None:
        save(record, output)
    if json:
        echo(json_text(to_json(record).decode()), nl=False)
    elif output is None:
        print_tables(record_tables(record))


@app.command(
    epilog=examples('kzcoe show "Roman Vassilenko"', "kzcoe show 141", "kzcoe show greco --record record.json")
)
def show(
    name: Annotated[str, Argument(metavar="ID", help="An id, a name or a number.", autocompletion=completion.facts)],
    record: RecordFile = None,
) -> None:
    """Show a fact with the words it rests on."""
    print_tables(cards(loaded(record), name))


@app.command(epilog=examples("kzcoe timeline", "kzcoe timeline --record record.json"))
def timeline(record: RecordFile = None) -> None:
    """Show what happened when."""
    print_tables([SheetTable(rows.timeline(loaded(record)))])


@app.command(epilog=examples("kzcoe conventions", "kzcoe conventions --on 2016-01-01"))
def conventions(
    *,
    on: Annotated[str | None, Option("--on", metavar="DATE", help=f"A date. {DATE}")] = None,
    record: RecordFile = None,
) -> None:
    """Show where Kazakhstan stands towards conventions.

    On a date, or at the furthest that it came.
    """
    print_tables([SheetTable(rows.conventions(loaded(record).conventions, None if on is None else when(on)))])
