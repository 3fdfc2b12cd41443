"""The tool beside the data keeps the files in one form."""

import json
import runpy
import shutil
import sys
from pathlib import Path

import pytest

from kzcoe.register.__main__ import main
from kzcoe.register.canonical import canonical
from kzcoe.register.columns import TABLES, Column, Table
from kzcoe.register.tables import shipped_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the data to work on."""
    copy = tmp_path / "data"
    shutil.copytree(str(shipped_folder()), copy)
    return copy


def spoil(folder: Path) -> Path:
    """Turn the rows of a file round and write them in one line."""
    file = folder / "places.json"
    file.write_text(json.dumps(json.loads(file.read_text(encoding="utf-8"))[::-1]), encoding="utf-8")
    return file


def test_form_of_a_row() -> None:
    """Columns have an order, rows are sorted, letters stand as they are, and the file ends with a line."""
    text = canonical(
        [{"sources": ["https://b"], "confidence": "press", "name": "Ə", "id": "b"}, {"name": "A", "id": "a"}],
        TABLES["bodies"],
    )

    assert text == (
        '[\n {\n  "id": "a",\n  "name": "A"\n },\n {\n  "id": "b",\n  "name": "Ə",\n'
        '  "sources": [\n   "https://b"\n  ],\n  "confidence": "press"\n }\n]\n'
    )


def test_rows_in_a_row_have_their_order_too() -> None:
    """The columns of posts are arranged, and the posts stay in the order given."""
    row = {"id": "x", "posts": [{"body": "b", "title": "Second"}, {"title": "First"}]}

    assert list(TABLES["officials"].arranged(row)["posts"][0]) == ["title", "body"]
    assert [post["title"] for post in TABLES["officials"].arranged(row)["posts"]] == ["Second", "First"]


def test_rows_without_an_order_stay_as_given() -> None:
    """Where the order of rows carries meaning, the tool leaves it."""
    assert canonical([{"a": 2}, {"a": 1}], Table((Column("a", bool),))) == '[\n {\n  "a": 2\n },\n {\n  "a": 1\n }\n]\n'


def test_unknown_columns_are_kept() -> None:
    """The tool loses nothing; the schema is what refuses."""
    assert list(TABLES["bodies"].arranged({"odd": 1, "id": "x"})) == ["id", "odd"]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({}, "no host"),
        ({"host": "x", "publisher": " ", "page": "p", "confidence": "press"}, "publisher: not ' '"),
        ({"host": "x", "publisher": "p", "page": "p", "confidence": "sure"}, "confidence: not 'sure'"),
        ({"host": "x", "publisher": "p", "page": "p", "confidence": "press", "colour": "red"}, "no column 'colour'"),
    ],
)
def test_faults_are_told(row: dict[str, object], fault: str) -> None:
    """What is missing, unknown or wrong in a row is named."""
    assert fault in set(TABLES["publishers"].faults(row))


def test_a_fault_in_a_row_of_a_row_is_told() -> None:
    """A post without a title spoils the row of its official."""
    assert list(
        TABLES["officials"].faults(
            {"id": "x", "name": "X", "posts": [{}], "sources": ["https://x"], "confidence": "press"}
        )
    )


def test_check_only_looks(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With ``--check`` the file that is not canonical is named, left alone, and the exit code is 1."""
    file = spoil(folder)
    before = file.read_bytes()

    assert main([str(folder), "--check"]) == 1
    assert file.read_bytes() == before
    assert capsys.readouterr().out == f"{file} is not canonical\n"


def test_rewriting_makes_canonical(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without it the file is rewritten, and then there is nothing left to do."""
    file = spoil(folder)

    assert main([str(folder)]) == 0
    assert capsys.readouterr().out == f"{file} rewritten\n"
    assert file.read_bytes() == (shipped_folder() / "places.json").read_bytes()
    assert main([str(folder), "--check"]) == 0


def test_it_runs_as_a_module(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``python -m kzcoe.register`` is the way to call it."""
    monkeypatch.setattr(sys, "argv", ["kzcoe.register", "--check", str(folder)])
    monkeypatch.delitem(sys.modules, "kzcoe.register.__main__", raising=False)

    with pytest.raises(SystemExit) as exit_:
        runpy.run_module("kzcoe.register", run_name="__main__")
    assert exit_.value.code == 0
