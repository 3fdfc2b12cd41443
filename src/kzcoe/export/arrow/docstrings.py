"""What the docstrings of attributes say: Python keeps them in the source only."""

import ast
from collections.abc import Mapping
from functools import cache
from inspect import getdoc, getsource
from itertools import pairwise

__all__ = ["about", "about_attributes"]


def about(kind: type) -> str:
    """The first line of the docstring of a class."""
    return (getdoc(kind) or "").partition("\n")[0]


@cache
def about_attributes(kind: type) -> Mapping[str, str]:
    """The docstring of each attribute of a class; none where the source is not at hand, as in a frozen application."""
    try:
        [tree] = ast.parse(getsource(kind)).body
    except OSError:
        return {}
    return dict(filter(None, map(_documented, pairwise(ast.iter_child_nodes(tree)))))


def _documented(nodes: tuple[ast.AST, ast.AST]) -> tuple[str, str] | None:
    """The name and the docstring when these are an attribute and a text right below it."""
    match nodes:
        case (ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text)))):
            return name, " ".join(text.split())
        case _:
            return None
