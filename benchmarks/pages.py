"""What is measured, in the pages of the documentation.

A page is a file so that it can be reviewed: what a change makes of the figures is its difference. With ``--check``,
which is what the tests run, nothing is written.
"""

import argparse
import re
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
MEASURED = re.compile(r"(?<=^% measured\n\n).*?(?=\n\n% end of what is measured$)", re.MULTILINE | re.DOTALL)


def kept(page: Path, measured: Callable[[], str]) -> int:
    """Put what is measured into its place on the page; with ``--check`` only say whether it is there."""
    parser = argparse.ArgumentParser(description="Write what is measured into the documentation.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when the page is out of date")
    only_check = parser.parse_args().check
    before = page.read_text(encoding="utf-8")
    after = _with(measured(), page, before)
    if before != after:
        print(f"{page.relative_to(ROOT)} {'is out of date' if only_check else 'rewritten'}")
    if not only_check:
        page.write_text(after, encoding="utf-8")
    return int(only_check and before != after)


def _with(measured: str, page: Path, before: str) -> str:
    written, places = MEASURED.subn(lambda _: measured, before)
    if places != 1:
        raise ValueError(f"{page}: expected one place for what is measured, found {places}")
    return written
