"""What is left of a fact when articles are taken away."""

from collections.abc import Set as AbstractSet
from typing import Any, TypeVar

from attrs import evolve, fields

from kzcoe.model import Document, Evidence, Meeting, Participant, Post, Reference, Statement
from kzcoe.model.facts import Fact
from kzcoe.record._inside import articles_of, inside
from kzcoe.record.merging import documents, meetings
from kzcoe.record.merging.renaming import changed

__all__ = ["without_articles"]

Told = TypeVar("Told", Meeting, Document)


def without_articles(fact: Fact, articles: AbstractSet[str]) -> Fact | None:
    """The fact as other sources tell it; itself when none of the articles is a source of it, None when nothing else is.

    A meeting or document that loses accounts is put together again from those that are left, under the same id.
    """
    match fact:
        case _ if articles.isdisjoint(articles_of(fact)):
            return fact
        case Meeting(accounts=(_, *_)):
            meetings_left = _left(fact.accounts, articles)
            return evolve(meetings.as_one(meetings_left), id=fact.id) if meetings_left else None
        case Document(accounts=(_, *_)):
            documents_left = _left(fact.accounts, articles)
            return evolve(documents.as_one(documents_left), id=fact.id) if documents_left else None
        case _:
            left: Fact | None = _pruned(fact, articles)
            return left


def _left(accounts: tuple[Told, ...], articles: AbstractSet[str]) -> list[Told]:
    """The accounts as other sources give them."""
    left = (one if articles.isdisjoint(articles_of(one)) else _pruned(one, articles) for one in accounts)
    return [account for account in left if account is not None]


def _pruned(fact: Any, articles: AbstractSet[str]) -> Any:  # noqa: ANN401 - of whatever class the fact is, or None
    """The fact without all that the articles alone state of it; None when no source is left."""
    kept = {}
    for attribute in fields(type(fact)):
        value = getattr(fact, attribute.name)
        if isinstance(value, tuple):
            kept[attribute.name] = tuple(one for one in value if not _rests_on(one, articles))
    left = changed(fact, **kept)
    return left if any(inside(left, Evidence)) or any(inside(left, Reference)) else None


def _rests_on(part: object, articles: AbstractSet[str]) -> bool:
    """Whether a part of a fact is evidence in the articles, or told by such evidence."""
    evidence = part.evidence if isinstance(part, Post | Statement | Participant) else part
    return isinstance(evidence, Evidence) and evidence.article in articles
