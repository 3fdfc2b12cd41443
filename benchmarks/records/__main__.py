"""How fast records are loaded, asked and merged, and how much memory they take, beside others.

    python -m benchmarks.records            the ratios beside their floors and goals
    python -m benchmarks.records --full     with as many meetings and records as the goals have it
    python -m benchmarks.records --lower    make these ratios the floors
    python -m benchmarks.records --note     note these ratios for the page of the documentation

The times are taken by pytest-benchmark, one peer after another in one process; what stands in `timed` is run as tests
are. A figure is the shortest time of the peer / the shortest of kzcoe, and the higher the better: at 2, kzcoe is twice
as fast.

loading: a saved record as objects of its classes. Once as it comes, and once with the garbage collector off, which
    kzcoe lets rest by itself while it loads.
look-up: by id, of a week, of a person. Indexes of all peers are made beforehand; what that takes of kzcoe is the first
    look-up.
merging: records of one article each. "four times a quarter of them" is at 1 where the time grows with their number,
    and at 0.25 where it grows with its square.
memory: bytes of the peer / bytes of kzcoe for the same record.
"""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.floors import Figures, held
from benchmarks.records import made
from benchmarks.records.memory import times_smaller

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

OURS = "kzcoe"
SIZES = {"saved": 20_000, "asked": 100_000, "merged": 2_000}
FULL = {"saved": 100_000, "asked": 1_000_000, "merged": 10_000}


def measure(*, full: bool) -> Figures:
    """Every figure."""
    sizes = FULL if full else SIZES
    with TemporaryDirectory() as folder:
        saved, results = Path(folder) / "record.json", Path(folder) / "results.json"
        made.saved(sizes["saved"]).save(saved)
        _time(saved, sizes, results)
        figures = {
            **_times_faster(json.loads(results.read_text(encoding="utf-8"))["benchmarks"]),
            "memory": times_smaller(saved, sizes["saved"]),
        }
    return {group: {name: float(f"{figure:.3g}") for name, figure in named.items()} for group, named in figures.items()}


def _time(saved: Path, sizes: Mapping[str, int], results: Path) -> None:
    """Run what is timed, and have pytest-benchmark write what it took."""
    options = [f"--saved={saved}", f"--asked={sizes['asked']}", f"--merged={sizes['merged']}"]
    plainly = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov"]
    timing = ["--benchmark-only", "--benchmark-columns=min,median,rounds", f"--benchmark-json={results}"]
    command = [sys.executable, "-m", "pytest", *plainly, *timing, *options, str(HERE / "timed")]
    subprocess.run(command, check=True, cwd=ROOT)


def _times_faster(timed: list[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Their time / ours, by group and peer."""
    shortest: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for one in timed:
        known = one["extra_info"]
        shortest[one["group"]][known["peer"]] = one["stats"]["min"] * known["times"]
    return {
        group: {peer: time / times[OURS] for peer, time in times.items() if peer != OURS}
        for group, times in shortest.items()
    }


if __name__ == "__main__":
    sys.exit(
        held(
            measure,
            HERE / "floors.json",
            "How fast kzcoe handles records.",
            {"full": "as many meetings and records as the goals have it"},
        )
    )
