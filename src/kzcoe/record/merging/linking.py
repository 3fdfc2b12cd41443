"""Finding what belongs together: things that share something, directly or through others."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

__all__ = ["components", "grouped"]

V = TypeVar("V")
K = TypeVar("K", bound=Hashable)


def grouped(things: Iterable[V], key: Callable[[V], K]) -> dict[K, list[V]]:
    """The things by key."""
    groups: dict[K, list[V]] = {}
    for thing in things:
        groups.setdefault(key(thing), []).append(thing)
    return groups


def components(things: Sequence[V], terms: Callable[[V], Iterable[Hashable]]) -> list[list[V]]:
    """The things in groups: those that share a term, directly or through others, together."""
    roots = list(range(len(things)))
    first: dict[Hashable, int] = {}
    for place, thing in enumerate(things):
        for term in terms(thing):
            _join(roots, place, first.setdefault(term, place))
    groups: dict[int, list[V]] = {}
    for place, thing in enumerate(things):
        groups.setdefault(_root(roots, place), []).append(thing)
    return list(groups.values())


def _join(roots: list[int], one: int, other: int) -> None:
    roots[_root(roots, one)] = _root(roots, other)


def _root(roots: list[int], place: int) -> int:
    """The place that stands for a group; the way there is halved each time it is gone."""
    while roots[place] != place:
        roots[place] = roots[roots[place]]
        place = roots[place]
    return place
