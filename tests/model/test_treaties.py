"""Standings are answered from the statements, and say by which."""

from typing import Any

import pytest
from hypothesis import given

from kzcoe.model import Convention, Evidence, PartialAgreement, PartialDate, Period, Reference, Standing, Statement
from strategies import conventions, maybe, statements, whens

EVIDENCE = Evidence("a", 0, 5, "words")
PAGE = Reference(title="A page")


def statement(standing: str | None, date: str | None = None, **rest: Any) -> Statement:  # noqa: ANN401 - any attribute
    """A statement by an article."""
    return Statement(standing=standing, date=date, **({"evidence": EVIDENCE} | rest))


@pytest.mark.parametrize(
    ("date", "said", "on", "possibly", "certainly"),
    [
        ("2000-01-01", None, "2000-01-01", True, True),
        ("2000-01-01", None, "1999-12-31", False, False),
        ("2000-01-01", None, "2016", True, True),
        ("2000", None, "2000-05-01", True, False),
        ("2000", None, "2000", True, False),
        ("2000", None, "2001", True, True),
        ("1999/2001", None, "2000", True, True),
        ("1999/2001", None, "1999-05", True, False),
        ("../2001", None, "1990", True, False),
        ("XXXX-11-13", None, "2000", True, False),
        (None, "2016-05-01", "2016-05-01", True, True),
        (None, "2016-05-01", "2016-04-30", False, False),
        (None, None, "2016", False, False),
        ("2000", "2016-05-01", "2005", True, True),
    ],
)
def test_holds(date: str | None, said: str | None, on: str, *, possibly: bool, certainly: bool) -> None:
    """A statement speaks from the date it gives, or else from the day it was made, and not before."""
    party = statement("party", date, said=said)

    assert party.holds(on) is possibly
    assert party.holds(on, certain=True) is certainly
    assert party.holds()
    assert party.since == (PartialDate(said) if date is None and said else party.date)


def test_a_statement_without_a_standing_holds_nothing() -> None:
    """A source that only names the treaty says nothing of Kazakhstan, at any time."""
    silent = statement(None, "2000")

    assert not silent.holds()
    assert not silent.holds("2016")
    assert Convention(number=5, series="ETS", title="A convention", statements=[silent]).standing() is None


@given(statements(), maybe(whens()))
def test_what_certainly_holds_possibly_holds(one: Statement, on: PartialDate | Period | None) -> None:
    """Certain is narrower than possible."""
    assert one.holds(on) or not one.holds(on, certain=True)


CONVENTION = Convention(
    number=141,
    series="ETS",
    title="A convention",
    short_titles=["Short"],
    statements=[
        statement("signed", "2010"),
        statement("party", "2016-01-01"),
        statement("party", "2016-01-02", evidence=None, reference=PAGE),
        statement("intends", said="2008-05-01"),
        statement(None),
    ],
)


@pytest.mark.parametrize(
    ("on", "standing", "grounds"),
    [
        (None, Standing.PARTY, (1, 2)),
        ("2016-01-02", Standing.PARTY, (1, 2)),
        ("2016-01-01", Standing.PARTY, (1,)),
        ("2015", Standing.SIGNED, (0,)),
        ("2009", Standing.INTENDS, (3,)),
        ("2007", None, ()),
    ],
)
def test_the_furthest_standing_reached_and_its_grounds(
    on: str | None, standing: Standing | None, grounds: tuple[int, ...]
) -> None:
    """The standing on a date is the furthest reached by then, and the grounds are the statements that say so."""
    assert CONVENTION.standing(on) is standing
    assert CONVENTION.grounds(on) == tuple(CONVENTION.statements[place] for place in grounds)


def test_certainly_reached() -> None:
    """With `certain`, a standing counts only when it was reached on every reading of its date."""
    assert CONVENTION.standing("2010-06-01") is Standing.SIGNED
    assert CONVENTION.standing("2010-06-01", certain=True) is Standing.INTENDS


@given(conventions(), maybe(whens()))
def test_a_standing_has_grounds(convention: Convention, on: PartialDate | Period | None) -> None:
    """There is a standing exactly when there are statements that say so, and all of them say the same."""
    grounds = convention.grounds(on)

    assert {ground.standing for ground in grounds} == {convention.standing(on)} - {None}
    assert set(grounds) <= set(convention.statements)


def test_a_partial_agreement_has_its_own_scale() -> None:
    """Observer and member are standings towards a partial agreement."""
    agreement = PartialAgreement(
        id="venice-commission",
        name="European Commission for Democracy through Law",
        short_name="Venice Commission",
        aliases=["EDL"],
        statements=[statement("observer", "1998"), statement("member", "2012")],
    )

    assert agreement.standing("2011") is Standing.OBSERVER
    assert agreement.standing() is Standing.MEMBER
    assert agreement.names == ("European Commission for Democracy through Law", "Venice Commission", "EDL")


@pytest.mark.parametrize(
    ("number", "series", "identifier", "reference"),
    [
        (5, "ETS", "ETS 5", "ETS No. 005"),
        (193, "ETS", "ETS 193", "ETS No. 193"),
        (194, "CETS", "CETS 194", "CETS No. 194"),
    ],
)
def test_how_a_convention_is_cited(number: int, series: Any, identifier: str, reference: str) -> None:  # noqa: ANN401
    """The series changes with number 194, and the reference is written as the Treaty Office writes it."""
    convention = Convention(number=number, series=series, title="A convention", short_titles=["Short"])

    assert (convention.id, convention.reference) == (identifier, reference)
    assert convention.names == ("A convention", "Short")
