"""Completing dates: a year only where one reading is left, and "yesterday" against what it goes back to."""

import pytest

from kzcoe.model import PartialDate, when
from kzcoe.model.dates import When
from kzcoe.reading.dates import Calendar, DateMention, find_dates
from kzcoe.reading.pages import Page


def stamped(day: str) -> Calendar:
    """What is known of the days of a text that was published on a day."""
    return Calendar.of(PartialDate(day), [])


def beside(text: str) -> Calendar:
    """What is known of the days of a text without a stamp, from the dates printed in it."""
    return Calendar.of(None, find_dates(Page(text)))


NOTHING = beside("")


def date(edtf: str) -> When:
    """A date or a period from its EDTF."""
    found = when(edtf)
    assert found is not None
    return found


def complete(calendar: Calendar, printed: When | None, relation: str = "") -> When | None:
    """A printed date, as completely as one reading is left."""
    (mention,) = calendar.completed([DateMention(0, 1, printed, "test", relation)])
    return mention.when


def related(calendar: Calendar, word: str, last: When | None = None) -> When | None:
    """The date that a word means, where the date told before it is `last`."""
    (mention,) = find_dates(Page(f"They met {word}."))
    return calendar.related(mention, last)


class TestCompleting:
    """Where the year comes from."""

    @pytest.mark.parametrize(
        ("published", "printed", "completed"),
        [
            ("2025-05-08", "XXXX-05-06", "2025-05-06"),
            ("2025-05-08", "XXXX-05-08", "2025-05-08"),
            ("2024-01-10", "XXXX-12-28", "2023-12-28"),
            ("2025-05-20", "XXXX-05", "2025-05"),
            ("2025-03-01", "XXXX-11", "2024-11"),
            ("2023-06-28", "XXXX-06-26/XXXX-06-27", "2023-06-26/2023-06-27"),
            ("2024-01-03", "XXXX-12-30/XXXX-01-02", "2023-12-30/2024-01-02"),
            ("2023-06-27", "XXXX-06-26/XXXX-06-28", "2023-06-26/2023-06-28"),
            ("2025-05-08", "2023-05-06", "2023-05-06"),
            ("2025-05-08", "2019", "2019"),
            ("2025-05-08", "2024/2027", "2024/2027"),
            ("2025-03-01", "XXXX-02-29", "2024-02-29"),
            ("2027-03-01", "XXXX-02-29", "XXXX-02-29"),
        ],
    )
    def test_the_stamp_gives_the_year(self, published: str, printed: str, completed: str) -> None:
        """A day without a year is the last such day not after the publication; a year that is printed stays."""
        assert complete(stamped(published), date(printed)) == date(completed)

    @pytest.mark.parametrize(
        ("text", "printed", "completed"),
        [
            ("The text of 14.05.2025 was read.", "XXXX-05", "2025-05"),
            ("The text of 14.05.2025 was read.", "XXXX-05-20", "2025-05-20"),
            ("The text of 20 January 2025 was read.", "XXXX-12-19", "2024-12-19"),
            ("The text of 20 December 2024 was read.", "XXXX-01-10", "2025-01-10"),
            ("In force since 1 March 1999; read on 14.05.2025.", "XXXX-05-12", "2025-05-12"),
            ("It met from 26 to 27 June 2023.", "XXXX-06-28", "2023-06-28"),
        ],
    )
    def test_another_full_date_gives_the_year(self, text: str, printed: str, completed: str) -> None:
        """Without a stamp, the year is that in which the day lies near the last full date of the text."""
        assert complete(beside(text), date(printed)) == date(completed)

    @pytest.mark.parametrize(
        ("text", "printed"),
        [
            ("The text was read.", "XXXX-11-13"),
            ("The text of 14.05.2025 was read.", "XXXX-11-13"),
            ("A member since 2012.", "XXXX-11-13"),
            ("In May 2024 it was read.", "XXXX-05-20"),
            ("It runs from 2024 to 2027.", "XXXX-05"),
        ],
    )
    def test_a_year_is_not_guessed(self, text: str, printed: str) -> None:
        """Without a stamp and a full date near it, a day stays without a year."""
        assert complete(beside(text), date(printed)) == date(printed)

    def test_a_day_of_last_year(self) -> None:
        """Of "6 May last year" the stamp tells the year; without a stamp nothing does."""
        assert complete(stamped("2025-05-08"), date("XXXX-05-06"), "last year") == date("2024-05-06")
        assert complete(NOTHING, date("XXXX-05-06"), "last year") == date("XXXX-05-06")

    def test_a_day_that_few_years_have(self) -> None:
        """Near a full date a day is sought in the years that have it."""
        assert complete(beside("The text of 14.03.2025 was read."), date("XXXX-02-29")) == date("XXXX-02-29")
        assert complete(beside("The text of 14.03.2024 was read."), date("XXXX-02-29")) == date("2024-02-29")

    def test_an_open_period_stays_without_a_year(self) -> None:
        """A period of which one end is open has no year to take."""
        assert complete(stamped("2025-05-08"), date("XXXX-05-06/..")) == date("XXXX-05-06/..")

    def test_a_stamp_without_a_day_completes_nothing(self) -> None:
        """A month is not enough of a publication date to tell which year was meant."""
        assert complete(stamped("2025-05"), date("XXXX-05-06")) == date("XXXX-05-06")


