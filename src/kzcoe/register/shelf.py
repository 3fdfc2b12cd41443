"""The look-up: rows that are found by id, number or name."""

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import cached_property
from typing import Generic, Protocol, TypeVar, overload

from attrs import field, frozen

from kzcoe.errors import AmbiguousError, NotFoundError
from kzcoe.register.naming import name_key

__all__ = ["Entry", "Shelf"]


class Entry(Protocol):
    """What a row must have to stand on a shelf."""

    @property
    def id(self) -> str:
        """Identifier, unique on the shelf."""
        raise NotImplementedError

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by, the full name first."""
        raise NotImplementedError


T = TypeVar("T", bound=Entry)
Default = TypeVar("Default")

LISTED = 8  # rows that an error message names


def _names(row: Entry) -> tuple[str, ...]:
    return row.names


@frozen(repr=False)
class Shelf(Generic[T]):
    """Rows of one kind in canonical order, found by id with `get` and by whatever they are called with `find`.

    >>> from kzcoe.register import shipped
    >>> shipped().conventions.find("CETS No. 210").short_titles[0]
    'Istanbul Convention'
    """

    rows: tuple[T, ...] = field(converter=tuple[T, ...])
    """The rows themselves."""
    noun: str = field(kw_only=True)
    """What a row is, for messages: "treaty"."""
    names: Callable[[T], tuple[str, ...]] = field(default=_names, kw_only=True)
    """What a row goes by, besides its id."""
    key: Callable[[str], str] = field(default=name_key, kw_only=True)
    """What all ways of writing one name have in common."""

    def find(self, name: str | int) -> T:
        """The one row that goes by a name, a number or an id.

        A name counts when it is given whole, in whatever spelling. `NotFoundError` suggests the nearest;
        `AmbiguousError` lists the candidates where several rows go by the name, or have it as a part of theirs.
        """
        named = self.named(name)
        if len(named) == 1:
            return named[0]
        candidates = {row.id: row.names[0] for row in named} or self._with_part(str(name))
        if len(candidates) > 1:
            raise AmbiguousError(f"{str(name)!r} may be {_listed(candidates)}")
        near = candidates or self._nearest(str(name))
        hint = f"; nearest: {_listed(near)}" if near else ""
        raise NotFoundError(f"no {self.noun} goes by {str(name)!r}{hint}")

    def named(self, name: str | int) -> tuple[T, ...]:
        """The rows that go by a name, a number or an id: none, one or several."""
        if name in self._by_id:
            return (self._by_id[str(name)],)
        return tuple(self._by_id[id_] for id_ in self._names_by_key.get(self.key(str(name)), ()))

    @overload
    def get(self, id_: str) -> T | None: ...
    @overload
    def get(self, id_: str, default: Default) -> T | Default: ...
    def get(self, id_: str, default: Default | None = None) -> T | Default | None:
        """The row with an id, to the letter, or the default."""
        return self._by_id.get(id_, default)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._by_id

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<Shelf: {len(self)} rows, each a {self.noun}>"

    @cached_property
    def _by_id(self) -> dict[str, T]:
        return {row.id: row for row in self.rows}

    @cached_property
    def _names_by_key(self) -> dict[str, dict[str, str]]:
        """For each key the ids of the rows that go by it, each with the name that does."""
        names: dict[str, dict[str, str]] = {}
        for row in self.rows:
            for name in self.names(row):
                names.setdefault(self.key(name), {}).setdefault(row.id, name)
        return names

    def _with_part(self, part: str) -> dict[str, str]:
        """The ids of the rows with a name of which these words are a part, each with that name."""
        words = f" {name_key(part)} "
        return {
            row.id: name
            for row in self.rows
            for name in reversed(self.names(row))
            if not words.isspace() and words in f" {name_key(name)} "
        }

    def _nearest(self, name: str) -> dict[str, str]:
        """The ids of the rows with a name that looks alike, each with that name."""
        near: dict[str, str] = {}
        for key in get_close_matches(self.key(name), self._names_by_key):
            near |= {id_: name for id_, name in self._names_by_key[key].items() if id_ not in near}
        return near


def _listed(names: dict[str, str]) -> str:
    """The rows of a message: at most `LISTED` of them, each by id and name."""
    shown = [f"{id_} ({name})" for id_, name in names.items()]
    more = [f"{len(shown) - LISTED} more"] if len(shown) > LISTED else []
    return ", ".join(shown[:LISTED] + more)
