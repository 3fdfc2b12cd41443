"""Partial dates and periods, against an independent reader of EDTF and against every day of a span of years."""

import time
from datetime import date, datetime, timedelta
from functools import cache

import pytest
from edtf import parse_edtf
from hypothesis import assume, example, given
from hypothesis import strategies as st

from kzcoe.errors import InvalidValueError
from kzcoe.model import DateLike, PartialDate, Period, when
from strategies import maybe, partial_dates, periods, whens

# Years close enough for dates to meet by chance, inside a window of days that leaves room on both sides.
NEAR = maybe(st.integers(1998, 2001))
WINDOW = [date(1993, 1, 1) + timedelta(days) for days in range(16 * 365)]

near_dates = partial_dates(NEAR)
near_periods = periods(NEAR)
near = near_dates | near_periods


def ends_of(text: str) -> tuple[str, str]:
    """The first and the last day of an EDTF date as text, for comparing with ISO dates as text."""
    year, month, day = (*text.split("-"), "XX", "XX")[:3]
    return f"{year}-{month}-{day}".replace("XX", "01"), f"{year}-{month.replace('XX', '12')}-{day.replace('XX', '31')}"


def means(value: PartialDate | Period, day: date) -> bool:
    """Whether a value may mean a day, by comparing text with text: the oracle of this module."""
    iso = day.isoformat()
    if isinstance(value, PartialDate):
        return all(mine in {"X", theirs} for mine, theirs in zip(str(value), iso, strict=False))
    start, end = str(value).split("/")
    low = "" if start == ".." else ends_of(start)[0]
    high = "~" if end == ".." else ends_of(end)[1]
    if value.has_year:
        return low <= iso <= high
    low, high, iso = low[-5:], high[-5:], iso[-5:]
    return low <= iso <= high if low <= high else (low <= iso or iso <= high)


@cache
def days_of(value: PartialDate | Period) -> list[date]:
    """Every day of the window that a value may mean."""
    return [day for day in WINDOW if means(value, day)]


def told_by_the_oracle(value: PartialDate | Period) -> bool:
    """Whether the text says it all: not for periods without a year that are open, leap, or as long as the year."""
    if isinstance(value, PartialDate) or value.has_year:
        return True
    return ".." not in str(value) and "02-29" not in str(value) and len(days_of(value)) < len(WINDOW)


def another_library_knows(value: PartialDate | Period) -> bool:
    """Whether the EDTF library reads the form: it does not read a period that is open and has an unknown part."""
    return not {"X", "."} <= set(str(value))


oracled = near.filter(told_by_the_oracle)
near_years = st.integers(1998, 2001)
closed = partial_dates(near_years) | periods(near_years).filter(lambda value: None not in (value.start, value.end))


def as_date(moment: time.struct_time) -> date:
    """What the EDTF library gives, as a date."""
    return date(*moment[:3])


