"""The table of checks: each row has its finding, its section and a place in the order."""

import re
from pathlib import Path

import pytest

from kzcoe.record import CHECKS, Check, Finding, Severity
from record.checks.cases import CASES

PAGE = (Path(__file__).parents[3] / "docs/checks.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### `([a-z-]+)`\n\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_the_example_of_each_check_is_found(check: Check) -> None:
    """A record made for the check has just that finding, and it prints as the example does."""
    [found] = CASES[check.code].check()

    assert (found.code, found.severity, str(found)) == (check.code, check.severity, check.example)
    assert found.sides
    assert found.ids == tuple(fact.id for fact in found.facts)
    assert {found: 1}[found]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_each_check_has_its_section(check: Check) -> None:
    """The page on checks says of each code how grave it is, what it means, an example and what to do."""
    told = " ".join(SECTIONS[check.code].split())

    for part in (f"*{check.severity.capitalize()}.* {check.means}", check.example, check.advice):
        assert " ".join(part.split()) in told


def test_the_page_has_no_other_sections() -> None:
    """A code that is gone has no section left, and the sections stand in the order of the table."""
    assert list(SECTIONS) == [check.code for check in CHECKS]
    assert list(CASES) == list(SECTIONS)


def test_what_is_gravest_comes_first() -> None:
    """Errors are told before warnings, and warnings before notes."""
    order = [list(Severity).index(check.severity) for check in CHECKS]

    assert order == sorted(order)


def test_a_finding_tells_its_sources_by_side_and_together() -> None:
    """Evidence and pages of all sides are there together, too."""
    [found] = CASES["another-step"].check()

    assert isinstance(found, Finding)
    assert [side.says for side in found.sides] == [
        "party since 2015-04-08",
        "ratified since 2015-04-08",
        "party since 2015-08-01",
    ]
    assert [bool(side.evidence) for side in found.sides] == [True, False, False]
    assert found.evidence == found.sides[0].evidence
    assert found.references == found.sides[1].references
