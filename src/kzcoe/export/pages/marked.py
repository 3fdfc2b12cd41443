"""Articles with what was found in them, as a page of its own or in a notebook cell."""

import os
from collections.abc import Iterable, Sequence
from hashlib import sha256
from xml.etree.ElementTree import Element

from attrs import evolve, field, frozen

from kzcoe.errors import AmbiguousError, InvalidValueError, NotFoundError
from kzcoe.export.pages.articles import marked_article
from kzcoe.export.pages.bounds import LONGEST_TEXT, counted
from kzcoe.export.pages.claims import Claims
from kzcoe.export.pages.labels import label
from kzcoe.export.pages.nodes import node, style, told, written
from kzcoe.export.pages.safe import cut
from kzcoe.model import Article
from kzcoe.record import Record

__all__ = ["MarkedPage", "marked", "marked_as_found"]

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""What the page may do: be styled by its own style, and nothing else."""


def _in_order(articles: Iterable[Article]) -> tuple[Article, ...]:
    return tuple(articles)


@frozen(kw_only=True, repr=False)
class MarkedPage:
    """Articles with what a record has found in them marked in place, and tables of facts that lead to their sentences.

    A notebook shows it as the output of a cell. `html` is a page that stands alone: it loads nothing, runs no script,
    and is light or dark as the reader's system is.
    """

    articles: tuple[Article, ...] = field(converter=_in_order)
    """The articles, in the order of the page."""
    record: Record
    """What was found."""

    def __attrs_post_init__(self) -> None:
        if not self.articles:
            raise InvalidValueError("MarkedPage.articles: expected one article or more, got none")

    @property
    def html(self) -> str:
        """The whole page."""
        head = node(
            "head",
            node("meta", charset="utf-8"),
            node("meta", http_equiv="Content-Security-Policy", content=POLICY),
            node("meta", name="viewport", content="width=device-width, initial-scale=1"),
            node("meta", name="color-scheme", content="light dark"),
            node("link", rel="icon", href="data:,"),
            node("title", self._title),
            style("page", "marked"),
        )
        contents = _contents(self.articles)
        sections = self._sections("a", "h1" if contents is None else "h2")
        body = node("body", node("main", contents, *sections, class_="kzcoe kz-marked"))
        return f"<!DOCTYPE html>\n{written(node('html', head, body, lang='en'))}\n"

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the page to a file, whole or not at all; `SourceError` when that cannot be done."""
        from kzcoe.files.writing import write  # noqa: PLC0415 - a way out, used by those who save

        write(path, self.html.encode())

    @property
    def _title(self) -> str:
        """What the page is called in the browser."""
        first, *others = self.articles
        return counted(len(self.articles), "article") if others else cut(label(first), LONGEST_TEXT)

    def _sections(self, prefix: str, heading: str) -> list[Element]:
        claims = Claims(self.record)
        return [
            marked_article(article, claims.of(article), f"{prefix}{number}", heading)
            for number, article in enumerate(self.articles, 1)
        ]

    def _repr_html_(self) -> str:
        """The page in a notebook cell; its ids tell it from other pages in the notebook."""
        told_by = "\0".join(article.id + article.text for article in self.articles)
        prefix = f"kz-{sha256(told_by.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}-"
        return written(node("div", style("marked"), *self._sections(prefix, "h2"), class_="kzcoe kz-marked"))

    def __repr__(self) -> str:
        first, *others = self.articles
        more = f" and {len(others):,} more" if others else ""
        return f"<MarkedPage: article {first.id!r}{more}>"


def _contents(articles: Sequence[Article]) -> Element | None:
    """Links to the articles, where there are several."""
    if len(articles) == 1:
        return None
    entries = [
        node("li", node("a", told(cut(label(one), LONGEST_TEXT)), href=f"#a{number}"))
        for number, one in enumerate(articles, 1)
    ]
    return node("nav", node("h1", counted(len(articles), "article")), node("ol", *entries), aria_label="Articles")


def marked(record: Record, *articles: Article | str) -> MarkedPage:
    """A page of articles of a record, by default of its only one.

    `NotFoundError` where the record has no such article, `AmbiguousError` where it has several and none is named.
    """
    if not articles and len(record.articles) > 1:
        several = f"Record.show: the record has {len(record.articles)} articles; expected the id of one or more"
        raise AmbiguousError(f"{several}, such as {record.articles[0].id!r}")
    chosen = [_of_record(record, one) for one in articles or record.articles]
    if not chosen:
        raise NotFoundError("Record.show: the record has no article to show")
    return MarkedPage(articles=chosen, record=record)


def _of_record(record: Record, article: Article | str) -> Article:
    return record.articles[article if isinstance(article, str) else article.id]


def marked_as_found(article: Article, found: Record) -> MarkedPage:
    """A page of an article with what a record found in it; what the article does not say of itself, the record may."""
    same = found.articles[article.id]
    if same.text != article.text:
        raise InvalidValueError(
            f"Article.show: expected a record with the same text of {article.id!r}, got another text"
        )
    completed = evolve(
        article,
        title=article.title or same.title,
        published=article.published or same.published,
        spans=article.spans or same.spans,
    )
    return MarkedPage(articles=(completed,), record=found)
