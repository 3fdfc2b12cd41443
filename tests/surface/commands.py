"""The command line: commands, arguments and options."""

import inspect
from collections.abc import Iterator
from enum import Enum
from typing import Any, get_args, get_origin

from typer.main import get_command

from kzcoe.cli.app import app
from surface.annotations import type_text

__all__ = ["command_lines"]


def command_lines() -> Iterator[str]:
    """Every command with what it takes; what is printed for people is no promise."""
    yield from _lines(get_command(app), "kzcoe")


def _lines(command: Any, path: str) -> Iterator[str]:  # noqa: ANN401 - a command of click, or of typer's own copy of it
    yield path
    hints = inspect.get_annotations(inspect.unwrap(command.callback)) if command.callback else {}
    for one in command.params:
        yield f"    {_parameter(one, hints.get(one.name))}"
    yield ""
    for name, inner in sorted(getattr(command, "commands", {}).items()):
        yield from _lines(inner, f"{path} {name}")


def _parameter(one: Any, hint: Any) -> str:  # noqa: ANN401 - a parameter of click, and its annotation
    names = ", ".join([*one.opts, *one.secondary_opts]) if one.param_type_name == "option" else one.metavar
    required = " (required)" if one.required else ""
    default = "" if one.default in (None, False, ()) else f" = {getattr(one.default, 'value', one.default)}"
    kind = "bool" if hint is None else _type(get_args(hint)[0] if hasattr(hint, "__metadata__") else hint)
    return f"{names}: {kind}{default}{required}"


def _type(hint: Any) -> str:  # noqa: ANN401 - any annotation
    """A type, with the words of a vocabulary."""
    words = [one for one in (hint, *get_args(hint)) if isinstance(one, type) and get_origin(one) is None]
    told = [f"{one.__name__} is {', '.join(word.value for word in one)}" for one in words if issubclass(one, Enum)]
    return "; ".join([type_text(hint), *told])
