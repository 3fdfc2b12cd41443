"""Joining a record with what the register knows."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from kzcoe.model import Body, Convention, Official, PartialAgreement
from kzcoe.record import Collection, Record
from kzcoe.record.links import links
from kzcoe.register import Register, Shelf

__all__ = ["joined"]

T = TypeVar("T", Convention, PartialAgreement, Official)


def joined(record: Record, register: Register, *, everything: bool = False) -> Record:
    """The record with the register's word on its conventions, agreements, officials and bodies.

    Bodies that only the register names, as the home of a post or the parent of another body, come along, so that no id
    leads nowhere. Whatever else the record does not name is left out, unless `everything` is wanted.
    """
    if everything:
        return record | Record(
            conventions=register.conventions,
            agreements=register.agreements,
            officials=register.officials,
            bodies=register.bodies,
        )
    known = record | Record(
        conventions=_known(record.conventions, register.conventions),
        agreements=_known(record.agreements, register.agreements),
        officials=_known(record.officials, register.officials),
    )
    named = [id_ for fact in known for collection, id_ in links(fact) if collection == "bodies"]
    return known | Record(bodies=_with_parents([*known.bodies.ids, *named], register.bodies))


def _known(facts: Collection[T], shelf: Shelf[T]) -> Iterator[T]:
    return (row for fact in facts if (row := shelf.get(fact.id)) is not None)


def _with_parents(ids: Iterable[str], shelf: Shelf[Body]) -> Iterable[Body]:
    """The bodies with the ids that are on the shelf, and all that they are part of."""
    found: dict[str, Body] = {}
    waiting = list(ids)
    while waiting:
        body = shelf.get(waiting.pop())
        if body is not None and body.id not in found:
            found[body.id] = body
            waiting.extend(id_ for _, id_ in links(body))
    return found.values()
