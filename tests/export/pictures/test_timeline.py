"""The timeline as a picture."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import pytest

from kzcoe.model import Article, Meeting, Official, Post, Programme, Reference
from kzcoe.record import Record

pytest.importorskip("matplotlib")
dates = pytest.importorskip("matplotlib.dates")

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Said: TypeAlias = Callable[["Axes"], str]


def days(numbers: object) -> list[date]:
    """Places on the axis as days."""
    return [one.date() for one in dates.num2date(numbers)]


def bars(ax: "Axes") -> list[tuple[date, date]]:
    """The bars of dates of which the day is not known."""
    drawn = [line.get_xdata() for line in ax.lines if line.get_marker() == "|" and len(line.get_xdata())]
    return [tuple(days(ends)) for ends in drawn]  # type: ignore[misc]


def test_a_date_that_is_not_known_to_the_day_is_a_bar() -> None:
    """It reaches from the first day that it may mean to the last, and its mark is hollow; a day has none."""
    record = Record(
        articles=[Article(id="a", text="", published="2023-02"), Article(id="b", text="", published="2023-02-03")]
    )

    ax = record.timeline().plot()

    assert bars(ax) == [(date(2023, 2, 1), date(2023, 2, 28))]
    hollow = [
        line.get_markerfacecolor() == ax.get_facecolor()
        for line in ax.lines
        if line.get_marker() == "v" and len(line.get_xdata())
    ]
    assert hollow == [True, False]


def test_a_period_is_a_broad_bar_with_an_arrow_where_it_is_open() -> None:
    """No end is made up for what is still running."""
    programmes = [
        Programme(id="a", name="A", period="2020/2023"),
        Programme(id="b", name="B", period="2021-05-01/.."),
        Programme(id="c", name="C", period="../2022"),
    ]

    ax = Record(programmes=programmes).timeline().plot()

    first, last = days(ax.get_xlim())
    assert [days(segment[:, 0]) for lines in ax.collections for segment in lines.get_segments()] == [
        [first, date(2022, 12, 31)],
        [date(2020, 1, 1), date(2023, 12, 31)],
        [date(2021, 5, 1), last],
    ]
    assert [line.get_marker() for line in ax.lines if line.get_marker() in set("<>")] == ["<", ">"]


def test_a_date_without_a_year_stands_aside(said: Said) -> None:
    """It has no place on the axis, and is written beside its row."""
    record = Record(meetings=[Meeting(id="m", title="A session", date="XXXX-11-13")])

    ax = record.timeline().plot()

    assert [text.get_text() for text in ax.texts] == ["XXXX-11-13"]
    assert "1 moment without a year (XXXX) stands at the right." in said(ax)
    assert len(ax.get_xticks()) == 0


def test_a_row_holds_all_moments_of_a_fact(said: Said) -> None:
    """Two posts of one official are one row with four marks, under the name of the section."""
    page = Reference(title="A page")
    posts = [
        Post(title=title, start=f"{year}-01-01", end=f"{year + 1}-01-01", reference=page)
        for title, year in (("Minister", 2001), ("President", 2010))
    ]

    ax = Record(officials=[Official(id="o", name="Anna Berg", posts=posts)]).timeline().plot()

    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["Officials", "Anna Berg"]
    assert sorted(line.get_marker() for line in ax.lines if len(line.get_xdata()) == 1) == ["<", "<", ">", ">"]
    assert "4 moments" in said(ax)


def test_of_too_many_facts_the_last_have_rows_and_the_others_are_counted(said: Said) -> None:
    """What shares a row is counted by year, as a column for each."""
    meetings = [Meeting(id=f"{number:02}", title=f"No. {number}", date=f"20{number:02}-01-05") for number in range(20)]
    twice = Meeting(id="twice", title="another", date="2000-12")
    yearless = Meeting(id="yearless", title="yearless", date="XXXX-12")

    ax = Record(meetings=[*meetings, twice, yearless]).timeline().plot()

    names = [tick.get_text() for tick in ax.get_yticklabels()]
    assert names == ["Meetings", "11 other meetings", *(f"No. {number}" for number in range(9, 20))]
    assert [round(-column.get_height(), 1) for column in ax.patches] == [0.8] + [0.4] * 8
    assert [text.get_text() for text in ax.texts] == ["XXXX-12"]
    assert "Of too many facts" in said(ax)
