"""Columns: each attribute of a class has its own, and a fact loses nothing on the way into them and back."""

import inspect
from collections.abc import Iterator
from datetime import date

import pytest
from attrs import fields
from hypothesis import given
from hypothesis import strategies as st

import strategies
from kzcoe.export.arrow import Column, columns_of, docstrings, plain, row_of
from kzcoe.files.form import structure
from kzcoe.model import Convention, Evidence, Meeting, Official, PartialAgreement, Period, Post, Programme, Standing
from kzcoe.model.facts import KINDS

FACTS = [pytest.param(kind, strategies.EVERY_CLASS[kind], id=kind.__name__) for kind in KINDS.values()]


def everywhere(columns: tuple[Column, ...]) -> Iterator[Column]:
    """The columns, and those within them."""
    for column in columns:
        yield column
        yield from everywhere(column.columns)


def names(columns: tuple[Column, ...]) -> list[str]:
    """What the columns are called."""
    return [column.name for column in columns]


def named(kind: type, name: str) -> Column:
    """The column of that name."""
    return next(column for column in columns_of(kind) if column.name == name)


@pytest.mark.parametrize("kind", KINDS.values())
def test_each_attribute_is_a_column(kind: type) -> None:
    """In the order of the class; what is computed stands beside what it is computed from."""
    given = [column.name for column in columns_of(kind) if not column.computed]

    assert given == [attribute.name for attribute in fields(kind)]
    assert "id" in names(columns_of(kind))


@pytest.mark.parametrize("kind", KINDS.values())
def test_each_column_is_explained(kind: type) -> None:
    """By the docstring of the attribute, or by what it is computed from."""
    assert [column.name for column in everywhere(columns_of(kind)) if not column.about.endswith(".")] == []


def test_a_docstring_is_told_in_one_line() -> None:
    """Also one that goes over several, and that of a computed id."""
    assert named(Evidence, "start").about == "Offset of the first code point."
    assert named(Convention, "id").about == 'Series and number, "ETS 141".'
    assert [column.name for column in everywhere(columns_of(Official)) if "\n" in column.about] == []


def test_without_the_source_nothing_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    """An application may be shipped without it; its columns are the same."""

    def gone(_: object) -> str:
        raise OSError("source code not available")

    monkeypatch.setattr(docstrings, "getsource", gone)

    assert docstrings.about_attributes.__wrapped__(Meeting) == {}
    assert inspect.getsource(Meeting)


def test_a_date_is_three_columns() -> None:
    """Its text and its bounds; several dates are three lists."""
    date_, earliest, latest = (named(Meeting, f"date{end}") for end in ("", "_earliest", "_latest"))

    assert (date_.holds, date_.computed, date_.optional) == (str, False, True)
    assert (earliest.holds, earliest.computed, earliest.optional) == (date, True, True)
    assert latest.about == "The last day that `date` may mean."
    assert [one.many for one in columns_of(Post) if one.name.startswith("attested")] == [True] * 3


def test_a_period_is_bounded_where_it_is_not_open() -> None:
    """An open end has no bound."""
    row = row_of(Programme(id="p", name="P", period=Period("2019/..")))

    assert (row["period"], row["period_earliest"], row["period_latest"]) == ("2019/..", date(2019, 1, 1), None)


def test_accounts_have_no_accounts() -> None:
    """They are meetings in every other respect."""
    inner = names(named(Meeting, "accounts").columns)

    assert inner == [name for name in names(columns_of(Meeting)) if name != "accounts"]


def test_a_word_may_be_one_of_its_vocabulary() -> None:
    """Also where the vocabulary is part of the annotation."""
    [statements] = [one for one in columns_of(Convention) if one.name == "statements"]

    assert statements.columns[0].choices == tuple(standing.value for standing in Standing)
    assert named(Convention, "series").choices == ("ETS", "CETS")
    assert named(PartialAgreement, "kind").choices == ("partial", "enlarged", "enlarged-partial")
    assert named(PartialAgreement, "kind").optional


@pytest.mark.parametrize(("kind", "facts"), FACTS)
def test_a_fact_comes_back_from_its_row(kind: type, facts: st.SearchStrategy[object]) -> None:
    """Whatever it is, with all that is part of it."""

    @given(facts)
    def comes_back(fact: object) -> None:
        row = row_of(fact)
        assert list(row) == names(columns_of(kind))
        assert structure(plain(row, kind), kind, "row") == fact

    comes_back()
