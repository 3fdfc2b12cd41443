"""What is claimed of an article: the rows of the table of facts beside its text."""

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from kzcoe.export.pages.labels import happening, label
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Programme,
    Statement,
)
from kzcoe.record import Fact, Record, evidence_of

__all__ = ["KINDS", "Claim", "claims_in"]

KINDS = {
    "meeting": "Meetings",
    "official": "Officials",
    "convention": "Conventions",
    "agreement": "Partial agreements",
    "programme": "Programmes",
    "document": "Documents",
    "body": "Bodies",
}
"""The kinds of claims in the order of the table, with the headings of their rows."""

_KIND_OF: dict[type, str] = {
    Meeting: "meeting",
    Official: "official",
    Convention: "convention",
    PartialAgreement: "agreement",
    Programme: "programme",
    Document: "document",
    Body: "body",
}


@frozen
class Claim:
    """Something said in an article, with the words that say it."""

    kind: str
    """Which of `KINDS` it is."""
    what: str
    """What is claimed, in a line."""
    details: tuple[str, ...] = field(default=())
    """What more is claimed, a line each."""
    evidence: tuple[Evidence, ...] = field(default=())
    """The words, in the order of the text."""


def claims_in(record: Record, article: Article) -> list[Claim]:
    """The claims that have their evidence in the article, by kind and then by place."""
    names = {body.id: body.short_name or body.name for body in record.bodies}
    claims = [claim for fact in record.facts_in(article) for claim in _claims(fact, article.id, names)]
    kinds = list(KINDS)
    return sorted(claims, key=lambda claim: (kinds.index(claim.kind), claim.evidence[0].start))


def _claims(fact: Fact, article: str, names: dict[str, str]) -> Iterator[Claim]:
    """One claim for a fact, and for a treaty one for each statement in the article."""
    match fact:
        case Convention() | PartialAgreement():
            for statement in fact.statements:
                yield from _claim(fact, label(fact), _standing(statement), _within(statement, article))
        case Meeting() | Document() if fact.accounts:
            for account in fact.accounts:
                yield from _claims(account, article, names)
        case _:
            what = happening(fact) if isinstance(fact, Meeting) else label(fact)
            yield from _claim(fact, what, _details(fact, article, names), _within(fact, article))


def _claim(fact: Fact, what: str, details: Iterable[str], evidence: tuple[Evidence, ...]) -> Iterator[Claim]:
    if evidence:
        yield Claim(_KIND_OF[type(fact)], what, tuple(dict.fromkeys(details)), evidence)


def _within(thing: object, article: str) -> tuple[Evidence, ...]:
    """The evidence in the article, without what lies in other evidence of the same thing."""
    outermost: list[Evidence] = []
    given = (evidence for evidence in evidence_of(thing) if evidence.article == article)
    for evidence in sorted(given, key=lambda one: (one.start, -one.end)):
        if not outermost or evidence.end > outermost[-1].end:
            outermost.append(evidence)
    return tuple(outermost)


def _standing(statement: Statement) -> Iterator[str]:
    yield f"standing: {statement.standing}" if statement.standing else "named, with no word on a standing"
    if statement.date:
        yield f"since {statement.date}"
    if statement.note:
        yield statement.note


def _details(fact: Fact, article: str, names: dict[str, str]) -> Iterator[str]:
    match fact:
        case Official():
            for post in fact.posts:
                if post.evidence and post.evidence.article == article:
                    yield f"{post.title}, {names.get(post.body, post.body)}" if post.body else post.title
        case Meeting():
            yield from (person.name for person in fact.participants)
            yield from (names.get(body, body) for body in fact.bodies)
        case Programme():
            yield from filter(None, [str(fact.period or "")])
            yield from (names.get(body, body) for body in fact.partners)
        case Document():
            yield from filter(None, [fact.title, str(fact.date or "")])
        case _:
            pass  # the label of a body says it all
