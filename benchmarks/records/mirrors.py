"""The classes of a saved record once more, for others to fill: each attribute by attribute as the model has it."""

import sys
from collections.abc import Callable, Mapping
from functools import reduce
from operator import or_
from types import ModuleType
from typing import Annotated, Any, ForwardRef, Literal, TypeAlias, get_args, get_origin, get_type_hints

import attrs
import msgspec
from pydantic import BaseModel, ConfigDict, PlainValidator, StringConstraints, create_model

from kzcoe import Article, Body, Meeting, Official, PartialDate, Period
from kzcoe.model import when

Hints: TypeAlias = Mapping[str, Any]
Make: TypeAlias = Callable[[type, Hints, str], Any]

AnyDate = PartialDate.__base__  # of both kinds of date, and unlike these no attrs class that msgspec would fill
Date = Annotated[Any, PlainValidator(when)]
Text = Annotated[str, StringConstraints(min_length=1)]


@attrs.frozen(kw_only=True)
class Saved:
    """What stands in a generated record."""

    format: Literal[1]
    articles: tuple[Article, ...]
    officials: tuple[Official, ...]
    meetings: tuple[Meeting, ...]
    bodies: tuple[Body, ...]


def checked_classes() -> Any:  # noqa: ANN401 - made here
    """The attrs classes themselves, with all their checks, their dates annotated so that msgspec takes them."""
    return _mirror("checked_classes", _as_checked_attrs, {PartialDate: AnyDate, Period: AnyDate})


def bare_classes() -> Any:  # noqa: ANN401 - made here
    """Attrs classes of the same attributes that check nothing."""
    return _mirror("bare_classes", _as_bare_attrs, {PartialDate: AnyDate, Period: AnyDate})


def structs() -> Any:  # noqa: ANN401 - made here
    """Structs of msgspec, with dates as the texts that they are in the file."""
    return _mirror("structs", _as_struct, {PartialDate: str, Period: str})


def models() -> type[BaseModel]:
    """Models of pydantic that check what the classes check of an attribute by itself."""
    made: type[BaseModel] = _mirror("models", _as_model, {PartialDate: Date, Period: Date, str: Text})
    return made


def plain_models() -> type[BaseModel]:
    """Models of pydantic, with dates as the texts that they are in the file."""
    made: type[BaseModel] = _mirror("plain_models", _as_model, {PartialDate: str, Period: str})
    return made


def _mirror(name: str, make: Make, leaves: Mapping[Any, Any]) -> Any:  # noqa: ANN401 - made here
    """The mirror of `Saved` and of all in it, as a module of its own in which their annotations are looked up."""
    module = sys.modules[name] = ModuleType(name)

    def mirrored(kind: type) -> Any:  # noqa: ANN401 - made here
        if not hasattr(module, kind.__name__):
            setattr(module, kind.__name__, ForwardRef(kind.__name__))  # for what holds others of its own kind
            hints = {name: annotation(hint) for name, hint in get_type_hints(kind).items()}
            setattr(module, kind.__name__, make(kind, hints, name))
        return getattr(module, kind.__name__)

    def annotation(hint: Any) -> Any:  # noqa: ANN401 - any annotation
        if hint in leaves:
            return leaves[hint]
        if attrs.has(hint):
            return mirrored(hint)
        if get_origin(hint) in {None, Literal}:
            return hint
        parts = tuple(map(annotation, get_args(hint)))
        return tuple[parts] if get_origin(hint) is tuple else reduce(or_, parts)

    return mirrored(Saved)


def _as_checked_attrs(kind: type, hints: Hints, module: str) -> type:
    fields = {
        one.name: attrs.field(default=one.default, validator=one.validator, kw_only=one.kw_only)
        for one in attrs.fields(kind)
    }
    body = {**fields, "__annotations__": hints, "__module__": module}
    return attrs.frozen(type(kind.__name__, (kind,), body))


def _as_bare_attrs(kind: type, hints: Hints, module: str) -> type:
    fields = {one.name: attrs.field(default=one.default, kw_only=True) for one in attrs.fields(kind)}
    return attrs.frozen(type(kind.__name__, (), {**fields, "__annotations__": hints, "__module__": module}))


def _as_struct(kind: type, hints: Hints, module: str) -> type[msgspec.Struct]:
    fields = [(name, hints[name], *_default(one, ())) for name, one in attrs.fields_dict(kind).items()]
    return msgspec.defstruct(kind.__name__, fields, module=module, frozen=True, kw_only=True)


def _as_model(kind: type, hints: Hints, module: str) -> type[BaseModel]:
    fields: dict[str, Any] = {
        name: (hints[name], *_default(one, (...,))) for name, one in attrs.fields_dict(kind).items()
    }
    return create_model(kind.__name__, __config__=ConfigDict(frozen=True, extra="forbid"), __module__=module, **fields)


def _default(one: "attrs.Attribute[Any]", without: tuple[Any, ...]) -> tuple[Any, ...]:
    return without if one.default is attrs.NOTHING else (one.default,)
