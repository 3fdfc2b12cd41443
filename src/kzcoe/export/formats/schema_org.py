"""JSON-LD in the terms of schema.org: an article as search engines and readers of pages know it."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from kzcoe.export.formats._text import one_line, unbroken, web_address
from kzcoe.model import Article, PartialDate

__all__ = ["news_article", "news_articles"]

Node: TypeAlias = dict[str, Any]

CONTEXT = "https://schema.org"


def news_article(article: Article) -> Node:
    """The article as a NewsArticle, to stand on a page of its own; what is not known of it is left out."""
    node: Node = unbroken({"@context": CONTEXT, **_node(article)})
    return node


def news_articles(articles: Iterable[Article]) -> Node:
    """Any number of articles as one graph of NewsArticles."""
    graph: Node = unbroken({"@context": CONTEXT, "@graph": list(map(_node, articles))})
    return graph


def _node(article: Article) -> Node:
    source = one_line(article.source or "")
    known = {
        "headline": one_line(article.title or ""),
        "datePublished": article.published and _iso(article.published),
        "dateline": one_line(article.dateline or ""),
        "publisher": source and {"@type": "Organization", "name": source},
        "url": web_address(article.url),
        "inLanguage": one_line(article.language or ""),
        "articleBody": article.text,
    }
    return {
        "@type": "NewsArticle",
        "identifier": article.id,
        **{key: value for key, value in known.items() if value},
    }


def _iso(date: PartialDate) -> str | None:
    """The date in ISO 8601, as far as it is known without a gap; None where the year is not known."""
    if date.year is None:
        return None
    return str(date if date.month is not None else PartialDate(date.year))
