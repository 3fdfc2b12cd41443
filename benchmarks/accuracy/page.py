"""The table in the documentation that tells how much is found: ``python -m benchmarks.accuracy.page [--check]``.

The page is a file so that it can be reviewed: what a change of the reader makes of the figures is its difference. With
``--check``, which is what the tests run, nothing is written.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.accuracy.__main__ import CORPUS, ROOT, results

PAGE = ROOT / "docs" / "explanation" / "limits.md"
UNSEEN, SEEN = "fresh", "open"
TABLE = re.compile(r"(?<=^% measured\n\n).*?(?=\n\n% end of what is measured$)", re.MULTILINE | re.DOTALL)


def with_table(page: str) -> str:
    """The page with the figures as they are now."""
    table = "\n".join(_rows(results(CORPUS / UNSEEN), results(CORPUS / SEEN)))
    written, places = TABLE.subn(lambda _: table, page)
    if places != 1:
        raise ValueError(f"{PAGE}: expected one place for the table, found {places}")
    return written


def main() -> int:
    """Put the figures as they are now into the page; with ``--check`` only say whether they are there."""
    parser = argparse.ArgumentParser(description="Write what is measured into the documentation.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when the page is out of date")
    only_check = parser.parse_args().check
    before = PAGE.read_text(encoding="utf-8")
    after = with_table(before)
    if before != after:
        print(f"{PAGE.relative_to(ROOT)} {'is out of date' if only_check else 'rewritten'}")
    if not only_check:
        PAGE.write_text(after, encoding="utf-8")
    return int(only_check and before != after)


def _rows(unseen: Mapping[str, Any], seen: Mapping[str, Any]) -> Iterator[str]:
    yield f"| kind of fact | found | right | F1 on {unseen['articles']} unseen | F1 on {seen['articles']} seen |"
    yield "|---|---|---|---|---|"
    for kind, figures in unseen["kinds"].items():
        shares = _percent(figures["recall"]), _percent(figures["precision"])
        yield _row(kind, *shares, figures["f1"], seen["kinds"][kind]["f1"])
    yield _row("**mean**", "", "", unseen["mean_f1"], seen["mean_f1"])


def _row(kind: str, found: str, right: str, unseen: float, seen: float) -> str:
    return f"| {kind} | {found} | {right} | {unseen:.2f} | {seen:.2f} |"


def _percent(share: float) -> str:
    return f"{share:.0%}".replace("%", "&nbsp;%")


if __name__ == "__main__":
    sys.exit(main())
