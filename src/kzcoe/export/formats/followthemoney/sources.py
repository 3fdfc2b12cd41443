"""Where a fact comes from, as FollowTheMoney tells it: the article as `proof`, the words as `summary`."""

from collections.abc import Container, Iterable

from attrs import frozen

from kzcoe.export.formats.followthemoney.values import dates, identifier, labels, texts, urls
from kzcoe.model import Evidence, Period, Post, Reference, Statement, When

__all__ = ["Known", "cited", "of_article", "proof", "quoted", "source_of", "when_of"]

Properties = dict[str, list[str]]


@frozen
class Known:
    """What there is an entity of; nothing may point at anything else."""

    articles: Container[str]
    """Ids of the articles."""
    bodies: Container[str]
    """Ids of the bodies, and of the agreements that stand for one."""
    officials: Container[str]
    """Ids of the officials."""


def of_article(id_: str) -> str:
    """The id of the entity of an article."""
    return identifier("article", id_)


def proof(evidence: Iterable[Evidence | None], known: Known) -> list[str]:
    """The entities of the articles that give evidence."""
    return [of_article(one.article) for one in evidence if one and one.article in known.articles]


def quoted(evidence: Iterable[Evidence], known: Known) -> Properties:
    """Proof and words of evidence."""
    several = tuple(evidence)
    return {"proof": proof(several, known), "summary": texts(*(one.quote for one in several))}


def cited(references: Iterable[Reference]) -> Properties:
    """Pages outside the articles."""
    several = tuple(references)
    return {
        "sourceUrl": urls(*(one.url for one in several)),
        "publisher": labels(*(one.publisher or one.title for one in several)),
        "retrievedAt": dates(*(one.seen for one in several)),
    }


def source_of(told: Post | Statement, known: Known) -> Properties:
    """The one source of a post or a statement."""
    if told.evidence:
        return quoted([told.evidence], known)
    page = told.reference
    return {**cited([page]), "summary": texts(page.title)} if page else {}


def when_of(when: When | None) -> Properties:
    """A date or a period; in words of EDTF what FollowTheMoney has no date for."""
    if when is None:
        return {}
    given = _period(when) if isinstance(when, Period) else {"date": dates(when)}
    return given if any(given.values()) else {"description": [f"Date in EDTF: {when}"]}


def _period(period: Period) -> Properties:
    return {"startDate": dates(period.start), "endDate": dates(period.end)}
