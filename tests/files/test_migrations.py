"""Files of every format there has been: they load, and a format that is left behind gets its step."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import kzcoe
from kzcoe.errors import FormatError
from kzcoe.files import correcting, corrections_schema, form, json_schema, to_json
from kzcoe.files.form import FORMAT
from kzcoe.files.migrations import CORRECTIONS, RECORDS, Migrations, migrate
from kzcoe.files.parquet import package
from kzcoe.model import Correction, DataVersion, Official
from kzcoe.record import Record

STORED = Path(__file__).parent / "formats"
EVERY_FORMAT = range(1, FORMAT + 1)
NEWEST = {"records": json_schema(), "corrections": corrections_schema()}


def stored(kind: str, version: int) -> Path:
    """The file of a format that is kept for these tests; none of them is ever written anew."""
    return STORED / kind / f"{version}.json"


@pytest.mark.parametrize("kind", NEWEST)
def test_each_format_has_its_file(kind: str) -> None:
    """A new format comes with a file of it, and with the step that leads there."""
    assert {int(path.stem) for path in (STORED / kind).iterdir()} == set(EVERY_FORMAT)
    assert set({"records": RECORDS, "corrections": CORRECTIONS}[kind]) == set(EVERY_FORMAT) - {FORMAT}


@pytest.mark.parametrize("version", EVERY_FORMAT)
def test_a_record_of_each_format_loads(version: int) -> None:
    """What the file says is in the record, to the letter, and is saved in the newest format."""
    record = kzcoe.load(stored("records", version))
    written = json.loads(to_json(record))

    assert record.version == DataVersion(name="2026.11", date="2026-11-22")
    assert [len(collection) for collection in record.collections().values()] == [2, 2, 1, 1, 1, 1, 1, 2]
    assert record.articles["hostile"].text == "A\u0421 e\u0301 \U0001f600 \"'<script>\u202e\r\n\t\x00\ud83d"
    assert all(record.articles[one.article].holds(one) for one in record.evidence())
    assert record.officials["claus-neukirch"].aliases == ("Klaus Neukirch", "\u0421laus Neukirch")
    assert [str(one) for one in record.officials["claus-neukirch"].posts[0].attested] == ["2023-06-28", "XXXX-11-13"]
    assert [account.place for account in record.meetings["talks-1"].accounts] == ["Astana", "Almaty"]
    assert record.conventions["ETS 185"].standing(on="2024") is kzcoe.Standing.SIGNED
    assert str(record.programmes["priorities"].period) == "2024/2027"
    assert dict(record.corrections_of("ETS 185")[0].was) == {"title": "Cybercrime Convention"}
    assert written["format"] == FORMAT
    assert form.from_json(to_json(record), "again") == record


@pytest.mark.parametrize("version", EVERY_FORMAT)
def test_corrections_of_each_format_load(version: int) -> None:
    """They are made in a record as they were when the file was written."""
    set_, remove, add = correcting.corrections_in(stored("corrections", version))

    assert set_.fact_id == "ETS 185"
    assert dict(set_.set).keys() == {"opened", "title"}
    assert (remove.collection, remove.id, remove.remove) == ("bodies", "pace", True)
    assert add.add == Official(id="anna-berg", name="Anna Berg")


@pytest.mark.parametrize("version", range(1, package.FORMAT + 1))
def test_a_folder_of_each_format_loads(version: int) -> None:
    """A record in Parquet, which counts its formats for itself, holds what the file in JSON does."""
    pytest.importorskip("pyarrow")

    record = kzcoe.load(STORED / "parquet" / str(version))

    assert record == kzcoe.load(stored("records", 1)).without("hostile")  # a text that Parquet cannot hold
    assert record.version == DataVersion(name="2026.11", date="2026-11-22")


@pytest.mark.parametrize("kind", NEWEST)
def test_the_newest_file_is_of_the_newest_schema(kind: str) -> None:
    """It says something of every attribute there is, so that none can be lost in a later format unnoticed."""
    value = json.loads(stored(kind, FORMAT).read_bytes())

    Draft202012Validator(NEWEST[kind]).validate(value)
    if kind == "records":
        assert given_in(value, NEWEST[kind], NEWEST[kind]) >= attributes_of(NEWEST[kind])


def attributes_of(schema: dict[str, Any]) -> set[tuple[str, str]]:
    """The attributes of every class but those of corrections, each of which gives a few."""
    return {
        (name, attribute)
        for name, definition in schema["$defs"].items()
        for attribute in definition.get("properties", {})
        if not name.endswith(("Correction", "Values"))
    } | {("", attribute) for attribute in schema["properties"]}


def given_in(value: Any, schema: dict[str, Any], whole: dict[str, Any], name: str = "") -> set[tuple[str, str]]:  # noqa: ANN401 - any JSON value
    """The attributes that a value gives, by their class."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        return given_in(value, whole["$defs"][name], whole, name)
    found = {(name, key) for key in value} if isinstance(value, dict) else set()
    for one in schema.get("anyOf", []):
        found |= given_in(value, one, whole, name)
    for inner in value if isinstance(value, list) else []:
        found |= given_in(inner, schema.get("items", {}), whole, name)
    for key, inner in value.items() if isinstance(value, dict) else []:
        found |= given_in(inner, schema.get("properties", {}).get(key, {}), whole, name)
    return found


