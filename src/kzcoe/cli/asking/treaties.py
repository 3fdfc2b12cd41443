"""Asking for conventions and partial agreements."""

from pathlib import Path
from typing import Annotated, TypeVar

from typer import BadParameter, Option

from kzcoe.cli import completion, sheets
from kzcoe.cli.answers import Format, answer
from kzcoe.cli.asking.common import Certain, FormatOption
from kzcoe.cli.options import OnDate, RecordFile, day, loaded
from kzcoe.model import Standing, When
from kzcoe.record import Agreements, Conventions, Record

__all__ = ["agreements", "conventions"]

WithRegister = Annotated[
    bool, Option("--register", help="Also those of which only the register knows, and what it says of the others.")
]
Treaties = TypeVar("Treaties", Conventions, Agreements)


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
    on: OnDate = None,
    about: Annotated[str | None, Option("--about", metavar="TEXT", help="Words of a subject or title.")] = None,
    certain: Certain = False,
    form: FormatOption = Format.TABLE,
    register: WithRegister = False,
    record: RecordFile = None,
) -> None:
    """Conventions by Kazakhstan's standing.

    With each its standing, on the date or at the furthest, and the articles and publishers that say so. Those that no
    article of the record names are found with --register.
    """
    wanted = None if standing is None else _standing(standing, of_convention=True)
    found = _about(_standing_at(_asked(record, register=register).conventions, wanted, day(on), certain=certain), about)
    answer(found, sheets.conventions(found, day(on)), form)


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
    on: OnDate = None,
    about: Annotated[str | None, Option("--about", metavar="TEXT", help="Words of a subject or name.")] = None,
    certain: Certain = False,
    form: FormatOption = Format.TABLE,
    register: WithRegister = False,
    record: RecordFile = None,
) -> None:
    """Partial agreements by Kazakhstan's standing.

    With each its standing, on the date or at the furthest, and the articles and publishers that say so. Those that no
    article of the record names are found with --register.
    """
    wanted = None if standing is None else _standing(standing, of_convention=False)
    found = _about(_standing_at(_asked(record, register=register).agreements, wanted, day(on), certain=certain), about)
    answer(found, sheets.agreements(found, day(on)), form)


def _asked(record: Path | None, *, register: bool) -> Record:
    """The record to ask, with all that the register knows where that is wanted."""
    asked = loaded(record)
    return asked.with_register(everything=True) if register else asked


def _standing_at(treaties: Treaties, standing: Standing | None, on: When | None, *, certain: bool) -> Treaties:
    """Those with the standing on the date; all where none is asked for."""
    return treaties if standing is None else treaties.with_standing(standing, on=on, certain=certain)


def _about(treaties: Treaties, text: str | None) -> Treaties:
    """Those with the text in a subject or name; all where none is asked for."""
    return treaties if text is None else treaties.subject(text)


def _standing(word: str, *, of_convention: bool) -> Standing:
    """The standing, when it is on the scale."""
    scale = [standing for standing in Standing if standing.of_convention == of_convention]
    if word.lower() not in scale:
        raise BadParameter(f"expected one of {', '.join(scale)}, got {word!r:.80}", param_hint="--standing")
    return Standing(word.lower())
