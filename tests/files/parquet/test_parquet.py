"""A record in Parquet: what is written comes back equal, and Frictionless agrees that it is what it says."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import strategies
from kzcoe.errors import FormatError, MissingExtraError, SourceError
from kzcoe.files import load, read_many, to_parquet
from kzcoe.model import Article, Convention, Meeting, Official
from kzcoe.model.facts import KINDS
from kzcoe.record import Record

pq = pytest.importorskip("pyarrow.parquet")

FILES = {"datapackage.json", *(f"{name}.parquet" for name in KINDS)}
ONE = Record(articles=[Article(id="a", text="A text.\n")])
HOSTILE = Record(
    articles=[Article(id="../../etc/passwd", text="a\0b\r\n\u2028\u202e<script>alert(1)</script>\U0001f600")],
    officials=[Official(id="'; drop table officials; --", name='"', aliases=["\u0421laus", "e\u0301"])],
)


def records() -> st.SearchStrategy[Record]:
    """Records with up to two facts in each collection."""
    collections = {
        name: st.lists(strategies.EVERY_CLASS[kind], max_size=2, unique_by=lambda fact: fact.id)  # type: ignore[attr-defined]
        for name, kind in KINDS.items()
    }
    return st.builds(Record, **collections, version=strategies.maybe(strategies.data_versions()))


@given(records())
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_record_comes_back_equal(tmp_path_factory: pytest.TempPathFactory, record: Record) -> None:
    """Whatever is in it, and of whatever version."""
    folder = tmp_path_factory.mktemp("record")

    record.to_parquet(folder)
    back = load(folder)

    assert back == record
    assert back.version == record.version


@pytest.mark.parametrize("record", [Record(), ONE, HOSTILE, load()], ids=["empty", "one", "hostile", "published"])
def test_a_record_comes_back_equal(record: Record, tmp_path: Path) -> None:
    """One file a collection and the descriptor, also where there is nothing; the folder is made."""
    record.to_parquet(tmp_path / "record")

    assert {path.name for path in (tmp_path / "record").iterdir()} == FILES
    assert load(tmp_path / "record") == record
    assert load(f"{tmp_path}/record/datapackage.json") == record


def test_writing_again_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two folders of one record do not differ, so that a change of one is a change of the record."""
    for name in ("a", "b", "a"):
        to_parquet(load(), tmp_path / name)

    assert {name: (tmp_path / "a" / name).read_bytes() for name in FILES} == {
        name: (tmp_path / "b" / name).read_bytes() for name in FILES
    }


def test_another_record_takes_the_place(tmp_path: Path) -> None:
    """Of the whole of the one that was there."""
    load().to_parquet(tmp_path)
    ONE.to_parquet(tmp_path)

    assert load(tmp_path) == ONE


def test_what_lies_beside_it_is_no_part_of_it(tmp_path: Path) -> None:
    """A folder that is a record is read as that: not the notes in it, nor folders in it."""
    ONE.to_parquet(tmp_path)
    (tmp_path / "README.md").write_text("Roman Vassilenko met Bjørn Berge in Strasbourg on 3 March 2024.")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "article.txt").write_text("An article.")

    assert load(tmp_path) == ONE
    assert (tmp_path / "README.md").exists()


def test_a_folder_may_hold_records_in_folders(tmp_path: Path) -> None:
    """They are read with the articles around them."""
    ONE.to_parquet(tmp_path / "one")
    (tmp_path / "b.txt").write_text("An article.")

    assert load(tmp_path).articles.ids == ("a", "b")
    assert [record.articles.ids for record in read_many([tmp_path / "one", tmp_path / "b.txt"])] == [("a",), ("b",)]


def test_articles_are_read_from_their_table(tmp_path: Path) -> None:
    """`articles.parquet` by itself is a table of articles like any other."""
    article = Article(id="a", text="Roman Vassilenko met Bjørn Berge in Strasbourg.", published="2024-03-05")
    Record(articles=[article]).to_parquet(tmp_path)

    told = load(tmp_path / "articles.parquet")

    assert told.articles["a"].text == article.text
    assert str(told.articles["a"].published) == "2024-03-05"
    assert told.officials.named("Roman Vassilenko")


def test_articles_written_by_polars_are_read(tmp_path: Path) -> None:
    """A frame made of articles is one of articles again."""
    polars = pytest.importorskip("polars")
    polars.DataFrame(ONE.articles).write_parquet(tmp_path / "some.parquet")

    assert load(tmp_path / "some.parquet").articles["a"].text == "A text.\n"


