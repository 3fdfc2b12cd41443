"""Dates as the press prints them: each form with what it says, and what looks like a date and is none."""

from calendar import month_name
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.model import PartialDate
from kzcoe.reading.dates import find_dates
from kzcoe.reading.dates.forms import FORMS, starts
from kzcoe.reading.pages import Page

MONTHS = list(month_name)[1:]
PIECES = st.sampled_from(
    (
        *(*MONTHS, "MAY", "jan", "Sept.", "Dec", "third", "tenth", "6", "31st", "2023", "2023-05-06", "6.5.2023"),
        *("the", "from", "between", "In", "mid-", "until", "last year", "of", "to", "and"),
        *("-", ",", ".", "/", "x", "\n", "  "),
    )
)


def printed(text: str) -> list[tuple[str, str]]:
    """Each date of a text: the words that print it, and what they say in EDTF."""
    return [(text[m.start : m.end], str(m.when)) for m in find_dates(Page(text))]


def said(text: str) -> list[str]:
    """What the dates of a text say."""
    return [when for _, when in printed(text)]


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        # a day of a month
        ("They met on May 6 in Astana.", "May 6", "XXXX-05-06"),
        ("They met on 6 May in Astana.", "6 May", "XXXX-05-06"),
        ("They met on 06 May in Astana.", "06 May", "XXXX-05-06"),
        ("They met on the 25th of March.", "the 25th of March", "XXXX-03-25"),
        ("They met on March 25th.", "March 25th", "XXXX-03-25"),
        ("They met on the 1st of July.", "the 1st of July", "XXXX-07-01"),
        ("They met on 3rd October.", "3rd October", "XXXX-10-03"),
        ("They met on the third of October.", "the third of October", "XXXX-10-03"),
        ("BRUSSELS, Nov 14 – The group met.", "Nov 14", "XXXX-11-14"),
        ("They met on Nov. 14.", "Nov. 14", "XXXX-11-14"),
        ("They met on Sept. 3 and parted.", "Sept. 3", "XXXX-09-03"),
        ("They met on 3 Sept and parted.", "3 Sept", "XXXX-09-03"),
        ("They met on Feb 29.", "Feb 29", "XXXX-02-29"),
        ("ON 6 MAY THE COMMITTEE MET", "6 MAY", "XXXX-05-06"),
        # with its year
        ("They met on May 6, 2025.", "May 6, 2025", "2025-05-06"),
        ("They met on May 6 2025.", "May 6 2025", "2025-05-06"),
        ("They met on 6 May 2025.", "6 May 2025", "2025-05-06"),
        ("They met on 6 May, 2025.", "6 May, 2025", "2025-05-06"),
        ("They met on the 6th of May 2025.", "the 6th of May 2025", "2025-05-06"),
        ("They met on the sixth of May, 2025.", "the sixth of May, 2025", "2025-05-06"),
        ("They met on 29 February 2024.", "29 February 2024", "2024-02-29"),
        ("They met on 06.05.2025.", "06.05.2025", "2025-05-06"),
        ("They met on 6.5.2025 in Astana.", "6.5.2025", "2025-05-06"),
        ("They met on 06/05/2025 in Astana.", "06/05/2025", "2025-05-06"),
        ("They met on 06-05-2025 in Astana.", "06-05-2025", "2025-05-06"),
        ("They met on 6. 5. 2025 in Astana.", "6. 5. 2025", "2025-05-06"),
        ("Letter of 06 05 2025", "06 05 2025", "2025-05-06"),
        ("2025/05/06 11:58", "2025/05/06", "2025-05-06"),
        ("2025.05.06", "2025.05.06", "2025-05-06"),
        ("2025-05-06T11:58:00+05:00", "2025-05-06T11:58:00+05:00", "2025-05-06"),
        ("2025-05-06T06:58:00.000Z | News", "2025-05-06T06:58:00.000Z", "2025-05-06"),
        ("6.V.2025 | News", "6.V.2025", "2025-05-06"),
        ("6/V/2025, 11h58", "6/V/2025", "2025-05-06"),
        ("Signed on 6 XII 2025.", "6 XII 2025", "2025-12-06"),
        ("06-May-2025", "06-May-2025", "2025-05-06"),
        ("TUE 6 JAN 2026", "6 JAN 2026", "2026-01-06"),
        ("SEPT. 6, 2025", "SEPT. 6, 2025", "2025-09-06"),
        ("Declaration (No. 71 by 14.05.2025 year) was read.", "14.05.2025", "2025-05-14"),
        ("They met on 2025-05-06 in Astana.", "2025-05-06", "2025-05-06"),
        ("In force since 23 March 1983.", "23 March 1983", "1983-03-23"),
        ("They met on 6\u00a0May\u00a02025.", "6\u00a0May\u00a02025", "2025-05-06"),
        ("They met on 6\nMay\r\n2025.", "6\nMay\r\n2025", "2025-05-06"),
        ("On the twenty-second of April it was signed.", "the twenty-second of April", "XXXX-04-22"),
        ("Sent on the 5th day of September 2016.", "the 5th day of September 2016", "2016-09-05"),
        # months and years
        ("In the March month of 2016 it was signed.", "March month of 2016", "2016-03"),
        ("They met in May.", "May", "XXXX-05"),
        ("They met in Sept.", "Sept.", "XXXX-09"),
        ("They met last March, in Baku.", "March", "XXXX-03"),
        ("Since June, much has changed.", "June", "XXXX-06"),
        ("They met in May 2024.", "May 2024", "2024-05"),
        ("They met in May of 2024.", "May of 2024", "2024-05"),
        ("They met in early June 2023.", "June 2023", "2023-06"),
        ("By mid-April the text was ready.", "April", "XXXX-04"),
        ("They met in 2012.", "2012", "2012"),
        ("Since 1997, there is a link.", "1997", "1997"),
        ("A member (2020).", "2020", "2020"),
        ("Member since 2012;", "2012", "2012"),
        ("In 2012's budget", "2012", "2012"),
    ],
)
def test_a_date_is_read_as_printed(text: str, words: str, when: str) -> None:
    """A date is found with the words that print it, and says no more than they do."""
    assert printed(text) == [(words, when)]


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("on 26-27 June in Astana", "26-27 June", "XXXX-06-26/XXXX-06-27"),
        ("on 26–27 June in Astana", "26–27 June", "XXXX-06-26/XXXX-06-27"),
        ("on 26 – 27 June 2023", "26 – 27 June 2023", "2023-06-26/2023-06-27"),
        ("on June 26-27, 2023", "June 26-27, 2023", "2023-06-26/2023-06-27"),
        ("on June 26–27", "June 26–27", "XXXX-06-26/XXXX-06-27"),
        ("on June 26 and 27", "June 26 and 27", "XXXX-06-26/XXXX-06-27"),
        ("on 26 and 27 June", "26 and 27 June", "XXXX-06-26/XXXX-06-27"),
        ("from 26 to 28 June 2023", "26 to 28 June 2023", "2023-06-26/2023-06-28"),
        ("from the 26th to the 28th of June", "the 26th to the 28th of June", "XXXX-06-26/XXXX-06-28"),
        ("on Jan. 31–Feb. 2", "Jan. 31–Feb. 2", "XXXX-01-31/XXXX-02-02"),
        ("on Jan. 31 – Feb. 2, 2024", "Jan. 31 – Feb. 2, 2024", "2024-01-31/2024-02-02"),
        ("from 31 January to 2 February", "31 January to 2 February", "XXXX-01-31/XXXX-02-02"),
        ("31 January – 2 February 2024", "31 January – 2 February 2024", "2024-01-31/2024-02-02"),
        ("from 30 December to 2 January 2024", "30 December to 2 January 2024", "2023-12-30/2024-01-02"),
        ("30 December 2023 to 2 January 2024", "30 December 2023 to 2 January 2024", "2023-12-30/2024-01-02"),
        ("December 30, 2023 – January 2, 2024", "December 30, 2023 – January 2, 2024", "2023-12-30/2024-01-02"),
        ("from May 2023 to March 2024", "May 2023 to March 2024", "2023-05/2024-03"),
        ("May–June 2024", "May–June 2024", "2024-05/2024-06"),
        ("2024–2027", "2024–2027", "2024/2027"),
        ("2024 - 2027", "2024 - 2027", "2024/2027"),
        ("the plan for 2024-2027", "2024-2027", "2024/2027"),
        ("from 2024 to 2027", "from 2024 to 2027", "2024/2027"),
        ("between 2019 and 2021", "between 2019 and 2021", "2019/2021"),
        ("from 26.06.2023 to 28.06.2023", "26.06.2023 to 28.06.2023", "2023-06-26/2023-06-28"),
        ("26-28.06.2023", "26-28.06.2023", "2023-06-26/2023-06-28"),
        ("it runs 2024–26", "2024–26", "2024/2026"),
        ("the priorities of 2014/15", "2014/15", "2014/2015"),
        ("from Monday to Friday, 20 to 24 June", "20 to 24 June", "XXXX-06-20/XXXX-06-24"),
        ("held Monday to Friday (20-24 June 2022)", "20-24 June 2022", "2022-06-20/2022-06-24"),
    ],
)
def test_a_stretch_is_read_as_one_period(text: str, words: str, when: str) -> None:
    """Two ends joined by a dash or a word are one period, and an end takes from the other what it does not print."""
    assert printed(text) == [(words, when)]


