"""Merging co-operation programmes and numbered documents."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from kzcoe.model import Document, Programme
from kzcoe.model.names import fold
from kzcoe.record.merging.choosing import all_evidence, best_name, commonest, fullest, most_precise, one_of, together
from kzcoe.record.merging.linking import components, grouped

__all__ = ["as_one", "merge_documents", "merge_programmes"]


def merge_programmes(programmes: Iterable[Programme]) -> list[Programme]:
    """Each programme once, by id."""
    return [_programme(group) for group in grouped(programmes, lambda one: one.id).values()]


def merge_documents(documents: Iterable[Document]) -> list[Document]:
    """Each document once: those of one id, or of one kind and number."""
    accounts = dict.fromkeys(account for one in documents for account in one.accounts or (one,))
    return [as_one(group) for group in components(list(accounts), _terms)]


def _programme(group: Sequence[Programme]) -> Programme:
    name = best_name(one.name for one in group)
    return Programme(
        id=group[0].id,
        name=name,
        aliases=tuple(sorted({name for one in group for name in one.names} - {name})),
        period=most_precise(one.period for one in group),
        partners=together(one.partners for one in group),
        evidence=all_evidence(one.evidence for one in group),
    )


def _terms(document: Document) -> Iterator[tuple[str, ...]]:
    yield (document.id,)
    yield document.kind, "".join(fold(document.number).split())


def as_one(group: Sequence[Document]) -> Document:
    """The document with one account for each thing that is told of it; without, when all tell the same."""
    told = grouped(group, lambda one: evolve(one, evidence=()))
    accounts = [one_of(same, _with_all_evidence) for same in told.values()]
    return one_of(accounts, _with_accounts)


def _with_all_evidence(group: Sequence[Document]) -> Document:
    return evolve(group[0], evidence=all_evidence(one.evidence for one in group))


def _with_accounts(accounts: Sequence[Document]) -> Document:
    titles = [one.title for one in accounts if one.title is not None]
    return Document(
        id=min(one.id for one in accounts),
        kind=min(one.kind for one in accounts),
        number=min(one.number for one in accounts),
        title=fullest(titles) if titles else None,
        date=most_precise(one.date for one in accounts),
        body=commonest(one.body for one in accounts),
        evidence=all_evidence(one.evidence for one in accounts),
        accounts=tuple(sorted(accounts, key=repr)),
    )
