"""Checks of a record: what does not agree, and where it is said."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from kzcoe.model import (
    Article,
    Convention,
    Document,
    Evidence,
    Meeting,
    PartialAgreement,
    Reference,
    Standing,
    Statement,
    When,
)
from kzcoe.model.facts import Fact
from kzcoe.record._inside import evidence_of, inside, plain_text
from kzcoe.record._links import links

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["Disagreement", "astray", "disagreements"]

Treaty: TypeAlias = Convention | PartialAgreement

_ONE = {"officials": "official", "bodies": "body"}
"""What one of a collection is called."""
_PLANS = frozenset({Standing.INTENDS, Standing.INVITED, Standing.APPLIED})
"""Standings that come before others."""
_DONE = frozenset({Standing.RATIFIED, Standing.PARTY, Standing.MEMBER, Standing.DENOUNCED, Standing.WITHDRAWN})
"""Standings that no plan can follow; what has been signed may still be planned, and observers apply for membership."""


@frozen(kw_only=True)
class Disagreement:
    """Something in a record that does not agree."""

    what: str
    """What does not agree with what, in one line."""
    fact: Fact = field(repr=lambda fact: f"<{type(fact).__name__} {fact.id!r}>")
    """The fact of which it is said."""
    evidence: tuple[Evidence, ...] = ()
    """Where articles say so."""
    references: tuple[Reference, ...] = ()
    """Pages that say so."""
    statements: tuple[Statement, ...] = ()
    """The statements that do not agree, where it is a standing that they do not agree on."""

    def __str__(self) -> str:
        return f"{type(self.fact).__name__} {self.fact.id}: {self.what}"


def disagreements(record: "Record") -> Iterator[Disagreement]:
    """All that does not agree in a record, fact by fact."""
    known = {name: {fact.id: fact for fact in collection} for name, collection in record.collections().items()}
    for fact in record:
        yield from astray(fact, known)
        if isinstance(fact, Meeting | Document):
            yield from _told_otherwise(fact)
        if isinstance(fact, Convention | PartialAgreement):
            yield from _dated_otherwise(fact)
            yield from _planned_afterwards(fact)


def astray(fact: Fact, known: Mapping[str, Mapping[str, Fact]]) -> Iterator[Disagreement]:
    """Evidence and ids of a fact that lead nowhere in the facts known, which are given by collection and id."""
    yield from _misquoted(fact, known["articles"])
    for collection, identifier in dict.fromkeys(links(fact)):
        if identifier not in known[collection]:
            what = f"{_ONE[collection]} {identifier!r} is not in the record"
            yield Disagreement(what=what, fact=fact, evidence=evidence_of(fact))


def _misquoted(fact: Fact, articles: Mapping[str, Fact]) -> Iterator[Disagreement]:
    """Evidence that does not stand in its article."""
    for evidence in evidence_of(fact):
        article = articles.get(evidence.article)
        if not isinstance(article, Article) or not article.holds(evidence):
            wrong = "is not in the record" if article is None else "says otherwise"
            yield Disagreement(what=f"article {evidence.article!r} {wrong}", fact=fact, evidence=(evidence,))


def _told_otherwise(fact: Meeting | Document) -> Iterator[Disagreement]:
    """Accounts that cannot all be right about the date or the place."""
    dates = {account.date for account in fact.accounts if account.date is not None}
    if any(not one.possibly_within(other) for one, other in combinations(dates, 2)):
        what = f"told with the dates {_listed(dates)}"
        yield Disagreement(what=what, fact=fact, evidence=evidence_of(fact.accounts))
    places = {account.place for account in fact.accounts if isinstance(account, Meeting) and account.place is not None}
    if len(set(map(plain_text, places))) > 1:
        what = f"told with the places {_listed(places)}"
        yield Disagreement(what=what, fact=fact, evidence=evidence_of(fact.accounts))


def _dated_otherwise(treaty: Treaty) -> Iterator[Disagreement]:
    """Statements that date one standing differently."""
    for standing, statements in _by_standing(treaty).items():
        dated = [one for one in statements if one.date is not None]
        dates = {one.date for one in statements if one.date is not None}
        if any(not one.possibly_within(other) for one, other in combinations(dates, 2)):
            yield _of_statements(treaty, f"{standing!s} since {_listed(dates)}", dated)


def _planned_afterwards(treaty: Treaty) -> Iterator[Disagreement]:
    """Statements that still tell of a plan when others have it carried out long before."""
    told = _by_standing(treaty)
    plans = [one for standing in _PLANS & told.keys() for one in told[standing]]
    done = [one for standing in _DONE & told.keys() for one in told[standing]]
    for plan in plans:
        before = [one for one in done if one.date and plan.since and one.date.certainly_before(plan.since)]
        if before:
            what = f"{plan.standing!s} as of {plan.since}, but {before[0].standing!s} since {before[0].date}"
            yield _of_statements(treaty, what, [plan, *before])


def _by_standing(treaty: Treaty) -> dict[Standing, list[Statement]]:
    told: dict[Standing, list[Statement]] = {}
    for statement in treaty.statements:
        if statement.standing is not None:
            told.setdefault(statement.standing, []).append(statement)
    return told


def _of_statements(treaty: Treaty, what: str, statements: Iterable[Statement]) -> Disagreement:
    several = tuple(statements)
    references = tuple(dict.fromkeys(inside(several, Reference)))
    return Disagreement(
        what=what, fact=treaty, evidence=evidence_of(several), references=references, statements=several
    )


def _listed(values: Iterable[str | When]) -> str:
    return " and ".join(sorted(map(str, values)))
