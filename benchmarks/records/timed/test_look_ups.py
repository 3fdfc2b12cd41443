"""Looking up meetings."""

from collections.abc import Callable
from typing import Any

import pytest
from benchmarks.records import made
from benchmarks.records.look_ups import OURS, SCAN, Asked, fresh, questions

from kzcoe import Record

QUESTIONS = ("by id", "of a week", "of a person")
PEERS = (
    OURS,
    SCAN,
    "pandas",
    "pandas, indexed",
    "polars",
    "polars, sorted",
    "DuckDB",
    "DuckDB, indexed",
)
FEW = 2  # how often an index is made


@pytest.fixture(scope="module")
def record(pytestconfig: pytest.Config) -> Record:
    """The meetings."""
    return made.asked(pytestconfig.getoption("asked"))


@pytest.fixture(scope="module")
def asked(record: Record) -> Asked:
    """The look-ups, once it is known that all of a question give the same."""
    every = questions(record)
    for question, by_peer in every.items():
        found = {peer: sorted(one.ids(one.ask())) for peer, one in by_peer.items()}
        assert found[OURS], question
        assert all(ids == found[OURS] for ids in found.values()), question
    return every


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("peer", PEERS)
def test_look_up(timed: Callable[..., Any], asked: Asked, question: str, peer: str) -> None:
    """Each gives the same meetings, or rows."""
    timed(f"look-up {question}", peer)(asked[question][peer].ask)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("peer", [OURS, SCAN])
def test_first_look_up(timed: Callable[..., Any], record: Record, asked: Asked, question: str, peer: str) -> None:
    """The first look-up makes the index; a comprehension has none."""
    prepared = fresh(record)[question] if peer == OURS else lambda: asked[question][SCAN].ask
    timed(f"first look-up {question}", peer).pedantic(lambda ask: ask(), setup=lambda: ((prepared(),), {}), rounds=FEW)
