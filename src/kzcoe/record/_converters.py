"""What a record makes of what it is given: any iterable of facts becomes a collection in the order of a record.

Plain functions, one for each attribute: type checkers follow these, and no bound methods.
"""

from collections.abc import Iterable
from typing import Any

from kzcoe.errors import InvalidValueError
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Correction,
    Document,
    Meeting,
    Official,
    PartialAgreement,
    Programme,
)
from kzcoe.model.facts import KINDS
from kzcoe.record.articles import Articles
from kzcoe.record.bodies import Bodies
from kzcoe.record.documents import Documents, Programmes
from kzcoe.record.meetings import Meetings
from kzcoe.record.officials import Officials
from kzcoe.record.treaties import Agreements, Conventions

__all__ = [
    "to_agreements",
    "to_articles",
    "to_bodies",
    "to_conventions",
    "to_corrections",
    "to_documents",
    "to_meetings",
    "to_officials",
    "to_programmes",
]

_COLLECTIONS = tuple(KINDS)


def to_articles(items: Iterable[Article]) -> Articles:
    return Articles(items).canonical()


def to_officials(items: Iterable[Official]) -> Officials:
    return Officials(items).canonical()


def to_meetings(items: Iterable[Meeting]) -> Meetings:
    return Meetings(items).canonical()


def to_conventions(items: Iterable[Convention]) -> Conventions:
    return Conventions(items).canonical()


def to_agreements(items: Iterable[PartialAgreement]) -> Agreements:
    return Agreements(items).canonical()


def to_programmes(items: Iterable[Programme]) -> Programmes:
    return Programmes(items).canonical()


def to_documents(items: Iterable[Document]) -> Documents:
    return Documents(items).canonical()


def to_bodies(items: Iterable[Body]) -> Bodies:
    return Bodies(items).canonical()


def to_corrections(items: Iterable[Correction]) -> tuple[Correction, ...]:
    """The corrections, each once, by fact and by day."""
    several = tuple(items)
    for one in several:
        if not isinstance(one, Correction):
            raise InvalidValueError(f"Record.corrections: expected Correction, got {one!r:.80}")
    return tuple(sorted(dict.fromkeys(several), key=_of_fact_and_day))


def _of_fact_and_day(correction: Correction) -> tuple[Any, ...]:
    """The place of a correction in a record: by the fact, then by the day it was made."""
    day = ("",) if correction.made is None else (str(correction.made),)
    return (_COLLECTIONS.index(correction.collection), correction.fact_id, day, repr(correction))
