"""What is refused of a folder in Parquet: one sentence that names the file and the place."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from kzcoe.errors import FormatError, KzcoeError, SourceError
from kzcoe.files import load
from kzcoe.files.parquet.package import hash_of
from kzcoe.model import Article, Evidence, Meeting, Participant, Span
from kzcoe.record import Record

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

Row: TypeAlias = dict[str, Any]

RECORD = Record(
    articles=[Article(id="a", text="In Strasbourg.", spans=[Span(0, 2, "headline")])],
    meetings=[
        Meeting(id="l"),
        Meeting(
            id="m",
            kind="talks",
            date="2024-03",
            participants=[Participant(name="A", evidence=Evidence("a", 0, 2, "In"))],
            evidence=[Evidence("a", 0, 2, "In")],
        ),
    ],
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the record."""
    RECORD.to_parquet(tmp_path)
    return tmp_path


def refused(folder: Path, error: type[KzcoeError] = FormatError) -> str:
    """What loading the folder says, after the path of the folder."""
    with pytest.raises(error) as caught:
        load(folder)
    return str(caught.value).replace(f"{folder}/", "")


def put(folder: Path, table: Any) -> None:  # noqa: ANN401 - a pyarrow.Table
    """A table in the place of the meetings, with its hash in the descriptor."""
    pq.write_table(table, folder / "meetings.parquet")
    told = json.loads((folder / "datapackage.json").read_bytes())
    for resource in told["resources"]:
        if resource["name"] == "meetings":
            resource["hash"] = hash_of((folder / "meetings.parquet").read_bytes())
    (folder / "datapackage.json").write_text(json.dumps(told))


def meetings(folder: Path) -> Any:  # noqa: ANN401 - a pyarrow.Table
    """The table of the meetings."""
    return pq.read_table(folder / "meetings.parquet")


def loose(field: Any) -> Any:  # noqa: ANN401 - a pyarrow.Field
    """The field with nulls allowed everywhere in it."""
    type_ = field.type
    if pa.types.is_struct(type_):
        type_ = pa.struct(map(loose, type_))
    if pa.types.is_list(type_):
        type_ = pa.list_(loose(type_.value_field))
    return pa.field(field.name, type_)


