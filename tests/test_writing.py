"""Saving: all or nothing, whatever happens on the way."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kzcoe.errors import FormatError, SourceError
from kzcoe.files import load, save
from kzcoe.model import Article
from kzcoe.record import Record
from kzcoe.writing import write

OLD = Record(articles=[Article(id="a", text="old")])
NEW = Record(articles=[Article(id=f"article-{number}", text="new " * 500) for number in range(100)])

# Saves NEW and is killed the moment it reaches the step named by the second argument: no handler runs, nothing is
# flushed, as when the machine is switched off. Every step names what is wrapped, and whether to die before or after.
KILLED = """
import os, signal, sys
from pathlib import Path

from kzcoe.files import save
from kzcoe.model import Article
from kzcoe.record import Record

path, step, moment = sys.argv[1:]

def dying(function):
    def die(*arguments, **named):
        result = function(*arguments, **named) if moment == "after" else None
        os.kill(os.getpid(), signal.SIGKILL)
        return result
    return die

class HalfWay:
    def __init__(self, file):
        self.file = file
    def __enter__(self):
        self.file.__enter__()
        return self
    def __exit__(self, *error):
        return self.file.__exit__(*error)
    def write(self, data):
        self.file.write(data[: len(data) // 2])
        self.file.flush()
        os.kill(os.getpid(), signal.SIGKILL)

record = Record(articles=[Article(id=f"article-{number}", text="new " * 500) for number in range(100)])
if step == "write":
    opened = Path.open
    Path.open = lambda self, mode="r": HalfWay(opened(self, mode)) if mode == "xb" else opened(self, mode)
elif step == "fsync":
    os.fsync = dying(os.fsync)
elif step == "replace":
    Path.replace = dying(Path.replace)
elif step == "open":
    Path.open = dying(Path.open)
save(record, path)
"""
STEPS = [
    ("open", "before", OLD),
    ("open", "after", OLD),
    ("write", "half-way", OLD),
    ("fsync", "before", OLD),
    ("fsync", "after", OLD),
    ("replace", "before", OLD),
    ("replace", "after", NEW),
]

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX signals and modes")


def left_behind(folder: Path) -> list[str]:
    """The files in a folder that are not the record."""
    return [path.name for path in folder.iterdir() if path.name != "record.json"]


@posix
@pytest.mark.parametrize(("step", "moment", "expected"), STEPS)
def test_a_killed_save_leaves_the_old_file_or_the_new(step: str, moment: str, expected: Record, tmp_path: Path) -> None:
    """SIGKILL at any step leaves a whole record under the name, and a folder that still loads."""
    path = tmp_path / "record.json"
    save(OLD, path)

    run = subprocess.run([sys.executable, "-c", KILLED, path, step, moment], check=False)  # noqa: S603 - our own text

    assert run.returncode == -signal.SIGKILL
    assert load(path) == expected
    assert load(tmp_path) == expected


def test_a_saved_record_loads_equal(tmp_path: Path) -> None:
    """What was saved is what is loaded, and nothing else lies in the folder."""
    save(NEW, tmp_path / "record.json")

    assert load(tmp_path / "record.json") == NEW
    assert left_behind(tmp_path) == []


def test_a_name_may_be_text(tmp_path: Path) -> None:
    """A path is a path or its text."""
    save(OLD, f"{tmp_path}/record.JSON")

    assert load(f"{tmp_path}/record.JSON") == OLD


def test_a_failed_save_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is told as a SourceError that names the file; the draft is gone, the old record is there."""
    path = tmp_path / "record.json"
    save(OLD, path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SourceError, match=r"record\.json: cannot be written: No space left on device"):
        save(NEW, path)
    assert load(path) == OLD
    assert left_behind(tmp_path) == []


def test_a_record_that_has_no_form_leaves_the_old_file(tmp_path: Path) -> None:
    """What cannot be written is found out before the file is touched."""
    path = tmp_path / "record.json"
    save(OLD, path)

    with pytest.raises(FormatError):
        save(Record(articles=[Article(id="a", text="\ud83d\ude00")]), path)
    assert load(path) == OLD


@pytest.mark.parametrize("name", ["record.txt", "record", "record.json.bak"])
def test_a_name_that_load_would_not_take_is_refused(name: str, tmp_path: Path) -> None:
    """A record saved as text would be read as an article."""
    with pytest.raises(FormatError, match=r"a record is saved in a file that ends in \.json"):
        save(OLD, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("inner", ["missing/record.json", "file/record.json", "folder.json"])
def test_a_place_that_cannot_be_written_is_named(inner: str, tmp_path: Path) -> None:
    """A folder that is not there, a file in its place, and a folder in the place of the file."""
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.json").mkdir()

    with pytest.raises(SourceError, match=rf"{inner}: cannot be written: \w+"):
        save(OLD, tmp_path / inner)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.json"]


def test_a_path_that_no_system_has_is_refused() -> None:
    """A NUL cannot be in a path; the message shows it escaped."""
    with pytest.raises(SourceError, match=r"^'a\\x00\.json': cannot be written: .*embedded null"):
        save(OLD, "a\0.json")


@posix
def test_the_mode_of_a_file_is_kept(tmp_path: Path) -> None:
    """Saving again does not make a private file public, nor a shared one private."""
    path = tmp_path / "record.json"
    save(OLD, path)
    path.chmod(0o640)

    save(NEW, path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    """As any file that the process creates, not as a temporary one."""
    (tmp_path / "usual").write_text("")
    save(OLD, tmp_path / "record.json")

    assert (tmp_path / "record.json").stat().st_mode == (tmp_path / "usual").stat().st_mode


@posix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Saving to a link replaces what it points to."""
    (tmp_path / "inner").mkdir()
    link = tmp_path / "record.json"
    link.symlink_to(tmp_path / "inner" / "real.json")

    save(OLD, link)

    assert link.is_symlink()
    assert load(tmp_path / "inner" / "real.json") == OLD


def test_folders_are_settled_only_where_the_system_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows opens no folders: there the file alone is flushed to the disk."""
    settled: list[int] = []
    monkeypatch.setattr(os, "fsync", settled.append)
    monkeypatch.setattr("kzcoe.writing.FOLDERS_OPEN", False)
    write(tmp_path / "file", b"x")

    assert len(settled) == 1
