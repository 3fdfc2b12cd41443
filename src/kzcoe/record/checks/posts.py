"""Posts that articles give to a person outside the time in which pages have them held."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from kzcoe.model import Article, Official, PartialDate, Post
from kzcoe.model.names import fold, slug
from kzcoe.record.checks.findings import Told, side

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["Office", "not_held", "office"]

Office: TypeAlias = tuple[str | None, frozenset[str]]
"""A body, and the words of a title in it."""

_SMALL = frozenset({"a", "affairs", "and", "for", "in", "of", "on", "the", "to"})
_NOT_NOW = ("former", "then", "ex", "late", "future", "incoming", "outgoing", "designate", "elect")
_BEFORE = 24
"""Code points before a title in which such a word speaks of it."""


def office(post: Post) -> Office:
    """The office a post is in, whatever the order of the words: a foreign minister is a minister of foreign affairs."""
    return post.body, frozenset(slug(post.title).split("-")) - _SMALL


def not_held(record: "Record") -> Iterator[Told]:
    """Posts in the present of an article by whose date no page has the person in that office."""
    for official in record.officials:
        pages = _pages(official)
        for post in official.posts if pages else ():
            article = record.articles.get(post.evidence.article) if post.evidence else None
            if article and post.attested and not _is_past(post, article):
                yield from _outside(official, post, pages.get(office(post), []))


def _pages(official: Official) -> dict[Office, list[Post]]:
    """What pages say, by office; those with no beginning and no end exclude nothing and are left out."""
    pages: defaultdict[Office, list[Post]] = defaultdict(list)
    for post in official.posts:
        if post.reference is not None and post.body is not None:
            pages[office(post)].append(post)
    return {one: posts for one, posts in pages.items() if all(post.start or post.end for post in posts)}


def _outside(official: Official, post: Post, pages: list[Post]) -> Iterator[Told]:
    days = [day for day in post.attested if pages and not any(page.held(day) for page in pages)]
    for day in days[:1]:
        called, held = f"{post.title!r} on {day}", f"held {' and '.join(map(_term, pages))}"
        yield Told(
            facts=(official,),
            sentence=f"{called}, but pages have it {held}",
            sides=(side(called, post), side(held, *pages)),
        )


def _is_past(post: Post, article: Article) -> bool:
    """Whether the article speaks of somebody who held, or is to hold, the post."""
    if post.evidence is None:
        return False
    before = article.text[max(0, post.evidence.start - _BEFORE) : post.evidence.end]
    return not set(slug(fold(before)).split("-")).isdisjoint(_NOT_NOW)


def _term(post: Post) -> str:
    return f"{_end(post.start)} to {_end(post.end)}"


def _end(given: PartialDate | None) -> str:
    return "an unknown day" if given is None else str(given)
