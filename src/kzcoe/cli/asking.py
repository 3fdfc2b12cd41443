"""`kzcoe query`: the common questions."""

from typing import Annotated

from typer import Option, Typer

from kzcoe.cli import completion, rows
from kzcoe.cli.answers import Format, answer
from kzcoe.cli.options import DATE, RecordFile, examples, loaded
from kzcoe.errors import InvalidValueError
from kzcoe.model import Standing, when
from kzcoe.record import Record

__all__ = ["query"]

query: Typer = Typer(no_args_is_help=True, rich_markup_mode=None)

FormatOption = Annotated[
    Format, Option("--format", help="A table, JSON (one list of facts as in a saved record) or CSV (a row each).")
]
Certain = Annotated[bool, Option("--certain", help="Only what is so on every reading of dates known in part.")]
Between = Annotated[
    tuple[str, str] | None,
    Option("--between", metavar="FROM TO", help="Two dates, both included; .. leaves an end open."),
]


@query.callback(epilog="`kzcoe query COMMAND --help` tells what each can be asked, with examples.")
def ask() -> None:
    """Ask the record a question."""


@query.command(
    epilog=examples(
        'kzcoe query meetings --with "Claus Neukirch"',
        "kzcoe query meetings --in Astana --between 2023 2024",
        "kzcoe query meetings --with eu --on 2023-06-27 --format json",
    )
)
def meetings(  # noqa: PLR0913 - an option each
    *,
    with_: Annotated[
        list[str] | None,
        Option(
            "--with",
            metavar="NAME",
            help="Somebody who took part: an id, or any spelling of a name. Several times: all of them.",
            autocompletion=completion.participants,
        ),
    ] = None,
    place: Annotated[
        str | None, Option("--in", metavar="PLACE", help="The city.", autocompletion=completion.places)
    ] = None,
    between: Between = None,
    on: Annotated[str | None, Option("--on", metavar="DATE", help=f"A day, month or year. {DATE}")] = None,
    certain: Certain = False,
    form: FormatOption = Format.TABLE,
    record: RecordFile = None,
) -> None:
    """Who met whom, when and where.

    Gives the meetings for which all that is asked holds, in the order of their dates; those without one come last.
    """
    asked = loaded(record)
    found = asked.meetings.sorted_by("date")
    for name in with_ or ():
        found = found.involving(name)
        if not asked.meetings.involving(name):
            _refuse_unknown(asked, name)
    if place is not None:
        found = found.in_place(place)
    if between is not None:
        found = found.between(*map(_end, between), certain=certain)
    if on is not None:
        found = found.on(on, certain=certain)
    answer(found, rows.meetings(found, asked, ids=form is Format.TABLE), form)


@query.command(
    epilog=examples(
        "kzcoe query conventions --standing party --on 2016",
        "kzcoe query conventions --about corruption",
        "kzcoe query conventions --format csv > conventions.csv",
    )
)
def conventions(  # noqa: PLR0913 - an option each
    *,
    standing: Annotated[
        str | None,
        Option(
            "--standing",
            metavar="STANDING",
            help="Where Kazakhstan stands: intends, invited, signed, ratified, party or denounced.",
            autocompletion=completion.standings_of_conventions,
        ),
    ] = None,
    on: Annotated[
        str | None, Option("--on", metavar="DATE", help=f"On a date; at the furthest without it. {DATE}")
    ] = None,
    about: Annotated[str | None, Option("--about", metavar="TEXT", help="Words of a subject or title.")] = None,
    certain: Certain = False,
    form: FormatOption = Format.TABLE,
    record: RecordFile = None,
) -> None:
    """Conventions by Kazakhstan's standing.

    With each its standing, on the date or at the furthest, and the articles and publishers that say so.
    """
    found = loaded(record).conventions
    if standing is not None:
        found = found.with_standing(_standing(standing, of_convention=True), on=on, certain=certain)
    if about is not None:
        found = found.subject(about)
    answer(found, rows.conventions(found, None if on is None else when(on)), form)


