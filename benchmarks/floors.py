"""Figures held to floors: a data file beside each benchmark says how low each may be."""

import argparse
import json
from collections.abc import Callable, Mapping
from pathlib import Path

Figures = Mapping[str, Mapping[str, float | None]]
"""Figures by group and name; None is one that cannot be measured on this machine."""


def held(
    measure: Callable[..., Figures], floors: Path, description: str, options: Mapping[str, str] | None = None
) -> int:
    """Measure, and print the figures beside their floors; the exit status says whether all of them hold.

    With ``--lower`` on the command line the figures become the floors, also where they are lower: the only way in
    which a floor changes. With ``--note`` they are kept in ``measured.json`` beside the floors, for the documentation.
    Each of the options is a flag too, which `measure` takes by its name. Where a file ``goals.json`` stands beside the
    floors, what is aimed at is printed as well.
    """
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--lower", action="store_true", help="make these figures the floors, also where they are lower")
    parser.add_argument("--note", action="store_true", help="note these figures for the documentation")
    for name, meaning in (options or {}).items():
        parser.add_argument(f"--{name}", action="store_true", help=meaning)
    given = vars(parser.parse_args())
    lower, note = given.pop("lower"), given.pop("note")
    figures = measure(**given)
    if lower:
        write(floors, figures)
    if note:
        write(floors.with_name("measured.json"), figures)
    return report(figures, read(floors), read(floors.with_name("goals.json")))


def read(path: Path) -> Figures:
    """The figures in a file; none where there is no file."""
    figures: Figures = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return figures


def write(path: Path, figures: Figures) -> None:
    """Put figures in a file; one that could not be measured stays as it is there."""
    before = read(path)
    known = {
        group: {name: before.get(group, {}).get(name) if figure is None else figure for name, figure in mine.items()}
        for group, mine in figures.items()
    }
    path.write_text(json.dumps(known, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def report(figures: Figures, floors: Figures, goals: Figures) -> int:
    """Print a table for each group; 1 when a figure is below its floor, or stands on one side only, else 0."""
    fallen = 0
    for group in sorted(figures.keys() | floors.keys()):
        mine, least, aims = (table.get(group, {}) for table in (figures, floors, goals))
        print(f"\n{group:32} {'figure':>8} {'floor':>8}" + (f" {'goal':>8}" if aims else ""))
        for name in [*mine, *(least.keys() - mine.keys())]:
            figure, floor = mine.get(name), least.get(name)
            low = name not in mine or floor is None or (figure is not None and figure < floor)
            aim = f" {shown(aims[name])}" if name in aims else ""
            print(f"{name:32} {shown(figure)} {shown(floor)}{aim}{'   below the floor' if low else ''}")
            fallen += low
    print(f"\n{fallen} below the floor" if fallen else "\nall at or above their floors")
    return int(fallen > 0)


def shown(figure: float | None) -> str:
    """A figure in a column."""
    return f"{figure:8.4f}" if figure is not None else f"{'none':>8}"