class TestWords:
    """Dates that are words."""

    @pytest.mark.parametrize(
        ("word", "said"),
        [
            ("today", "2025-05-08"),
            ("yesterday", "2025-05-07"),
            ("last night", "2025-05-07"),
            ("on thursday", "2025-05-08"),
            ("thursday", "2025-05-08"),
            ("on wednesday", "2025-05-07"),
            ("on friday", "2025-05-02"),
            ("this monday", "2025-05-05"),
            ("last monday", "2025-05-05"),
            ("last thursday", "2025-05-01"),
            ("on thursday of last week", "2025-05-01"),
            ("last week on friday", "2025-05-02"),
            ("on thursday and friday of last week", "2025-05-01/2025-05-02"),
            ("on tuesday and wednesday of this week", "2025-05-06/2025-05-07"),
            ("last month", "2025-04"),
            ("this month", "2025-05"),
            ("last year", "2024"),
            ("this year", "2025"),
            ("two days ago", "2025-05-06"),
            ("a week ago", "2025-05-01"),
            ("10 days ago", "2025-04-28"),
        ],
    )
    def test_a_word_against_the_stamp(self, word: str, said: str) -> None:
        """A text stamped on Thursday, 8 May 2025 means by a word the last day that the word can mean."""
        assert str(related(stamped("2025-05-08"), word)) == said

    @pytest.mark.parametrize(
        ("published", "word", "said"),
        [
            ("2024-03-01", "yesterday", "2024-02-29"),
            ("2024-01-15", "last month", "2023-12"),
            ("2024-03-31", "last month", "2024-02"),
            ("2025-01-01", "on wednesday", "2025-01-01"),
            ("2025-01-01", "on tuesday", "2024-12-31"),
        ],
    )
    def test_a_word_over_the_turn_of_a_month(self, published: str, word: str, said: str) -> None:
        """Going back crosses the ends of months and years."""
        assert str(related(stamped(published), word)) == said

    @pytest.mark.parametrize("word", ["yesterday", "two days ago", "last month", "last year", "on Sunday"])
    def test_before_the_first_day_there_is_none(self, word: str) -> None:
        """A word that would go back beyond the calendar says nothing."""
        assert related(stamped("0001-01-01"), word) is None

    @pytest.mark.parametrize("word", ["last week", "this week"])
    def test_a_week_says_no_day(self, word: str) -> None:
        """A week is neither a day nor a month, and none is made up for it."""
        assert related(stamped("2025-05-08"), word) is None

    @pytest.mark.parametrize("word", ["today", "yesterday", "on wednesday", "last month", "this year"])
    def test_a_word_without_a_stamp_says_nothing(self, word: str) -> None:
        """Where nobody knows when the text was published, nobody knows which day "yesterday" was."""
        assert related(NOTHING, word, date("2025-05-06")) is None

    @pytest.mark.parametrize(
        ("word", "last", "said"),
        [
            ("the next day", "2025-05-31", "2025-06-01"),
            ("a day later", "2025-05-31", "2025-06-01"),
            ("the following day", "2023-06-26/2023-06-27", "2023-06-28"),
            ("the day before", "2025-06-01", "2025-05-31"),
            ("the day before", "XXXX-05-06", "XXXX-05-05"),
            ("the evening before", "2023-06-26/2023-06-27", "2023-06-25"),
            ("the next morning", "2025-05-31", "2025-06-01"),
            ("three days later", "2025-05-31", "2025-06-03"),
            ("a week later", "2023-06-26/2023-06-27", "2023-07-04"),
            ("two days earlier", "2025-06-01", "2025-05-30"),
            ("two weeks before", "2025-06-01", "2025-05-18"),
            ("the same day", "2025-05-31", "2025-05-31"),
            ("that day", "2025-05-31", "2025-05-31"),
            ("the same month", "2025-05", "2025-05"),
            ("on the 5th", "2025-05-02", "2025-05-05"),
            ("on the 5th", "2025-05-02/2025-05-03", "2025-05-05"),
            ("on the 5th", "2025-05", "2025-05-05"),
        ],
    )
    def test_a_word_that_goes_back_to_another_date(self, word: str, last: str, said: str) -> None:
        """Some words count from the date that was told before, stamp or not."""
        assert str(related(NOTHING, word, date(last))) == said

    @pytest.mark.parametrize(
        ("word", "last"),
        [
            ("the next day", None),
            ("the next day", "2025-05"),
            ("the next day", "XXXX-05-28"),
            ("the day before", "../2025-05-06"),
            ("two weeks later", "XXXX-05-28"),
            ("on the 5th", None),
            ("on the 5th", "2025"),
            ("on the 31st", "2025-04"),
        ],
    )
    def test_a_word_with_nothing_to_go_back_to(self, word: str, last: str | None) -> None:
        """Without a date before it that is precise enough, such a word says nothing."""
        assert related(NOTHING, word, date(last) if last else None) is None


