"""Types and signatures as text, the same under every version of Python."""

import inspect
import re
from collections.abc import Callable, Iterator
from inspect import isfunction
from types import NoneType, UnionType
from typing import Any, ForwardRef, Literal, TypeVar, Union, get_args, get_origin, get_overloads

from attrs import NOTHING

__all__ = ["parameters", "signatures", "type_text"]

MODULES = re.compile(r"\b(?:[A-Za-z_]\w*\.)+(?=[A-Za-z_])")


def type_text(annotation: Any) -> str:  # noqa: ANN401 - any annotation
    """A type, without the modules that its names are in."""
    if isinstance(annotation, str | ForwardRef):  # written as text, as what it names is imported later
        text = annotation if isinstance(annotation, str) else annotation.__forward_arg__
        return text.replace("'", "").replace('"', "")
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in {Union, UnionType}:
        return " | ".join(map(type_text, arguments))
    if origin is Literal:
        return f"Literal[{', '.join(map(repr, arguments))}]"
    if origin is not None and arguments:
        return f"{origin.__name__}[{', '.join(map(_argument, arguments))}]"
    return "None" if annotation is NoneType else _name(annotation)


def _argument(argument: Any) -> str:  # noqa: ANN401 - any part of an annotation
    if isinstance(argument, list):  # what a function takes
        return f"[{', '.join(map(type_text, argument))}]"
    return "..." if argument is ... else type_text(argument)


def _name(annotation: Any) -> str:  # noqa: ANN401 - any annotation
    if isinstance(annotation, TypeVar):
        return annotation.__name__
    return MODULES.sub("", getattr(annotation, "__name__", None) or repr(annotation))


def signatures(function: Callable[..., Any]) -> Iterator[str]:
    """What a function takes and gives: once, or as often as it is overloaded."""
    for one in get_overloads(function) or [function]:
        signature = inspect.signature(one)
        given = signature.return_annotation
        told = "" if given is inspect.Signature.empty else f" -> {type_text(given)}"
        yield f"({', '.join(_in_order(signature.parameters.values()))}){told}"


def parameters(kind: type) -> Iterator[str]:
    """What constructing a class takes, a parameter each."""
    for one in inspect.signature(kind).parameters.values():
        by_name = " (by name)" if one.kind is one.KEYWORD_ONLY else ""
        yield f"{_parameter(one)}{by_name}"


def _in_order(several: Any) -> Iterator[str]:  # noqa: ANN401 - an iterable of parameters
    """The parameters with the marks between those by place and those by name."""
    before: Any = None
    for one in several:
        if before is one.POSITIONAL_ONLY is not one.kind:
            yield "/"
        if one.kind is one.KEYWORD_ONLY and before not in {one.KEYWORD_ONLY, one.VAR_POSITIONAL}:
            yield "*"
        yield _parameter(one)
        before = one.kind
    if before is inspect.Parameter.POSITIONAL_ONLY:
        yield "/"


def _parameter(one: inspect.Parameter) -> str:
    stars = {one.VAR_POSITIONAL: "*", one.VAR_KEYWORD: "**"}.get(one.kind, "")
    kind = "" if one.annotation is one.empty else f": {type_text(one.annotation)}"
    default = "" if one.default is one.empty else f" = {_value(one.default)}"
    return f"{stars}{one.name}{kind}{default}"


def _value(default: object) -> str:
    """A default as it is written."""
    return "(made anew)" if default is NOTHING else default.__name__ if isfunction(default) else repr(default)