class TestText:
    """The text form is EDTF."""

    @given(whens())
    def test_text_gives_back_the_value(self, value: PartialDate | Period) -> None:
        """Reading what is printed gives an equal value, of the same class."""
        assert when(str(value)) == value
        assert type(when(str(value))) is type(value)

    @given(whens().filter(another_library_knows))
    def test_another_library_reads_it(self, value: PartialDate | Period) -> None:
        """What is printed is EDTF to an independent parser, and prints the same there."""
        assert str(parse_edtf(str(value))) == str(value)

    @given(partial_dates(st.integers(1, 9999)))
    def test_another_library_bounds_a_date_alike(self, value: PartialDate) -> None:
        """An independent library finds the same first and last day."""
        other = parse_edtf(str(value))

        assert value.earliest == as_date(other.lower_strict())
        assert value.latest == as_date(other.upper_strict())

    @given(periods(st.integers(1, 9999)).filter(another_library_knows))
    def test_another_library_bounds_a_period_alike(self, value: Period) -> None:
        """An independent library finds the same first and last day, and the same open ends."""
        other = parse_edtf(str(value))

        assert value.earliest == (as_date(other.lower_strict()) if value.start else None)
        assert value.latest == (as_date(other.upper_strict()) if value.end else None)

    @given(st.from_regex(r"([12][0-9]{3}|XXXX)(-([0-3][0-9]|XX)(-([0-3][0-9]|XX))?)?", fullmatch=True))
    @example("2000-02-29")
    @example("1900-02-29")
    @example("XXXX-02-29")
    @example("XXXX-XX-31")
    @example("XXXX-02-30")
    @example("XXXX-XX-XX")
    def test_a_text_of_the_form_is_taken_when_some_day_fits(self, text: str) -> None:
        """Exactly the dates that a calendar has are taken; those of which nothing is known are not."""
        year = 2000 if text.startswith("XXXX") else int(text[:4])
        first = date(year, 1, 1)
        days = [first + timedelta(days) for days in range((date(year, 12, 31) - first).days + 1)]
        fits = any(all(a in {"X", b} for a, b in zip(text, day.isoformat(), strict=False)) for day in days)

        if fits and set(text) - set("X-"):
            low, high = ends_of(text)
            assert ends_of(str(PartialDate(text))) == (low, high)
        else:
            with pytest.raises(InvalidValueError):
                PartialDate(text)

    @pytest.mark.parametrize(
        ("text", "year", "month", "day"),
        [
            ("2023-06-28", 2023, 6, 28),
            ("2025-05", 2025, 5, None),
            ("2012", 2012, None, None),
            ("XXXX-11-13", None, 11, 13),
            ("XXXX-11", None, 11, None),
            ("XXXX-XX-13", None, None, 13),
            ("2023-XX-13", 2023, None, 13),
            ("2023-06-XX", 2023, 6, None),
            ("2023-XX-XX", 2023, None, None),
            ("XXXX-02-29", None, 2, 29),
            ("0001-01-01", 1, 1, 1),
            ("9999-12-31", 9999, 12, 31),
        ],
    )
    def test_each_form_of_a_date(self, text: str, year: int | None, month: int | None, day: int | None) -> None:
        """Text, parts and copies are one date, and its parts are those printed."""
        value = PartialDate(text)

        assert (value.year, value.month, value.day) == (year, month, day)
        assert value == PartialDate(year, month, day) == PartialDate(value)
        assert value.has_year == (year is not None)
        assert value.is_day == (None not in (year, month, day))

    @pytest.mark.parametrize(
        "value",
        [
            "", "X", "23", "2023-6-28", "2023-06-28 ", " 2023", "2023-06-28\n", "2023/06", "20230628",
            "2023-W26", "2023-21", "202X", "2023?", "2023~", "-2023", "Y12023", "28.06.2023", "٢٠٢٣", "0000",
            "2023-00", "2023-00-01", "2023-13", "2023-01-00",
            "2023-01-32", "2023-04-31", "2023-02-29", "1900-02-29", "XXXX-02-30",
            "XXXX", "XXXX-XX-XX", "..",
            0, 10_000, True, 2023.0, b"2023", None, (2023, 6, 28),
        ],
    )  # fmt: skip
    def test_what_is_no_date_is_refused(self, value: object) -> None:
        """The message names the class and shows the value."""
        with pytest.raises(InvalidValueError, match=r"^PartialDate\.\w+: expected "):
            PartialDate(value)  # type: ignore[call-overload]

    @pytest.mark.parametrize(
        "parts", [("2023", 6), ("2023", None, 1), (date(2023, 6, 28), 6), (2023, 13), (2023, 2, 29)]
    )
    def test_parts_that_do_not_fit_are_refused(self, parts: tuple[object, ...]) -> None:
        """A whole date takes no further parts, and parts make a day of the calendar."""
        with pytest.raises(InvalidValueError, match="PartialDate"):
            PartialDate(*parts)  # type: ignore[call-overload]

    def test_a_date_and_a_moment_of_it_are_its_day(self) -> None:
        """A ``datetime.date`` is taken whole, a ``datetime.datetime`` by its day."""
        assert PartialDate(date(2023, 6, 28)) == PartialDate("2023-06-28")
        assert PartialDate(datetime(2023, 6, 28, 23, 59)) == PartialDate("2023-06-28")  # noqa: DTZ001 - the day is meant

    @pytest.mark.parametrize(
        ("text", "start", "end"),
        [
            ("2023-06-26/2023-06-27", "2023-06-26", "2023-06-27"),
            ("2024/2027", "2024", "2027"),
            ("1997/..", "1997", None),
            ("../2018-07", None, "2018-07"),
            ("2023-06/2023-06-15", "2023-06", "2023-06-15"),
            ("2023-06-15/2023-06", "2023-06-15", "2023-06"),
            ("XXXX-11-13/XXXX-11-14", "XXXX-11-13", "XXXX-11-14"),
            ("XXXX-12-30/XXXX-01-02", "XXXX-12-30", "XXXX-01-02"),
        ],
    )
    def test_each_form_of_a_period(self, text: str, start: str | None, end: str | None) -> None:
        """Text, ends and copies are one period."""
        value = Period(text)

        assert value == Period(start, end) == Period(value)
        assert value.start == (start and PartialDate(start))
        assert value.end == (end and PartialDate(end))

    def test_one_date_is_a_period_from_its_first_day_to_its_last(self) -> None:
        """A date, or a ``datetime.date``, is both ends."""
        assert Period(PartialDate("2012")) == Period("2012/2012")
        assert Period(date(2012, 5, 1)) == Period("2012-05-01/2012-05-01")

    @pytest.mark.parametrize(
        "value",
        ["", "/", "2012", "2012/", "/2012", "../..", "2012/2013/2014", "2012 / 2013", "2013/2012",
         "2023-06-27/2023-06-26", "XXXX-11/2023", "2023/XXXX-11", "2012/x", "2012-2013", 2012, None, b"2012/2013"],
    )  # fmt: skip
    def test_what_is_no_period_is_refused(self, value: object) -> None:
        """A period has two ends that are not both open, in order, and both with a year or both without."""
        with pytest.raises(InvalidValueError, match=r"(Period|PartialDate)\.\w+: expected "):
            Period(value)  # type: ignore[call-overload]

    @pytest.mark.parametrize(
        ("start", "end"), [(None, None), (2012, 2013), ("2012", []), ("2012", Period("2012/2013"))]
    )
    def test_ends_that_are_no_dates_are_refused(self, start: object, end: object) -> None:
        """The ends are dates or None, at least one a date."""
        with pytest.raises(InvalidValueError, match=r"Period\.(start|end): expected "):
            Period(start, end)  # type: ignore[call-overload]


