"""What the columns of a class are: a function of its attributes, so that a change of the class is the only one needed.

- A text, a number or a flag is a column; a word of a vocabulary is a text.
- A date or period is three: its EDTF text, and the first and the last day that it may mean.
- An object is a struct. Several of anything are a list, empty where there are none and never null.
- A class whose id is computed has it as a column too.
- Accounts have the columns of what they are accounts of, but no accounts of their own.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from itertools import chain
from operator import attrgetter
from types import NoneType
from typing import Any, Literal, TypeAlias, get_args, get_origin

from attrs import Attribute, evolve, field, fields, frozen, has, resolve_types

from kzcoe.export.arrow.docstrings import about_attributes
from kzcoe.model import PartialDate, Period
from kzcoe.model.words import Word

__all__ = ["Column", "columns_of"]

Read: TypeAlias = Callable[[Any], Any]

_DATES = frozenset({PartialDate, Period})
_BOUNDS = {"earliest": "The first day that `{}` may mean.", "latest": "The last day that `{}` may mean."}


@frozen(kw_only=True)
class Column:
    """One column of a table, or one field of a struct."""

    name: str
    """The name: that of the attribute, with an ending for what is computed from it."""
    holds: type
    """`str`, `int`, `bool` or `date`; for a struct the class."""
    about: str
    """What it means, in the words of the class."""
    many: bool = False
    """Whether it is a list."""
    optional: bool = False
    """Whether it, or an item of the list, may be null."""
    computed: bool = False
    """Whether it follows from another column: made when writing, not needed when reading."""
    choices: tuple[str, ...] = ()
    """The texts it may be, where these are few and known."""
    columns: "tuple[Column, ...]" = ()
    """The fields of the struct."""
    read: Read = field(eq=False, repr=False)
    """The value that a fact has in it, as plain Python: a list for a tuple, a dict for an object."""


@cache
def columns_of(kind: type) -> tuple[Column, ...]:
    """The columns of a class of the model, in the order of its attributes."""
    return tuple(chain(_computed_id(kind), *(_columns(kind, one) for one in _attributes(kind))))


def _attributes(kind: type) -> "tuple[Attribute[Any], ...]":
    return tuple(fields(resolve_types(kind)))


def _computed_id(kind: type) -> Iterator[Column]:
    given = getattr(kind, "id", None)
    if isinstance(given, property):
        yield Column(name="id", holds=str, about=given.__doc__ or "", computed=True, read=attrgetter("id"))


def _columns(owner: type, attribute: "Attribute[Any]") -> Iterator[Column]:
    """The column of an attribute, with those computed from it."""
    kinds, many = _kinds(attribute.type)
    optional = NoneType in kinds
    kinds -= {NoneType}
    column = Column(
        name=attribute.name,
        holds=str,
        about=about_attributes(owner).get(attribute.name, ""),
        many=many,
        optional=optional,
        read=_reader(attribute.name, str, many=many),
    )
    if kinds <= _DATES:
        yield column
        yield from (_bound(column, end) for end in _BOUNDS)
    else:
        [kind] = kinds
        yield _typed(column, owner, kind)


def _kinds(annotation: Any) -> tuple[frozenset[Any], bool]:  # noqa: ANN401 - any annotation
    """The types that a value, or an item of a tuple, may have; and whether it is a tuple."""
    if get_origin(annotation) is tuple:
        return frozenset(get_args(annotation)[:1]), True
    is_union = get_origin(annotation) not in {None, Literal}
    return frozenset(get_args(annotation) if is_union else (annotation,)), False


def _typed(column: Column, owner: type, kind: Any) -> Column:  # noqa: ANN401 - a class or a Literal
    """The column of a text, completed for what it really holds."""
    name, many = column.name, column.many
    if get_origin(kind) is Literal:
        return evolve(column, choices=get_args(kind))
    if issubclass(kind, Word):
        words = tuple(word.value for word in kind)
        return evolve(column, choices=words, read=_reader(name, attrgetter("value"), many=many))
    if not has(kind):
        return evolve(column, holds=kind, read=_reader(name, kind, many=many))
    inner = _without(name, kind) if kind is owner else columns_of(kind)
    return evolve(column, holds=kind, columns=inner, read=_reader(name, _struct(inner), many=many))


def _without(name: str, kind: type) -> tuple[Column, ...]:
    """The columns of a class but for those of one attribute."""
    others = (one for one in _attributes(kind) if one.name != name)
    return tuple(chain(_computed_id(kind), *(_columns(kind, one) for one in others)))


def _bound(column: Column, end: str) -> Column:
    return evolve(
        column,
        name=f"{column.name}_{end}",
        holds=date,
        about=_BOUNDS[end].format(column.name),
        optional=True,
        computed=True,
        read=_reader(column.name, attrgetter(end), many=column.many),
    )


def _struct(columns: tuple[Column, ...]) -> Read:
    return lambda value: {column.name: column.read(value) for column in columns}


def _reader(name: str, plain: Read, *, many: bool) -> Read:
    """Reads an attribute and makes its value, or each of its values, plain."""
    if many:
        return lambda fact: [plain(value) for value in getattr(fact, name)]
    return lambda fact: None if (value := getattr(fact, name)) is None else plain(value)
