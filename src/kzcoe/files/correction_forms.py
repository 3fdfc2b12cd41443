"""How corrections are written: for each kind of fact a class of its own, made from the class of the facts.

In Python a correction holds values by name; in a file these are the attributes of one class, so that each has the type
and the schema that it has in a saved record.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from attrs import field, fields, make_class, resolve_types

from kzcoe.model import Correction
from kzcoe.model.facts import KINDS

__all__ = ["LEFT_OUT", "correction_forms", "from_form", "to_form", "values_of"]

LEFT_OUT: Any = object()
"""What stands for a value that is not given, since None is a value."""


@cache
def correction_forms() -> Mapping[str, type]:
    """The class in which a correction is written, by collection."""
    return MappingProxyType({collection: _form(collection, kind) for collection, kind in KINDS.items()})


@cache
def values_of() -> Mapping[type, type]:
    """The classes of values of facts, each with the class of these facts."""
    return MappingProxyType({_values(kind): kind for kind in KINDS.values()})


def from_form(form: Any) -> Correction:  # noqa: ANN401 - one of the forms
    """The correction that was written."""
    written = _attributes(form)
    return Correction(**{**written, "set": _given(form.set), "was": _given(form.was)})


def to_form(correction: Correction) -> object:
    """The correction as it is written."""
    form = correction_forms()[correction.collection]
    values = _values(KINDS[correction.collection])
    pairs = {name: values(**dict(given)) for name in ("set", "was") if (given := getattr(correction, name))}
    return form(**{**_attributes(correction), "set": None, "was": None, **pairs})


def _form(collection: str, kind: type) -> type:
    values = _values(kind)
    own: dict[str, Any] = {
        "collection": Literal[collection],
        "set": values | None,
        "was": values | None,
        "add": kind | None,
    }
    attributes = {
        one.name: field(type=own.get(one.name, one.type), default=None if one.name in {"set", "was"} else one.default)
        for one in fields(resolve_types(Correction))
    }
    return _made(f"{kind.__name__}Correction", f"A correction of one of the {collection}.", attributes)


@cache
def _values(kind: type) -> type:
    """The class of values that a fact may be given, or may have had: some of its attributes."""
    attributes = {one.name: field(type=one.type, default=LEFT_OUT) for one in fields(resolve_types(kind))}
    return _made(
        f"{kind.__name__}Values", f"Some attributes of a fact that is of the class {kind.__name__}.", attributes
    )


def _made(name: str, doc: str, attributes: dict[str, Any]) -> type:
    made: type = make_class(name, attributes, frozen=True, kw_only=True)
    made.__doc__ = doc
    return made


def _attributes(thing: Any) -> dict[str, Any]:  # noqa: ANN401 - an object of any attrs class
    return {one.name: getattr(thing, one.name) for one in fields(type(thing))}


def _given(values: object) -> dict[str, Any]:
    """What is given of some attributes."""
    return {} if values is None else {name: one for name, one in _attributes(values).items() if one is not LEFT_OUT}
