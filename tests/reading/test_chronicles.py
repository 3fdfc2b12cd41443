"""Chronicles: entries that begin with their year, whose facts are of that year."""

import pytest

from kzcoe.reading import read
from kzcoe.reading.chronicles import chronicle

BY_DOT = """The country and the Council in dates

1998. Kazakhstan obtains observer status with the Venice Commission.

2010. Accession to the European Cultural Convention.

2012, March. Full membership of the Venice Commission.

2015, 1 August. The tax assistance convention (ETS 127) enters into force for Kazakhstan.

2017. In May the rapporteur of PACE, Anna Berg, visited Astana and met Paul Holm, Speaker of the Senate.

2020, 1 January. Kazakhstan becomes a member of GRECO. In April it is invited to accede to the Istanbul Convention.
"""
BY_DASH = """Kazakhstan
1997 – first contacts; signature of the Lisbon Recognition Convention
2010 – accession to the European Cultural Convention
2012 – Venice Commission, full membership
2020 – accession to GRECO
"""
SHARED_DAY = """May 5. Timeline of major events

2010 – Kazakhstan acceded to the European Cultural Convention.

2016 – Anna Berg, Speaker of the Senate, met in Oslo with Paul Holm, President of the Court.

2021 – A football match is called off.
"""


def claims(text: str) -> dict[str, list[tuple[str | None, str | None]]]:
    """What is said of each treaty and agreement of a text, with its date."""
    record = read(text)
    facts = [(f"{one.number}", one.statements) for one in record.conventions]
    facts += [(one.id, one.statements) for one in record.agreements]
    return {name: [(s.standing, str(s.date) if s.date else None) for s in told if s.evidence] for name, told in facts}


def test_entries_have_their_years() -> None:
    """What an entry tells is of its year, or of the day or the month beside the year."""
    assert claims(BY_DOT) == {
        "18": [("party", "2010")],
        "127": [("party", "2015-08-01")],
        "210": [("invited", "2020-04")],
        "greco": [("member", "2020-01-01")],
        "venice-commission": [("observer", "1998"), ("member", "2012-03")],
    }


def test_a_meeting_is_of_the_year_of_its_entry() -> None:
    """A month without a year is one of the entry's year."""
    (meeting,) = read(BY_DOT).meetings

    assert (str(meeting.date), meeting.place) == ("2017-05", "Astana")


def test_lines_without_stops() -> None:
    """Lines of a few words each are entries, and neither headlines nor one sentence."""
    assert claims(BY_DASH) == {
        "18": [("party", "2010")],
        "165": [("signed", "1997")],
        "greco": [("member", "2020")],
        "venice-commission": [("member", "2012")],
    }
    assert read(BY_DASH).articles[0].title == "Kazakhstan"


def test_events_of_one_day_of_the_year() -> None:
    """Where a page tells what happened on a day in other years, each entry is of that day."""
    record = read(SHARED_DAY, published="2024-05-05")

    assert claims(SHARED_DAY) == {"18": [("party", "2010-05-05")]}
    assert [(str(meeting.date), meeting.place) for meeting in record.meetings] == [("2016-05-05", "Oslo")]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("1998. One.\n2012, March. Two.\n2015, 1 August: Three.", [1998, 2012, 2015]),
        ("2015 – Three.\n\n2012 – Two.\n\n1998 – One.", [2015, 2012, 1998]),
        ("1998 | One\n2012 | Two", [1998, 2012]),
        ("1 May 1998. One.\nMarch 2012. Two.\n26-27 June 2015. Three.\n2020. Four.", [1998, 2012, 2015, 2020]),
        ("1998   One\n2012   Two", [1998, 2012]),
        ("2014 – One.\n2016 – Two.\n\nBorn on this day\n1948 – Three.\n1951 – Four.", [2014, 2016, 1948, 1951]),
        ("2010. One entry alone is none.", []),
        ("The law was passed in\n2010. It was read\n2011 times.", []),
        ("2014-2016: a stretch.\n2016-2018: another.", []),
        ("Expo 2017: a fair.\nEuro 2020: a cup.", []),
    ],
)
def test_what_is_an_entry(text: str, years: list[int]) -> None:
    """Two lines at least begin with a year and a sign, in the order of the years."""
    assert [entry.year for entry in chronicle(text)] == years


def test_an_entry_ends_at_the_next() -> None:
    """An entry reaches to the next one, or to an empty line, and the last one to the end of its line."""
    text = "1998. One\nand more.\n2012. Two.\nNo entry."

    assert [text[entry.start : entry.end] for entry in chronicle(text)] == ["1998. One\nand more.\n", "2012. Two."]


def test_a_year_told_beside_a_day_counts() -> None:
    """A day of the following year is not of the year of its entry."""
    text = "2009. They spoke.\n2010. It was drafted. Kazakhstan signed ETS 24 on 5 May of the following year."

    assert claims(text)["24"] == [("signed", "2011-05-05")]


def test_years_that_stand_alone() -> None:
    """What stands below a year alone in its line is of that year."""
    text = """The country and the Council
A chronology of its steps, compiled by the library for those who ask.

2010
5 March - Kazakhstan accedes to the European Cultural Convention.

2012
13 March - Kazakhstan becomes a full member of the Venice Commission.

2020
1 January - Kazakhstan becomes a member of GRECO.
22 April - The Committee of Ministers invites Kazakhstan to accede to the Istanbul Convention.
"""
    told = claims(text)

    assert told["18"] == [("party", "2010-03-05")]
    assert told["venice-commission"] == [("member", "2012-03-13")]
    assert told["greco"] == [("member", "2020-01-01")]
    assert told["210"] == [("invited", "2020-04-22")]


def test_two_years_alone_are_no_chronicle() -> None:
    """Two lines of nothing but four digits may be anything."""
    assert chronicle("1990\nSheets of paper.\n\n2010\nSheets of glass.") == ()


def test_days_beside_the_year() -> None:
    """An entry may begin with its year and a stretch of days."""
    text = (
        "A chronology\n\n2008, 12-14 May - Anna Berg, Rapporteur of PACE, is received in Astana by Paul Holm, Speaker "
        "of the Senate.\n\n2010, 5 March - Accession to the European Cultural Convention.\n"
    )
    (told,) = read(text).meetings

    assert str(told.date) == "2008-05-12/2008-05-14"
