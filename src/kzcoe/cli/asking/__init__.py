"""`kzcoe query`: the common questions, a command for each kind of fact that they are about."""

from typer import Typer

from kzcoe.cli.asking.articles import articles
from kzcoe.cli.asking.meetings import meetings
from kzcoe.cli.asking.officials import officials
from kzcoe.cli.asking.treaties import agreements, conventions
from kzcoe.cli.options import examples

__all__ = ["query"]

query: Typer = Typer(no_args_is_help=True, rich_markup_mode=None)


@query.callback(epilog="`kzcoe query COMMAND --help` tells what each can be asked, with examples.")
def ask() -> None:
    """Ask the record a question."""


query.command(
    epilog=examples(
        'kzcoe query meetings --with "Claus Neukirch"',
        "kzcoe query meetings --in Astana --between 2023 2024",
        "kzcoe query meetings --with eu --on 2023-06-27 --format json",
    )
)(meetings)
query.command(
    epilog=examples(
        "kzcoe query conventions --standing party --on 2016",
        "kzcoe query conventions --standing party --register",
        "kzcoe query conventions --about corruption",
        "kzcoe query conventions --format csv > conventions.csv",
    )
)(conventions)
query.command(epilog=examples("kzcoe query agreements --standing member --on 2015", "kzcoe query agreements"))(
    agreements
)
query.command(
    epilog=examples(
        "kzcoe query articles --mentioning GRECO",
        "kzcoe query articles --mentioning roman-vassilenko --between 2023 ..",
    )
)(articles)
query.command(
    epilog=examples(
        'kzcoe query officials --of "Council of Europe"',
        "kzcoe query officials --holding minister --on 2023",
        "kzcoe query officials --met bjorn-berge --format json",
    )
)(officials)
