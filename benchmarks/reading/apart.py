"""Processes that read articles and share nothing: no more can be had of the cores of this machine.

python -m benchmarks.reading.apart N    read all of the articles N times, as one of these processes
"""

import subprocess
import sys

from benchmarks.reading.texts import articles

from kzcoe import read


def apart(processes: int, times: int) -> None:
    """Read all of the articles so many times in each of so many processes."""
    command = [sys.executable, "-m", "benchmarks.reading.apart", str(times)]
    started = [subprocess.Popen(command) for _ in range(processes)]
    statuses = [process.wait() for process in started]
    if any(statuses):
        raise RuntimeError("a process that reads articles has failed")


if __name__ == "__main__":
    texts = articles()
    for _ in range(int(sys.argv[1])):
        for text in texts:
            read(text)
