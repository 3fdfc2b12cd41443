"""Asking for articles."""

from typing import Annotated

from typer import Option

from kzcoe.cli import completion, sheets
from kzcoe.cli.answers import Format, answer
from kzcoe.cli.asking.common import Between, Certain, FormatOption, ends
from kzcoe.cli.options import RecordFile, loaded

__all__ = ["articles"]


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
        found = found.published_between(*ends(between), certain=certain)
    answer(found, sheets.articles(found), form)
