"""From an article to the record of what it says, and what becomes of one that cannot be read."""

from traceback import format_exc
from typing import TypeAlias

from attrs import evolve, fields

from kzcoe.errors import Failure, KzcoeError, ReadingError
from kzcoe.files.contents import Content, Unit
from kzcoe.model import Article
from kzcoe.record import Record

__all__ = ["Outcome", "outcome", "record_of"]

Outcome: TypeAlias = Record | Failure


def outcome(unit: Unit) -> Outcome:
    """What a unit says, or why that could not be found out; never an exception."""
    try:
        return record_of(unit.content())
    except KzcoeError as error:
        return Failure(unit.name, error)
    except Exception as error:  # noqa: BLE001 - a mistake of the reader costs one text, and is told, not all the others
        return Failure(unit.name, _unforeseen(unit.name, error))


def record_of(content: Content) -> Record:
    """A record as it is, or what an article says."""
    if isinstance(content, Record):
        return content
    # Reading brings a good deal with it; whoever loads a saved record goes without.
    from kzcoe.reading import read  # noqa: PLC0415

    told = read(content.text, id=content.id, published=content.published, source=content.source, url=content.url)
    return evolve(told, articles=[_as_given(content, article) for article in told.articles])


def _as_given(given: Article, read: Article) -> Article:
    """The article as read, but for what was known of it before: its giver knows better."""
    values = {attribute.name: getattr(given, attribute.name) for attribute in fields(Article)}
    return evolve(read, **{name: value for name, value in values.items() if value not in (None, ())})


def _unforeseen(name: str, error: Exception) -> ReadingError:
    """The error as one of this package, which any process can hand to any other; where it arose is a note in it."""
    told = ReadingError(f"{name}: cannot be read: {type(error).__name__}: {error}")
    told.add_note(format_exc())
    return told
