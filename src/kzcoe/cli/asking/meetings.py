"""Asking for meetings."""

from typing import Annotated

from typer import Option

from kzcoe.cli import completion, sheets
from kzcoe.cli.answers import Format, answer
from kzcoe.cli.asking.common import Between, Certain, FormatOption, ends, refuse_unknown
from kzcoe.cli.options import DATE, RecordFile, day, loaded

__all__ = ["meetings"]


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
            refuse_unknown(asked, name)
    if place is not None:
        found = found.in_place(place)
    if between is not None:
        found = found.between(*ends(between), certain=certain)
    if (at := day(on)) is not None:
        found = found.on(at, certain=certain)
    answer(found, sheets.meetings(found, asked, ids=form is Format.TABLE), form)
