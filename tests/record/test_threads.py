"""One record, used by many threads and handed to other processes."""

import multiprocessing
import pickle
import sys
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from threading import Barrier

import pytest

from asked import answers, itself, sent
from kzcoe.files import load, to_json
from kzcoe.files.form import from_json
from kzcoe.record import Record
from kzcoe.record._keeping import Keeper

THREADS = 32
METHODS = multiprocessing.get_all_start_methods()


def fresh() -> Record:
    """The published record, of which nothing has been asked yet."""
    return from_json(to_json(load()), "record")


def test_threads_agree_and_build_each_index_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """32 threads that ask everything at the same moment get what one gets, and nothing is computed twice."""
    record, together = fresh(), Barrier(THREADS)
    built: Counter[tuple[int, Callable[..., object]]] = Counter()
    keep = Keeper._keep

    def counting(self: Keeper, compute: Callable[..., object]) -> object:
        def computed(keeper: Keeper) -> object:
            built[id(keeper), compute] += 1
            return compute(keeper)

        wrapped = wrappers.setdefault((id(self), compute), computed)
        return keep(self, wrapped)

    wrappers: dict[tuple[int, Callable[..., object]], Callable[..., object]] = {}
    parts = {id(record), *map(id, record.collections().values())}
    monkeypatch.setattr(Keeper, "_keep", counting)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)  # threads take turns far more often than they would
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            told = list(pool.map(lambda _: (together.wait(), answers(record))[1], range(THREADS)))
    finally:
        sys.setswitchinterval(interval)

    assert all(one == told[0] for one in told)
    assert told[0] == answers(fresh())
    assert {count for (keeper, _), count in built.items() if keeper in parts} == {1}


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_record_survives_pickling(protocol: int) -> None:
    """With every protocol, before and after it was asked; it answers as before."""
    record = fresh()
    before = pickle.dumps(record, protocol)
    told = answers(record)

    for data in (before, pickle.dumps(record, protocol)):
        again = pickle.loads(data)  # noqa: S301 - our own bytes
        assert again == record
        assert answers(again) == told


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_worker_processes_are_handed_records(method: str) -> None:
    """Started anew or forked, they answer as this process does, and what they hand back is equal."""
    record = fresh()
    told = sent(record)
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(method)) as pool:
        assert list(pool.map(sent, [record] * 4)) == [told] * 4
        assert list(pool.map(itself, [record, record.meetings, record.meetings[0]])) == [
            record,
            record.meetings,
            record.meetings[0],
        ]


@pytest.mark.skipif("fork" not in METHODS, reason="forks where the system can")
def test_a_fork_keeps_what_was_computed() -> None:
    """A record that was asked before the process was forked answers in the new one too, and no lock is held there."""
    record = fresh()
    told = sent(record)
    context = multiprocessing.get_context("fork")
    results = context.SimpleQueue()
    process = context.Process(target=lambda: results.put(sent(record) == told))
    process.start()

    assert results.get() is True
    process.join(30)
    assert process.exitcode == 0
