"""Every test says what it claims, and every module of tests what it is about."""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
MODULES = sorted(TESTS.rglob("test_*.py"))


def untold(tree: ast.Module) -> list[str]:
    """The names of tests that have no docstring."""
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [node.name for node in functions if node.name.startswith("test_") and not ast.get_docstring(node)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(TESTS).as_posix())
def test_each_test_states_its_claim(path: Path) -> None:
    """A test function without a docstring does not say what would be wrong if it failed."""
    tree = ast.parse(path.read_text(encoding="utf-8"))

    assert ast.get_docstring(tree)
    assert untold(tree) == []


def test_a_test_without_a_claim_is_found() -> None:
    """The check sees tests at the top and in classes, and is content with those that have a docstring."""
    methods = "class TestB:\n    def test_c(self): ...\n    def test_d(self): 'Says so.'"
    tree = ast.parse(f"def test_a(): ...\ndef helper(): ...\n{methods}")

    assert untold(tree) == ["test_a", "test_c"]