class TestWhen:
    """What date arguments take."""

    @pytest.mark.parametrize(
        ("given_as", "meant"),
        [
            ("2012", PartialDate("2012")),
            ("2012/2013", Period("2012/2013")),
            (date(2012, 5, 1), PartialDate("2012-05-01")),
            (PartialDate("2012"), PartialDate("2012")),
            (Period("2012/.."), Period("2012/..")),
        ],
    )
    def test_each_kind_of_argument(self, given_as: DateLike, meant: PartialDate | Period) -> None:
        """Text with a slash is a period; everything else is a date, unless it is a period already."""
        assert when(given_as) == meant

    @pytest.mark.parametrize("value", ["", "/", "yesterday", None, []])
    def test_anything_else_is_refused(self, value: object) -> None:
        """What is neither a date nor a period is refused in the words of the nearer one."""
        with pytest.raises(InvalidValueError):
            when(value)  # type: ignore[arg-type]


class TestDays:
    """A value stands for every day it may mean."""

    @given(oracled)
    def test_spans_hold_the_days_it_may_mean(self, value: PartialDate | Period) -> None:
        """The spans are the days that fit the text, and no other."""
        spans = list(value.spans(range(1992, 2010)))

        assert [day for day in WINDOW if any(first <= day <= last for first, last in spans)] == days_of(value)

    @given(closed)
    def test_bounds_are_the_first_and_last_day(self, value: PartialDate | Period) -> None:
        """``earliest`` and ``latest`` are the ends of the days it may mean."""
        assert [value.earliest, value.latest] == [days_of(value)[0], days_of(value)[-1]]

    @given(whens(st.none()))
    def test_without_a_year_there_are_no_bounds(self, value: PartialDate | Period) -> None:
        """Nothing is filled in for a year that is not known."""
        assert value.earliest is value.latest is None
        assert not value.has_year

    @given(near_dates, st.integers(1993, 2008))
    @example(PartialDate("XXXX-02-29"), 1999)
    def test_completing_the_year(self, value: PartialDate, year: int) -> None:
        """The date in a given year means the days of the same month and day there, or is None where there are none."""
        completed = value.in_year(year)
        days = days_of(PartialDate(None, value.month, value.day)) if value.month or value.day else WINDOW
        days = [day for day in days if day.year == year]

        assert (completed is None) == (not days)
        if completed is not None:
            assert days_of(completed) == days

    def test_periods_without_a_year_turn_the_year(self) -> None:
        """From December into January is one stretch that ends in the year after."""
        spans = Period("XXXX-12-30/XXXX-01-02").spans(range(1999, 2001))

        assert list(spans) == [(date(1999, 12, 30), date(2000, 1, 2)), (date(2000, 12, 30), date(2001, 1, 2))]

    def test_a_leap_day_comes_in_leap_years_only(self) -> None:
        """A period that begins or ends on 29 February is found in the years that have the day."""
        years = range(1999, 2005)

        assert [first.year for first, _ in PartialDate("XXXX-02-29").spans(years)] == [2000, 2004]
        assert [first.year for first, _ in Period("XXXX-02-29/XXXX-03-05").spans(years)] == [2000, 2004]
        assert [first.year for first, _ in Period("XXXX-12-31/XXXX-02-29").spans(years)] == [1999, 2003]


