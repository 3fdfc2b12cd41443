"""How long a fresh interpreter takes to import kzcoe, beside others.

    python -m benchmarks.imports            the ratios beside their floors and goals
    python -m benchmarks.imports --lower    make these ratios the floors
    python -m benchmarks.imports --note     note these ratios for the page of the documentation

All are timed in turn, each in an interpreter of its own, so that whatever else the machine does meets all of them; the
start of the interpreter is not counted. A figure is the median over the rounds of (time of the other) / (time of
kzcoe): above 1, kzcoe is the faster.

imports: ``import kzcoe``, of which each part is loaded when it is first used.
imports with what is used: with the modules that it takes to load a record and to read an article.
"""

import subprocess
import sys
from pathlib import Path
from statistics import median

from benchmarks.floors import Figures, held

ROUNDS = 25
OURS = {
    "imports": "import kzcoe",
    "imports with what is used": "from kzcoe import load, read",
}
PEERS = {
    "attrs alone": "import attrs",
    "its dependencies": "import attrs, cattrs, dateutil.parser",
    "pydantic": "import pydantic",
}
TIMED = "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"


def seconds(statement: str) -> float:
    """The time that one statement takes in a fresh interpreter."""
    command = [sys.executable, "-c", TIMED.format(statement)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def measure() -> Figures:
    """The figures of the rounds, after one that only fills the caches."""
    statements = [*OURS.values(), *PEERS.values()]
    rounds = [{one: seconds(one) for one in statements} for _ in range(ROUNDS + 1)][1:]
    for one in statements:
        print(f"{one}: {median(times[one] for times in rounds) * 1000:.1f} ms")
    return {
        group: {name: round(median(times[peer] / times[ours] for times in rounds), 2) for name, peer in PEERS.items()}
        for group, ours in OURS.items()
    }


if __name__ == "__main__":
    sys.exit(held(measure, Path(__file__).with_name("floors.json"), "How fast kzcoe is imported, beside others."))
