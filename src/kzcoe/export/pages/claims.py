"""What is claimed of an article: the rows of the table of facts beside its text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from attrs import field, frozen

from kzcoe.export.pages.labels import happening, label, office
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
from kzcoe.record.naming import Names, names_of

__all__ = ["HEADINGS", "Claim", "Claims"]

_KINDS: tuple[tuple[type[Fact], str, str], ...] = (
    (Meeting, "meeting", "Meetings"),
    (Official, "official", "Officials"),
    (Convention, "convention", "Conventions"),
    (PartialAgreement, "agreement", "Partial agreements"),
    (Programme, "programme", "Programmes"),
    (Document, "document", "Documents"),
    (Body, "body", "Bodies"),
)
_KIND_OF: Mapping[type, str] = {fact: kind for fact, kind, _ in _KINDS}

HEADINGS: Mapping[str, str] = {kind: heading for _, kind, heading in _KINDS}
"""The kinds of claims in the order of the table, with the headings of their rows."""


@frozen
class Claim:
    """Something said in an article, with the words that say it."""

    kind: str
    """Which of `HEADINGS` it stands under."""
    what: str
    """What is claimed, in a line."""
    details: tuple[str, ...] = field(default=())
    """What more is claimed, a line each."""
    evidence: tuple[Evidence, ...] = field(default=())
    """The words, in the order of the text."""


class Claims:
    """The claims of a record, article by article; what is needed for each article is made once."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._names = names_of(record)
        # By identity, since the record keeps its facts, and to hash one is to walk through all of it.
        self._words: dict[int, dict[str, tuple[Evidence, ...]]] = {}

    def of(self, article: Article) -> list[Claim]:
        """The claims that have their evidence in the article, by kind and then by place."""
        claims = [claim for fact in self._record.facts_in(article) for claim in self._claims(fact, article.id)]
        kinds = list(HEADINGS)
        return sorted(claims, key=lambda claim: (kinds.index(claim.kind), claim.evidence[0].start))

    def _claims(self, fact: Fact, article: str) -> Iterator[Claim]:
        """One claim for a fact, and for a treaty one for each statement in the article."""
        if isinstance(fact, Convention | PartialAgreement):
            for statement in fact.statements:
                if words := self._within(statement, article):
                    yield Claim(_KIND_OF[type(fact)], label(fact), tuple(_standing(statement)), words)
        else:
            for account in self._accounts(fact, article):
                what = happening(account) if isinstance(account, Meeting) else label(account)
                details = tuple(dict.fromkeys(_details(account, article, self._names)))
                yield Claim(_KIND_OF[type(fact)], what, details, self._within(account, article))

    def _accounts(self, fact: Fact, article: str) -> Sequence[Fact]:
        """The fact as the article tells it, or else as it is."""
        accounts = fact.accounts if isinstance(fact, Meeting | Document) else ()
        return [account for account in accounts if self._within(account, article)] or [fact]

    def _within(self, thing: Fact | Statement, article: str) -> tuple[Evidence, ...]:
        """The evidence in the article, without what lies in other evidence of the same thing."""
        if id(thing) not in self._words:
            by_article = groupby(evidence_of(thing), attrgetter("article"))
            self._words[id(thing)] = {name: _outermost(words) for name, words in by_article}
        return self._words[id(thing)].get(article, ())


def _outermost(words: Iterable[Evidence]) -> tuple[Evidence, ...]:
    outermost: list[Evidence] = []
    for evidence in sorted(words, key=lambda one: (one.start, -one.end)):
        if not outermost or evidence.end > outermost[-1].end:
            outermost.append(evidence)
    return tuple(outermost)


def _standing(statement: Statement) -> Iterator[str]:
    yield f"standing: {statement.standing}" if statement.standing else "named, with no word on a standing"
    if statement.date:
        yield f"since {statement.date}"
    if statement.note:
        yield statement.note


def _details(fact: Fact, article: str, names: Names) -> Iterator[str]:
    match fact:
        case Official():
            for post in fact.posts:
                if post.evidence and post.evidence.article == article:
                    yield office(post, names)
        case Meeting():
            yield from (person.name for person in fact.participants)
            yield from (names.get(body, body) for body in fact.bodies)
        case Programme():
            yield from filter(None, (str(fact.period or ""),))
            yield from (names.get(body, body) for body in fact.partners)
        case Document():
            yield from filter(None, (fact.title, str(fact.date or "")))
        case _:
            pass  # the label of a body says it all
