"""The library keeps to itself: it reaches for no network, runs no code of texts, and opens what it is told to open."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import everything
import kzcoe

PACKAGE = Path(kzcoe.__file__).parent
HERE = Path(__file__).parent
SHARED = ("/usr/share/zoneinfo", "/usr/lib", "/usr/local/lib", "/etc/mime.types", "/dev/null", "/proc/", "/sys/")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where everything is done."""
    return tmp_path_factory.mktemp("watched")


@pytest.fixture(scope="module")
def noted(folder: Path) -> list[dict[str, Any]]:
    """What the system was asked for while everything public ran, with texts that name paths, addresses and commands."""
    command = [sys.executable, everything.__file__, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own script
    assert run.returncode == 0, run.stderr
    told: list[dict[str, Any]] = json.loads(run.stdout)
    return told


def of_kind(noted: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    """What was noted of one kind."""
    return [one for one in noted if one["kind"] == kind]


def test_it_all_ran(noted: list[dict[str, Any]], folder: Path) -> None:
    """The formats were written, the commands gave pages and records, and the hook saw it."""
    written = {path.name for path in folder.iterdir()}

    assert {
        "out-html",
        "out-json",
        "out-followthemoney",
        "saved.json",
        "corrected.json",
        "cli.html",
        "cli.json",
    } <= written
    assert str(folder / "saved.json") in {one["what"] for one in of_kind(noted, "open")}


def test_no_network(noted: list[dict[str, Any]]) -> None:
    """No address of a text is looked up; one socket is that by which urllib3, when imported, asks for IPv6."""
    reached = [(one["event"], one["by"], one["what"]) for one in of_kind(noted, "reaching")]

    assert [one for one in reached if one[0] not in {"socket.__new__", "socket.bind"}] == []
    assert {(by, what) for event, by, what in reached if event == "socket.bind"} <= {
        ("urllib3.util.connection", "('::1', 0)")
    }
    assert len(reached) <= 2


def test_no_process_but_helpers(noted: list[dict[str, Any]]) -> None:
    """Only `read_many` starts processes: this interpreter, from one module."""
    starting = of_kind(noted, "starting")
    programs = {one["what"] for one in starting if one["event"] == "subprocess.Popen"}

    assert {one["ours"] for one in starting} == {"kzcoe.files.processes"}
    assert programs == {os.path.normpath(sys.executable)}
    assert {one["event"] for one in starting} <= {
        "subprocess.Popen",
        "os.posix_spawn",
    }  # Popen may do it so


def test_no_code_is_made_of_texts(noted: list[dict[str, Any]]) -> None:
    """The library compiles and runs nothing itself, and whatever its dependencies compile holds nothing of a text."""
    code = [one for one in of_kind(noted, "code") if not one["event"].startswith("pickle.")]

    assert len(code) > 100
    assert [one for one in code if one["by"].startswith("kzcoe") or one["named"]] == []


def test_nothing_is_unpickled_but_answers_of_helpers(noted: list[dict[str, Any]]) -> None:
    """What comes from helpers is made of the classes of the package; no file is a pickle."""
    pickled = [one for one in noted if one["event"].startswith("pickle.")]

    assert pickled
    assert {one["by"] for one in pickled} == {"kzcoe.files.processes"}
    assert {one["what"].partition(".")[0] for one in pickled} <= {"kzcoe", "builtins", "datetime"}


def test_no_name_of_a_text_reaches_the_system(noted: list[dict[str, Any]]) -> None:
    """Whatever the event: no path, address or command that only a text names is among what the system is asked for."""
    assert [one for one in noted if one["named"]] == []


def test_only_code_data_and_what_was_named_is_opened(noted: list[dict[str, Any]], folder: Path) -> None:
    """Python's own files, those of the package and of its dependencies, and the files that the caller gave."""
    homes = {str(folder), str(PACKAGE), str(HERE), sys.prefix, sys.base_prefix, *SHARED}
    homes |= {str(Path(path).resolve()) for path in sys.path if path}

    opened = {one["what"] for one in of_kind(noted, "open") if not one["what"].isdigit()}

    assert [path for path in opened if not path.startswith(tuple(homes))] == []


def test_no_file_is_named_after_a_text(folder: Path, noted: list[dict[str, Any]]) -> None:
    """Ids and titles name no file: what lies in the folder was named by the caller."""
    assert noted
    assert [path for path in folder.rglob("*") if everything.MARK in path.name] == []
