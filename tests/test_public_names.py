"""The public face of the package: what it lists is there, documented, and nothing else is."""

import ast
import inspect
import pickle
from pathlib import Path

import pytest

import kzcoe

SOURCE = Path(kzcoe.__file__)


def imported_for_checkers() -> list[str]:
    """The names that type checkers see, from the block they alone read."""
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return sorted(alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names)


@pytest.mark.parametrize("name", kzcoe.__all__)
def test_each_public_name_is_there_and_documented(name: str) -> None:
    """Every name of ``__all__`` is found on first use and says what it is."""
    value = getattr(kzcoe, name)

    assert getattr(kzcoe, name) is value
    if inspect.isclass(value) or inspect.isfunction(value):
        assert inspect.getdoc(value)
        assert value.__module__.startswith("kzcoe.")


def test_all_is_what_type_checkers_see() -> None:
    """The names loaded on first use are those that type checkers are told of, in order."""
    assert kzcoe.__all__ == imported_for_checkers()


def test_dir_lists_the_public_names() -> None:
    """Completion in a notebook offers the public names before any is loaded."""
    assert dir(kzcoe) == sorted(kzcoe.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A name that is not public is refused as on any module."""
    with pytest.raises(AttributeError, match="module 'kzcoe' has no attribute 'nothing'"):
        kzcoe.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_the_package_is_marked_as_typed() -> None:
    """Type checkers read the annotations only of a package that carries ``py.typed``."""
    assert SOURCE.with_name("py.typed").is_file()


@pytest.mark.parametrize("name", [name for name in kzcoe.__all__ if name.endswith("Error")])
def test_each_error_is_of_one_family(name: str) -> None:
    """One ``except KzcoeError`` catches everything raised on purpose, and an error survives a process pool."""
    error = getattr(kzcoe, name)("what went wrong")

    assert isinstance(error, kzcoe.KzcoeError)
    assert str(pickle.loads(pickle.dumps(error))) == "what went wrong"  # noqa: S301 - our own bytes
