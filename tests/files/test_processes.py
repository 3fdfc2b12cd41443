"""Helpers: processes that do tasks, and how they start, answer and end."""

import operator
import os
import pickle
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from math import factorial
from pathlib import Path
from subprocess import PIPE, run

import pytest

from kzcoe.files import processes
from kzcoe.files.processes import answer, can_help, spread


def lost(item: object, status: int) -> str:
    """What takes the place of a result."""
    return f"{item!r} ended with {status}"


def test_results_come_in_order() -> None:
    """Those of a batch, and those of batches, also when the first takes longest."""
    assert list(spread(partial(operator.truediv, 12), [[4, 3], [2]], 2, lost)) == [3, 4, 6]
    assert list(spread(time.sleep, [[0.3], [0], [0, 0]], 2, lost)) == [None] * 4


def test_there_are_no_more_processes_than_workers_and_batches() -> None:
    """Each helper does many tasks, and none is started for nothing."""
    by_two = set(spread(process_id, [[number] for number in range(20)], 2, lost))
    by_nine = set(spread(process_id, [[0, 1, 2], [3, 4]], 9, lost))

    assert 1 <= len(by_two) <= 2
    assert 1 <= len(by_nine) <= 2
    assert os.getpid() not in by_two | by_nine


class ProcessId:
    """The id of the process it is called in; helpers need not import this module."""

    def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
        return eval, ("lambda _: __import__('os').getpid()",)

    def __call__(self, _: object) -> int:
        """Called in the helper, where it is a function."""
        raise NotImplementedError


process_id = ProcessId()


def test_what_a_task_prints_does_not_disturb(capfd: pytest.CaptureFixture[str]) -> None:
    """It goes to standard error, while standard output carries the results."""
    assert list(spread(print, [["hello", "there"]], 1, lost)) == [None, None]

    assert capfd.readouterr() == ("", "hello\nthere\n")


def test_a_helper_that_ends_costs_one_item(capfd: pytest.CaptureFixture[str]) -> None:
    """By an exit or by what a task raises; the others of its batch, and the next batch, have new processes."""
    assert list(spread(sys.exit, [[3], [4]], 1, lost)) == ["3 ended with 3", "4 ended with 4"]
    assert list(spread(factorial, [[3, -1, 4], [5]], 1, lost)) == [6, "-1 ended with 1", 24, 120]

    assert "factorial() not defined for negative values" in capfd.readouterr().err


def test_nothing_of_the_folder_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file with the name of a module that a helper needs is no part of the program."""
    for name in ("pickle.py", "signal.py", "kzcoe.py"):
        (tmp_path / name).write_text("raise SystemExit(5)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert list(spread(factorial, [[3], [4]], 1, lost)) == [6, 24]


def test_a_program_with_a_frozen_interpreter_gets_no_help(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be started once more itself."""
    assert can_help()

    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert not can_help()


def test_an_interrupt_is_for_the_one_who_asked() -> None:
    """A key pressed at a terminal reaches all processes; helpers do not fill the terminal with their last words."""
    interrupt = "import os, signal; os.kill(os.getpid(), signal.SIGINT)"

    assert list(spread(exec, [[interrupt]], 1, lost)) == [None]


def test_a_result_need_not_wait_for_all_that_follow() -> None:
    """Batches are taken a few ahead, and results given as soon as they are there."""
    taken = []

    def batches() -> Iterator[list[int]]:
        for number in range(1000):
            taken.append(number)
            yield [number]

    results = spread(factorial, batches(), 1, lost)

    assert next(results) == 1
    assert len(taken) <= processes.AHEAD + 1
    results.close()  # type: ignore[attr-defined]


def test_stopping_early_does_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """A helper in the middle of a long task is ended, and nothing of it is left."""
    ended = []

    def leave(self: processes.Helper, leave: Callable[[processes.Helper], None] = processes.Helper.leave) -> None:
        leave(self)
        ended.append(self.status())

    monkeypatch.setattr(processes.Helper, "leave", leave)
    results = spread(time.sleep, [[0], [3600], [3600]], 2, lost)
    next(results)

    results.close()  # type: ignore[attr-defined]

    assert ended
    assert 0 not in ended


def test_what_cannot_be_handed_over_is_an_error_of_the_caller() -> None:
    """Not of the helper, which is as good as before."""
    with pytest.raises((AttributeError, pickle.PicklingError)):
        list(spread(lambda item: item, [[1]], 1, lost))


def test_answers_follow_tasks() -> None:
    """One for each, packed, until nothing more comes."""
    tasks, results = BytesIO(), BytesIO()
    for number in (3, 4):
        pickle.dump(partial(factorial, number), tasks)
    tasks.seek(0)

    answer(tasks, results)

    results.seek(0)
    packed = [pickle.load(results), pickle.load(results)]  # noqa: S301 - our own bytes
    assert [pickle.loads(one) for one in packed] == [6, 24]  # noqa: S301 - the same
    assert results.read() == b""


def test_a_helper_ends_with_the_one_who_asked() -> None:
    """When the pipe is closed, for whatever reason, nothing is left to do."""
    told = run([sys.executable, "-c", processes.START], input=pickle.dumps(sys.path), stdout=PIPE, check=True)  # noqa: S603

    assert told.stdout == b""
