"""Who was where on which day: meetings that are told without a verb of meeting, and what is none."""

import pytest

from kzcoe import read


@pytest.mark.parametrize(
    ("text", "date", "place"),
    [
        (
            "On 16-18 May 2023 thirty judges and the Academy of Justice sat in one classroom in Almaty.",
            "2023-05-16/2023-05-18",
            "Almaty",
        ),
        (
            "Deputy Minister Anna Lundqvist and Senator Paul Mertens settled the quotas in Riga on 5 May 2024.",
            "2024-05-05",
            "Riga",
        ),
        (
            "Senator Paul Mertens answered questions of the Senate in Riga on 5 May 2024, the agency reports.",
            "2024-05-05",
            "Riga",
        ),
        (
            "Judges and specialists of the Supreme Court were looking for it on April 18-19 in Kostanay.",
            "XXXX-04-18/XXXX-04-19",
            "Kostanay",
        ),
    ],
)
def test_who_was_where_on_which_day(text: str, date: str, place: str) -> None:
    """Two sides in a city on a day came together, whatever they did there."""
    (meeting,) = read(text).meetings

    assert (str(meeting.date), meeting.place) == (date, place)


@pytest.mark.parametrize(
    "text",
    [
        "On 5 May 2024 Senator Paul Mertens was appointed in Riga by the Ministry of Justice.",
        "The treaty was signed in Riga on 5 May 2024 by the Ministry of Justice and the Council of Europe.",
        "A programme of the Council of Europe and the European Union was launched in Astana on 5 May 2024.",
        "A delegation of the Senate, headed by Paul Mertens, is to arrive in Astana on 5 May 2024.",
        "The day is kept on 5 May every year with the help of the Council of Europe and the Centre in Graz.",
        "The Ministry of Justice said in Riga on 5 May 2024 that Senator Paul Mertens was ill.",
        "Since 5 May 2024 Senator Paul Mertens and the Ministry of Justice have had an office in Riga.",
        "In May 2024 the Ministry of Justice and the Council of Europe opened an office in Riga.",
        "The sides agreed to hold the next talks of the Ministry of Justice and the Senate in Riga on 5 May 2024.",
    ],
)
def test_what_brings_nobody_together(text: str) -> None:
    """What is done without coming together, is still to come or is done every year is no meeting."""
    assert list(read(text).meetings) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Justice handed the Council of Europe two rooms in Riga on 5 May 2024.",
        "Minister Anna Lundqvist addressed a letter in Riga on 5 May 2024 to Director Paul Mertens.",
        "A book by Judge Anna Lundqvist and Senator Paul Mertens appeared in Riga on 5 May 2024.",
        "On 5 May 2024 the Ministry of Justice in Riga received the opinion of the Council of Europe.",
        "The Ministry of Justice and the Council of Europe were criticised by lawyers in Riga on 5 May 2024.",
        "Senator Paul Mertens almost met Minister Anna Lundqvist in Riga on 5 May 2024.",
        "Neither Senator Paul Mertens nor Minister Anna Lundqvist met the judges in Riga on 5 May 2024.",
        "Reports that Senator Paul Mertens met Minister Anna Lundqvist in Riga on 5 May 2024 are false.",
    ],
)
def test_a_deed_that_needs_no_meeting(text: str) -> None:
    """Two sides that are named with a day and a city did not therefore come together there."""
    assert list(read(text).meetings) == []


@pytest.mark.parametrize(
    "text",
    [
        "Minister Anna Lundqvist dropped in on Director Paul Mertens in Riga on 5 May 2024.",
        "Minister Anna Lundqvist took Director Paul Mertens through the law in Riga on 5 May 2024.",
        "Minister Anna Lundqvist stopped over in Riga on 5 May 2024 to see Director Paul Mertens.",
        "Minister Anna Lundqvist put her case to Director Paul Mertens in Riga on 5 May 2024.",
        "Director Paul Mertens inspected a mine in Riga on 5 May 2024 together with Minister Anna Lundqvist.",
    ],
)
def test_a_deed_for_which_both_have_to_be_there(text: str) -> None:
    """What one does to another, or with them, brings the two together."""
    (meeting,) = read(text).meetings

    assert {person.name for person in meeting.participants} == {"Anna Lundqvist", "Paul Mertens"}


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Minister Anna Lundqvist addressed a two-day seminar that closed in Riga on 5 May 2024.",
            ["2024-05-04/2024-05-05"],
        ),
        (
            "Senator Paul Mertens spoke at the round table, which passed in Riga on 5 May 2024.",
            ["2024-05-05"],
        ),
        (
            (
                "On 5 May 2024 a delegation of the Senate came to the city of Riga. The guests under the leadership of"
                " Senator Paul Mertens saw the tower, which was built in 1293, with Minister Anna Lundqvist."
            ),
            ["2024-05-05"],
        ),
        (
            (
                "Minister Anna Lundqvist chaired the forum in Riga on 5 May 2024. It was followed, on 6 May, by the"
                " meeting of the committee led by Director Paul Mertens."
            ),
            ["2024-05-05", "2024-05-06"],
        ),
        (
            (
                "Minister Anna Lundqvist received Director Paul Mertens on 5 May 2024.\n\n"
                "A few days earlier she had called on Senator Maria Costa."
            ),
            ["2024-05-05", "None"],
        ),
        (
            (
                "1 May 2024\n\nMinister Anna Lundqvist received Director Paul Mertens on Monday. The tower is to be"
                " built by 1 July 2025. The same day Judge Ivan Petrov met Senator Maria Costa in Oslo."
            ),
            ["2024-04-29", "2024-04-29"],
        ),
    ],
)
def test_when_they_met(text: str, dates: list[str]) -> None:
    """The days of a gathering, of a further one and of one before are told beside those of other things."""
    assert [str(meeting.date) for meeting in read(text).meetings] == dates


def test_the_noun_beside_it_tells_the_kind() -> None:
    """The kind is that of the noun in the clause."""
    (meeting,) = read(
        "On 5 May 2024 councillors filled the hall of the Senate in Riga for a conference of the Council of Europe."
    ).meetings

    assert meeting.kind.value == "conference"


def test_an_explanation_names_the_rule() -> None:
    """Whoever asks why is told that the words name two sides, a city and a day."""
    record = read(
        "Senator Paul Mertens and Director Anna Lundqvist settled the quotas in Riga on 5 May 2024.", id="one"
    )
    (why,) = record.explain(record.meetings[0]).of("kind")

    assert why.rules[0].meaning.startswith("The words name two sides, a city and a day")