@pytest.mark.parametrize("record", [Record(), ONE, HOSTILE, load()], ids=["empty", "one", "hostile", "published"])
def test_frictionless_finds_the_package_valid(record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The descriptor and the data: types, vocabularies, what is required, and ids that stand once."""
    frictionless = pytest.importorskip("frictionless")
    record.to_parquet(tmp_path)
    monkeypatch.chdir(tmp_path)

    assert list(frictionless.Package.metadata_validate(json.loads(Path("datapackage.json").read_bytes()))) == []
    report = frictionless.validate("datapackage.json")
    assert report.flatten(["name", "rowNumber", "fieldName", "note"]) == []
    assert report.valid
    assert [task.name for task in report.tasks] == list(KINDS)


def test_frictionless_would_find_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word outside its vocabulary, and an id that stands twice."""
    frictionless = pytest.importorskip("frictionless")
    Record(meetings=[Meeting(id="a"), Meeting(id="b", kind="talks")]).to_parquet(tmp_path)
    monkeypatch.chdir(tmp_path)
    rewrite(tmp_path / "meetings.parquet", lambda rows: [{**rows[0], "kind": "tea"}, {**rows[1], "id": "a"}])

    report = frictionless.validate("datapackage.json")

    assert {note[0] for note in report.flatten(["fieldName"])} >= {"kind"}
    assert "primary-key" in {kind[0] for kind in report.flatten(["type"])}


def rewrite(path: Path, change: Any) -> None:  # noqa: ANN401 - a function of rows
    """Change the rows of a file, and forget its hash."""
    table = pq.read_table(path)
    pq.write_table(type(table).from_pylist(change(table.to_pylist()), schema=table.schema), path)
    forget_hash(path)


def forget_hash(path: Path) -> None:
    """Take the hash of a file out of the descriptor."""
    package = path.with_name("datapackage.json")
    told = json.loads(package.read_bytes())
    for resource in told["resources"]:
        if resource["path"] == path.name:
            del resource["hash"]
    package.write_text(json.dumps(told))


def test_the_descriptor_tells_what_lists_hold(tmp_path: Path) -> None:
    """Fields of structs with their types and meanings, and the version of the form."""
    ONE.to_parquet(tmp_path)
    told = json.loads((tmp_path / "datapackage.json").read_bytes())
    [meetings] = [resource["schema"] for resource in told["resources"] if resource["name"] == "meetings"]
    [participants] = [field for field in meetings["fields"] if field["name"] == "participants"]

    assert told["kzcoe"] == {"format": 1}
    assert meetings["primaryKey"] == ["id"]
    assert participants["description"] == "Persons named as taking part."
    assert participants["items"]["fields"][0] == {
        "name": "name",
        "type": "string",
        "description": "The name in its fullest form in the article.",
        "constraints": {"required": True},
    }


def test_the_files_tell_what_their_columns_mean(tmp_path: Path) -> None:
    """Whoever has only the file has the descriptions too."""
    ONE.to_parquet(tmp_path)

    assert (
        pq.read_schema(tmp_path / "articles.parquet").field("text").metadata[b"description"]
        == b"The text, to the letter."
    )


def test_a_fact_that_has_no_place_in_parquet_leaves_the_old_record(tmp_path: Path) -> None:
    """It is found out before anything is touched."""
    ONE.to_parquet(tmp_path)

    with pytest.raises(FormatError, match=r"^Article 'b': text: Arrow cannot hold it"):
        Record(articles=[Article(id="b", text="\ud800")]).to_parquet(tmp_path)
    with pytest.raises(FormatError):
        Record(articles=[Article(id="b", text="\ud800")]).to_parquet(tmp_path / "new")

    assert load(tmp_path) == ONE
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["meetings.parquet", "datapackage.json"])
def test_files_of_another_origin_are_not_replaced(name: str, tmp_path: Path) -> None:
    """Neither a table nor the descriptor of other data."""
    (tmp_path / name).write_text('{"name": "mine", "resources": []}')

    with pytest.raises(FormatError, match=rf"{name}: is not of a record in Parquet, and would be replaced"):
        ONE.to_parquet(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("inner", ["missing/record", "file", "file/record", "a\0"])
def test_a_folder_that_cannot_be_made_is_named(inner: str, tmp_path: Path) -> None:
    """A folder that is not there, a file in its place or in its way, and a path that no system has."""
    (tmp_path / "file").write_text("")

    with pytest.raises(SourceError, match=r": cannot be written: \w+"):
        ONE.to_parquet(tmp_path / inner)


def test_without_pyarrow_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Writing and reading say what to install."""
    ONE.to_parquet(tmp_path)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)

    with pytest.raises(MissingExtraError, match=r"kzcoe\[frames\]"):
        Record(articles=[Article(id="b", text="B")]).to_parquet(tmp_path)
    with pytest.raises(MissingExtraError, match=r"articles\.parquet: reading Parquet needs pyarrow"):
        load(tmp_path)


def test_a_convention_is_found_by_its_id(tmp_path: Path) -> None:
    """The id is computed, and in the table all the same."""
    record = Record(conventions=[Convention(number=141, series="ETS", title="Laundering")])
    record.to_parquet(tmp_path)

    assert pq.read_table(tmp_path / "conventions.parquet")["id"].to_pylist() == ["ETS 141"]
