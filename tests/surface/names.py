"""The public names with their signatures, and what their classes have."""

import inspect
from collections.abc import Iterator
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any

import attrs

from surface.annotations import parameters, signatures, type_text

__all__ = ["name_lines"]

# Where public names are: all that the modules list, or a few of them.
PUBLIC: dict[str, tuple[str, ...]] = {
    "kzcoe": (),
    "kzcoe.model": (),
    "kzcoe.record": (),
    "kzcoe.register": (),
    "kzcoe.export.pages": ("MarkedPage",),
}
# The special methods that somebody calls on purpose; what every object has is no news.
OPERATORS = {f"__{name}__" for name in ("len", "iter", "reversed", "getitem", "contains", "or", "and", "sub", "xor")}
OPERATORS |= {f"__{name}__" for name in ("lt", "le", "gt", "ge", "call", "arrow_c_stream", "arrow_c_schema")}


def name_lines() -> Iterator[str]:
    """Every public name, where it is imported from, and what can be done with it."""
    for path, value in sorted(_public().items(), key=lambda item: item[0].rpartition(".")):
        if inspect.isclass(value):
            yield from map(_with_aliases, _class_lines(path, value))
        elif callable(value):
            yield from (f"{path}{_with_aliases(one)}" for one in signatures(inspect.unwrap(value)))
        elif isinstance(value, tuple):
            yield f"{path}: tuple[{' | '.join(sorted({type(one).__name__ for one in value}))}, ...]"
        else:
            yield f"{path} = {type_text(value)}"
        yield ""


def _with_aliases(line: str) -> str:
    """The line with the names of types that have one, such as `Fact`."""
    for name, text in _aliases():
        line = line.replace(text, name)
    return line


@cache
def _aliases() -> list[tuple[str, str]]:
    """The name and text of each public type that is no class, the longest first."""
    found = [(path.rpartition(".")[2], type_text(one)) for path, one in _public().items() if not callable(one)]
    return sorted(found, key=lambda alias: -len(alias[1]))


@cache
def _public() -> dict[str, Any]:
    """What is public, by the shortest name it has."""
    found: dict[str, Any] = {}
    for module, only in PUBLIC.items():
        home = import_module(module)
        for name in only or home.__all__:
            if name not in {path.rpartition(".")[2] for path in found}:
                found[f"{module}.{name}"] = getattr(home, name)
    return found


def _class_lines(path: str, kind: type) -> Iterator[str]:
    bases = ", ".join(dict.fromkeys(base.__name__ for base in _bases(kind)))
    yield f"class {path}({bases})" if bases else f"class {path}"
    if issubclass(kind, Enum):
        yield from (f"    {one.name} = {one.value!r}" for one in kind)
    elif not issubclass(kind, BaseException):
        yield from (f"    new: {one}" for one in parameters(kind))
    yield from (f"    {name}: {type_text(one)}" for name, one in _attributes(kind).items() if not name.startswith("_"))
    yield from _member_lines(kind)


def _attributes(kind: type) -> dict[str, Any]:
    """The attributes with their types."""
    if attrs.has(kind):
        return {one.name: one.type for one in attrs.fields(kind)}
    homes = [base for base in kind.__mro__ if base.__module__.startswith("kzcoe")]
    return {name: one for home in reversed(homes) for name, one in inspect.get_annotations(home).items()}


def _bases(kind: type) -> Iterator[type]:
    """The nearest bases that a user may count on: those that are public, or of the language."""
    for base in kind.__bases__:
        if base in _classes() or not base.__module__.startswith("kzcoe"):
            yield from () if base is object else (base,)
        else:
            yield from _bases(base)


@cache
def _classes() -> frozenset[type]:
    return frozenset(value for value in _public().values() if inspect.isclass(value))


def _member_lines(kind: type) -> Iterator[str]:
    """The methods and properties that the class has of its own, or of bases that nobody sees."""
    told = [base for base in kind.__mro__[1:] if base in _classes()]
    for name, member in sorted(_members(kind).items()):
        inherited = any(inspect.getattr_static(base, name, None) is member for base in told)
        if not inherited and (name in OPERATORS or not name.startswith("_")):
            yield from (f"    {name}{one}" for one in _member(kind, name, member))


def _members(kind: type) -> dict[str, Any]:
    """What the classes of this package give a class; `dir` keeps back some of it from vocabularies."""
    homes = [base for base in kind.__mro__ if base.__module__.startswith("kzcoe")]
    return {name: member for home in reversed(homes) for name, member in vars(home).items()}


def _member(kind: type, name: str, member: Any) -> Iterator[str]:  # noqa: ANN401 - whatever stands in a class
    """How a method is called, or what a property is; nothing of attributes, which are told already."""
    if isinstance(member, property):
        yield f": {type_text(inspect.signature(member.fget).return_annotation)} (read only)"
    elif inspect.ismemberdescriptor(member) and name not in attrs.fields_dict(kind):  # a cached property, with slots
        yield f": {type_text(inspect.get_annotations(kind)[name])} (read only)"
    elif isinstance(member, staticmethod | classmethod):
        yield from (f"{one} ({type(member).__name__})" for one in signatures(member.__func__))
    elif inspect.isfunction(member):
        yield from signatures(member)
