"""`kzcoe check`: what does not agree in a record, and who says what."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

from attrs import asdict
from rich.console import Group
from rich.table import Table
from rich.text import Text
from typer import Argument, Exit, Option, echo

from kzcoe.cli.answers import print_tables
from kzcoe.cli.plain import json_text, one_line
from kzcoe.cli.reading import readable
from kzcoe.files import load
from kzcoe.record import Finding, Record, Severity, Side

__all__ = ["check"]

SHOWN = 3  # sources of one side that are shown
STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold"}


def check(
    paths: Annotated[
        list[Path] | None,
        Argument(metavar="PATH", help="Folders and files of articles, or saved records; none: the published record."),
    ] = None,
    *,
    register: Annotated[
        bool, Option("--register", help="Check them together with what the register knows of what they name.")
    ] = False,
    as_json: Annotated[bool, Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Tell what does not agree, and who says what.

    Each finding has a code; the documentation says of each what it means and what to do. The exit status is 1 when
    there are errors, such as a quote that does not stand in its article, or when a text cannot be read. Warnings and
    notes leave it 0.
    """
    records, status = readable(paths) if paths else ([load()], 0)
    if status and not records:
        raise Exit(status)
    record = Record.union(*records)
    findings = (record.with_register() if register else record).check()
    if as_json:
        echo(json_text(json.dumps([_plain(one) for one in findings], indent=1, ensure_ascii=False, default=str)))
    else:
        print_tables([*map(_shown, findings), Text(_counted(findings))])
    raise Exit(1 if any(one.severity is Severity.ERROR for one in findings) else status)


def _shown(finding: Finding) -> Group:
    """What was found in a line or two, and below it the sides."""
    head = Text.assemble((finding.severity, STYLES[finding.severity]), f" {finding.code}")
    table = Table.grid("says", "where", padding=(0, 2, 0, 0))
    for side in finding.sides:
        table.add_row(Text(f"  {one_line(side.says)}"), Text("\n".join(_where(side)), overflow="fold"))
    return Group(head, Text(one_line(str(finding))), table)


def _where(side: Side) -> Iterator[str]:
    """The words and pages of a side, the first few of them."""
    told = [f"“{one_line(one.quote)}” {one_line(one.article)}, {one.start}–{one.end}" for one in side.evidence[:SHOWN]]
    told += [one_line(", ".join(filter(None, (one.title, one.publisher)))) for one in side.references[:SHOWN]]
    yield from told
    more = len(side.evidence) + len(side.references) - len(told)
    if more:
        yield f"and {more} more"


def _counted(findings: Sequence[Finding]) -> str:
    """How many there are of each severity."""
    counts = Counter(one.severity for one in findings)
    return ", ".join(f"{counts[one]} {one}{'s' * (counts[one] != 1)}" for one in Severity)


def _plain(finding: Finding) -> dict[str, Any]:
    """A finding as JSON has it."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "sentence": finding.sentence,
        "facts": [{"kind": type(fact).__name__, "id": fact.id} for fact in finding.facts],
        "sides": [
            {"says": side.says, "evidence": _each(side.evidence), "references": _each(side.references)}
            for side in finding.sides
        ],
    }


def _each(sources: Iterable[Any]) -> list[dict[str, Any]]:
    """Sources by the names of their attributes, without what is not known."""
    return [
        asdict(one, recurse=False, filter=lambda _, value: value is not None)  # dates are told as text
        for one in sources
    ]
