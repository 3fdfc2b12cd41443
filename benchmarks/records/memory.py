"""How much memory the objects of a saved record take: ``python -m benchmarks.records.memory PEER PATH``.

Prints the bytes that Python has given out for them, once what was needed on the way has been given back. Each peer is
measured in an interpreter of its own.
"""

import argparse
import gc
import subprocess
import sys
import tracemalloc
from collections.abc import Mapping
from pathlib import Path

import msgspec
from benchmarks.records import mirrors
from benchmarks.records.loading import Loader, ours


def loaders() -> Mapping[str, Loader]:
    """From a file to objects that hold the same; those of others have dates as text and check little."""
    structs, models = mirrors.structs(), mirrors.plain_models()
    return {
        "kzcoe": ours,
        "msgspec structs": lambda path: msgspec.json.decode(path.read_bytes(), type=structs),
        "pydantic": lambda path: models.model_validate_json(path.read_bytes()),
    }


def times_smaller(path: Path, meetings: int) -> Mapping[str, float]:
    """Their bytes / ours for the same file, which holds so many meetings."""
    taken = {peer: _measured_apart(peer, path) for peer in loaders()}
    for peer, size in taken.items():
        print(f"{peer}: {size / meetings:,.0f} bytes a meeting")
    ours = taken.pop("kzcoe")
    return {peer: size / ours for peer, size in taken.items()}


def size(load: Loader, path: Path) -> int:
    """The bytes that stay."""
    load(path)  # whatever is kept from the first time on
    gc.collect()
    tracemalloc.start()
    made = load(path)
    gc.collect()
    taken, _ = tracemalloc.get_traced_memory()
    del made
    return taken


def _measured_apart(peer: str, path: Path) -> int:
    command = [sys.executable, "-m", "benchmarks.records.memory", peer, str(path)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Print the bytes that the objects of a saved record take.")
    parser.add_argument("peer", choices=loaders())
    parser.add_argument("path", type=Path)
    given = parser.parse_args()
    print(size(loaders()[given.peer], given.path))
