"""Merging articles: what one record does not know of an article is taken from the other."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from attrs import evolve

from kzcoe.errors import MergeError
from kzcoe.model import Article
from kzcoe.record.merging.choosing import one_of, together
from kzcoe.record.merging.linking import grouped

__all__ = ["merge_articles"]

_AROUND: Final = 20  # code points before a difference that are shown, and half of those after it
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
        place = _first_difference(one, other)
        where = f" from code point {place} on" if place > _AROUND else ""
        raise MergeError(
            f"article {group[0].id!r:.80} has two values of {name}{where}: {_short(one, place)} and "
            f"{_short(other, place)}; two articles need two ids"
        )
    return next(iter(values), None)


def _first_difference(one: str, other: str) -> int:
    """How many code points two texts begin with that are the same."""
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _short(text: str, place: int) -> str:
    """A text around a place."""
    first, last = (place - _AROUND if place > _AROUND else 0), max(place, _AROUND) + 2 * _AROUND
    return repr(f"{'...' * (first > 0)}{text[first:last]}{'...' * (last < len(text))}")
