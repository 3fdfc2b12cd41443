"""The public surface as one text: what those who use kzcoe may rest on, a line each, so that a change is a diff."""

from collections.abc import Iterator
from pathlib import Path

from surface.commands import command_lines
from surface.data import arrow_lines, finding_lines, format_lines, json_lines
from surface.names import name_lines

__all__ = ["FILE", "REWRITE", "surface"]

FILE = Path(__file__).parents[2] / "docs" / "surface.txt"
"""The surface as it was reviewed last."""
REWRITE = "python tests/write_surface.py"
"""The command that writes the file anew."""

SECTIONS = {
    "Names": name_lines,
    "Codes of findings": finding_lines,
    "Commands": command_lines,
    "JSON": json_lines,
    "Arrow": arrow_lines,
    "Formats": format_lines,
}


def surface() -> str:
    """The public surface as it is now."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield f"The public surface of kzcoe, written by `{REWRITE}`. What docs/stability.md promises, it promises of these"
    yield "lines. Whoever changes one adds a line to CHANGELOG.md."
    for title, lines in SECTIONS.items():
        yield from ("", "", title, "=" * len(title), "")
        yield from lines()