@pytest.mark.parametrize(
    "text",
    [
        "The parties may 6 times a year meet in Astana.",
        "The country may accede to the Convention.",
        "May the talks go well!",
        "May I thank the Commission?",
        "It may, in time, be signed.",
        "They may. They should.",
        "A march of 12 guards opened the parade.",
        "Agreements march on.",
        "the Convention (No. 127)",
        "ETS No. 185, CETS 210, ETS № 018 and CETS No. 196",
        "ETS-141 and ETS/141",
        "under Article 12 of the Charter",
        "Articles 5-6 and 9.2",
        "rules 10.2 and 12/3",
        "in Room 14",
        "in Hall 2.04",
        "from 10.30 to 12.00",
        "at 11:58",
        "a share of 3.5 per cent",
        "some 46 member states",
        "a grant of 1,2012 units",
        "case no. 2012/34",
        "in the 1990s",
        "32.05.2025",
        "2025-13-40",
        "31 April",
        "telephone 7172-2024-55",
        "telephone 72 11 05 2024-55",
        "file 06-05-2025/4",
        "the 2193/11/12 series",
        "the 20th meeting",
        "Theresa May, April Lund and June Berg came.",
        "",
    ],
)
def test_what_looks_like_a_date_is_none(text: str) -> None:
    """Verbs, names, and the numbers of treaties, articles, rooms and times are no dates."""
    assert printed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "in Room 2015",
        "attended by 2000 students",
        "a grant of 2000 euros",
        "PACE Resolution 2013",
    ],
)
def test_a_number_that_could_be_a_year_is_none(text: str) -> None:
    """A number between 1940 and 2099 that counts or numbers something is no year."""
    assert printed(text) == []


