"""Processes that help: each does one task after another, so that tasks are done on several cores.

A helper is a fresh interpreter that is told what to do through a pipe. Other than with `multiprocessing`, no process is
forked that may have threads, and the script that wants help is not run once more in each helper: it may ask at its top
level. A helper that dies takes one task with it, and another takes its place.
"""

import os
import pickle
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pickle import UnpicklingError
from queue import Empty, SimpleQueue
from subprocess import PIPE, Popen
from typing import IO, Any, TypeVar, cast

from kzcoe.files.pausing import collector_paused

__all__ = ["can_help", "serve", "spread"]

T = TypeVar("T")
R = TypeVar("R")

AHEAD = 4  # batches given out for each helper, so that not all wait while one takes long

# What is pressed to interrupt this process reaches its helpers too; they end when it lets go of them.
START = f"""\
import pickle, signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
sys.path[:] = pickle.load(sys.stdin.buffer)
from {__name__} import serve
serve()
"""


def can_help() -> bool:
    """Whether there is an interpreter to start helpers with, and not a program that has one frozen into it."""
    return bool(sys.executable) and not getattr(sys, "frozen", False)


def spread(
    function: Callable[[T], R], batches: Iterable[Sequence[T]], workers: int, lost: Callable[[T, int], R]
) -> Iterator[R]:
    """The result for each item of the batches, in order, from so many helpers.

    A batch is done by one helper and handed over at once: function, items and results can be pickled. What the function
    raises in a helper ends that helper. For an item that its helper did not survive, `lost` gives the result from the
    item and the exit status.
    """
    team = Team()
    threads = ThreadPoolExecutor(workers, thread_name_prefix="kzcoe")
    given: deque[Future[list[bytes]]] = deque()
    try:
        for batch in batches:
            given.append(threads.submit(team.do, function, batch, lost))
            while given and (given[0].done() or len(given) >= AHEAD * workers):
                yield from unpacked(given.popleft().result())
        while given:
            yield from unpacked(given.popleft().result())
    finally:
        threads.shutdown(wait=False, cancel_futures=True)
        team.stop()
        threads.shutdown()
        team.leave()


class Team:
    """Helpers, as many as are wanted at a time."""

    def __init__(self) -> None:
        self._all: list[Helper] = []
        self._idle: SimpleQueue[Helper] = SimpleQueue()

    def do(self, function: Callable[[T], R], batch: Sequence[T], lost: Callable[[T, int], R]) -> list[bytes]:
        """The results, packed, from the next helper that is idle, or from a new one."""
        helper = self._next()
        try:
            results = helper.do(partial(each, function, batch))
        except (EOFError, OSError, UnpicklingError):
            if len(batch) == 1:
                return [pickle.dumps([lost(batch[0], helper.status())])]
            # Which item it was shows when each has a helper to itself.
            return [result for item in batch for result in self.do(function, [item], lost)]
        self._idle.put(helper)
        return [results]

    def stop(self) -> None:
        """Let no helper go on with what it does."""
        for helper in self._all:
            helper.stop()

    def leave(self) -> None:
        """Let go of all helpers, when none is asked for anything any more."""
        for helper in self._all:
            helper.leave()

    def _next(self) -> "Helper":
        try:
            return self._idle.get_nowait()
        except Empty:
            self._all.append(helper := Helper())
            return helper


class Helper:
    """A process that does one task after another."""

    def __init__(self) -> None:
        # Without -P a file called pickle.py in the folder one happens to be in would be run.
        command = [sys.executable, "-P", "-c", START]
        self._process = Popen(command, stdin=PIPE, stdout=PIPE)  # noqa: S603 - our own text
        self._tasks = cast("IO[bytes]", self._process.stdin)
        self._results = cast("IO[bytes]", self._process.stdout)
        pickle.dump(sys.path, self._tasks)

    def do(self, task: Callable[[], object]) -> bytes:
        """The result of a task, packed; an error of reading or writing when the process has ended."""
        self._tasks.write(pickle.dumps(task))  # not dump: what cannot be pickled must not leave half of it in the pipe
        self._tasks.flush()
        result: bytes = pickle.load(self._results)  # noqa: S301 - from a process of our own
        return result

    def status(self) -> int:
        """How the process ended."""
        return self._process.wait()

    def stop(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()

    def leave(self) -> None:
        """The same, and close the pipes."""
        self.stop()
        with suppress(OSError), self._process:  # what it was not told any more cannot be told now
            pass


def each(function: Callable[[T], R], batch: Iterable[T]) -> list[R]:
    """The results for all items of a batch."""
    return list(map(function, batch))


def unpacked(results: Iterable[bytes]) -> Iterator[Any]:
    """The results that helpers packed, one after another."""
    # Not in the threads: helpers would wait while these take turns at it.
    for packed in results:
        with collector_paused():
            batch: list[Any] = pickle.loads(packed)  # noqa: S301 - from a process of our own
        yield from batch


def serve() -> None:
    """Be a helper: do what comes through standard input, as long as something comes."""
    with os.fdopen(os.dup(1), "wb") as results:
        os.dup2(2, 1)  # what is printed while a task is done must not get among the results
        answer(sys.stdin.buffer, results)


def answer(tasks: IO[bytes], results: IO[bytes]) -> None:
    """Do each of the tasks."""
    while True:
        try:
            task = pickle.load(tasks)  # noqa: S301 - from the process that started this one
        except EOFError:
            return
        pickle.dump(pickle.dumps(task()), results)
        results.flush()
