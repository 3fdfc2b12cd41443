"""What a shell may complete an argument with."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from typer import Context

from kzcoe.cli.plain import one_line
from kzcoe.errors import KzcoeError
from kzcoe.files import load
from kzcoe.model import Standing
from kzcoe.record import Fact, Record

__all__ = ["bodies", "facts", "participants", "places", "standings_of_agreements", "standings_of_conventions"]


def facts(context: Context, incomplete: str) -> Iterator[tuple[str, str]]:
    """The ids of all facts, each with its name."""
    return _named(_record(context), incomplete)


def participants(context: Context, incomplete: str) -> Iterator[tuple[str, str]]:
    """The ids of officials and bodies."""
    record = _record(context)
    return _named((*record.officials, *record.bodies), incomplete)


def bodies(context: Context, incomplete: str) -> Iterator[tuple[str, str]]:
    """The ids of bodies."""
    return _named(_record(context).bodies, incomplete)


def places(context: Context, incomplete: str) -> Iterator[str]:
    """The cities of meetings."""
    known = dict.fromkeys(meeting.place for meeting in _record(context).meetings)
    return (place for place in known if place and place.startswith(incomplete))


def standings_of_conventions(incomplete: str) -> Iterator[str]:
    """The standings towards a convention."""
    return (one.value for one in Standing if one.of_convention and one.startswith(incomplete))


def standings_of_agreements(incomplete: str) -> Iterator[str]:
    """The standings towards a partial agreement."""
    return (one.value for one in Standing if not one.of_convention and one.startswith(incomplete))


def _named(known: Iterable[Fact], incomplete: str) -> Iterator[tuple[str, str]]:
    for fact in known:
        if fact.id.startswith(incomplete):
            yield one_line(fact.id), one_line(getattr(fact, "name", None) or getattr(fact, "title", None) or "")


def _record(context: Context) -> Record:
    """The record that the command is to ask; an empty one where it cannot be loaded, which the command will tell."""
    path: Path | None = context.params.get("record")
    try:
        return load() if path is None else load(path)
    except KzcoeError:
        return Record()
