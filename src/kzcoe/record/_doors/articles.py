"""Where articles lead: the forms of bibliographies and of search engines."""

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from kzcoe.record.articles import Articles

__all__ = ["ArticlesDoors"]


class ArticlesDoors:
    """Where articles lead."""

    __slots__ = ()

    def to_csl(self) -> list[dict[str, Any]]:
        """The articles as items of CSL-JSON, which Zotero, Pandoc and other makers of bibliographies read."""
        from kzcoe.export.formats.csl import csl_items

        return csl_items(cast("Articles", self))

    def to_bibtex(self) -> str:
        """The articles as entries of BibTeX; what LaTeX would obey is escaped."""
        from kzcoe.export.formats.bibtex import bibtex

        return bibtex(cast("Articles", self))

    def to_schema_org(self) -> dict[str, Any]:
        """The articles as one JSON-LD graph of `NewsArticle`, in the terms of schema.org."""
        from kzcoe.export.formats.schema_org import news_articles

        return news_articles(cast("Articles", self))
