"""Facts, the timeline and standings on the command line."""

from pathlib import Path

import pytest

from kzcoe.files import save
from kzcoe.model import (
    Body,
    PartialAgreement,
)
from kzcoe.record import Record
from running import Runner

SEEDS = Path(__file__).parents[2] / "seeds"


def test_timeline_is_in_order_with_sources(run: Runner, saved: str) -> None:
    """A line for each moment, with the articles and publishers that tell it."""
    assert (
        run("timeline", "--record", saved).out
        == """\
Timeline
Date         What                                                  Sources
────────────────────────────────────────────────────────────────────────────────
2011         Kazakhstan signs ETS No. 141, Convention on           Treaty Office
             Laundering
2015-01-01   Kazakhstan becomes a party to ETS No. 141,            a
             Convention on Laundering
2020         Anna Berg becomes Adviser                             A page
2020/2023    Rule of Law in Central Asia runs                      –
2023-06-26/  talks: Anna Berg                                      a
2023-06-27
2023-06-28   article a is published                                a
"""
    )


@pytest.mark.parametrize(
    ("options", "heading", "row"),
    [
        ([], "Conventions", "ETS 141   Convention on Laundering  party     2015-01-01  a"),
        (["--on", "2012"], "Conventions on 2012", "ETS 141   Convention on Laundering  signed    2011   Treaty Office"),
        (["--on", "2010"], "Conventions on 2010", "ETS 141   Convention on Laundering"),
    ],
)
def test_conventions_tells_the_standing_and_who_says_so(
    run: Runner, saved: str, options: list[str], heading: str, row: str
) -> None:
    """At the furthest, or on a date."""
    told = run("conventions", *options, "--record", saved).out.splitlines()

    assert told[0] == heading
    assert told[3] == row


def test_show_tells_all_of_a_fact_with_its_quotes(run: Runner, saved: str) -> None:
    """Attributes that are known, each source at what it says."""
    assert (
        run("show", "anna-berg", "--record", saved).out
        == """\
Official       anna-berg
  name         Anna Berg
  post
    title      Director
    body       coe
    attested   2023; 2024
    evidence   “Anna Berg”
               a, 0–9
  post
    title      Adviser
    start      2020
    reference  A page
  evidence     “Anna Berg”
               a, 0–9
"""
    )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("141", ["Convention             ETS 141", "  standing             party", "  open to non members  yes"]),
        ("141", ["    reference          Details of Treaty No. 141, Treaty Office, seen 2024"]),
        ("CETS 210", ["  standing             no source says", "  open to non members  no"]),
        ("a", ["  text       Anna Berg met the Venice Commission in Strasbourg.", "             ETS 141 is in force."]),
        ("a", ["  facts      anna-berg", "             a/meeting-1", "             ETS 141"]),
        ("a/meeting-1", ["  participant", "    official   anna-berg", "  bodies       venice; elsewhere"]),
        ("GRECO", ["PartialAgreement  greco"]),
        ("CoE", ["Body          coe"]),
    ],
)
def test_show_takes_ids_names_and_numbers(run: Runner, saved: str, name: str, told: list[str]) -> None:
    """Of any kind of fact."""
    shown = run("show", name, "--record", saved).out.splitlines()

    assert [line for line in shown if line in told] == told


def test_show_tells_all_that_go_by_a_name(run: Runner, tmp_path: Path) -> None:
    """An agreement and the body it set up may share an id."""
    agreement = PartialAgreement(id="greco", name="Group of States")
    save(Record(agreements=[agreement], bodies=[Body(id="greco", name="GRECO")]), tmp_path / "two.json")

    shown = run("show", "greco", "--record", str(tmp_path / "two.json")).out

    assert "PartialAgreement  greco\n" in shown
    assert "\n\nBody    greco\n" in shown


def test_without_a_file_the_published_record_is_asked(run: Runner) -> None:
    """As `kzcoe.load()` without a source."""
    assert "Convention on Laundering" in run("show", "141").out
    assert run("timeline").out.startswith("Timeline\n")
    assert "ETS 141" in run("conventions").out