class TestComparing:
    """Comparing tells certainly from possibly."""

    @given(oracled, oracled)
    @example(PartialDate("2000"), Period("1997/.."))
    @example(PartialDate("2000"), Period("../2018"))
    @example(PartialDate("XXXX-02-29"), PartialDate("XXXX-02"))
    @example(PartialDate("2000-01-01"), Period("XXXX-12-30/XXXX-01-02"))
    def test_certainly_within_means_every_day(self, value: PartialDate | Period, other: PartialDate | Period) -> None:
        """Certainly within: no day it may mean lies outside."""
        assume(value.has_year or told_by_the_oracle(other))

        assert value.certainly_within(other) == all(means(other, day) for day in days_of(value))

    @given(oracled, oracled)
    @example(PartialDate("2000"), PartialDate("XXXX-02-29"))
    @example(PartialDate("1999"), PartialDate("XXXX-02-29"))
    def test_possibly_within_means_some_day(self, value: PartialDate | Period, other: PartialDate | Period) -> None:
        """Possibly within: at least one day it may mean lies inside."""
        assert value.possibly_within(other) == any(means(other, day) for day in days_of(value))

    @given(closed, closed)
    def test_before_compares_every_or_some_day(self, value: PartialDate | Period, other: PartialDate | Period) -> None:
        """Certainly before: every day before every day. Possibly before: some day before some day."""
        mine, theirs = days_of(value), days_of(other)

        assert value.certainly_before(other) == all(a < b for a in (mine[0], mine[-1]) for b in (theirs[0], theirs[-1]))
        assert value.possibly_before(other) == any(a < b for a in (mine[0], mine[-1]) for b in (theirs[0], theirs[-1]))

    @given(whens(st.none()), whens())
    def test_without_a_year_nothing_is_certainly_before(
        self, value: PartialDate | Period, other: PartialDate | Period
    ) -> None:
        """A value without a year may be of any year, so it is only possibly before or after."""
        assert not value.certainly_before(other)
        assert not other.certainly_before(value)
        assert value.possibly_before(other)
        assert other.possibly_before(value)

    @given(whens(), whens())
    def test_certain_implies_possible(self, value: PartialDate | Period, other: PartialDate | Period) -> None:
        """Nothing is certain that is not possible, and what certainly comes before neither overlaps nor comes after."""
        if value.certainly_within(other):
            assert value.possibly_within(other)
        if value.certainly_before(other):
            assert value.possibly_before(other)
            assert not other.possibly_before(value)
            assert not value.possibly_within(other)

    @given(whens(), whens())
    def test_possibly_within_is_mutual(self, value: PartialDate | Period, other: PartialDate | Period) -> None:
        """Sharing a day is the same seen from either side."""
        assert value.possibly_within(other) == other.possibly_within(value)

    @given(whens())
    def test_every_value_lies_within_itself(self, value: PartialDate | Period) -> None:
        """A value possibly lies within itself, and certainly too."""
        assert value.possibly_within(value)
        assert value.certainly_within(value)

    @given(near_periods, near)
    def test_certainly_covers_whatever_the_ends_are(self, period: Period, value: PartialDate | Period) -> None:
        """A period certainly covers what lies between its ends however late it began and however early it ended."""
        if not period.has_year or not value.has_year:
            assert not period.certainly_covers(value)
            return
        days = value.earliest or date.min, value.latest or date.max
        begun = period.start is None or days_of(period.start)[-1] <= days[0]
        lasts = period.end is None or days[1] <= days_of(period.end)[0]

        assert period.certainly_covers(value) == (begun and lasts)

    @pytest.mark.parametrize("text", ["9999-12-31", "9999-11-13", "0001-01-01", "0001-02"])
    def test_the_ends_of_the_calendar(self, text: str) -> None:
        """The first and the last year that a date can have behave as any other."""
        value = PartialDate(text)
        yearless = PartialDate(None, value.month, value.day)

        assert value.certainly_within(yearless)
        assert yearless.possibly_within(value)

    @given(st.sampled_from(["2000", "2000-02", "2000-02-29", "2000/2001"]), near)
    def test_arguments_may_be_text(self, text: str, value: PartialDate | Period) -> None:
        """Every question takes text in place of a date or a period."""
        other = when(text)

        assert value.certainly_within(text) == value.certainly_within(other)
        assert value.possibly_within(text) == value.possibly_within(other)
        assert value.certainly_before(text) == value.certainly_before(other)
        assert value.possibly_before(text) == value.possibly_before(other)


