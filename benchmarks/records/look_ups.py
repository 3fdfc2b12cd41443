"""The same three questions to each peer: one meeting by its id, those of a week, those of a person.

Each gives whole meetings, or whole rows, and the ids of what is given, for the comparison. Tables have a row for each
meeting and, apart from them, one for each person at it.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
from attrs import frozen

from kzcoe import Record

ID = "meeting-77"
FIRST, LAST = date(2010, 5, 3), date(2010, 5, 9)
PERSON = "official-77"

OURS = "kzcoe"
SCAN = "list comprehension"


@frozen
class LookUp:
    """A question as a peer is asked it."""

    ask: Callable[[], Any]
    """Gives the meetings."""
    ids: Callable[[Any], Iterable[str]]
    """The ids of what was given."""


Asked = Mapping[str, Mapping[str, LookUp]]
"""Look-ups by question and peer."""


def questions(record: Record) -> Asked:
    """Every look-up."""
    tables = _tables(record)
    peers = [_ours(record), _scans(record), *_pandas(tables), *_polars(tables), *_duckdb(tables)]
    asked: dict[str, dict[str, LookUp]] = {"by id": {}, "of a week": {}, "of a person": {}}
    for name, ids, asks in peers:
        for question, ask in zip(asked, asks, strict=True):
            asked[question][name] = LookUp(ask, ids)
    return asked


def fresh(record: Record) -> Mapping[str, Callable[[], Callable[[], object]]]:
    """The same questions to meetings of which no index has been made: what is to be called anew before each."""

    def asking(ask: Callable[[Any], object]) -> Callable[[], Callable[[], object]]:
        def prepared() -> Callable[[], object]:
            meetings = record.meetings.part_of(record)
            return lambda: ask(meetings)

        return prepared

    return {
        "by id": asking(lambda meetings: meetings[ID]),
        "of a week": asking(lambda meetings: meetings.between(FIRST, LAST)),
        "of a person": asking(lambda meetings: meetings.involving(PERSON)),
    }


Peer = tuple[str, Callable[[Any], Iterable[str]], tuple[Callable[[], Any], Callable[[], Any], Callable[[], Any]]]


def _ours(record: Record) -> Peer:
    meetings = record.meetings
    return (
        OURS,
        lambda found: [found.id] if hasattr(found, "id") else found.ids,
        (lambda: meetings[ID], lambda: meetings.between(FIRST, LAST), lambda: meetings.involving(PERSON)),
    )


def _scans(record: Record) -> Peer:
    meetings = tuple(record.meetings)
    return (
        SCAN,
        lambda found: [one.id for one in found],
        (
            lambda: [one for one in meetings if one.id == ID],
            lambda: [one for one in meetings if one.date is not None and FIRST <= one.date.earliest <= LAST],
            lambda: [one for one in meetings if any(person.official == PERSON for person in one.participants)],
        ),
    )


def _tables(record: Record) -> tuple[pa.Table, pa.Table]:
    """The meetings, and who took part in which."""
    meetings = pa.table(
        {
            "id": [one.id for one in record.meetings],
            "date": [one.date.earliest if one.date else None for one in record.meetings],
            "place": [one.place for one in record.meetings],
        }
    )
    present = [(one.id, person.official) for one in record.meetings for person in one.participants]
    return meetings, pa.table({"meeting": [one for one, _ in present], "official": [who for _, who in present]})


def _pandas(tables: tuple[pa.Table, pa.Table]) -> list[Peer]:
    meetings, present = map(pd.DataFrame.from_arrow, tables)
    meetings["date"] = pd.to_datetime(meetings["date"])
    by_id = meetings.set_index("id")
    by_date = meetings.set_index("date").sort_index()
    by_person = present.set_index("official")["meeting"].sort_index()
    first, last = pd.Timestamp(FIRST), pd.Timestamp(LAST)
    return [
        (
            "pandas",
            lambda found: found["id"],
            (
                lambda: meetings[meetings["id"] == ID],
                lambda: meetings[meetings["date"].between(first, last)],
                lambda: meetings[meetings["id"].isin(present.loc[present["official"] == PERSON, "meeting"])],
            ),
        ),
        (
            "pandas, indexed",
            lambda found: found.get("id", found.index),
            (
                lambda: by_id.loc[[ID]],
                lambda: by_date.loc[first:last],
                lambda: by_id.loc[by_person.loc[[PERSON]]],
            ),
        ),
    ]


def _polars(tables: tuple[pa.Table, pa.Table]) -> list[Peer]:
    meetings, present = map(pl.DataFrame, tables)
    return [
        _polars_peer("polars", (meetings, meetings), present),
        _polars_peer("polars, sorted", (meetings.sort("id"), meetings.sort("date")), present.sort("official")),
    ]


def _polars_peer(name: str, meetings: tuple[pl.DataFrame, pl.DataFrame], present: pl.DataFrame) -> Peer:
    by_id, by_date = meetings

    def of_a_person() -> pl.DataFrame:
        theirs = present.filter(pl.col("official") == PERSON)
        return by_id.join(theirs, left_on="id", right_on="meeting", how="semi")

    return (
        name,
        lambda found: found["id"],
        (
            lambda: by_id.filter(pl.col("id") == ID),
            lambda: by_date.filter(pl.col("date").is_between(FIRST, LAST)),
            of_a_person,
        ),
    )


def _duckdb(tables: tuple[pa.Table, pa.Table]) -> list[Peer]:
    return [_duckdb_peer("DuckDB", tables), _duckdb_peer("DuckDB, indexed", tables, "id", "date", "official")]


def _duckdb_peer(name: str, tables: tuple[pa.Table, pa.Table], *indexed: str) -> Peer:
    database = duckdb.connect()
    for table, rows in zip(("meetings", "present"), tables, strict=True):
        database.register("rows", rows)
        database.execute(f"create table {table} as from rows")
        for column in {*indexed} & {*rows.column_names}:
            database.execute(f"create index {table}_{column} on {table} ({column})")

    def asking(query: str, *values: object) -> Callable[[], list[tuple[Any, ...]]]:
        return lambda: database.execute(query, values).fetchall()

    return (
        name,
        lambda found: [row[0] for row in found],
        (
            asking("from meetings where id = ?", ID),
            asking("from meetings where date between ? and ?", FIRST, LAST),
            asking("from meetings where id in (select meeting from present where official = ?)", PERSON),
        ),
    )
