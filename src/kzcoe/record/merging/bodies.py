"""Merging bodies: one organisation or committee under several ids."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, product, starmap

from attrs import evolve

from kzcoe.model import Body
from kzcoe.record._former import former_id, former_ids, former_place, former_places, printed
from kzcoe.record._inside import plain_text
from kzcoe.record.merging.choosing import all_evidence, best_name, by_date, least
from kzcoe.record.merging.linking import components
from kzcoe.record.merging.renaming import Renaming

__all__ = ["merge_bodies"]

Group = list[Body]
Place = tuple[str, str]  # "part of" and the id of a body, or "in" and a country


def merge_bodies(bodies: Iterable[Body]) -> tuple[list[Body], dict[str, str]]:
    """Each body once, and the id that stands for every id that leads to it.

    Two ids are one body where it has the same name in the same place; that its parents are one may only come out
    then, so this is repeated until nothing more comes out.
    """
    groups = components(list(bodies), _ids)
    while True:
        ids = {old: _standing(group) for group in groups for old in _all_ids(group)}
        found = components(groups, partial(_named_places, ids=ids))
        if len(found) == len(groups):
            moved = Renaming(ids).body
            return [_merged([moved(body) for body in group]) for group in groups], ids
        groups = [list(chain.from_iterable(same)) for same in found]


def _ids(body: Body) -> Iterator[str]:
    yield body.id
    yield from former_ids(body.aliases)


def _all_ids(group: Group) -> set[str]:
    return set(chain.from_iterable(map(_ids, group)))


def _places(body: Body) -> Iterator[Place]:
    """Where the body is said to belong: to its parent, or when that is not known to its country."""
    if body.parent is not None:
        yield "part of", body.parent
    elif body.country is not None:
        yield "in", body.country
    yield from former_places(body.aliases)


def _parents(group: Sequence[Body]) -> set[str]:
    """All bodies that it is said to be part of."""
    return {where for body in group for relation, where in _places(body) if relation == "part of"}


def _named_places(group: Group, ids: dict[str, str]) -> Iterator[tuple[str, Place]]:
    """The names of two words or more, each with each place of the body."""
    names = {plain_text(name) for body in group for name in printed(body.name, body.names[1:])}
    places = {_moved_place(place, ids) for body in group for place in _places(body)}
    return product((name for name in names if " " in name), places)


def _standing(group: Sequence[Body]) -> str:
    return min(body.id for body in group)


def _moved_place(place: Place, ids: dict[str, str]) -> Place:
    relation, where = place
    return (relation, ids.get(where, where)) if relation == "part of" else place


def _merged(group: Sequence[Body]) -> Body:
    first = _merged_attributes(group)
    names = {name for body in group for name in printed(body.name, body.names[1:])}
    lost_ids = {one for body in group for one in _ids(body)} - {first.id}
    lost_places = {place for body in group for place in _places(body)} - set(_places(first))
    notes = (*map(former_id, sorted(lost_ids)), *starmap(former_place, sorted(lost_places)))
    return evolve(first, aliases=(*sorted(names - {first.name, first.short_name}), *notes))


def _merged_attributes(group: Sequence[Body]) -> Body:
    """The body with all but its other names."""
    standing = _standing(group)
    return Body(
        id=standing,
        name=best_name(body.name for body in group),
        short_name=least(body.short_name for body in group),
        kind=least(body.kind for body in group),
        parent=least(_parents(group) - {standing}) or least(_parents(group)),
        country=least(body.country for body in group),
        seat=least(body.seat for body in group),
        evidence=all_evidence(body.evidence for body in group),
        references=by_date(body.references for body in group),
    )
