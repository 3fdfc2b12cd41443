"""Figures held to floors: a data file beside each benchmark says how low each may be."""

import argparse
import json
from collections.abc import Callable, Mapping
from pathlib import Path

Figures = Mapping[str, Mapping[str, float]]
"""Figures by group and name."""


def held(measure: Callable[[], Figures], floors: Path, description: str) -> int:
    """Measure, and print the figures beside their floors; the exit status says whether all of them hold.

    With ``--lower`` on the command line the figures become the floors, also where they are lower: the only way in
    which a floor changes.
    """
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--lower", action="store_true", help="make these figures the floors, also where they are lower")
    lower = parser.parse_args().lower
    figures = measure()
    if lower:
        floors.write_text(json.dumps(figures, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return report(figures, json.loads(floors.read_text(encoding="utf-8")))


def report(figures: Figures, floors: Figures) -> int:
    """Print a table for each group; 1 when a figure is below its floor, or stands on one side only, else 0."""
    fallen = 0
    for group in sorted(figures.keys() | floors.keys()):
        print(f"\n{group:24} {'figure':>8} {'floor':>8}")
        mine, least = figures.get(group, {}), floors.get(group, {})
        for name in [*mine, *(least.keys() - mine.keys())]:
            figure, floor = mine.get(name), least.get(name)
            low = figure is None or floor is None or figure < floor
            print(f"{name:24} {shown(figure)} {shown(floor)}{'   below the floor' if low else ''}")
            fallen += low
    print(f"\n{fallen} below the floor" if fallen else "\nall at or above their floors")
    return int(fallen > 0)


def shown(figure: float | None) -> str:
    """A figure in a column."""
    return f"{figure:8.4f}" if figure is not None else f"{'none':>8}"
