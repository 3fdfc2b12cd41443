"""Loading a saved record."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from benchmarks.records.loading import Loader, loaders

ROUNDS = 3


@pytest.fixture(params=["loading", "loading, collector off"])
def group(request: pytest.FixtureRequest) -> Iterator[str]:
    """As it comes, and without the garbage collector, which kzcoe lets rest by itself."""
    gc.collect()
    if "off" in request.param:
        gc.disable()
    yield request.param
    gc.enable()


@pytest.mark.parametrize(("peer", "load"), loaders().items())
def test_loading(timed: Callable[..., Any], group: str, peer: str, load: Loader, pytestconfig: pytest.Config) -> None:
    """Everyone gets as many meetings, from the first to the last."""
    path: Path = pytestconfig.getoption("saved")
    seen: list[tuple[int, str, str]] = []

    def loaded() -> None:
        meetings = load(path).meetings
        seen.append((len(meetings), meetings[0].id, meetings[-1].participants[2].evidence.quote))

    timed(group, peer).pedantic(loaded, rounds=ROUNDS, warmup_rounds=1)

    meetings = loaders()["kzcoe"](path).meetings
    assert set(seen) == {(len(meetings), meetings[0].id, meetings[-1].participants[2].evidence.quote)}
