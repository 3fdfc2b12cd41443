"""What the tables of cases share."""

from typing import Any

import pytest

__all__ = ["unsolved"]


def unsolved(reason: str, *values: object) -> Any:  # noqa: ANN401 - pytest keeps the type to itself
    """A plain case that the reader gets wrong as yet; the test fails as soon as it gets it right."""
    return pytest.param(*values, marks=pytest.mark.xfail(reason=reason, strict=True))
