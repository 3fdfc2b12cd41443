"""What is computed once and kept: indexes and hashes of immutable objects, safe to use from many threads."""

from collections.abc import Callable
from threading import RLock
from typing import Any, Generic, Self, TypeVar, overload

V = TypeVar("V")


class Keeper:
    """Base of an immutable object that keeps what is computed from it.

    Two threads never wait for each other: what a collection keeps is computed from its own facts only, while a record
    may also use its collections.
    """

    __slots__ = ("_kept", "_lock")

    _kept: dict[Callable[[Any], Any], Any]
    _lock: RLock

    def _keep_nothing(self) -> None:
        """Be ready to keep; to be called once, at construction."""
        object.__setattr__(self, "_kept", {})  # the object may be frozen
        object.__setattr__(self, "_lock", RLock())

    def _keep(self, compute: Callable[[Self], V]) -> V:
        """What the function gives for this object, computed at most once."""
        if compute not in self._kept:
            with self._lock:
                if compute not in self._kept:
                    self._kept[compute] = compute(self)
        found: V = self._kept[compute]
        return found


class kept(Generic[V]):  # noqa: N801 - reads like ``property``
    """A property of a `Keeper` that is computed on first use, once, whatever the number of threads."""

    def __init__(self, compute: Callable[[Any], V]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, keeper: None, _: type) -> Self: ...
    @overload
    def __get__(self, keeper: Keeper, _: type) -> V: ...
    def __get__(self, keeper: Keeper | None, _: type) -> "Self | V":
        return self if keeper is None else keeper._keep(self._compute)  # noqa: SLF001 - the two are one mechanism
