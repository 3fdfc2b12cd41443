"""What a fact is called, in a line."""

from typing import Any

from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Post,
    Programme,
    Reference,
    Span,
    Statement,
    When,
)

__all__ = ["label"]


def label(thing: Any) -> str:  # noqa: ANN401, PLR0911 - any class of the model, one return for each
    """A fact, or a part of one, in a line."""
    match thing:
        case Article(title=title, id=id_):
            return title or id_
        case Official(name=name) | Programme(name=name) | Participant(name=name):
            return name
        case Meeting():
            return _listed(thing.title or str(thing.kind or "meeting"), thing.place, thing.date)
        case Convention():
            return f"{thing.reference}, {thing.title}"
        case PartialAgreement(name=name, short_name=short) | Body(name=name, short_name=short):
            return f"{name} ({short})" if short else name
        case Document():
            return f"{str(thing.kind).capitalize()} {thing.number}"
        case Post():
            return _listed(thing.title, thing.body, _time(thing.start, thing.end))
        case Statement(standing=standing, date=date, note=note):
            return _listed(" since ".join(map(str, filter(None, (standing or "named", date)))), note)
        case Span(start=start, end=end, kind=kind):
            return f"{kind} {start}–{end}"
        case Reference(title=title):
            return title
        case Evidence(quote=quote):
            return quote
        case _:
            return str(thing)


def _time(start: When | None, end: When | None) -> str | None:
    if start is None:
        return f"until {end}" if end else None
    return f"from {start}" if end is None else f"from {start} until {end}"


def _listed(*parts: object) -> str:
    return ", ".join(map(str, filter(None, parts)))