@query.command(epilog=examples("kzcoe query agreements --standing member --on 2015", "kzcoe query agreements"))
def agreements(  # noqa: PLR0913 - an option each
    *,
    standing: Annotated[
        str | None,
        Option(
            "--standing",
            metavar="STANDING",
            help="Where Kazakhstan stands: applied, observer, member or withdrawn.",
            autocompletion=completion.standings_of_agreements,
        ),
    ] = None,
    on: Annotated[
        str | None, Option("--on", metavar="DATE", help=f"On a date; at the furthest without it. {DATE}")
    ] = None,
    about: Annotated[str | None, Option("--about", metavar="TEXT", help="Words of a subject or name.")] = None,
    certain: Certain = False,
    form: FormatOption = Format.TABLE,
    record: RecordFile = None,
) -> None:
    """Partial agreements by Kazakhstan's standing.

    With each its standing, on the date or at the furthest, and the articles and publishers that say so.
    """
    found = loaded(record).agreements
    if standing is not None:
        found = found.with_standing(_standing(standing, of_convention=False), on=on, certain=certain)
    if about is not None:
        found = found.subject(about)
    answer(found, rows.agreements(found, None if on is None else when(on)), form)


@query.command(
    epilog=examples(
        "kzcoe query articles --mentioning GRECO",
        "kzcoe query articles --mentioning roman-vassilenko --between 2023 ..",
    )
)
def articles(
    *,
    mentioning: Annotated[
        str | None,
        Option(
            "--mentioning",
            metavar="WHAT",
            help="The id, name or number of a fact that the article tells, or words that are in its text.",
            autocompletion=completion.facts,
        ),
    ] = None,
    between: Between = None,
    certain: Certain = False,
    form: FormatOption = Format.TABLE,
    record: RecordFile = None,
) -> None:
    """Articles by what they mention and when."""
    found = loaded(record).articles
    if mentioning is not None:
        told = {*found.mentioning(mentioning).ids, *found.search(mentioning).ids}
        found = found.where(lambda article: article.id in told)
    if between is not None:
        found = found.published_between(*map(_end, between), certain=certain)
    answer(found, rows.articles(found), form)


@query.command(
    epilog=examples(
        'kzcoe query officials --of "Council of Europe"',
        "kzcoe query officials --holding minister --on 2023",
        "kzcoe query officials --met bjorn-berge --format json",
    )
)
def officials(  # noqa: PLR0913 - an option each
    *,
    of: Annotated[
        str | None,
        Option(
            "--of", metavar="BODY", help="With a post in a body: its id or any name.", autocompletion=completion.bodies
        ),
    ] = None,
    holding: Annotated[str | None, Option("--holding", metavar="TITLE", help="With a post of this title.")] = None,
    on: Annotated[str | None, Option("--on", metavar="DATE", help=f"With that post on a date. {DATE}")] = None,
    met: Annotated[
        str | None,
        Option(
            "--met",
            metavar="NAME",
            help="Who took part in a meeting with somebody.",
            autocompletion=completion.participants,
        ),
    ] = None,
    certain: Certain = False,
    form: FormatOption = Format.TABLE,
    record: RecordFile = None,
) -> None:
    """Officials by their posts or by whom they met.

    Title, body and date are those of one post: of an official who was a minister in 2019 and a judge in 2023, a judge
    in 2019 is not found.
    """
    asked = loaded(record)
    found = asked.officials
    if of is not None or holding is not None or on is not None:
        found = found.holding(holding or "", of=of, on=on, certain=certain)
    if met is not None:
        found = found.met(met)
    for name in filter(None, (of, met)):
        if not found:
            _refuse_unknown(asked, name)
    answer(found, rows.officials(found, asked), form)


def _end(date: str) -> str | None:
    """An end of a stretch of time; None where it is open."""
    return None if date == ".." else date


def _standing(word: str, *, of_convention: bool) -> Standing:
    """The standing, when it is on the scale."""
    scale = [standing for standing in Standing if standing.of_convention == of_convention]
    if word not in scale:
        raise InvalidValueError(f"--standing: expected one of {', '.join(scale)}, got {word!r}")
    return Standing(word)


def _refuse_unknown(record: Record, name: str) -> None:
    """`NotFoundError` says what comes nearest to a name that nothing goes by: it may be misspelt."""
    if not record.find_all(name):
        record.find(name)
