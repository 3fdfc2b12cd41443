"""Optional dependencies, imported when they are needed."""

from importlib import import_module
from typing import Any

from kzcoe.errors import MissingExtraError

__all__ = ["extra"]


def extra(module: str, name: str, purpose: str) -> Any:  # noqa: ANN401 - a module without types
    """The module; `MissingExtraError` says what it is wanted for and which extra of this package brings it."""
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(f'{purpose} needs {module.partition(".")[0]}: pip install "kzcoe[{name}]"') from error
