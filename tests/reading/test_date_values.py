"""Dates made of other dates: none is made that no calendar has."""

from datetime import date

import pytest

from kzcoe.model import PartialDate, Period, when
from kzcoe.reading.dates.values import in_month_of, in_year, moved, period, shifted


def test_a_period_needs_two_ends_in_order() -> None:
    """Two dates of which the second is before the first are no period."""
    assert period(PartialDate("2024-05-06"), PartialDate("2024-05-01")) is None
    assert str(period(PartialDate("2024-05-01"), PartialDate("2024-05-06"))) == "2024-05-01/2024-05-06"
    assert period(None, None) is None


def test_days_beyond_the_calendar() -> None:
    """Before the first day and after the last there is none."""
    assert moved(date.min, -1) is None
    assert moved(date.max, 1) is None
    assert moved(date(2024, 2, 28), 1) == PartialDate("2024-02-29")


@pytest.mark.parametrize(
    ("edtf", "days", "shifts_to"),
    [
        ("2024-02-28", 1, "2024-02-29"),
        ("2024-05-01/2024-05-03", 1, "2024-05-04"),
        ("2024-05-01/2024-05-03", -1, "2024-04-30"),
        ("2024-05", 1, None),
        ("XXXX-05-06", 1, "XXXX-05-07"),
        ("XXXX-02-28", 1, None),
        ("XXXX-03-01", -1, None),
        ("../2024-05-03", -1, None),
        ("2024-05-01/..", 1, None),
        ("9999-12-31", 1, None),
    ],
)
def test_only_a_whole_day_can_be_shifted(edtf: str, days: int, shifts_to: str | None) -> None:
    """The day after a day is a day; after a month, an open end, or where it turns on the year, it is not known."""
    found = shifted(when(edtf), days)

    assert (str(found) if found else None) == shifts_to


def test_nothing_can_be_shifted_from_nothing() -> None:
    """Where no date is known, neither is the day after it, nor the month it lies in."""
    assert shifted(None, 1) is None
    assert in_month_of(None, 5) is None


@pytest.mark.parametrize(
    ("edtf", "day", "found"),
    [
        ("2024-02-10", 29, "2024-02-29"),
        ("2023-02-10", 29, None),
        ("XXXX-04", 30, "XXXX-04-30"),
        ("2024", 5, None),
        ("2024-05-30/2024-06-02", 5, "2024-06-05"),
        ("2024-05-30/..", 5, None),
    ],
)
def test_a_day_in_the_month_of_a_date(edtf: str, day: int, found: str | None) -> None:
    """A day of the month is one of the month in which a date lies or a period ends."""
    made = in_month_of(when(edtf), day)

    assert (str(made) if made else None) == found


@pytest.mark.parametrize(
    ("edtf", "year", "found"),
    [
        ("XXXX-05-06", 2024, "2024-05-06"),
        ("XXXX-02-29", 2024, "2024-02-29"),
        ("XXXX-02-29", 2023, None),
        ("XXXX-06-26/XXXX-06-27", 2023, "2023-06-26/2023-06-27"),
        ("XXXX-12-30/XXXX-01-02", 2023, "2023-12-30/2024-01-02"),
        ("XXXX-05-06/..", 2023, None),
        ("XXXX-02-29/XXXX-03-01", 2023, None),
    ],
)
def test_a_date_put_in_a_year(edtf: str, year: int, found: str | None) -> None:
    """A date takes a year that has it; a period over the turn of the year ends in the next one."""
    made = in_year(when(edtf), year)

    assert (str(made) if made else None) == found


def test_a_period_is_made_of_what_is_given() -> None:
    """A period may be open at one end."""
    assert period(PartialDate("2024"), None) == Period(PartialDate("2024"), None)
