"""BibTeX, in UTF-8: an entry for each article, for those who cite it in LaTeX."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from kzcoe.export.formats._text import one_line, web_address
from kzcoe.model import Article

__all__ = ["bibtex"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PLAIN_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]*")
# A brace counts for BibTeX even behind a backslash: one that is part of a text must not stand as itself.
_COMMANDS = {
    "\\": "textbackslash",
    "{": "textbraceleft",
    "}": "textbraceright",
    "~": "textasciitilde",
    "^": "textasciicircum",
    "<": "textless",
    ">": "textgreater",
    "|": "textbar",
}
_ESCAPES = str.maketrans(
    {character: f"{{\\{command}}}" for character, command in _COMMANDS.items()}
    | {character: f"\\{character}" for character in "&%$#_"}
)


def bibtex(articles: Iterable[Article]) -> str:
    """The articles as entries of the type `misc`, in their order.

    A key is the article's id where BibTeX takes it as one, and made from it otherwise. Characters that LaTeX obeys are
    escaped; letters beyond ASCII stand as they are.
    """
    several = list(articles)
    return "\n".join(_entry(key, article) for key, article in zip(_keys(several), several, strict=True))


def _entry(key: str, article: Article) -> str:
    fields = "".join(f",\n  {name} = {value}" for name, value in _fields(article))
    return f"@misc{{{key}{fields}\n}}\n"


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    title, source, language = (one_line(text or "") for text in (article.title, article.source, article.language))
    date, url = article.published, web_address(article.url)
    if title:
        yield "title", f"{{{{{_escaped(title)}}}}}"  # the inner braces keep a style from changing capitals
    if source:
        yield "howpublished", f"{{{_escaped(source)}}}"
    if date and date.year is not None:
        yield "year", f"{{{date.year:04}}}"
    if date and date.month is not None:
        yield "month", _MONTHS[date.month - 1]
    if date and date.day is not None:
        yield "day", f"{{{date.day}}}"
    if url:
        yield "url", f"{{{url}}}"  # verbatim: addresses are never escaped, and hold nothing that would end the field
    if language:
        yield "language", f"{{{_escaped(language)}}}"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _keys(articles: Sequence[Article]) -> list[str]:
    """A key for each article; BibTeX takes two that differ in case alone for one."""
    alike = Counter(article.id.lower() for article in articles)
    return [
        article.id if _PLAIN_KEY.fullmatch(article.id) and alike[article.id.lower()] == 1 else _made_key(article.id)
        for article in articles
    ]


def _made_key(id_: str) -> str:
    legible = re.sub(r"[^a-z0-9]+", "-", id_.lower()).strip("-")[:40]
    digest = sha256(id_.encode(errors="surrogatepass")).hexdigest()[:12]
    return "-".join(filter(None, (legible, digest)))
