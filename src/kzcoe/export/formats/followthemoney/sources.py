"""Where a fact comes from, as FollowTheMoney tells it: the article as `proof`, the words as `summary`."""

from collections.abc import Iterable
from typing import TypeAlias

from attrs import frozen

from kzcoe.export.formats.followthemoney.ids import of_article
from kzcoe.export.formats.followthemoney.values import dates, labels, texts, urls
from kzcoe.model import Evidence, PartialDate, Period, Post, Reference, Statement, When

__all__ = [
    "Known",
    "Properties",
    "beyond_dates",
    "cited",
    "ends_of",
    "proof",
    "quoted",
    "source_key",
    "source_of",
    "when_of",
]

Properties: TypeAlias = dict[str, list[str]]


@frozen
class Known:
    """What there is an entity of; nothing may point at anything else."""

    articles: frozenset[str]
    """Ids of the articles."""
    bodies: frozenset[str]
    """Ids of the bodies, and of the agreements that stand for one."""
    officials: frozenset[str]
    """Ids of the officials."""


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


def source_key(told: Post | Statement) -> tuple[str, ...]:
    """What tells the source from others."""
    if told.evidence:
        return (told.evidence.article, str(told.evidence.start), str(told.evidence.end))
    page = told.reference
    return (page.title, page.url or "") if page else ()


def ends_of(when: When | None) -> tuple[PartialDate | None, ...]:
    """The only date, or the first and the last of a period."""
    if when is None:
        return ()
    return (when.start, when.end) if isinstance(when, Period) else (when,)


def when_of(when: When | None) -> Properties:
    """A date, or a period that has begun and ended."""
    match ends_of(when):
        case (start, end):
            days = {"startDate": dates(start), "endDate": dates(end)}
        case ends:
            days = {"date": dates(*ends)}
    return {**days, "description": beyond_dates(when)}


def beyond_dates(when: When | None) -> list[str]:
    """In EDTF what FollowTheMoney has no date for, such as a day of an unknown year."""
    return [] if dates(*ends_of(when)) or when is None else [f"Date in EDTF: {when}"]
