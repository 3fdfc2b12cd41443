"""The JSON Schema of a saved record, made from the classes."""

from collections.abc import Iterator
from inspect import getdoc
from types import NoneType
from typing import Any, Literal, TypeAlias, get_args, get_origin

from attrs import NOTHING, Attribute, fields, has, resolve_types

from kzcoe.files.correcting import Corrections
from kzcoe.files.correction_forms import correction_forms, values_of
from kzcoe.files.form import Form
from kzcoe.model import Article, Convention, Correction, Evidence, PartialDate, Period, Post, Span, Statement
from kzcoe.model.words import Word

__all__ = ["corrections_schema", "json_schema"]

Schema: TypeAlias = dict[str, Any]

_DATE = "(?!0000|XXXX(-XX)*(/|$))([0-9]{4}|XXXX)(-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12][0-9]|3[01]|XX))?)?"
_END = rf"({_DATE}|\.\.)"

_PLAIN: dict[object, Schema] = {
    str: {"type": "string", "pattern": r"\S"},
    int: {"type": "integer", "minimum": 0},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
}
_DATES: dict[object, Schema] = {
    PartialDate: {"type": "string", "pattern": f"^{_DATE}$"},
    Period: {"type": "string", "pattern": rf"^(?!\.\./\.\.$){_END}/{_END}$"},
}
# Attributes that take more or less than others of their type.
_SPECIAL: dict[tuple[type, str], Schema] = {
    (Article, "text"): {"type": "string"},
    (Evidence, "quote"): {"type": "string", "minLength": 1},
    (Evidence, "end"): {"type": "integer", "minimum": 1},
    (Span, "end"): {"type": "integer", "minimum": 1},
    (Convention, "number"): {"type": "integer", "minimum": 1, "maximum": 9999},
}
_ONE_SOURCE: Schema = {
    "oneOf": [
        {"required": [source], "properties": {source: {"type": "object"}}} for source in ("evidence", "reference")
    ]
}
_ONE_EDIT: Schema = {
    "oneOf": [
        {"required": ["id", "set"], "properties": {"set": {"type": "object", "minProperties": 1}}},
        {"required": ["id", "remove"], "properties": {"remove": {"const": True}}},
        {
            "required": ["add"],
            "properties": {"id": {"type": "null"}, "was": {"maxProperties": 0}, "add": {"type": "object"}},
        },
    ]
}


def json_schema() -> Schema:
    """The schema, in draft 2020-12, of what `save` writes.

    It tells the form. What goes beyond it, such as a quote as long as its offsets say, or an id that stands once, is
    left for `load` to refuse.
    """
    return _schema(Form, "A record of kzcoe")


def corrections_schema() -> Schema:
    """The schema, in draft 2020-12, of a file of corrections; whether they fit a record is beyond it."""
    return _schema(Corrections, "Corrections of a record of kzcoe")


def _schema(form: type, title: str) -> Schema:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **_object(form),
        "$defs": {kind.__name__: _definition(kind) for kind in _defined(form)},
    }


def _defined(form: type) -> list[type]:
    """Every class and vocabulary within a form, by name."""
    found: dict[type, None] = {}
    waiting: list[type] = [form]
    while waiting:
        kind = waiting.pop()
        if kind not in found:
            found[kind] = None
            waiting.extend(_parts(kind))
    del found[form]
    return sorted(found, key=lambda kind: kind.__name__)


def _parts(kind: type) -> Iterator[type]:
    """The classes of which a definition speaks."""
    if kind is Correction:
        yield from correction_forms().values()
    else:
        yield from (inner for attribute in _attributes(kind) for inner in _inside(attribute.type))


def _attributes(kind: type) -> "tuple[Attribute[Any], ...]":
    """The attributes of a class that is written as an object, their types at hand."""
    return tuple(fields(resolve_types(kind))) if has(kind) and kind not in _DATES else ()


def _inside(annotation: Any) -> Iterator[type]:  # noqa: ANN401 - any annotation
    """The classes in an annotation that have a definition of their own."""
    if isinstance(annotation, type) and (has(annotation) or issubclass(annotation, Word)):
        yield annotation
    for argument in get_args(annotation):
        yield from _inside(argument)


def _definition(kind: type) -> Schema:
    if kind in _DATES:
        schema = _DATES[kind]
    elif kind is Correction:
        schema = {"anyOf": [{"$ref": f"#/$defs/{form.__name__}"} for form in correction_forms().values()]}
    elif issubclass(kind, Word):
        schema = {"enum": [word.value for word in kind]}
    else:
        schema = _object(kind)
    return {"description": _first_line(kind), **schema}


def _first_line(kind: type) -> str:
    return (getdoc(kind) or "").partition("\n")[0]


def _object(kind: type) -> Schema:
    attributes, told_by = _attributes(kind), values_of().get(kind, kind)
    return {
        "type": "object",
        "properties": {one.name: _SPECIAL.get((told_by, one.name)) or _value(one.type) for one in attributes},
        "required": [one.name for one in attributes if one.default is NOTHING],
        "additionalProperties": False,
        **(_ONE_SOURCE if kind in {Statement, Post} else {}),
        **(_ONE_EDIT if kind in correction_forms().values() else {}),
    }


def _value(annotation: Any) -> Schema:  # noqa: ANN401 - any annotation
    """What may stand for a value of the annotated type."""
    arguments = get_args(annotation)
    match get_origin(annotation):
        case None:
            return _PLAIN.get(annotation) or {"$ref": f"#/$defs/{annotation.__name__}"}
        case origin if origin is tuple:
            return {"type": "array", "items": _value(arguments[0])}
        case origin if origin is Literal:
            return {"enum": list(arguments)}
        case _:
            return {"anyOf": [_value(argument) for argument in arguments]}
