"""The commands."""

import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from itertools import chain
from pathlib import Path
from typing import Annotated

from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from typer import Argument, BadParameter, Exit, Option, Typer, echo

from kzcoe.cli.cards import cards
from kzcoe.cli.explanations import explanation_tables
from kzcoe.cli.plain import harmless, json_text, one_line
from kzcoe.cli.tables import record_tables, standing_table, timeline_table
from kzcoe.errors import Failure
from kzcoe.files import load, read_many, save, to_json
from kzcoe.files.formats import FORMATS, Format
from kzcoe.record import Record

__all__ = ["app"]

app: Typer = Typer(
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

FORMATS_LISTED = "\n".join(["\b", "Formats:", *(f"  {name:16}{one.about}" for name, one in FORMATS.items())])

RecordFile = Annotated[
    Path | None, Option("--record", metavar="FILE", help="A saved record, instead of the published one.")
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


@app.command()
def read(  # noqa: PLR0913 - an option each
    paths: Annotated[list[Path], Argument(metavar="PATH", help="Folders and files of articles, or saved records.")],
    *,
    output: Annotated[Path | None, Option("-o", "--output", metavar="FILE", help="Save the record here.")] = None,
    html: Annotated[
        Path | None, Option("--html", metavar="FILE", help="Save a page here: the texts, with what they say marked.")
    ] = None,
    json: Annotated[bool, Option("--json", help="Print the record as JSON.")] = False,
    explain: Annotated[
        bool, Option("--explain", help="Show why each fact was read, and what was left alone, article by article.")
    ] = False,
    workers: Annotated[
        int | None, Option("--workers", metavar="N", min=1, help="How many processes read; as many as there are cores.")
    ] = None,
) -> None:
    """Read articles and show what they say.

    A text that cannot be read is told on standard error and left out; the exit status is then 1.
    """
    if json and explain:
        raise BadParameter(
            "one is for programs and the other for people: choose one", param_hint="--json and --explain"
        )
    records, status = _readable(paths, workers)
    if records or not status:
        _give(Record.union(*records), output, html, json=json, tables=not explain)
    if explain:
        _print(chain.from_iterable(map(explanation_tables, records)))
    raise Exit(status)


def _readable(paths: list[Path], workers: int | None = None) -> tuple[list[Record], int]:
    """A record of each text that can be read, and the exit status; the rest is told on standard error."""
    failures: list[Failure] = []
    records = _read(paths, workers, failures)
    for failure in failures:
        echo(f"kzcoe: {one_line(str(failure))}", err=True)
    return records, (1 if failures else 0)


def _read(paths: list[Path], workers: int | None, failures: list[Failure]) -> list[Record]:
    """What can be read, with a progress bar on a terminal; the rest is added to the failures."""
    errors = Console(stderr=True)
    with Progress(console=errors, transient=True, disable=not errors.is_terminal) as bar:
        task = bar.add_task("Reading", total=None)

        def show(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total)

        return list(read_many(paths, workers, progress=show, on_error=failures.append))


def _give(record: Record, output: Path | None, html: Path | None, *, json: bool, tables: bool) -> None:
    """Save and print a record, as it is wanted."""
    if output is not None:
        save(record, output)
    if html is not None:
        record.show(*record.articles).save(html)
    if json:
        echo(json_text(to_json(record).decode()), nl=False)
    elif tables and output is html is None:
        _print(record_tables(record))


def _format(name: str) -> str:
    if name not in FORMATS:
        raise BadParameter(f"expected one of {', '.join(FORMATS)}, got {one_line(name)!r}")
    return name


@app.command(epilog=FORMATS_LISTED)
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
    records, status = _readable(paths) if paths else ([_loaded(record)], 0)
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


@app.command()
def show(
    name: Annotated[str, Argument(metavar="ID", help="An id, a name or a number.")], record: RecordFile = None
) -> None:
    """Show a fact with the words it rests on."""
    _print(cards(_loaded(record), name))


@app.command()
def timeline(record: RecordFile = None) -> None:
    """Show what happened when."""
    _print([timeline_table(_loaded(record))])


@app.command()
def conventions(
    *,
    on: Annotated[
        str | None, Option("--on", metavar="DATE", help="A date such as 2023, 2023-06 or 2023-06-28.")
    ] = None,
    record: RecordFile = None,
) -> None:
    """Show where Kazakhstan stands towards each convention, on a date or at the furthest."""
    _print([standing_table(_loaded(record), on)])


def _loaded(path: Path | None) -> Record:
    return load() if path is None else load(path)


def _print(parts: Iterable[Table]) -> None:
    console = Console()
    for number, part in enumerate(parts):
        console.print(*[""] * bool(number), part, sep="\n")
