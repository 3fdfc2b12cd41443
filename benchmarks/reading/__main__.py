"""How fast kzcoe reads: beside others that find less, in one long text, in texts built against it, on several cores.

    python -m benchmarks.reading            the ratios beside their floors and goals
    python -m benchmarks.reading --full     with texts of 1 and 2 MB, as the goals have it, instead of 200 and 400 kB
    python -m benchmarks.reading --lower    make these ratios the floors

All of it happens in one process, but for reading on several cores. What is compared is timed in turn, round by round,
so that whatever else the machine does meets both; a figure is the median ratio of the rounds, and the higher the
better:

beside others: their time for the articles / the time of `kzcoe.read` for the same. At 3, kzcoe is three times as fast.
long and hostile texts: time for each code point of an article / the same of the text. At 0.2, the text takes five times
    as long as articles of its length would.
read_many on 4 cores: time of one process for many articles / time of `kzcoe.read_many` with four; and the time of four
    processes that share nothing / the same. The latter is all that the cores of this machine give: at 0.9, a tenth of
    the time goes into handing articles and records over. Not measured where there are fewer cores, or where others use
    them.
"""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median

from benchmarks.floors import Figures, held
from benchmarks.reading.apart import apart
from benchmarks.reading.peers import peers
from benchmarks.reading.texts import HOSTILE, articles, over_and_over, together

from kzcoe import Article, read, read_many

ROUNDS = 9  # of what takes a few seconds at most
FEW = 3  # of what takes longer
SLOW = 0.2  # a text that is read no faster than this is not tried any longer
DOUBLINGS = 5  # from the length at which a hostile text is tried first to that at which it is tried last
CORES = 4
BUSY = 2.0  # processes at work, this one among them, with which not enough cores are free
MANY = 12_000_000  # code points that are read on several cores: so many that starting the processes weighs little

Task = Callable[[], object]


def seconds(task: Task) -> float:
    """How long a task takes."""
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def times_faster(ours: Task, theirs: Task, rounds: int) -> float:
    """Their time / ours, in the middle of the rounds."""
    return median(seconds(theirs) / seconds(ours) for _ in range(rounds))


def reading(texts: Iterable[str], reader: Callable[[str], object] = read) -> Task:
    """The task to read the texts."""
    return lambda: [reader(text) for text in texts]


def beside_others(texts: list[str]) -> Iterator[tuple[str, float]]:
    """How many times as fast kzcoe reads the articles, beside each peer."""
    for name, peer in peers().items():
        reading(texts, peer)()  # whatever it loads on first use
        yield name, times_faster(reading(texts), reading(texts, peer), ROUNDS)


def as_fast_as_articles(text: str, texts: list[str], rounds: int) -> float:
    """How fast a text is read, beside articles of the same length."""
    return times_faster(reading([text]), reading(texts), rounds) * len(text) / sum(map(len, texts))


def in_texts_built_against_it(texts: list[str], size: int) -> Iterator[tuple[str, float]]:
    """How fast each hostile text is read, at its full size or, so that no day is lost, at the first that is slow."""
    for name, piece in HOSTILE.items():
        sizes = [size >> halvings for halvings in range(DOUBLINGS, -1, -1)]
        read(over_and_over(piece, sizes[0]))  # whatever is compiled on first use
        figures = (surely_as_fast(over_and_over(piece, one), texts) for one in sizes)
        yield name, until_slow(figures)


def surely_as_fast(text: str, texts: list[str]) -> float:
    """The same, measured once, and where that is slow again: when the machine paused, the text was not slow."""
    figure = as_fast_as_articles(text, texts, 1)
    return figure if figure >= SLOW else as_fast_as_articles(text, texts, FEW)


def until_slow(figures: Iterable[float]) -> float:
    """The first figure that is slow, or the last."""
    figure = 0.0
    for figure in figures:
        if figure < SLOW:
            break
    return figure


def on_cores(texts: list[str]) -> Iterator[tuple[str, float | None]]:
    """How fast four processes read many articles together; None where no four cores are free."""
    free = (os.cpu_count() or 1) >= CORES and os.getloadavg()[0] <= BUSY
    times = MANY // sum(map(len, texts)) // CORES
    many = [Article(id=f"{n}-{place}", text=text) for n in range(CORES * times) for place, text in enumerate(texts)]
    others: dict[str, Task] = {
        "one process": lambda: list(read_many(many, 1)),
        "processes apart": lambda: apart(CORES, times),
    }
    for name, other in others.items():
        yield f"beside {name}", times_faster(lambda: list(read_many(many, CORES)), other, FEW) if free else None


def measure(*, full: bool) -> Figures:
    """Every figure."""
    texts = articles()
    reading(texts)()
    figures = {
        "beside others": dict(beside_others(texts)),
        "in one long text": {
            "articles together": as_fast_as_articles(together(texts, 2_000_000 if full else 400_000), texts, ROUNDS)
        },
        "in a text built against it": dict(in_texts_built_against_it(texts, 1_000_000 if full else 200_000)),
        f"read_many on {CORES} cores": dict(on_cores(texts)),
    }
    return {
        group: {name: None if figure is None else round(figure, 3) for name, figure in named.items()}
        for group, named in figures.items()
    }


if __name__ == "__main__":
    sys.exit(
        held(
            measure,
            Path(__file__).with_name("floors.json"),
            "How fast kzcoe reads.",
            {"full": "texts of 1 and 2 MB, as the goals have it"},
        )
    )
