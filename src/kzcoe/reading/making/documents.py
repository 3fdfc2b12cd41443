"""Documents of the model, from the places where they are named by their number."""

from collections.abc import Iterator, Sequence

from kzcoe.model.articles import Article
from kzcoe.model.dates import When
from kzcoe.model.documents import Document
from kzcoe.model.names import slug
from kzcoe.reading.documents import DocumentMention
from kzcoe.reading.making.findings import Findings

__all__ = ["make_documents"]


def make_documents(findings: Findings) -> Iterator[Document]:
    """The documents in the order in which they are first named."""
    named: dict[str, list[DocumentMention]] = {}
    for mention in findings.documents:
        named.setdefault(f"{slug(mention.kind)}-{slug(mention.number)}", []).append(mention)
    return (_document(id_, mentions, findings.article) for id_, mentions in named.items())


def _document(id_: str, mentions: Sequence[DocumentMention], article: Article) -> Document:
    """One document, from every place where it is named."""
    return Document(
        id=id_,
        kind=mentions[-1].kind,
        number=mentions[-1].number,
        date=_fullest(mentions),
        evidence=tuple(article.quote(mention.start, mention.end) for mention in mentions),
    )


def _fullest(mentions: Sequence[DocumentMention]) -> When | None:
    """The first date given, or one later that says it more precisely."""
    date: When | None = None
    for mention in mentions:
        if date is None or (mention.date is not None and mention.date.certainly_within(date)):
            date = mention.date
    return date
