"""What a table of facts has in its columns."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Meeting,
    Official,
    PartialAgreement,
    Programme,
)
from kzcoe.record import Moment
from kzcoe.record.naming import Names, offices, opening, since

__all__ = ["COLUMNS", "Column", "Value"]

Value: TypeAlias = object
"""What stands in a cell: a text or a date, a tuple of them a line each, or None."""
Column: TypeAlias = Callable[[Any, Names], Value]


def _headline(article: Article, _: Names) -> Value:
    return opening(article)


def _what(meeting: Meeting, _: Names) -> Value:
    return meeting.title or meeting.kind


def _persons(meeting: Meeting, _: Names) -> Value:
    return tuple(person.name for person in meeting.participants)


def _bodies(meeting: Meeting, names: Names) -> Value:
    return tuple(names.get(one, one) for one in meeting.bodies)


def _since(treaty: Convention | PartialAgreement, _: Names) -> Value:
    return since(treaty)


def _standing(treaty: Convention | PartialAgreement, _: Names) -> Value:
    return treaty.standing()


def _partners(programme: Programme, names: Names) -> Value:
    return tuple(names.get(one, one) for one in programme.partners)


def _adopted_by(document: Document, names: Names) -> Value:
    return document.body and names.get(document.body, document.body)


def _of(attribute: str) -> Column:
    def read(fact: object, _: Names) -> Value:
        value: Value = getattr(fact, attribute)
        return value

    return read


COLUMNS: Mapping[type, Mapping[str, Column]] = {
    Article: {"Published": _of("published"), "Headline": _headline, "Source": _of("source"), "Id": _of("id")},
    Official: {"Name": _of("name"), "Posts": offices, "Country": _of("country")},
    Meeting: {
        "Date": _of("date"),
        "Place": _of("place"),
        "What": _what,
        "Persons": _persons,
        "Bodies": _bodies,
    },
    Convention: {"Treaty": _of("id"), "Title": _of("title"), "Standing": _standing, "Since": _since},
    PartialAgreement: {
        "Name": _of("name"),
        "Short name": _of("short_name"),
        "Standing": _standing,
        "Since": _since,
    },
    Programme: {"Period": _of("period"), "Name": _of("name"), "Partners": _partners},
    Document: {
        "Date": _of("date"),
        "Document": _of("kind"),
        "Number": _of("number"),
        "Title": _of("title"),
        "Body": _adopted_by,
    },
    Body: {"Name": _of("name"), "Short name": _of("short_name"), "Kind": _of("kind"), "Country": _of("country")},
    Moment: {"Date": _of("when"), "What": _of("what")},
}
"""For each class of facts, the heads of its columns and how to read them."""
