"""Collections: immutable, indexed sequences of one kind of fact, with queries that give collections again."""

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import chain, compress
from typing import TYPE_CHECKING, Any, Self

from kzcoe.errors import AmbiguousError, NotFoundError
from kzcoe.record._attributes import Key, getter, has_all, in_order, refuse_unknown, values
from kzcoe.record._doors.collections import CollectionDoors
from kzcoe.record._inside import all_text, plain_text
from kzcoe.record._keeping import kept
from kzcoe.record._sequence import Sequenced, T_co
from kzcoe.record._showing import listed

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["Collection"]


class Collection(Sequenced[T_co], CollectionDoors):
    """An immutable sequence of facts of one kind, in which each id stands once.

    `collection["id"]` is one fact, `collection[0]` the first, `collection[:5]` a collection. Queries give collections
    of the same class, so that they chain; a query that nothing matches gives an empty one, while a look-up of one
    thing that fails raises `NotFoundError`. Collections compare and hash by their facts and the order of these, not by
    the record that they are part of.
    """

    __slots__ = ()

    # Queries

    def named(self, name: str) -> Self:
        """The facts that go by the name, whatever its case, accents and look-alike letters."""
        return self._at(self._named.get(self._plain(name), ()))

    def known_as(self, key: str) -> Self:
        """All facts that `collection[key]` may mean: the one with that id, or else those with that name."""
        return self._at(self._found(key))

    def where(self, predicate: "Callable[[T_co], object] | None" = None, /, **attributes: object) -> Self:
        """The facts for which the predicate is true and whose attributes have the values.

        An attribute that is a tuple has a value when it contains it. A date may be given as EDTF text.
        """
        for name in attributes:
            refuse_unknown(self._kind, name)
        return self._with(
            item for item in self._items if (predicate is None or predicate(item)) and has_all(item, attributes)
        )

    def one(self, predicate: "Callable[[T_co], object] | None" = None, /, **attributes: object) -> T_co:
        """The only fact that `where` finds; `NotFoundError` or `AmbiguousError` when it is not just one."""
        found = self.where(predicate, **attributes)
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousError(f"{type(self).__name__}.one: {len(found)} match: {listed(found.ids)}")
        raise NotFoundError(f"{type(self).__name__}.one: none of {len(self)} matches")

    def first(self, predicate: "Callable[[T_co], object] | None" = None, /, **attributes: object) -> T_co | None:
        """The first fact that `where` finds, or None."""
        return next(iter(self.where(predicate, **attributes)), None)

    def sorted_by(self, key: Key, *, reverse: bool = False) -> Self:
        """The facts by an attribute or a key function; those without a value last, equals in their present order."""
        return self._with(in_order(self._items, getter(self._kind, key), reverse=reverse))

    def group_by(self, key: Key) -> dict[Any, Self]:
        """A collection for each value of an attribute or a key function.

        An attribute that is a tuple puts a fact into the group of each of its values.
        """
        groups: dict[Any, list[int]] = {}
        read = getter(self._kind, key)
        for place, item in enumerate(self._items):
            for value in values(key, read(item)):
                groups.setdefault(value, []).append(place)
        return {value: self._at(places) for value, places in groups.items()}

    def counts_by(self, key: Key) -> dict[Any, int]:
        """How many facts each group of `group_by` has, the largest first."""
        read = getter(self._kind, key)
        return dict(Counter(chain.from_iterable(values(key, read(item)) for item in self._items)).most_common())

    def search(self, text: str) -> Self:
        """The facts that have the text in any of their texts or quotes, whatever its case, accents and line breaks."""
        wanted = plain_text(text)
        return self._with(compress(self._items, (wanted in texts for texts in self._texts)))

    # As a set

    def __or__(self, other: Self) -> Self:
        """The facts of both; where both have an id, the fact of the first."""
        if type(other) is not type(self):
            return NotImplemented
        return self._joined(other, (self, other - self))

    def __and__(self, other: Self) -> Self:
        """The facts of the first whose id the second has too."""
        if type(other) is not type(self):
            return NotImplemented
        return self._joined(other, ((item for item in self if item.id in other._places),))

    def __sub__(self, other: Self) -> Self:
        """The facts of the first whose id the second does not have."""
        if type(other) is not type(self):
            return NotImplemented
        return self._joined(other, ((item for item in self if item.id not in other._places),))

    def __xor__(self, other: Self) -> Self:
        """The facts whose id only one of both has."""
        if type(other) is not type(self):
            return NotImplemented
        return self._joined(other, (self - other, other - self))

    # What queries use

    @kept
    def _texts(self) -> list[str]:
        """What `search` looks through, for each fact."""
        return [all_text(item) for item in self._items]

    def _joined(self, other: Self, parts: "Iterable[Iterable[T_co]]") -> Self:
        """The facts of the parts; of a record when both collections are of that record."""
        return self._made(chain.from_iterable(parts), self.record if other.record is self.record else None)

    @property
    def _whole(self) -> "Record":
        """The record that the collection is part of; `NotFoundError` when it is of none."""
        if self._record is None:
            raise NotFoundError(f"{type(self).__name__}: the answer needs a record, and this collection is of none")
        return self._record
