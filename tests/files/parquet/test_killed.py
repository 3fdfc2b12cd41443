"""Writing a folder that is cut short: what is left loads as the old record or the new, or is refused."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kzcoe.errors import FormatError, SourceError
from kzcoe.files import load, to_parquet
from kzcoe.model import Article, Body
from kzcoe.record import Record

pytest.importorskip("pyarrow")

OLD = Record(articles=[Article(id="a", text="old")], bodies=[Body(id="b", name="Old")])
NEW = Record(articles=[Article(id="a", text="new")], bodies=[Body(id="b", name="New")])
FILES = 9

# Writes NEW and is killed the moment it comes to the step, for the so-and-so-manieth time: no handler runs.
KILLED = """
import os, signal, sys
from pathlib import Path

from kzcoe.files import to_parquet
from kzcoe.model import Article, Body
from kzcoe.record import Record

folder, step, count = sys.argv[1], sys.argv[2], int(sys.argv[3])

def dying(function):
    def die(*arguments, **named):
        global count
        count -= 1
        if count < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **named)
    return die

if step == "fsync":
    os.fsync = dying(os.fsync)
else:
    Path.replace = dying(Path.replace)
to_parquet(Record(articles=[Article(id="a", text="new")], bodies=[Body(id="b", name="New")]), folder)
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="POSIX signals")


def killed(folder: Path, step: str, count: int) -> None:
    """Write NEW in another process, until it has done the step so many times."""
    run = subprocess.run([sys.executable, "-c", KILLED, folder, step, str(count)], check=False)  # noqa: S603 - our text
    assert run.returncode == -signal.SIGKILL


@pytest.mark.parametrize("count", [0, 4, 8])
def test_until_all_is_on_the_disk_the_old_record_is_there(count: int, tmp_path: Path) -> None:
    """Killed while it puts down a file, whichever."""
    to_parquet(OLD, tmp_path)

    killed(tmp_path, "fsync", count)

    assert load(tmp_path) == OLD


def test_a_first_name_not_changed_is_the_old_record(tmp_path: Path) -> None:
    """Killed before the first file takes its place."""
    to_parquet(OLD, tmp_path)

    killed(tmp_path, "replace", 0)

    assert load(tmp_path) == OLD


@pytest.mark.parametrize("count", range(1, FILES))
def test_a_folder_of_two_records_is_refused_until_it_is_written_again(count: int, tmp_path: Path) -> None:
    """Killed while files take their places: never a mixture, and nothing to clear away by hand."""
    to_parquet(OLD, tmp_path)

    killed(tmp_path, "replace", count)

    with pytest.raises(FormatError, match=r"is not the file that datapackage\.json describes"):
        load(tmp_path)
    to_parquet(NEW, tmp_path)
    assert load(tmp_path) == NEW


@pytest.mark.parametrize("count", [0, 1, 5, 8])
def test_a_first_write_cut_short_is_no_record(count: int, tmp_path: Path) -> None:
    """Nothing was there before: nothing loads after, until it is written again."""
    killed(tmp_path / "record", "replace", count)

    with pytest.raises((FormatError, SourceError)):
        load(tmp_path / "record")
    to_parquet(NEW, tmp_path / "record")
    assert load(tmp_path / "record") == NEW


def test_a_full_disk_leaves_the_old_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told with the file that did not fit; no draft is left."""
    to_parquet(OLD, tmp_path)
    before = sorted(path.name for path in tmp_path.iterdir())
    done = []

    def full(_: int) -> None:
        done.append(1)
        if len(done) > 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SourceError, match=r"\.parquet: cannot be written: No space left on device"):
        to_parquet(NEW, tmp_path)
    assert load(tmp_path) == OLD
    assert sorted(path.name for path in tmp_path.iterdir()) == before
