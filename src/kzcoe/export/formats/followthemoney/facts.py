"""A record as entities, each once, in an order in which whatever is pointed at is found somewhere."""

from collections.abc import Iterator

from kzcoe.export.formats._text import unbroken
from kzcoe.export.formats.followthemoney import links, things, treaties
from kzcoe.export.formats.followthemoney.sources import Known
from kzcoe.export.formats.followthemoney.values import Entity
from kzcoe.record import Record

__all__ = ["entities"]


def entities(record: Record) -> Iterator[Entity]:
    """Every fact of the record as entities of FollowTheMoney, with the articles that tell it as `proof`.

    Nothing points at an entity that is not there. Ids are the same in every run.
    """
    seen: set[str] = set()
    for one in _all(record):
        if one["id"] not in seen:
            seen.add(one["id"])
            yield unbroken(one)


def _all(record: Record) -> Iterator[Entity]:
    known = Known(
        articles=frozenset(record.articles.ids),
        bodies=frozenset({*record.bodies.ids, *record.agreements.ids}),
        officials=frozenset(record.officials.ids),
    )
    yield from map(things.article, record.articles)
    yield from _bodies(record, known)
    yield from _people(record, known)
    yield from (things.meeting(one, known) for one in record.meetings)
    for programme in record.programmes:
        yield things.programme(programme, known)
        yield from links.partners(programme, known)
    for document in record.documents:
        publisher = record.bodies.by_id(document.body) if document.body else None
        yield things.document(document, publisher, known)
    yield from _treaties(record, known)


def _bodies(record: Record, known: Known) -> Iterator[Entity]:
    agreements = {one.id: one for one in record.agreements}
    for body in record.bodies:
        yield things.body(body, agreements.pop(body.id, None), known)
        yield from links.parent(body, known)
    yield from map(treaties.set_up_by, agreements.values())


def _people(record: Record, known: Known) -> Iterator[Entity]:
    yield from (things.official(one, known) for one in record.officials)
    yield from links.positions(record.officials, known)
    for official in record.officials:
        yield from links.occupancies(official, known)


def _treaties(record: Record, known: Known) -> Iterator[Entity]:
    told = (*record.conventions, *record.agreements)
    if any(statement.standing for treaty in told for statement in treaty.statements):
        yield treaties.state()  # left out where it is one of the bodies
    yield from map(treaties.convention, record.conventions)
    for treaty in told:
        yield from treaties.standings(treaty, known)
