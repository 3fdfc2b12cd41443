"""What is left of a fact when an article is taken away."""

from typing import Any, TypeVar

from attrs import evolve, fields

from kzcoe.model import Document, Evidence, Meeting, Participant, Post, Reference, Statement
from kzcoe.record._facts import Fact
from kzcoe.record._inside import articles_of, inside
from kzcoe.record.merging import documents, meetings
from kzcoe.record.merging.renaming import changed

__all__ = ["without_article"]

Told = TypeVar("Told", Meeting, Document)


def without_article(fact: Fact, article: str) -> Fact | None:
    """The fact as other sources tell it; itself when the article is none of its sources, None when it is the only one.

    A meeting or document that loses accounts is put together again from those that are left, under the same id.
    """
    match fact:
        case _ if article not in articles_of(fact):
            return fact
        case Meeting(accounts=(_, *_)):
            meetings_left = _left(fact.accounts, article)
            return evolve(meetings.as_one(meetings_left), id=fact.id) if meetings_left else None
        case Document(accounts=(_, *_)):
            documents_left = _left(fact.accounts, article)
            return evolve(documents.as_one(documents_left), id=fact.id) if documents_left else None
        case _:
            left: Fact | None = _pruned(fact, article)
            return left


def _left(accounts: tuple[Told, ...], article: str) -> list[Told]:
    """The accounts as other sources give them."""
    left = (_pruned(one, article) if article in articles_of(one) else one for one in accounts)
    return [account for account in left if account is not None]


def _pruned(fact: Any, article: str) -> Any:  # noqa: ANN401 - of whatever class the fact is, or None
    """The fact without all that the article alone states of it; None when no source is left."""
    kept = {}
    for attribute in fields(type(fact)):
        value = getattr(fact, attribute.name)
        if isinstance(value, tuple):
            kept[attribute.name] = tuple(one for one in value if not _rests_on(one, article))
    left = changed(fact, **kept)
    return left if any(inside(left, Evidence)) or any(inside(left, Reference)) else None


def _rests_on(part: object, article: str) -> bool:
    """Whether a part of a fact is evidence in the article, or told by such evidence."""
    evidence = part.evidence if isinstance(part, Post | Statement | Participant) else part
    return isinstance(evidence, Evidence) and evidence.article == article
