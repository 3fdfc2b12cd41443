"""Merging articles: what one record does not know of an article is taken from the other."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve

from kzcoe.errors import MergeError
from kzcoe.model import Article
from kzcoe.record.merging.choosing import one_of, together
from kzcoe.record.merging.linking import grouped

__all__ = ["merge_articles"]

_GIVEN = ("text", "title", "published", "dateline", "source", "url", "language")


def merge_articles(articles: Iterable[Article]) -> list[Article]:
    """Each article once; `MergeError` when its text or anything else given differs."""
    return [one_of(group, _merged) for group in grouped(articles, lambda article: article.id).values()]


def _merged(group: Sequence[Article]) -> Article:
    given = {name: _agreed(group, name) for name in _GIVEN}
    return evolve(group[0], **given, spans=together(article.spans for article in group))


def _agreed(group: Sequence[Article], name: str) -> Any:  # noqa: ANN401 - of whatever class the attribute is
    values = dict.fromkeys(getattr(article, name) for article in group)
    values.pop(None, None)
    if len(values) > 1:
        one, other = sorted(map(str, values))[:2]
        raise MergeError(f"article {group[0].id!r:.80} has two values of {name}: {_short(one)} and {_short(other)}")
    return next(iter(values), None)


def _short(text: str, most: int = 60) -> str:
    return repr(text if len(text) <= most else f"{text[: most - 3]}...")
