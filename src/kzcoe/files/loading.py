"""Loading: from sources of any kind to one record."""

from attrs import evolve, fields

from kzcoe.files.contents import Content
from kzcoe.files.published import published
from kzcoe.files.sources import Source, contents
from kzcoe.model import Article
from kzcoe.record import Record

__all__ = ["load", "record_of"]


def load(*sources: Source) -> Record:
    """The record of everything the sources hold; without a source, the published record.

    A source is a folder, a file (`.txt`, `.md` and `.html` an article each, `.json` a record, `.jsonl` and `.parquet`
    articles, one a line or row), or any number of articles. Articles are read as `kzcoe.read` does.
    """
    return Record.union(*map(record_of, contents(*sources))) if sources else published()


def record_of(content: Content) -> Record:
    """A record as it is, or what an article says."""
    if isinstance(content, Record):
        return content
    # Reading brings a good deal with it; whoever loads a saved record goes without.
    from kzcoe.reading import read  # noqa: PLC0415

    told = read(content.text, id=content.id, published=content.published, source=content.source, url=content.url)
    return evolve(told, articles=[_as_given(content, article) for article in told.articles])


def _as_given(given: Article, read: Article) -> Article:
    """The article as read, but for what was known of it before: its giver knows better."""
    values = {attribute.name: getattr(given, attribute.name) for attribute in fields(Article)}
    return evolve(read, **{name: value for name, value in values.items() if value not in (None, ())})
