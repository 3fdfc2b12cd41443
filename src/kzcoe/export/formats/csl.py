"""CSL-JSON, the items of the Citation Style Language, as Zotero, Pandoc and citation processors read them."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from kzcoe.export.formats._text import one_line, unbroken, web_address
from kzcoe.model import Article, PartialDate

__all__ = ["csl_items"]

Item: TypeAlias = dict[str, Any]

_NO_TAGS = str.maketrans("<>", "‹›")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def csl_items(articles: Iterable[Article]) -> list[Item]:
    """An item for each article, of the type `article-newspaper`; what is not known of an article is left out."""
    items: list[Item] = unbroken(list(map(_item, articles)))
    return items


def _item(article: Article) -> Item:
    known = {
        "title": _text(article.title),
        "container-title": _text(article.source),
        "issued": article.published and _issued(article.published),
        "URL": web_address(article.url),
        "language": _text(article.language),
    }
    return {"id": article.id, "type": "article-newspaper", **{key: value for key, value in known.items() if value}}


def _text(text: str | None) -> str:
    """The text in one line; CSL has tags and no escape for them, and makers of bibliographies let any pass."""
    return one_line(text or "").translate(_NO_TAGS)


def _issued(date: PartialDate) -> dict[str, Any]:
    """The date in parts, as far as they are known without a gap; in words where the year is not known."""
    if date.year is None:
        return {"literal": _in_words(date)}
    parts = [date.year]
    if date.month is not None:
        parts += [date.month] if date.day is None else [date.month, date.day]
    return {"date-parts": [parts]}


def _in_words(date: PartialDate) -> str:
    month = None if date.month is None else _MONTHS[date.month - 1]
    return " ".join(str(part) for part in (date.day, month) if part is not None)
