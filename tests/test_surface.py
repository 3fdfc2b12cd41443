"""The public surface is the one that was reviewed: what others rest on does not change unnoticed."""

import subprocess
import sys
from difflib import unified_diff
from pathlib import Path

import pytest

import kzcoe
from surface import FILE, REWRITE, surface

ROOT = Path(__file__).parents[1]
LINES = surface().splitlines()


def test_the_surface_is_the_reviewed_one() -> None:
    """Names, signatures, types, words, codes, commands, JSON and Arrow are as docs/surface.txt has them."""
    reviewed = FILE.read_text(encoding="utf-8").splitlines()
    changes = list(unified_diff(reviewed, LINES, "docs/surface.txt", "as it is now", n=0, lineterm=""))

    if changes:
        told = f"The public surface has changed. If that is meant, run `{REWRITE}`, and add a line to CHANGELOG.md."
        pytest.fail("\n".join([told, "", *changes]), pytrace=False)


def test_the_command_writes_what_the_test_compares(tmp_path: Path) -> None:
    """In another process and folder the bytes are the same: nothing in them is of one run."""
    command = [sys.executable, "-W", "error", str(ROOT / "tests" / "write_surface.py"), "surface.txt"]

    subprocess.run(command, check=True, cwd=tmp_path)  # noqa: S603 - our own command

    assert (tmp_path / "surface.txt").read_bytes() == surface().encode()


@pytest.mark.parametrize("name", kzcoe.__all__)
def test_each_public_name_is_told(name: str) -> None:
    """No name of the package is left out."""
    assert any(line.removeprefix("class ").startswith(f"kzcoe.{name}") for line in LINES)


@pytest.mark.parametrize(
    "line",
    [
        "class kzcoe.SourceError(KzcoeError, OSError)",
        "class kzcoe.Meetings(Collection)",
        "    __getitem__(self, key: SupportsIndex) -> T_co",
        "    running(self, on: DateLike, *, certain: bool = False) -> Self",
        "    where(self, predicate: Callable[[T_co], object] | None = None, /, **attributes: object) -> Self",
        "    union(*records: Record) -> Record (staticmethod)",
        "    find(self, key: str) -> Fact",
        "    to_polars(self) -> pl.DataFrame",
        "    conventions: Shelf[Convention] (read only)",
        "    of_convention: bool (read only)",
        "    series: Literal['ETS', 'CETS']",
        "    INTENDS = 'intends'",
        "kzcoe.register.shipped() -> Register",
        "    -o, --output: Path | None",
        "    --format: Format; Format is table, json, csv = table",
        "PartialAgreement: an object",
        '    number: {"type": "integer", "minimum": 1, "maximum": 9999} (required)',
        "    published_earliest: date or null",
        "bibtex: a file",
        "parquet: a folder",
    ],
)
def test_a_line_of_each_kind(line: str) -> None:
    """Bases, overloads, signatures, properties, words, commands, schemas and formats are all there, in plain text."""
    assert line in LINES


def test_no_line_is_of_one_machine() -> None:
    """Neither an address in memory nor a path, which would differ from run to run."""
    assert not [line for line in LINES if " at 0x" in line or str(ROOT) in line]