# A format 0 that never was: officials were called people, and a name was in two parts.


def people_to_officials(value: dict[str, Any]) -> None:
    """The step from it to format 1."""
    value["officials"] = value.pop("people", [])
    for one in value["officials"]:
        one["name"] = f"{one.pop('given')} {one.pop('family')}"


def reasons_are_required(value: dict[str, Any]) -> None:
    """The same for its corrections, which gave no reason."""
    for one in value["corrections"]:
        one["reason"] = "none was given"


OLD = {"format": 0, "people": [{"id": "anna", "given": "Anna", "family": "Berg"}]}
ANNA = Record(officials=[Official(id="anna", name="Anna Berg")])


@pytest.fixture
def _format_0(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "RECORDS", {0: people_to_officials})
    monkeypatch.setattr(correcting, "CORRECTIONS", {0: reasons_are_required})


@pytest.mark.usefixtures("_format_0")
def test_a_record_of_an_old_format_is_brought_up_to_date(tmp_path: Path) -> None:
    """`load` takes it as it takes the newest, and a record that is of the newest is left as it is."""
    (tmp_path / "old.json").write_text(json.dumps(OLD))
    ANNA.save(tmp_path / "new.json")

    assert kzcoe.load(tmp_path / "old.json") == kzcoe.load(tmp_path / "new.json") == kzcoe.load(tmp_path) == ANNA


@pytest.mark.usefixtures("_format_0")
def test_corrections_of_an_old_format_are_brought_up_to_date(tmp_path: Path) -> None:
    """Those of a record likewise."""
    old = {"collection": "officials", "id": "anna", "remove": True, "author": "A"}
    (tmp_path / "old.json").write_text(json.dumps({"format": 0, "corrections": [old]}))

    assert ANNA.corrected(tmp_path / "old.json").corrections == (
        Correction(collection="officials", id="anna", remove=True, author="A", reason="none was given"),
    )


@pytest.mark.usefixtures("_format_0")
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"format": 0, "people": 5}', "is not of format 0, as it says"),
        ('{"format": 0, "people": [5]}', "is not of format 0, as it says"),
        ('{"format": 0, "people": [{"id": "anna"}]}', "is not of format 0, as it says"),
        ('{"format": 0, "more": 5}', "unknown 'more'"),
        ('{"format": 0, "format": 0}', "expected each key once, found 'format' more than once"),
        (
            '{"format": 0, "people": [{"id": "a", "id": "b", "given": "A", "family": "B"}]}',
            "officials[0]: expected each key once, found 'id' more than once",
        ),
        ('{"format": -1}', "format: expected 1, found -1"),
        ('{"format": false}', "format: expected 1, found false"),
        ('{"format": 0.0}', "format: expected 1, found 0.0"),
        ('{"format": 2}', "format 2 is newer than 1, the newest this version of kzcoe reads; upgrade kzcoe"),
    ],
)
def test_what_is_not_as_the_old_format_had_it_is_refused(text: str, problem: str, tmp_path: Path) -> None:
    """One clear sentence with the file, as for the newest."""
    path = tmp_path / "old.json"
    path.write_text(text)

    with pytest.raises(FormatError) as error:
        kzcoe.load(path)

    assert str(error.value) == f"{path}: {problem}"


def test_steps_follow_each_other() -> None:
    """A file that is several formats old goes through every one of them, each of which knows two formats only."""
    value: dict[str, Any] = {"format": 3, "steps": []}
    steps: Migrations = {number: lambda one: one["steps"].append(one["format"]) for number in range(2, 6)}

    migrate(value, steps, "old")

    assert value == {"format": 6, "steps": [3, 4, 5]}
