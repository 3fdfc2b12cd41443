"""Meetings told as held by articles that are older."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kzcoe.model import Article, Meeting
from kzcoe.record._inside import articles_of
from kzcoe.record.checks.findings import Side, Told, side

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["after_article"]

_PLANNED = re.compile(
    r"\b(?:will|would|shall|going to|to be held|to take place|upcoming|forthcoming|scheduled|planned|plans?|expected"
    r"|due|next|intends?|agreed|invited|ahead|starts?|begins?|opens?|kicks? off|tomorrow)\b",
    re.IGNORECASE,
)
"""Words with which a meeting is announced."""


def after_article(record: "Record") -> Iterator[Told]:
    """Meetings dated after the article that tells them, where it does not announce them."""
    for meeting in record.meetings:
        for account in meeting.accounts or (meeting,):
            for identifier in sorted(articles_of(account)):
                article = record.articles.get(identifier)
                if article is not None:
                    yield from _after(meeting, account, article)


def _after(meeting: Meeting, account: Meeting, article: Article) -> Iterator[Told]:
    quotes = tuple(one for one in account.evidence if one.article == article.id)
    late = (
        account.date is not None and article.published is not None and article.published.certainly_before(account.date)
    )
    if late and quotes and not any(_PLANNED.search(one.quote) for one in quotes):
        told = Side(says=f"held on {account.date}", evidence=quotes)
        sentence = f"dated {account.date}, after the article {article.id!r} of {article.published} that tells it"
        yield Told(facts=(meeting, article), sentence=sentence, sides=(told, side(f"published on {article.published}")))
