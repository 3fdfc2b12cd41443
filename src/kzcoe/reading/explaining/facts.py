"""Why any fact is so: article by article what reading finds again, then the pages, then what nobody read."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from kzcoe.errors import InvalidValueError
from kzcoe.model import (
    Article,
    Body,
    BodyKind,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Programme,
    Reference,
)
from kzcoe.model.facts import KINDS
from kzcoe.reading.explaining.articles import explain_article
from kzcoe.reading.explaining.bodies import explain_body, uses_of
from kzcoe.reading.explaining.by_hand import by_hand
from kzcoe.reading.explaining.meetings import explain_meeting
from kzcoe.reading.explaining.named import explain_document, explain_programme
from kzcoe.reading.explaining.officials import explain_official
from kzcoe.reading.explaining.rereading import Reread, reread
from kzcoe.reading.explaining.rules import coded
from kzcoe.reading.explaining.treaties import explain_treaty
from kzcoe.record import Fact, Record
from kzcoe.record.explanations import Explanation, Reason
from kzcoe.register import Register, shipped

__all__ = ["explain"]


def explain(record: Record, fact: Fact | str, *, register: Register | None = None) -> Explanation:
    """Why a fact of a record is so; see `Record.explain`.

    Args:
        record: The record, with the articles that the fact rests on.
        fact: The fact, or the id, number or name by which `Record.find` finds it.
        register: What was known when the articles were read; the register that ships with the package when none is
            given.

    """
    found = record.find(fact) if isinstance(fact, str) else fact
    if not isinstance(found, tuple(KINDS.values())):
        raise InvalidValueError(f"explain: expected a fact of the record or its id, got {found!r:.80}")
    known = register or shipped()
    reasons = list(dict.fromkeys(chain(_read(found, record, known), _pages(found, known))))
    reasons += _changed(found, reasons, record)
    reasons.sort(key=lambda reason: reason.words is None)
    return Explanation(
        fact=found, reasons=reasons or [by_hand(type(found).__name__.lower(), found.id, rule="no source")]
    )


def _read(fact: Fact, record: Record, register: Register) -> Iterator[Reason]:
    """The reasons that the articles give, one article after the other."""
    for id_, words in _articles(fact, record).items():
        article = record.articles.by_id(id_)
        if article is None:
            yield by_hand("article", id_, words, rule="article missing")
        else:
            yield from _in_article(fact, reread(article, register), record)


def _articles(fact: Fact, record: Record) -> dict[str, Evidence | None]:
    """The articles that a fact rests on, each with the first words of it that it does."""
    if isinstance(fact, Article):
        return {fact.id: None}
    evidence = (
        [*record.quotes(fact), *(words for _, words in uses_of(fact, record))]
        if isinstance(fact, Body)
        else record.quotes(fact)
    )
    return {words.article: words for words in sorted(evidence, reverse=True)}


def _in_article(fact: Fact, again: Reread, record: Record) -> Iterator[Reason]:
    """The reasons that one article gives."""
    match fact:
        case Article():
            yield from explain_article(fact, again)
        case Official():
            yield from explain_official(fact, again, record)
        case Meeting():
            for account in fact.accounts or (fact,):
                if any(words.article == again.article.id for words in account.evidence):
                    yield from explain_meeting(account, again, record)
        case Convention() | PartialAgreement():
            yield from explain_treaty(fact, again)
        case Programme():
            yield from explain_programme(fact, again, record)
        case Document():
            yield from explain_document(fact, again)
        case Body():
            yield from explain_body(fact, again, record)


def _pages(fact: Fact, register: Register) -> Iterator[Reason]:
    """The reasons that pages give: those of single posts and statements, and those of what is known beforehand."""
    match fact:
        case Official(posts=posts):
            told: Sequence[Any] = posts
            yield from _by_reference("post", ((one.title, one.reference) for one in told))
            yield from _known_person(fact, register)
        case Convention() | PartialAgreement():
            yield from _by_reference("standing", ((one.standing, one.reference) for one in fact.statements))
            yield from _known(fact, register)
        case Body():
            yield from _known(fact, register)
        case _:
            return


def _by_reference(part: str, sourced: Iterable[tuple[object, Reference | None]]) -> Iterator[Reason]:
    for value, page in sourced:
        if page is not None:
            told = None if value is None else str(value)
            yield Reason(part=part, value=told, rules=(coded("register", "reference"),), reference=page)


def _known_person(official: Official, register: Register) -> Iterator[Reason]:
    """The spelling of a name that the register has, with the page that states one of the posts."""
    row = register.officials.get(official.id)
    if row is not None and official.name in row.names:
        page = next((post.reference for post in row.posts if post.reference is not None), None)
        yield Reason(part="name", value=official.name, rules=(coded("register", "known"),), reference=page)


def _known(fact: Convention | PartialAgreement | Body, register: Register) -> Iterator[Reason]:
    """What the register has of a treaty, an agreement or a body, with the pages that state it."""
    shelves: dict[type, Any] = {Convention: register.conventions, PartialAgreement: register.agreements}
    row = shelves.get(type(fact), register.bodies).get(fact.id)
    if isinstance(fact, Body) and fact.kind is BodyKind.STATE:
        row = register.countries.get(fact.country or "")
    pages = fact.references or (row.references if row is not None else ())
    for page in pages:
        yield Reason(part="known beforehand", value=fact.names[0], rules=(coded("register", "known"),), reference=page)


def _changed(fact: Fact, reasons: Sequence[Reason], record: Record) -> Iterator[Reason]:
    """The parts of a fact for which there is no reason: somebody added or changed them by hand."""
    given = {(reason.part, reason.value) for reason in reasons}
    for part, value in _parts(fact, record):
        if value is not None and (part, str(value)) not in given:
            yield by_hand(part, value)


def _parts(fact: Fact, record: Record) -> Iterator[tuple[str, object]]:
    """The parts of a fact that only reading gives."""
    match fact:
        case Official(name=name, evidence=evidence) if evidence:
            yield "name", name
        case Meeting(kind=kind, date=date, place=place) if fact.accounts:
            yield from (("kind", kind), ("date", date), ("place", place))
        case Programme(name=name, period=period, partners=partners):
            yield from (("name", name), ("period", period))
            bodies = ((id_, record.bodies.by_id(id_)) for id_ in partners)
            yield from (("partner", id_ if body is None else body.name) for id_, body in bodies)
        case Document(number=number, kind=kind, date=date, title=title, body=body):
            yield from (("number", number), ("kind", kind), ("date", date), ("title", title), ("body", body))
        case _:
            return
