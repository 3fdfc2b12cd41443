"""Merging records of one article each."""

import gc
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from benchmarks.records import made
from benchmarks.records.merging import merged, put_together

from kzcoe import Record

ROUNDS = 3
PART = 4  # of all records, of which as many are merged to see how the time grows


@pytest.fixture(scope="module")
def records(pytestconfig: pytest.Config) -> Iterator[Sequence[Record]]:
    """All that is merged; the garbage collector need not look at it, nor at what others have left, each time."""
    every = made.read(pytestconfig.getoption("merged"))
    gc.collect()
    gc.freeze()
    yield every
    gc.unfreeze()


@pytest.mark.parametrize(
    ("peer", "merge", "part"),
    [("kzcoe", merged, 1), ("four times a quarter of them", merged, PART), ("by id alone", put_together, 1)],
)
def test_merging(
    timed: Callable[..., Any],
    records: Sequence[Record],
    peer: str,
    merge: Callable[[Sequence[Record]], Record],
    part: int,
) -> None:
    """Every article is there afterwards, and every meeting once."""
    some = records[: len(records) // part]

    one = timed("merging", peer, times=part).pedantic(merge, (some,), rounds=ROUNDS, warmup_rounds=1)

    assert len(one.articles) == len(some)
