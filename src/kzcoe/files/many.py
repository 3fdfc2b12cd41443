"""Many articles: a record of each, in order, read on as many cores as there are."""

import os
from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import TypeAlias

from kzcoe.errors import Failure, InvalidValueError, ReadingError
from kzcoe.files.contents import Unit
from kzcoe.files.processes import can_help, spread
from kzcoe.files.sources import Listing, Sources, listed, several
from kzcoe.files.telling import Outcome, outcome
from kzcoe.record import Record

__all__ = ["OnError", "Progress", "read_listed", "read_many"]

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with how many texts are done, and of how many, where that is known."""
OnError: TypeAlias = Callable[[Failure], object]
"""Called with each text that could not be read."""

LITTLE = 200_000  # bytes of text that this process has read by the time that helpers would be ready
BATCH = 20_000  # bytes of text that make it worth the while to talk to a helper


def read_many(
    sources: Sources,
    workers: int | None = None,
    *,
    progress: Progress | None = None,
    on_error: OnError | None = None,
) -> Iterator[Record]:
    """What each of many articles says: a record each, in the order of the sources, as soon as it is there.

    A text that cannot be read does not keep the others from being read, and it does not go unnoticed: `on_error` is
    told of it, or else all such texts are named in a `ReadingError` at the end, when every record has been given.

    Args:
        sources: What `kzcoe.load` takes, or an iterable of that: a folder, a file, several of them, or articles. These
            are taken from an iterator as they are needed, so there may be more of them than memory holds.
        workers: How many processes read; as many as there are cores when None. With 1, or when there is so little text
            that others would not be ready before it is read, this process reads alone.
        progress: Called before each record with how many texts are done, failed ones among them, and how many there
            are, or None where only opening a file of several or walking an iterator can tell.
        on_error: Called with each `Failure` in its place among the records, and first of all with those of paths that
            are not there. What it raises ends the reading; `Failure.throw` raises the error itself.

    """
    failures: list[Failure] = []
    report = on_error or failures.append
    count = _checked(workers) if workers is not None else _cores()
    return _then_raise(failures, read_listed(listed(several(sources), report), count, progress, report))


def read_listed(listing: Listing, workers: int | None, progress: Progress | None, report: OnError) -> Iterator[Record]:
    """The same from sources that are listed, whatever becomes of those that fail."""
    total = listing.count
    for done, one in enumerate(_outcomes(listing.units(), workers or _cores()), start=1):
        if progress is not None:
            progress(done, total)
        if isinstance(one, Failure):
            report(one)
        else:
            yield one


def _then_raise(failures: list[Failure], records: Iterator[Record]) -> Iterator[Record]:
    yield from records
    if failures:
        count = f"{len(failures)} texts" if len(failures) > 1 else "1 text"
        raise ReadingError(f"{count} could not be read: {'; '.join(map(str, failures))}", failures)


def _outcomes(units: Iterator[Unit], workers: int) -> Iterator[Outcome]:
    """What becomes of each unit, with helpers where there is more to read than a little."""
    first = [*_up_to(LITTLE, units), *islice(units, 1)]
    every = chain(first, units)
    # One alone, such as a large record, is no work to share.
    is_little = len(first) == 1 or sum(unit.size for unit in first) <= LITTLE
    if workers == 1 or is_little or not can_help():
        return map(outcome, every)
    return spread(outcome, _batches(every), workers, _lost)


def _batches(units: Iterator[Unit]) -> Iterator[list[Unit]]:
    """The units a few at a time, as many as take a moment."""
    while batch := list(_up_to(BATCH, units)):
        yield batch


def _up_to(size: int, units: Iterator[Unit]) -> Iterator[Unit]:
    """The next units, up to the one with which they are larger than a size."""
    for unit in units:
        yield unit
        size -= unit.size
        if size < 0:
            return


def _lost(unit: Unit, status: int) -> Failure:
    return Failure(
        unit.name, ReadingError(f"{unit.name}: cannot be read: the process that did so ended with status {status}")
    )


def _cores() -> int:
    """The cores that this process may use, as far as Python knows."""
    count: Callable[[], int | None] = getattr(os, "process_cpu_count", os.cpu_count)  # the former since Python 3.13
    return count() or 1


def _checked(workers: int) -> int:
    if type(workers) is not int or workers < 1:
        raise InvalidValueError(f"read_many: expected a number of workers from 1 up, or None, got {workers!r:.80}")
    return workers