def describe(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the descriptor."""
    told = json.loads((folder / "datapackage.json").read_bytes())
    change(told)
    (folder / "datapackage.json").write_text(json.dumps(told))


def test_a_newer_form(folder: Path) -> None:
    """Before anything else, since everything may be different in it."""
    describe(folder, lambda told: (told.update(kzcoe={"format": 2, "new": True}), told.pop("resources")))

    assert refused(folder) == (
        "datapackage.json: kzcoe: format 2 is newer than 1, the newest this version of kzcoe reads; upgrade kzcoe"
    )


@pytest.mark.parametrize(
    ("mark", "problem"),
    [
        ({"format": 0}, "format: expected 1, found 0"),
        ({"format": "1"}, 'format: expected 1, found "1"'),
        ({"format": True}, "format: expected 1, found true"),
        ({}, "format: missing"),
        ({"format": 1, "x": 2}, "unknown 'x'"),
        (None, "expected an object, found null"),
        ([1], "expected an object, found a list"),
    ],
)
def test_a_form_that_is_none(mark: object, problem: str, folder: Path) -> None:
    """There is one form so far."""
    describe(folder, lambda told: told.update(kzcoe=mark))

    assert refused(folder) == f"datapackage.json: kzcoe: {problem}"


@pytest.mark.parametrize("resources", [None, [], "x", [5], [{"name": "articles", "path": "../../articles.parquet"}]])
def test_a_collection_that_is_not_described(resources: object, folder: Path) -> None:
    """Each has its file, under its own name in the folder; no other path is followed."""
    describe(folder, lambda told: told.update(resources=resources))

    assert refused(folder) == (
        "datapackage.json: resources: expected one with name 'articles' and path 'articles.parquet', found 0"
    )


def test_a_collection_that_is_described_twice(folder: Path) -> None:
    """Which of the two it is, nobody knows."""
    describe(folder, lambda told: told["resources"].append(told["resources"][0]))

    assert refused(folder).endswith("path 'articles.parquet', found 2")


def test_a_missing_file(folder: Path) -> None:
    """By its path."""
    (folder / "bodies.parquet").unlink()

    assert refused(folder, SourceError) == "bodies.parquet: cannot be read: No such file or directory"


def test_a_descriptor_that_is_broken(folder: Path) -> None:
    """A folder of tables alone is no record; what is wrong with the descriptor is told."""
    (folder / "datapackage.json").write_text('{"kzcoe": {"format": 1},')

    assert refused(folder).startswith("datapackage.json: line 1, column 25: expected JSON: ")


@pytest.mark.parametrize("other", ["[]", "{}", '{"name": "mine", "resources": []}'])
def test_the_descriptor_of_other_data(other: str, folder: Path) -> None:
    """It is taken for what a file of that ending would be: a record in JSON."""
    (folder / "datapackage.json").write_text(other)

    assert refused(folder) == 'datapackage.json: expected a record: an object with "format": 1'


def test_a_file_that_was_changed(folder: Path) -> None:
    """The hash in the descriptor is that of the file that was written."""
    pq.write_table(meetings(folder)[:1], folder / "meetings.parquet")

    assert re.fullmatch(
        r"meetings\.parquet: is not the file that datapackage\.json describes: its hash is sha256:\w+, expected"
        r" sha256:\w+; it was changed, or writing the folder was cut short",
        refused(folder),
    )


@pytest.mark.parametrize("hash_", ["", 5, [], {}, "sha256:", "md5:0"])
def test_a_hash_that_is_none(hash_: object, folder: Path) -> None:
    """Only a descriptor that says nothing of it lets any file pass."""
    describe(folder, lambda told: told["resources"][0].update(hash=hash_))

    assert refused(folder).startswith("articles.parquet: is not the file")


def test_a_file_without_a_hash(folder: Path) -> None:
    """Whoever changes files on purpose takes the hash out."""
    pq.write_table(meetings(folder)[:1], folder / "meetings.parquet")
    describe(folder, lambda told: [resource.pop("hash") for resource in told["resources"]])

    assert load(folder) == Record(articles=RECORD.articles, meetings=RECORD.meetings[:1])


def test_tables_of_other_tools_are_as_good(folder: Path) -> None:
    """Those of polars and DuckDB have types of their own for the same."""
    polars = pytest.importorskip("polars")
    duckdb = pytest.importorskip("duckdb")
    describe(folder, lambda told: [resource.pop("hash") for resource in told["resources"]])
    polars.read_parquet(folder / "meetings.parquet").write_parquet(folder / "meetings.parquet")
    duckdb.sql(f"copy (from '{folder}/articles.parquet') to '{folder}/again.parquet'")
    (folder / "again.parquet").replace(folder / "articles.parquet")

    assert load(folder) == RECORD


@pytest.mark.parametrize("data", [b"", b"PAR1", b"{}", b"PAR1" + bytes(100) + b"PAR1"])
def test_a_file_that_is_no_parquet(data: bytes, folder: Path) -> None:
    """Also one that begins like it."""
    (folder / "meetings.parquet").write_bytes(data)
    describe(folder, lambda told: [resource.pop("hash") for resource in told["resources"]])

    assert refused(folder).startswith("meetings.parquet: expected Parquet: ")


def test_a_column_of_another_type(folder: Path) -> None:
    """The file, the column, what was expected and what was found."""
    table = meetings(folder)
    place = table.schema.get_field_index("place")
    put(folder, table.set_column(place, "place", pa.array([1, 2], pa.int64())))

    assert refused(folder) == "meetings.parquet: column 'place': expected string, found int64"


def test_a_missing_and_an_unknown_column(folder: Path) -> None:
    """By their names."""
    table = meetings(folder)
    put(folder, table.drop_columns(["topics"]))
    assert refused(folder) == "meetings.parquet: column 'topics': missing"

    put(folder, table.append_column("mood", pa.array(["good", "bad"])))
    assert refused(folder) == "meetings.parquet: unknown column 'mood'"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"kind": "tea"}, 'kind: expected "meeting" or "talks" or '),
        ({"date": "2024-13"}, "date: PartialDate.month: expected"),
        ({"date": "2024-04"}, "date_earliest: expected 2024-04-01, found 2024-03-01"),
        ({"date_latest": None}, "date_latest: expected 2024-03-31, found None"),
        ({"date": None}, "date_earliest: expected None, found 2024-03-01"),
        ({"date": "2024-03-XX"}, "date: expected 2024-03, found 2024-03-XX"),
        ({"id": None}, "id: missing"),
        ({"id": " "}, "Meeting.id: expected text that is not blank"),
        ({"bodies": None}, "bodies: expected [], found None"),
        ({"topics": [None]}, "topics[0]: expected text, found null"),
        ({"participants": [{"name": None}]}, "participants[0].name: missing"),
        ({"participants": [None]}, "participants[0]: expected an object, found null"),
        (
            {"evidence": [{"article": "a", "start": 0, "end": 3, "quote": "In"}]},
            "evidence[0]: Evidence.quote: expected",
        ),
        (
            {"evidence": [{"article": "a", "start": -1, "end": 1, "quote": "In"}]},
            "evidence[0]: Evidence.start: expected",
        ),
    ],
)
def test_a_row_that_tells_no_fact(change: Row, problem: str, folder: Path) -> None:
    """The file, the row, the column and what was expected; what is computed must agree too."""
    table = meetings(folder)
    first, second = table.to_pylist()
    put(folder, pa.Table.from_pylist([first, {**second, **change}], schema=pa.schema(map(loose, table.schema))))

    told = refused(folder)

    assert told.startswith(f"meetings.parquet, row 2: {problem}"), told
    assert "\n" not in told


def test_an_id_that_stands_twice(folder: Path) -> None:
    """It is told for the folder."""
    table = meetings(folder)
    put(folder, pa.concat_tables([table, table]))

    assert refused(folder) == f"{folder}: Meetings: the id 'l' stands twice"
