"""Collections of articles."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from kzcoe.model import Article, DateLike
from kzcoe.record._days import DateIndex, window
from kzcoe.record._doors.articles import ArticlesDoors
from kzcoe.record._inside import articles_of
from kzcoe.record._keeping import kept
from kzcoe.record.collection import Collection

if TYPE_CHECKING:
    from kzcoe.model.facts import Fact

__all__ = ["Articles"]


def _names(article: Article) -> Iterable[str]:
    return filter(None, (article.title, article.url))


class Articles(ArticlesDoors, Collection[Article]):
    """Articles; a look-up takes an id, a headline or an address."""

    __slots__ = ()

    _kind = Article
    _names = staticmethod(_names)

    def mentioning(self, what: "Fact | str") -> Self:
        """The articles that give evidence for a fact, or for any fact of the record with that id or name."""
        facts = self._whole.find_all(what) if isinstance(what, str) else (what,)
        named = {article for fact in facts for article in articles_of(fact)}
        return self._at(self._places[article] for article in named if article in self._places)

    def published_between(
        self, start: DateLike | None = None, end: DateLike | None = None, *, certain: bool = False
    ) -> Self:
        """The articles published from `start` to `end`, both included; None leaves an end open.

        An article of which the day of publication is not known is never found.
        """
        return self._in_order(self._days.within(window(start, end), certain=certain))

    @kept
    def _days(self) -> DateIndex:
        return DateIndex(article.published for article in self)
