"""How much of what articles say `kzcoe.read` finds, on each annotated folder of the corpus.

    python -m benchmarks.accuracy            F1 of each kind of fact beside its floor
    python -m benchmarks.accuracy --lower    make these figures the floors
    python -m benchmarks.accuracy.page       write them into the documentation

The scorer and the rules of annotation are in ``tests/corpus``. To see what was missed and what was found too much, run
the scorer itself: ``python tests/corpus/score.py tests/corpus/dev --misses``.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.floors import held

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus"


def results(folder: Path) -> dict[str, Any]:
    """What the scorer says of one folder."""
    texts = folder if any(folder.glob("*.txt")) else ROOT / folder.name
    command = [sys.executable, CORPUS / "score.py", folder, "--texts", texts, "--json"]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True)
    result: dict[str, Any] = json.loads(run.stdout)
    return result


def scored(folder: Path) -> dict[str, float]:
    """The scorer's figures for one folder: F1 by kind of fact, their mean, and whether every quote is true."""
    result = results(folder)
    quotes = 1.0 if result["evidence_errors"] == 0 else 0.0
    return {kind: figures["f1"] for kind, figures in result["kinds"].items()} | {
        "mean": result["mean_f1"],
        "quotes at their span": quotes,
    }


def measure() -> dict[str, dict[str, float]]:
    """The figures of every folder that holds annotations."""
    return {folder.name: scored(folder) for folder in sorted({path.parent for path in CORPUS.glob("*/*.json")})}


if __name__ == "__main__":
    sys.exit(held(measure, Path(__file__).with_name("floors.json"), "How much of what articles say kzcoe.read finds."))
