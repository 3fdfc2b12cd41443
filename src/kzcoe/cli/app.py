"""The commands."""

from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated

from rich.console import Console
from rich.progress import track
from rich.table import Table
from typer import Argument, Exit, Option, Typer, echo

from kzcoe.cli.cards import cards
from kzcoe.cli.plain import json_text
from kzcoe.cli.tables import record_tables, standing_table, timeline_table
from kzcoe.files import contents, load, record_of, save, to_json
from kzcoe.record import Record

__all__ = ["app"]

app = Typer(
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

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
def read(
    paths: Annotated[list[Path], Argument(metavar="PATH", help="Folders and files of articles, or saved records.")],
    *,
    output: Annotated[Path | None, Option("-o", "--output", metavar="FILE", help="Save the record here.")] = None,
    json: Annotated[bool, Option("--json", help="Print the record as JSON.")] = False,
) -> None:
    """Read articles and show what they say."""
    record = _read(paths)
    if output is not None:
        save(record, output)
    if json:
        echo(json_text(to_json(record).decode()), nl=False)
    elif output is None:
        _print(record_tables(record))


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


def _read(paths: list[Path]) -> Record:
    """As `load`, with a progress bar on a terminal."""
    pieces = list(contents(*paths))
    errors = Console(stderr=True)
    shown = track(pieces, "Reading", console=errors, transient=True, disable=not errors.is_terminal)
    return Record.union(*map(record_of, shown))


def _loaded(path: Path | None) -> Record:
    return load() if path is None else load(path)


def _print(parts: Iterable[Table]) -> None:
    console = Console()
    for number, part in enumerate(parts):
        console.print(*[""] * bool(number), part, sep="\n")
