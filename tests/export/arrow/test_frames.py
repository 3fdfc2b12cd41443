"""Frames: pyarrow, pandas, polars and DuckDB take a collection as it is, and so does what this package offers."""

import pickle
import sys
from datetime import date
from typing import Any

import pytest

from kzcoe.errors import MissingExtraError
from kzcoe.files import load
from kzcoe.model import Meeting
from kzcoe.model.facts import KINDS
from kzcoe.record import Meetings, Record

pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")
duckdb = pytest.importorskip("duckdb")

NAMES = ["published", "empty"]
EVERY = [(which, name) for which in NAMES for name in KINDS]


def collection(which: str, name: str) -> Any:  # noqa: ANN401 - of any class
    """A collection of the published record, or an empty one of its class."""
    facts = getattr(load(), name)
    return facts if which == "published" else facts[:0]


@pytest.mark.parametrize(("which", "name"), EVERY)
def test_pyarrow_takes_a_collection(which: str, name: str) -> None:
    """As a table, as a stream, and as a schema."""
    facts = collection(which, name)

    assert pa.table(facts).equals(facts.to_arrow(), check_metadata=True)
    assert pa.RecordBatchReader.from_stream(facts).read_all().equals(facts.to_arrow())
    assert pa.schema(facts).equals(facts.to_arrow().schema, check_metadata=True)


@pytest.mark.parametrize(("which", "name"), EVERY)
def test_pandas_takes_a_collection(which: str, name: str) -> None:
    """With a row for each fact, and the columns of the class."""
    facts = collection(which, name)

    frame = pd.DataFrame.from_arrow(facts)

    assert list(frame.columns) == facts.to_arrow().column_names
    assert list(frame["id"]) == list(facts.ids)


@pytest.mark.parametrize(("which", "name"), EVERY)
def test_polars_takes_a_collection(which: str, name: str) -> None:
    """With the same types when it is empty; `to_polars` gives the same frame."""
    facts = collection(which, name)

    frame = pl.DataFrame(facts)

    assert frame.schema == pl.DataFrame(collection("published", name)).schema
    assert frame["id"].to_list() == list(facts.ids)
    assert frame.equals(facts.to_polars())
    assert frame.schema == facts.to_polars().schema


@pytest.mark.parametrize(("which", "name"), EVERY)
def test_duckdb_takes_a_collection(which: str, name: str) -> None:
    """A local variable is a table, as often as a query names it."""
    facts = collection(which, name)

    relation = duckdb.sql("from facts")

    assert relation.columns == facts.to_arrow().column_names
    assert [row[0] for row in relation.fetchall()] == [row["id"] for row in facts.to_arrow().to_pylist()]
    assert duckdb.sql("select count(*) from facts a join facts b using (id)").fetchall() == [(len(facts),)]


def test_duckdb_looks_into_structs() -> None:
    """Lists of structs open up, texts that look like SQL are texts, and days are days."""
    meetings = load().meetings

    found = duckdb.sql("""
        select id, date_earliest from (select *, unnest(participants) as person from meetings)
        where person.name = 'Murat Nurtleu' and date_earliest > date '2020-01-01'
    """).fetchall()

    assert found == [(meetings.involving("Murat Nurtleu")[0].id, date(2025, 5, 6))]


def test_pandas_knows_the_days() -> None:
    """`to_pandas` has them as dates that compare and group; a missing one is missing."""
    frame = Meetings([Meeting(id="a", date="2023-06-28"), Meeting(id="b", date="XXXX-11-13")]).to_pandas()

    assert frame["date_earliest"].dt.year.to_list() == pytest.approx([2023, float("nan")], nan_ok=True)
    assert frame["date_latest"].isna().to_list() == [False, True]
    assert frame[frame["date_latest"] < "2024"]["id"].to_list() == ["a"]


def test_days_of_every_year_fit() -> None:
    """Also those that nanoseconds since 1970 do not reach."""
    meetings = Meetings([Meeting(id="a", date="0001"), Meeting(id="b", date="9999")])

    assert meetings.to_pandas()["date_latest"].dt.year.to_list() == [1, 9999]
    assert meetings.to_polars()["date_earliest"].dt.year().to_list() == [1, 9999]
    assert duckdb.sql("select max(date_latest) from meetings").fetchall() == [(date(9999, 12, 31),)]


def test_another_schema_can_be_asked_for() -> None:
    """The interface lets whoever takes the table say in which types."""
    facts = load().programmes
    wanted = pa.schema(
        [pa.field(one.name, pa.large_string() if one.name == "id" else one.type) for one in pa.schema(facts)]
    )

    table = pa.table(facts, schema=wanted)

    assert table.schema.field("id").type == pa.large_string()
    assert table.num_rows == len(facts)


def test_a_collection_with_a_table_is_still_a_value() -> None:
    """It pickles, compares and hashes as before."""
    facts = load().meetings
    facts.to_arrow()

    assert pickle.loads(pickle.dumps(facts)) == facts  # noqa: S301 - our own bytes
    assert hash(facts) == hash(Meetings(facts))


@pytest.mark.parametrize(
    ("missing", "method"),
    [("pyarrow", "to_arrow"), ("pyarrow", "__arrow_c_stream__"), ("pandas", "to_pandas"), ("polars", "to_polars")],
)
def test_a_missing_library_is_told_with_its_extra(missing: str, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    monkeypatch.setitem(sys.modules, missing, None)

    with pytest.raises(MissingExtraError, match=rf'needs {missing}: pip install "kzcoe\[frames\]"'):
        getattr(Record(meetings=[Meeting(id="a")]).meetings, method)()
