"""What is timed with pytest-benchmark: the sizes, and how a figure is known by group and peer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """The sizes."""
    parser.addoption("--saved", type=Path, required=True, help="the saved record that is loaded")
    parser.addoption("--asked", type=int, required=True, help="meetings among which some are looked up")
    parser.addoption("--merged", type=int, required=True, help="records that are merged")


@pytest.fixture
def timed(benchmark: Any) -> Callable[..., Any]:  # noqa: ANN401 - a fixture without types
    """The benchmark, of a group and a peer; its time counts as often as `times` says."""

    def named(group: str, peer: str, times: int = 1) -> Any:  # noqa: ANN401 - a fixture without types
        benchmark.group = group
        benchmark.extra_info.update(peer=peer, times=times)
        return benchmark

    return named