def test_the_year_of_a_document_is_a_date() -> None:
    """A year in brackets after a number is the year, and the number is none."""
    assert printed("Resolution 2193 (2017)") == [("2017", "2017")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("He came on 5 May 2024 and left on 7 May 2024.", ["2024-05-05", "2024-05-07"]),
        ("Signed in 1998, in force since 1 February 1999.", ["1998", "1999-02-01"]),
        ("01.02.1999, 05.03.2010, 08.04.2015", ["1999-02-01", "2010-03-05", "2015-04-08"]),
        ("No. 165 (01.02.1999); No. 018 (05.03.2010)", ["1999-02-01", "2010-03-05"]),
        ("observer since 1998, member since 2012", ["1998", "2012"]),
        ("On 5 March; on 12 April", ["XXXX-03-05", "XXXX-04-12"]),
        ("on Tuesday, May 6", ["None", "XXXX-05-06"]),
        ("On 5 March and 12 April", ["XXXX-03-05", "XXXX-04-12"]),
        ("On 5 and 12 March", ["XXXX-03-05", "XXXX-03-12"]),
        ("On 5, 6 and 7 March", ["XXXX-03-05/XXXX-03-07"]),
    ],
)
def test_each_of_several_dates_is_read(text: str, when: list[str]) -> None:
    """Several dates of a text are found in order, each by itself."""
    assert said(text) == when


