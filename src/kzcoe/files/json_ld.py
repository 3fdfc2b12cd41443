"""JSON-LD: what a page says about its article in the terms of schema.org."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from attrs import frozen

__all__ = ["Linked", "news_article"]

Node: TypeAlias = dict[str, Any]

# Where a page keeps the node of its article: beside others, or as what the page is about.
WITHIN = ("@graph", "mainEntity", "mainEntityOfPage")


@frozen
class Linked:
    """What is told of an article, as it is written there; None where it is not."""

    title: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None


def news_article(scripts: Iterable[str], url: str | None) -> Linked:
    """What the scripts of the page at `url` say about its article; nothing where it is not clear which one that is."""
    nodes = [node for script in scripts for node in _nodes(_parsed(script))]
    articles = [node for node in nodes if _is_article(node)]
    if len(articles) > 1:
        articles = [node for node in articles if url and (_url(node) or "").rstrip("/") == url.rstrip("/")]
    return _linked(articles[0], nodes) if articles else Linked()


def _parsed(script: str) -> Any:  # noqa: ANN401 - any JSON value
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):  # pages are full of it, and the meta tags are still there
        return None


def _nodes(value: Any) -> Iterator[Node]:  # noqa: ANN401 - any JSON value
    """The nodes at the top, and what they hold."""
    for node in value if isinstance(value, list) else [value]:
        if isinstance(node, dict):
            yield node
            for name in WITHIN:
                yield from _nodes(node.get(name))


def _is_article(node: Node) -> bool:
    """Whether a node is an Article or one of its kinds: NewsArticle, ReportageNewsArticle, BlogPosting."""
    return any(one.endswith(("Article", "BlogPosting")) for one in _texts(node.get("@type")))


def _linked(node: Node, nodes: Iterable[Node]) -> Linked:
    return Linked(
        title=_first(node.get("headline")) or _first(node.get("name")),
        published=_first(node.get("datePublished")),
        source=_name(node.get("publisher"), nodes),
        url=_url(node),
    )


def _name(value: Any, nodes: Iterable[Node]) -> str | None:  # noqa: ANN401 - any JSON value
    """The name of an organisation that is given in full, by its id, or by the name alone."""
    given = value[0] if isinstance(value, list) and value else value
    if not isinstance(given, dict):
        return _first(given)
    same = (node for node in nodes if "@id" in given and node.get("@id") == given["@id"])
    return next(filter(None, (_first(node.get("name")) for node in (given, *same))), None)


def _url(node: Node) -> str | None:
    """The address, where it is a whole one."""
    page = node.get("mainEntityOfPage")
    given = (node.get("url"), page.get("@id") if isinstance(page, dict) else page)
    addresses = (text for value in given for text in _texts(value))
    return next((one for one in addresses if one.startswith(("http://", "https://"))), None)


def _first(value: Any) -> str | None:  # noqa: ANN401 - any JSON value
    return next(_texts(value), None)


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - any JSON value
    """The text, or the texts of a list, but for blank ones."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and one.strip():
            yield one.strip()
