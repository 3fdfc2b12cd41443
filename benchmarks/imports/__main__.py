"""How long a fresh interpreter takes to import kzcoe, beside its dependencies.

    python -m benchmarks.imports            the ratio beside its floor
    python -m benchmarks.imports --lower    make this ratio the floor

The two are timed in turn, each in an interpreter of its own, so that whatever else the machine does meets both. The
figure is the median over the pairs of (time with the dependencies) / (time with kzcoe): above 1, kzcoe is the faster.
"""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks.floors import held

PAIRS = 25
OURS = "import kzcoe"
PEER = "import attrs, cattrs, dateutil.parser"


def seconds(statement: str) -> float:
    """The time from start to end of a fresh interpreter that runs one statement."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - start


def measure() -> dict[str, dict[str, float]]:
    """The figure of the pairs, after one of each that only fills the caches."""
    seconds(OURS), seconds(PEER)
    pairs = [(seconds(OURS), seconds(PEER)) for _ in range(PAIRS)]
    ours, peer = (median(times) * 1000 for times in zip(*pairs, strict=True))
    print(f"{OURS}: {ours:.1f} ms\n{PEER}: {peer:.1f} ms")
    return {"imports": {"times faster": round(median(theirs / mine for mine, theirs in pairs), 2)}}


if __name__ == "__main__":
    sys.exit(held(measure, Path(__file__).with_name("floors.json"), "How fast kzcoe imports, beside its dependencies."))
