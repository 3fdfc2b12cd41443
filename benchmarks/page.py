"""The tables in the documentation that tell how fast kzcoe is: ``python -m benchmarks.page [--check]``.

They stand for what was noted with ``--note`` in ``measured.json`` of each benchmark, beside its goals. Where a goal is
not met the page says why, in the words of ``reasons.json``; without these there is no page.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.floors import Figures, read
from benchmarks.pages import ROOT, kept

HERE = Path(__file__).parent
PAGE = ROOT / "docs" / "explanation" / "speed.md"
TITLES = {"imports": "Importing", "reading": "Reading", "records": "Loading, looking up, merging, memory"}
MANY = 10  # figures of a group, of which the page tells only the least


def tables() -> str:
    """What was noted, a table for each benchmark, with the reasons below."""
    return "\n\n".join(part for name, title in TITLES.items() for part in _section(HERE / name, title))


def _section(folder: Path, title: str) -> Iterator[str]:
    measured, goals, reasons = (read(folder / f"{name}.json") for name in ("measured", "goals", "reasons"))
    yield f"### {title}"
    yield "\n".join(_table(measured, goals))
    yield from ["\n".join(lines)] if (lines := list(_reasons(measured, goals, reasons))) else []


def _table(measured: Figures, goals: Figures) -> Iterator[str]:
    yield "| what | beside | figure | goal | met |"
    yield "|---|---|--:|--:|---|"
    for group, figures in measured.items():
        for name in _told(figures):
            figure, goal = figures[name], goals.get(group, {}).get(name)
            told = f"{name}, the least of {len(figures)}" if len(figures) > MANY else name
            yield f"| {group} | {told} | {_shown(figure)} | {_shown(goal)} | {_verdict(figure, goal)} |"


def _told(figures: Mapping[str, float | None]) -> list[str]:
    """The names of the figures that are shown; of very many the least."""
    return [min(figures, key=lambda name: figures[name] or 0)] if len(figures) > MANY else list(figures)


def _reasons(measured: Figures, goals: Figures, reasons: Figures) -> Iterator[str]:
    for group, figures in measured.items():
        for name, figure in figures.items():
            goal = goals.get(group, {}).get(name)
            if figure is not None and goal is not None and figure < goal:
                why = reasons.get(group, {}).get(name)
                if not why:
                    raise ValueError(f"{group}, {name}: {figure} is below the goal of {goal}, and no reason is given")
                yield f"- **{group}, {name}**: {why}"


def _verdict(figure: float | None, goal: float | None) -> str:
    if goal is None:
        return ""
    return "not measured" if figure is None else "yes" if figure >= goal else "**no**"


def _shown(figure: float | None) -> str:
    return "" if figure is None else f"{figure:,.2f}" if figure < MANY else f"{figure:,.0f}"


if __name__ == "__main__":
    sys.exit(kept(PAGE, tables))
