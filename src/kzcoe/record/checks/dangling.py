"""Quotes that do not stand where they should, and ids that lead nowhere."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kzcoe.model import Article
from kzcoe.model.facts import Fact
from kzcoe.record._inside import evidence_of
from kzcoe.record.checks.findings import Side, Told
from kzcoe.record.links import links

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["astray", "ids_astray", "quotes_astray"]

Known = Mapping[str, Mapping[str, Fact]]
"""Facts by collection and id."""

_ONE = {"officials": "official", "bodies": "body"}
"""What one of a collection is called."""


def quotes_astray(record: "Record") -> Iterator[Told]:
    """Evidence that does not stand in its article."""
    known = _known(record)
    for fact in record:
        yield from _misquoted(fact, known["articles"])


def ids_astray(record: "Record") -> Iterator[Told]:
    """Ids that the record does not have."""
    known = _known(record)
    for fact in record:
        yield from _dangling(fact, known)


def astray(fact: Fact, known: Known) -> Iterator[Told]:
    """Evidence and ids of a fact that lead nowhere in the facts known."""
    yield from _misquoted(fact, known["articles"])
    yield from _dangling(fact, known)


def _known(record: "Record") -> Known:
    return {name: {fact.id: fact for fact in collection} for name, collection in record.collections().items()}


def _misquoted(fact: Fact, articles: Mapping[str, Fact]) -> Iterator[Told]:
    for evidence in evidence_of(fact):
        article = articles.get(evidence.article)
        if not isinstance(article, Article) or not article.holds(evidence):
            wrong = "is not in the record" if article is None else "says otherwise"
            quoted = Side(says=f"quoted from {evidence.start} to {evidence.end}", evidence=(evidence,))
            yield Told(facts=(fact,), sentence=f"article {evidence.article!r} {wrong}", sides=(quoted,))


def _dangling(fact: Fact, known: Known) -> Iterator[Told]:
    for collection, identifier in dict.fromkeys(links(fact)):
        if identifier not in known[collection]:
            pointing = Side(says=f"points at {identifier!r}", evidence=evidence_of(fact))
            sentence = f"{_ONE[collection]} {identifier!r} is not in the record"
            yield Told(facts=(fact,), sentence=sentence, sides=(pointing,))
