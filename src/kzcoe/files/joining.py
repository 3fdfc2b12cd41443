"""Joining a record with what the register knows of the things it names."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from kzcoe.model import Body, Convention, Document, Meeting, Official, PartialAgreement, Programme
from kzcoe.record import Collection, Fact, Record
from kzcoe.register import Register, Shelf

__all__ = ["joined"]

T = TypeVar("T", Convention, PartialAgreement, Official)


def joined(record: Record, register: Register) -> Record:
    """The record with the register's word on its conventions, agreements, officials and bodies.

    Bodies that only the register names, as the home of a post or the parent of another body, come along, so that no id
    leads nowhere. Whatever else the record does not name is left out.
    """
    known = record | Record(
        conventions=_known(record.conventions, register.conventions),
        agreements=_known(record.agreements, register.agreements),
        officials=_known(record.officials, register.officials),
    )
    named = [id_ for fact in known for id_ in _bodies_of(fact)]
    return known | Record(bodies=_with_parents(named, register.bodies))


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
            waiting.extend(_bodies_of(body))
    return found.values()


def _bodies_of(fact: Fact) -> Iterator[str]:
    """The ids of bodies that a fact gives; of a body its own and its parent's."""
    match fact:
        case Official():
            yield from (post.body for post in fact.posts if post.body)
        case Meeting():
            yield from fact.bodies
            yield from (one.body for one in fact.participants if one.body)
            yield from (id_ for account in fact.accounts for id_ in _bodies_of(account))
        case Programme():
            yield from fact.partners
        case Document(body=str(id_)):
            yield id_
        case Body():
            yield from filter(None, (fact.id, fact.parent))
