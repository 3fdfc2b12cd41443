"""Attributes of facts by name: reading, comparing and ordering them."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar

from kzcoe.errors import InvalidValueError
from kzcoe.model import PartialDate, Period, when
from kzcoe.record._nearest import suggestion

__all__ = ["Key", "getter", "has_all", "in_order", "refuse_unknown", "values"]

Key: TypeAlias = str | Callable[[Any], Any]
"""The name of an attribute, or a function of a fact."""
Item = TypeVar("Item")


def refuse_unknown(kind: type, attribute: str) -> None:
    """`InvalidValueError` when facts of the class have no such attribute."""
    known = [name for name in dir(kind) if name[0] != "_" and not callable(getattr(kind, name))]
    if attribute not in known:
        raise InvalidValueError(f"{kind.__name__} has no attribute {attribute!r}; {suggestion(attribute, known)}")


def getter(kind: type, key: Key) -> Callable[[Any], Any]:
    """The function that a key stands for: the key itself, or reading the attribute."""
    if callable(key):
        return key
    refuse_unknown(kind, key)
    return attrgetter(key)


def values(key: Key, value: Any) -> tuple[Hashable, ...]:  # noqa: ANN401
    """The values under which a fact is counted: those of a tuple each once, any other value itself."""
    return tuple(dict.fromkeys(value)) if isinstance(key, str) and isinstance(value, tuple) else (value,)


def has_all(item: object, wanted: dict[str, object]) -> bool:
    """Whether the attributes of a fact have the values."""
    return all(_has(getattr(item, name), value) for name, value in wanted.items())


def in_order(items: Iterable[Item], read: Callable[[Any], Any], *, reverse: bool) -> list[Item]:
    """The facts by what the function reads from them; those without a value last, equals in their present order."""
    given: list[Item] = []
    missing: list[Item] = []
    for item in items:
        (missing if read(item) is None else given).append(item)
    return [*sorted(given, key=lambda item: _sortable(read(item)), reverse=reverse), *missing]


def _has(value: object, wanted: object) -> bool:
    if isinstance(value, tuple) and not isinstance(wanted, tuple):
        return wanted in value
    if isinstance(value, PartialDate | Period) and isinstance(wanted, str | date):
        return value == when(wanted)
    return value == wanted


def _sortable(value: Any) -> Any:  # noqa: ANN401
    """The value, or what sorts in its place: dates do not compare by themselves."""
    return value.sort_key if isinstance(value, PartialDate | Period) else value
