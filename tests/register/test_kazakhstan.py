"""What sources say of Kazakhstan's standing: all of them, each with its page."""

import pytest

from kzcoe.model import Confidence, PartialDate, Standing
from kzcoe.register import shipped


def standings(name: str | int) -> set[Standing | None]:
    """The standings claimed towards a treaty."""
    return {statement.standing for statement in shipped().conventions.find(name).statements}


@pytest.mark.parametrize("number", [18, 127, 141, 165, 208])
def test_kazakhstan_is_a_party(number: int) -> None:
    """The conventions that Kazakhstan joined are those it is said to have joined."""
    assert shipped().conventions.find(number).standing() == Standing.PARTY


@pytest.mark.parametrize(("number", "date"), [(173, "2022-07"), (185, "2023-04"), (210, "2020-04")])
def test_kazakhstan_is_invited(number: int, date: str) -> None:
    """An invitation to accede is dated, and goes no further."""
    convention = shipped().conventions.find(number)

    assert convention.standing() == Standing.INVITED
    assert [str(ground.date) for ground in convention.grounds()] == [date]


def test_entry_into_force_is_dated() -> None:
    """The European Cultural Convention is in force for Kazakhstan since 5 March 2010."""
    convention = shipped().conventions.find(18)

    assert convention.standing("2010-03-04") == Standing.INTENDS
    assert convention.standing("2010-03-05") == Standing.PARTY


@pytest.mark.parametrize("number", [18, 127, 141, 165, 208])
def test_a_domestic_step_is_no_deposit(number: int) -> None:
    """A law or a resolution of the Government is an intention, and the note says so."""
    notes = [s.note or "" for s in shipped().conventions.find(number).statements if s.standing == Standing.INTENDS]

    assert notes
    assert all(note.endswith("a domestic step, not the deposit") for note in notes)


def test_disagreements_are_kept() -> None:
    """Of the 2005 laundering convention one source has Kazakhstan a party, and others on the way."""
    assert standings(198) == {Standing.PARTY, Standing.INTENDS}


def test_two_dates_of_one_fact_are_kept() -> None:
    """GRECO and the Kazakh agency give different days of joining."""
    members = [s for s in shipped().agreements.find("GRECO").statements if s.standing == Standing.MEMBER]

    assert {str(statement.date): statement.reference and statement.reference.confidence for statement in members} == {
        "2019-12-30": Confidence.PRESS,
        "2020-01-01": Confidence.OFFICIAL,
    }


def test_membership_of_the_venice_commission() -> None:
    """An observer in 2003, an applicant in 2011, a member since 2012."""
    venice = shipped().agreements.find("Venice Commission")

    assert venice.standing("2003-04-10") == Standing.OBSERVER
    assert venice.standing("2013") == Standing.MEMBER


def test_what_was_seen_is_said() -> None:
    """A day on which a source shows a standing is when it was said, not since when it holds."""
    observers = [
        s for s in shipped().agreements.find("Venice Commission").statements if s.standing == Standing.OBSERVER
    ]

    assert [(statement.date, statement.said) for statement in observers] == [(None, PartialDate("2003-04-10"))]


def test_most_treaties_say_nothing_of_kazakhstan() -> None:
    """Where no source speaks of Kazakhstan there is no statement."""
    told = [convention for convention in shipped().conventions if convention.statements]

    assert len(told) == 9
    assert shipped().conventions.find(5).standing() is None
