"""The table in the documentation that tells how much is found: ``python -m benchmarks.accuracy.page [--check]``."""

import sys
from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.accuracy.__main__ import CORPUS, ROOT, results
from benchmarks.pages import kept

PAGE = ROOT / "docs" / "explanation" / "limits.md"
UNSEEN, SEEN = "fresh", "open"


def table() -> str:
    """The figures as they are now."""
    return "\n".join(_rows(results(CORPUS / UNSEEN), results(CORPUS / SEEN)))


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
    sys.exit(kept(PAGE, table))
