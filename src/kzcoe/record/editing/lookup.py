"""Finding the fact that an edit is of."""

from collections.abc import Mapping
from typing import TypeAlias

from kzcoe.errors import AmbiguousError, InvalidValueError, NotFoundError
from kzcoe.model.facts import COLLECTION_OF, KINDS, Fact
from kzcoe.record._nearest import SHOWN, nearest

__all__ = ["Place", "Shelves", "home", "place_of", "there"]

Place: TypeAlias = tuple[str, str]
"""The name of a collection, and an id in it."""
Shelves: TypeAlias = Mapping[str, Mapping[str, Fact]]
"""Facts by collection and id."""


def home(fact: object) -> str:
    """The name of the collection that a fact belongs in; `InvalidValueError` when it is none."""
    if type(fact) not in COLLECTION_OF:
        raise InvalidValueError(f"Record: expected a fact, such as a Meeting, got {fact!r:.80}")
    return COLLECTION_OF[type(fact)]


def place_of(fact: Fact | str, shelves: Shelves) -> Place:
    """Where a fact stands, given itself or by its id; `NotFoundError` says what comes nearest."""
    if not isinstance(fact, str):
        return there((home(fact), fact.id), shelves)
    homes = [name for name, shelf in shelves.items() if fact in shelf]
    match homes:
        case [name]:
            return name, fact
        case []:
            near = [f"{one!r:.80} ({name})" for name, shelf in shelves.items() for one in nearest(fact, list(shelf))]
            raise NotFoundError(
                f"Record: no fact has the id {fact!r:.80}; nearest: {', '.join(near[:SHOWN]) or 'nothing'}"
            )
        case _:
            kinds = " and ".join(KINDS[name].__name__ for name in homes)
            raise AmbiguousError(f"Record: {kinds} have the id {fact!r:.80}; give the fact itself")


def there(place: Place, shelves: Shelves) -> Place:
    """The place, when there is a fact in it; `NotFoundError` says what comes nearest."""
    name, identifier = place
    if identifier not in shelves[name]:
        near = ", ".join(map(repr, nearest(identifier, list(shelves[name])))) or "nothing"
        raise NotFoundError(f"Record: none of its {name} has the id {identifier!r:.80}; nearest: {near}")
    return place