class TestSorting:
    """Values sort by their bounds, those without a year last."""

    @given(st.lists(whens(), max_size=6))
    def test_sorting_is_by_bounds(self, values: list[PartialDate | Period]) -> None:
        """Sorted values begin ever later; those without a year come after all others."""
        ordered = sorted(values, key=lambda value: value.sort_key)
        dated = [value.earliest or date.min for value in ordered if value.has_year]

        assert dated == sorted(dated)
        assert [value.has_year for value in ordered] == sorted((value.has_year for value in values), reverse=True)

    @given(whens(), whens())
    def test_only_equal_values_have_equal_keys(self, one: PartialDate | Period, other: PartialDate | Period) -> None:
        """The order is total: it never depends on the order before."""
        assert (one.sort_key == other.sort_key) == (one == other)

    def test_an_example(self) -> None:
        """A longer span that begins on the same day comes later, and the calendar orders what has no year."""
        texts = ["2012-01-01", "2012-01", "2012", "2012/2013", "2012-02", "XXXX-01-05", "XXXX-11-13", "XXXX-12"]

        assert [str(value) for value in sorted(map(when, reversed(texts)), key=lambda value: value.sort_key)] == texts


def test_the_clock_is_never_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not printed is not filled in from today: two days apart, the same text is the same value."""
    monkeypatch.setattr(time, "time", lambda: pytest.fail("the clock was read"))

    assert str(PartialDate("XXXX-11-13")) == "XXXX-11-13"
    assert PartialDate("2012").earliest == date(2012, 1, 1)
