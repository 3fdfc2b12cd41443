"""Standing towards treaties as a picture."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import pytest

import kzcoe
from kzcoe.model import Article, Convention, PartialAgreement, Reference, Statement
from kzcoe.record import Record

pytest.importorskip("matplotlib")

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Said: TypeAlias = Callable[["Axes"], str]

OFFICE = Reference(title="A list", publisher="The Office")
PRESS = Reference(title="A newspaper")


def convention(*statements: Statement, number: int = 1) -> Convention:
    """A convention of which sources say so."""
    return Convention(number=number, series="ETS", title=f"Convention {number}", statements=statements)


def levels(ax: "Axes") -> list[tuple[str, float]]:
    """The marks of the picture and how high they stand, from the lowest."""
    drawn = [line for line in ax.lines if len(line.get_xdata()) == 1]
    return sorted(((str(line.get_marker()), float(line.get_ydata()[0])) for line in drawn), key=lambda one: -one[1])


def test_a_line_rises_from_intention_to_party() -> None:
    """The further the standing, the higher its mark; the line joins them in the order of time."""
    told = [
        Statement(standing=word, date=day, reference=OFFICE)
        for word, day in (("intends", "2001-01-01"), ("signed", "2002-01-01"), ("party", "2003-01-01"))
    ]

    ax = Record(conventions=[convention(*told)]).plot_standing()

    assert [mark for mark, _ in levels(ax)] == ["o", "s", "*"]
    styles = [line.get_linestyle() for line in ax.lines if len(line.get_xdata()) == 2 and line.get_marker() == "None"]
    assert styles[:3] == ["-", ":", "--"]  # the row itself, then the line


def test_sources_that_disagree_are_named(said: Said) -> None:
    """Each date stands with those who give it: publishers of pages, outlets of articles or else their ids."""
    outlet = Article(id="a", text="party", source="The Times")
    unnamed = Article(id="b", text="party")
    told = [
        Statement(standing="party", date="2015-04-08", evidence=outlet.quote(0, 5)),
        Statement(standing="party", date="2015-04-08", evidence=unnamed.quote(0, 5)),
        Statement(standing="party", date="2015-08-01", reference=OFFICE),
        Statement(standing="party", date="2016", reference=PRESS),
    ]

    ax = Record(articles=[outlet, unnamed], conventions=[convention(*told)]).plot_standing()

    assert "sources disagree: party 2015-04-08 (The Times, article b); party 2015-08-01 (The Office);" in said(ax)
    assert "party 2016 (A newspaper)" in said(ax).replace("\n", " ")
    assert len(levels(ax)) == 4


def test_disagreement_of_the_published_record_is_seen(said: Said) -> None:
    """Both dates on which sources have Kazakhstan join GRECO."""
    told = said(kzcoe.load().plot_standing())

    assert "member 2019-12-30" in told
    assert "member 2020-01-01" in told


def test_what_no_source_dates_stands_aside() -> None:
    """A standing without a date or without a year has no place on the axis."""
    told = [
        Statement(standing="member", reference=OFFICE),
        Statement(standing="applied", date="XXXX-05", reference=OFFICE),
    ]

    ax = Record(agreements=[PartialAgreement(id="g", name="G", statements=told)]).plot_standing()

    assert [text.get_text() for text in ax.texts] == ["member, undated\napplied XXXX-05"]
    assert levels(ax) == []


def test_what_is_not_drawn_is_said(said: Said) -> None:
    """Treaties without a standing, and those for which there is no room."""
    told = [
        convention(
            *(Statement(standing="party", date="2001", reference=OFFICE) for _ in range(1 + number % 2)), number=number
        )
        for number in range(1, 31)
    ]

    ax = Record(conventions=[*told, convention(number=100)]).plot_standing()

    assert "Drawn are the 24 of 30 treaties of which most is said." in said(ax)
    assert "Not drawn: 1 treaty named without a standing." in said(ax)
    drawn = {tick.get_text() for tick in ax.get_yticklabels()}
    assert {f"ETS No. {number:03} Convention {number}" for number in range(1, 31, 2)} <= drawn


def test_treaties_without_a_standing_are_counted(said: Said) -> None:
    """Where no source says anything of a standing, the picture says that."""
    assert "towards the 1 treaty named here" in said(Record(conventions=[convention()]).plot_standing())
