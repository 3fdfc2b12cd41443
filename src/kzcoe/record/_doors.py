"""The ways out of a record to what is built of records.

These are the only modules that may import against the direction, `kzcoe.model._doors` being the other: each function
does so when it is called, so that a record costs nothing of what it can be turned into.
"""

# ruff: noqa: PLC0415 - what is imported inside these functions is made of records, and must wait until it is used

from os import PathLike
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from kzcoe.record.articles import Articles
    from kzcoe.record.record import Record

__all__ = ["ArticlesDoors", "RecordDoors"]


class RecordDoors:
    """Where a record leads."""

    __slots__ = ()

    def save(self, path: str | PathLike[str]) -> None:
        """Write the record to a file in the JSON form, from which `kzcoe.load` gives back an equal one."""
        from kzcoe.files import save

        save(cast("Record", self), path)

    def export(self, to: str, path: str | PathLike[str]) -> None:
        """Write the record to a file in a format of another tool; `InvalidValueError` lists the formats there are.

        Those that are about articles leave out the facts. The file is replaced whole or not at all.
        """
        from kzcoe.files.formats import export

        export(cast("Record", self), to, path)

    def to_web_annotations(self, base: str = "urn:kzcoe:") -> dict[str, Any]:
        """The evidence as an AnnotationCollection of the W3C Web Annotation model, in JSON-LD.

        There is an annotation for each fact that a quote tells of, with the article as its target, by position (in
        code points) and by quote. `base` is what every name begins with: give the address at which you publish them.
        """
        from kzcoe.export.formats.web_annotation import web_annotations

        return web_annotations(cast("Record", self), base)

    def to_followthemoney(self) -> list[dict[str, Any]]:
        """The facts as entities of FollowTheMoney, with the articles that tell them as `proof`.

        Ids are the same in every run, and no entity points at one that is not there.
        """
        from kzcoe.export.formats.followthemoney import entities

        return list(entities(cast("Record", self)))


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