def test_the_clock_is_never_read() -> None:
    """A date without a year keeps none, whatever the day on which the text is read."""
    assert complete(NOTHING, date("XXXX-05-06")) == PartialDate(None, 5, 6)


@pytest.mark.parametrize(
    ("text", "published", "dates"),
    [
        ("It closes this December.", "2025-03-11", ["2025-12"]),
        ("It ends on 30 June this year.", "2024-05-29", ["2024-06-30"]),
        ("It ends on 30 June of this year.", "2024-05-29", ["2024-06-30"]),
        ("It ended on 30 June.", "2024-05-29", ["2023-06-30"]),
        ("It began in July 2022 and ended the following April.", None, ["2022-07", "2023-04"]),
        ("It began in March 2022 and ended the following April.", None, ["2022-03", "2022-04"]),
        ("It ended in April, the following April was cold.", None, ["XXXX-04", "XXXX-04"]),
        ("They met on December, 5th.", "2023-12-07", ["2023-12-05"]),
    ],
)
def test_a_year_told_in_words(text: str, published: str | None, dates: list[str]) -> None:
    """A day or month of this year, or the month that follows another, has the year that is told so."""
    page = Page(text)
    mentions = find_dates(page)
    calendar = Calendar.of(PartialDate(published) if published else None, mentions)

    assert [str(mention.when) for mention in calendar.completed(mentions)] == dates
