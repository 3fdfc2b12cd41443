"""The commands."""

from importlib.metadata import PackageNotFoundError, version
from typing import Annotated

from typer import Argument, Exit, Option, Typer, echo

from kzcoe.cli import completion, sheets
from kzcoe.cli.answers import print_tables
from kzcoe.cli.asking import query
from kzcoe.cli.cards import cards
from kzcoe.cli.checking import check
from kzcoe.cli.exporting import FORMATS_LISTED, export
from kzcoe.cli.options import OnDate, RecordFile, day, examples, loaded
from kzcoe.cli.reading import load_, read
from kzcoe.cli.tables import SheetTable

__all__ = ["app"]

app: Typer = Typer(
    context_settings={"help_option_names": ["-h", "--help"]},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

app.command(epilog=examples("kzcoe read article.txt", "kzcoe read articles/ -o record.json"))(read)
app.command("load", epilog=examples("kzcoe load articles/ --corrections corrections.json -o record.json"))(load_)
app.command(epilog=FORMATS_LISTED)(export)
app.command(epilog=examples("kzcoe check", "kzcoe check articles/ --register", "kzcoe check record.json --json"))(check)
app.add_typer(query, name="query")


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
    print_tables([SheetTable(sheets.timeline(loaded(record)))])


@app.command(epilog=examples("kzcoe conventions", "kzcoe conventions --on 2016-01-01"))
def conventions(
    *,
    on: OnDate = None,
    record: RecordFile = None,
) -> None:
    """Show where Kazakhstan stands towards conventions."""
    print_tables([SheetTable(sheets.conventions(loaded(record).conventions, day(on)))])
