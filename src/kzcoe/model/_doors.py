"""The ways out of a fact to what is built of facts.

Like `kzcoe.record._doors`, this module may import against the direction: each function does so when it is called, so
that a fact costs nothing of what it can be turned into.
"""

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from kzcoe.export.pages import MarkedPage
    from kzcoe.model.articles import Article
    from kzcoe.record import Record

__all__ = ["ArticleDoors", "Doors"]


class Doors:
    """Where any fact, or part of one, leads."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """What a notebook shows: a card, with the quotes one click away."""
        from kzcoe.export.pages import card

        return card(self)


class ArticleDoors(Doors):
    """Where an article leads."""

    __slots__ = ()

    def show(self, record: "Record | None" = None) -> "MarkedPage":
        """The text with what was found marked in place, and a table of facts that lead to their sentences.

        A notebook shows it; `.html` is a page of its own, and `.save(path)` writes that. Shows what the record has
        found in the article, or without one, what `kzcoe.read` finds.
        """
        from kzcoe.export.pages import marked_as_found
        from kzcoe.reading import read

        article = cast("Article", self)
        if record is None:
            record = read(
                article.text, id=article.id, published=article.published, source=article.source, url=article.url
            )
        return marked_as_found(article, record)
