"""Asking for officials."""

from typing import Annotated

from typer import Option

from kzcoe.cli import completion, sheets
from kzcoe.cli.answers import Format, answer
from kzcoe.cli.asking.common import Certain, FormatOption, refuse_unknown
from kzcoe.cli.options import DATE, RecordFile, day, loaded

__all__ = ["officials"]


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
        found = found.holding(holding or "", of=of, on=day(on), certain=certain)
    if met is not None:
        found = found.met(met)
    for name in filter(None, (of, met)):
        if not found:
            refuse_unknown(asked, name)
    answer(found, sheets.officials(found, asked), form)
