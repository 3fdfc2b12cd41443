"""Facts in an order, each id once: how a collection holds them, and finds them by id and by name."""

from collections.abc import Callable, Iterable, Iterator, Reversible, Sequence
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, SupportsIndex, TypeVar, cast, overload

from kzcoe.errors import AmbiguousError, InvalidValueError, NotFoundError
from kzcoe.record._inside import plain_text
from kzcoe.record._keeping import Keeper, kept
from kzcoe.record._nearest import suggestion
from kzcoe.record._showing import is_short, listed

if TYPE_CHECKING:
    from kzcoe.record.record import Record

__all__ = ["Identified", "Reads", "Sequenced", "T_co"]


class Identified(Protocol):
    """What a collection holds: anything with an identifier."""

    @property
    def id(self) -> str:
        """Identifier, unique in the collection."""
        raise NotImplementedError


T_co = TypeVar("T_co", bound=Identified, covariant=True)
D = TypeVar("D")


class Reads(Protocol):
    """A function of a fact, as an attribute of a class of collections."""

    def __call__(self, item: Any, /) -> Any: ...  # noqa: ANN401


# It behaves as a Sequence and is not called one: type checkers would take "id" in a Sequence of anything but texts for
# a mistake, and polars would take it for a column of objects before it asks for the table that it offers.
class Sequenced(Keeper, Reversible[T_co]):
    """An immutable sequence of facts of one kind, in which each id stands once and is found at once."""

    __slots__ = ("__weakref__", "_items", "_record")

    _kind: ClassVar[type[Any]]
    """The class of the facts."""
    _order: ClassVar[Reads] = attrgetter("id")
    """The place of a fact in canonical order."""
    _names: ClassVar[Reads] = attrgetter("names")
    """What a fact goes by, besides its id."""
    _not_by_place: ClassVar[str] = ""
    """The end of an error message that says what a number in brackets is not."""
    _plain: ClassVar[Reads] = staticmethod(plain_text)
    """How a name compares with other names."""

    _items: "tuple[T_co, ...]"
    _record: "Record | None"

    def __init__(self, items: "Iterable[T_co]" = ()) -> None:
        self._become(_each_once(type(self), _only(type(self), self._kind, items)), None)

    def part_of(self, record: "Record") -> Self:
        """The same facts as a collection of the record; queries that need more than these facts then look there."""
        return self._made(self._items, record)

    @property
    def record(self) -> "Record | None":
        """The record that the collection is part of, or None."""
        return self._record

    def canonical(self) -> Self:
        """The same facts in the order in which a record has them."""
        return self._with(sorted(self._items, key=self._order))

    # As a sequence

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._items)

    def __reversed__(self) -> Iterator[T_co]:
        return reversed(self._items)

    @overload
    def __getitem__(self, key: str) -> T_co: ...
    @overload
    def __getitem__(self, key: SupportsIndex) -> T_co: ...
    @overload
    def __getitem__(self, key: slice) -> Self: ...
    def __getitem__(self, key: str | SupportsIndex | slice) -> T_co | Self:
        """A fact by its id, by a name that only it goes by, or by its place; a slice gives a collection."""
        if isinstance(key, str):
            return self._the(key, self._found(key))
        if isinstance(key, slice):
            return self._with(self._items[key])
        try:
            return self._items[key]
        except IndexError:
            raise IndexError(f"{type(self).__name__}: no place {key} among {len(self)}{self._not_by_place}") from None

    def __contains__(self, item: object) -> bool:
        if isinstance(item, str):
            return bool(self._found(item))
        if not isinstance(item, self._kind):
            return False
        place = self._places.get(cast("T_co", item).id)
        return place is not None and self._items[place] == item

    @overload
    def get(self, key: str) -> T_co | None: ...
    @overload
    def get(self, key: str, default: D) -> T_co | D: ...
    def get(self, key: str, default: object = None) -> object:
        """The fact that goes by the id or name, or else the default."""
        found = self._found(key)
        return self._the(key, found) if found else default

    def by_id(self, id_: str) -> T_co | None:
        """The fact with the very id, or None: for an id that another fact gives, which may be somebody's name too."""
        place = self._places.get(id_)
        return None if place is None else self._items[place]

    def index(self, item: object) -> int:
        """The place of a fact; ValueError when it is not in the collection."""
        return self._items.index(cast("T_co", item))

    def count(self, item: object) -> int:
        """1 when the fact is in the collection, otherwise 0."""
        return int(item in self)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in the order of the facts."""
        return tuple(item.id for item in self._items)

    # Equality, copies, text

    def __eq__(self, other: object) -> bool:
        return self._items == other._items if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self._items)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __repr__(self) -> str:
        if not is_short(self._items):
            return str(self)
        return f"{type(self).__name__}({self._items if self else ''})"

    def __str__(self) -> str:
        name, ends = type(self).__name__, [item.id for item in (*self._items[:1], *self._items[1:][-1:])]
        match ends:
            case []:
                return f"<{name}: empty>"
            case [only]:
                return f"<{name}: 1 item, {only!r}>"
            case _:
                return f"<{name}: {len(self)} items, first {ends[0]!r}, last {ends[1]!r}>"

    # Indexes, and how queries use them

    @kept
    def _places(self) -> dict[str, int]:
        """The place of each id."""
        return {item.id: place for place, item in enumerate(self._items)}

    @kept
    def _named(self) -> dict[str, list[int]]:
        """The places of the facts that go by a name."""
        return self._index(lambda item: map(self._plain, self._names(item)))

    @kept
    def _hash(self) -> int:
        return hash((type(self), self._items))

    def _index(self, terms: Callable[[Any], Iterable[str]]) -> dict[str, list[int]]:
        """The places of the facts that have a term."""
        index: dict[str, list[int]] = {}
        for place, item in enumerate(self._items):
            for term in dict.fromkeys(terms(item)):
                index.setdefault(term, []).append(place)
        return index

    def _found(self, key: str) -> Sequence[int]:
        """The places of the facts that go by an id, or else by a name."""
        place = self._places.get(key)
        return self._named.get(self._plain(key), ()) if place is None else (place,)

    def _the(self, key: str, places: Sequence[int]) -> T_co:
        """The only fact at the places; otherwise the error of a look-up."""
        if len(places) == 1:
            return self._items[places[0]]
        name = type(self).__name__
        if places:
            raise AmbiguousError(f"{name}: {len(places)} go by {key!r:.80}: {listed(self._at(places).ids)}")
        raise NotFoundError(f"{name}: nothing goes by {key!r:.80} among {len(self)}; {suggestion(key, self.ids)}")

    def _with(self, items: "Iterable[T_co]") -> Self:
        """A collection of the same class and record; the items are trusted."""
        return self._made(items, self._record)

    def _made(self, items: "Iterable[T_co]", record: "Record | None") -> Self:
        return type(self).__new__(type(self))._become(tuple(items), record)  # noqa: SLF001 - no way round __init__

    def _become(self, items: "tuple[T_co, ...]", record: "Record | None") -> Self:
        self._items = items
        self._record = record
        self._keep_nothing()
        return self

    def _at(self, places: Iterable[int]) -> Self:
        """The facts at the places, each once, in the order of the collection."""
        return self._in_order(set(places))

    def _in_order(self, places: Iterable[int]) -> Self:
        """The same of places that come only once each."""
        match sorted(places):
            case [_, _, *_] as several:
                return self._with(itemgetter(*several)(self._items))  # all at once, in half the time
            case one_or_none:
                return self._with(self._items[place] for place in one_or_none)


def _restored(kind: type[Sequenced[T_co]], items: "tuple[T_co, ...]") -> Sequenced[T_co]:
    """The collection of items that were in one of that class; what a pickle calls."""
    return kind.__new__(kind)._become(items, None)  # noqa: SLF001 - no way round __init__


def _only(owner: type, kind: type[Any], items: object) -> tuple[Any, ...]:
    """The items; `InvalidValueError` when one is not of the class."""
    several = tuple(items) if isinstance(items, Iterable) else (items,)
    for item in several:
        if not isinstance(item, kind):
            raise InvalidValueError(f"{owner.__name__}: expected {kind.__name__}, got {item!r:.80}")
    return several


def _each_once(owner: type, items: "tuple[T_co, ...]") -> "tuple[T_co, ...]":
    """The items; `InvalidValueError` when two have one id."""
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            raise InvalidValueError(f"{owner.__name__}: the id {item.id!r:.80} stands twice")
        seen.add(item.id)
    return items
