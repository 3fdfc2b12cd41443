"""Web pages: the article on a page, and what the page says about it."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any, TypeAlias

from kzcoe.errors import FormatError, InvalidValueError
from kzcoe.extras import extra
from kzcoe.files.json_ld import news_article
from kzcoe.model import Article, PartialDate
from kzcoe.model.names import UNSEEN

__all__ = ["article_of_page"]

Tree: TypeAlias = Any  # of lxml, which has no types

DATED = frozenset(
    {"article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.issued", "pubdate"}
)
"""What meta tags call the day of publication, in lower case."""

_UNSEEN = dict.fromkeys(map(ord, UNSEEN))
_DAY = re.compile(r"(\d{4}(?:-\d\d){0,2})(?:[T ].*)?", re.DOTALL)


def article_of_page(html: str, id_: str, name: str) -> Article:
    """The article in the middle of a page, without menus and comments; `name` is what an error calls the page.

    Title, day of publication, outlet and address are those of the page's JSON-LD, where it describes a news article,
    or else of its meta tags and canonical link. A day counts only where it is written down as ISO 8601 has it. The text
    is without soft hyphens and the like, which tell a browser where it may break a word.
    """
    trafilatura = extra("trafilatura", "html", f"{name}: reading HTML")
    tree = trafilatura.load_html(html)
    text = None if tree is None else trafilatura.extract(tree, include_comments=False)
    if not text:
        raise FormatError(f"{name}: expected an article, found a page without one")
    scripts = _taken_out(tree)
    tags = trafilatura.extract_metadata(tree)
    linked = news_article(scripts, tags.url)
    return Article(
        id=id_,
        text=text.translate(_UNSEEN),
        title=_line(linked.title) or _line(tags.title),
        published=_day(linked.published) or next(filter(None, map(_day, _dates(tree))), None),
        source=_line(linked.source) or _line(tags.sitename),
        url=_line(linked.url) or _line(tags.url),
    )


def _taken_out(tree: Tree) -> list[str]:
    """The JSON-LD of a page, which is then without: what is told of other articles must not pass for meta tags."""
    scripts = tree.findall(".//script[@type='application/ld+json']")
    for script in scripts:
        script.drop_tree()
    return [script.text or "" for script in scripts]


def _dates(tree: Tree) -> Iterator[str]:
    """What the meta tags about the day of publication hold."""
    for tag in tree.iterfind(".//meta[@content]"):
        called = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        if called.lower() in DATED:
            yield tag.get("content")


def _day(text: str | None) -> PartialDate | None:
    """The day, month or year a time stamp begins with, as the clock there showed it."""
    stamp = _DAY.fullmatch((text or "").strip())
    try:
        return PartialDate(stamp[1]) if stamp else None
    except InvalidValueError:  # such as the 31st of June
        return None


def _line(text: str | None) -> str | None:
    """The text in one line, with the characters that its entities stand for."""
    return " ".join(unescape(text or "").split()) or None
