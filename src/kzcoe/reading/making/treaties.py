"""Conventions and partial agreements of the model, with what a text says of Kazakhstan's standing."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from kzcoe.model.articles import Article
from kzcoe.model.treaties import Convention, PartialAgreement, Statement
from kzcoe.reading.claims import Claim
from kzcoe.reading.making.findings import Findings
from kzcoe.reading.treaty_numbers import by_number
from kzcoe.register import Register

__all__ = ["make_agreements", "make_conventions"]


def make_conventions(findings: Findings, register: Register) -> Iterator[Convention]:
    """The conventions a text names, as the register has them, with what it says in place of what others say."""
    told = _statements(findings.conventions, findings.article)
    for number, statements in sorted(told.items(), key=lambda item: int(item[0])):
        known = by_number(int(number), register)
        if known is not None:
            yield evolve(known, statements=statements, references=())


def make_agreements(findings: Findings, register: Register) -> Iterator[PartialAgreement]:
    """The partial agreements a text names, in the same way."""
    for id_, statements in sorted(_statements(findings.agreements, findings.article).items()):
        known = register.agreements.get(id_)
        if known is not None:
            yield evolve(known, statements=statements, references=())


def _statements(claims: Sequence[Claim], article: Article) -> dict[str, list[Statement]]:
    """The statements of a text on each treaty or agreement it names."""
    told: dict[str, dict[Statement, None]] = {}
    for claim in claims:
        told.setdefault(claim.target.id, {})[_statement(claim, article)] = None
    return {id_: _furthest(list(statements)) for id_, statements in told.items()}


def _statement(claim: Claim, article: Article) -> Statement:
    """The statement that a claim makes."""
    evidence = article.quote(claim.start, claim.end)
    return Statement(standing=claim.standing, date=claim.date, said=article.published, evidence=evidence)


def _furthest(statements: Sequence[Statement]) -> list[Statement]:
    """The statements without what they imply themselves.

    A mention says nothing where a claim is made, and an undated step nothing where a further step is told: who has been
    invited had the wish, and who is a party was invited.
    """
    rank = max((told.standing.rank for told in statements if told.standing is not None), default=None)
    if rank is None:
        return list(statements[:1])
    return [told for told in statements if told.standing is not None and (told.standing.rank == rank or told.date)]