@pytest.mark.parametrize(
    ("text", "words", "relation"),
    [
        ("They met yesterday.", "yesterday", "the day before today"),
        ("Today the Assembly sat.", "Today", "today"),
        ("They met on Wednesday.", "on Wednesday", "weekday"),
        ("On Wednesday they met.", "On Wednesday", "weekday"),
        ("They met last Friday.", "last Friday", "weekday"),
        ("Last Friday they met.", "Last Friday", "weekday"),
        ("They met last month.", "last month", "last month"),
        ("This year they met.", "This year", "this year"),
        ("They met last week.", "last week", "week"),
        ("The next day they left.", "The next day", "the day after"),
        ("They met the day before.", "the day before", "the day before"),
        ("They met the same day.", "the same day", "the same day"),
        ("They met again on the 5th.", "on the 5th", "day of the month"),
        ("They met last night.", "last night", "the day before today"),
    ],
)
def test_a_word_that_stands_for_a_date_is_kept_as_a_word(text: str, words: str, relation: str) -> None:
    """A date relative to another is found, and says nothing until something is known that it goes back to."""
    (mention,) = find_dates(Page(text))

    assert (text[mention.start : mention.end], mention.relation, mention.when) == (words, relation, None)
    assert mention.words == words.lower()


def test_a_day_of_last_year_is_marked() -> None:
    """A day with "last year" beside it keeps that it is one of the year before."""
    (mention,) = find_dates(Page("on 6 May last year"))

    assert (mention.start, mention.end, mention.when, mention.relation) == (3, 18, PartialDate(None, 5, 6), "last year")


def test_a_mention_says_by_which_form_it_was_found() -> None:
    """Each date tells the form in which it is printed."""
    rules = {form: find_dates(Page(form))[0].rule for form in ("6 May 2025", "May 6", "2025-05-06", "yesterday")}

    assert len(set(rules.values())) == len(rules)
    assert all(rules.values())


@given(st.integers(1, 28), st.integers(1, 12), st.integers(1940, 2099))
def test_the_forms_of_a_full_date_say_the_same(day: int, month: int, year: int) -> None:
    """Whichever way a full date is printed, it is the same date."""
    name = MONTHS[month - 1]
    forms = (
        f"{year}-{month:02}-{day:02}",
        f"{day:02}.{month:02}.{year}",
        f"{day}/{month}/{year}",
        f"{day} {name} {year}",
        f"{name} {day}, {year}",
        f"{day} {name.upper()} {year}",
        f"{day} of {name}, {year}",
    )

    assert {tuple(said(f"They met on {form}.")) for form in forms} == {(f"{year}-{month:02}-{day:02}",)}


@given(st.text(st.sampled_from("0123456789./-–, MayJune andtoof1st20245") | st.characters(), max_size=60))
def test_dates_of_any_text_stand_in_it(text: str) -> None:
    """Whatever the text, the dates found are sorted, do not overlap and lie in it."""
    found = find_dates(Page(text))

    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.lists(st.tuples(PIECES, st.sampled_from([" ", "", "  "])), max_size=12))
def test_every_form_begins_where_a_date_may_begin(pieces: list[tuple[str, str]]) -> None:
    """Dates are looked for at some places of a text only, and no form of a date begins at any other."""
    text = "".join(piece + gap for piece, gap in pieces)

    for form in FORMS:
        assert {match.start() for match in form.regex.finditer(text)} <= set(starts(text)[form.begins])
