"""A file is whole, whoever writes it and whenever that ends: the old one or the new."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kzcoe.files import load, save
from kzcoe.model import Article
from kzcoe.record import Record

pytestmark = pytest.mark.skipif(os.name != "posix", reason="POSIX signals and limits")

# Saves a record of so many articles, again and again, until it is killed; says when it is about to begin.
SAVING = """
import sys
from kzcoe.files import save
from kzcoe.model import Article
from kzcoe.record import Record
path, who = sys.argv[1], sys.argv[2]
records = [
    Record(articles=[Article(id=f"{n:04}", text=f"{who} {round} " * 300) for n in range(200)]) for round in range(2)
]
print("ready", flush=True)
round = 0
while round < int(sys.argv[3]):
    save(records[round % 2], path)
    round += 1
"""

# Saves more than the disk, or rather this process, has room for.
LIMITED = """
import resource, signal, sys
from kzcoe.errors import SourceError
from kzcoe.files import save
from kzcoe.model import Article
from kzcoe.record import Record
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
record = Record(articles=[Article(id=str(n), text="new " * 500) for n in range(100)])
writes = (
    lambda: save(record, sys.argv[1]),
    lambda: record.export("json", sys.argv[1]),
    lambda: record.show(*record.articles).save(sys.argv[2]),
)
for write in writes:
    try:
        write()
    except SourceError as error:
        print(error)
"""

OLD = Record(articles=[Article(id="a", text="old")])


def saving(path: Path, who: str, rounds: int) -> "subprocess.Popen[str]":
    """Another process that saves so many times, and is about to begin."""
    process = subprocess.Popen(  # noqa: S603 - our own text
        [sys.executable, "-c", SAVING, path, who, str(rounds)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def whole(record: Record) -> bool:
    """Whether a record is one of those that are saved."""
    texts = {article.text for article in record.articles}
    return record == OLD or (len(record.articles) == 200 and len(texts) == 1)


def test_killed_at_any_moment(tmp_path: Path) -> None:
    """Whenever the process is killed in the midst of saving, what is there is whole, and can be saved over."""
    path = tmp_path / "record.json"
    save(OLD, path)
    for number in range(8):
        with saving(path, f"killed{number}", 10**6) as process:
            time.sleep(0.0071 * number)
            process.kill()
        assert process.returncode == -signal.SIGKILL
        assert whole(load(path))
    save(OLD, path)

    assert load(path) == OLD
    assert load(tmp_path) == OLD


def test_two_processes_save_one_path(tmp_path: Path) -> None:
    """Whoever reads meanwhile, and in the end, finds a whole record of one of them; no draft is left."""
    path = tmp_path / "record.json"
    save(OLD, path)
    processes = [saving(path, who, 30) for who in ("one", "two")]
    while any(process.poll() is None for process in processes):
        assert whole(load(path))
    assert [process.wait() for process in processes] == [0, 0]
    for process in processes:
        process.communicate()

    assert load(path) != OLD
    assert whole(load(path))
    assert [one.name for one in tmp_path.iterdir()] == ["record.json"]


def test_no_room_for_the_file(tmp_path: Path) -> None:
    """Told in one line that names the file and the reason; the old file is there, and nothing beside it."""
    path, page = tmp_path / "record.json", tmp_path / "page.html"
    save(OLD, path)
    page.write_text("old", encoding="utf-8")
    run = subprocess.run([sys.executable, "-c", LIMITED, path, page], capture_output=True, text=True, check=True)  # noqa: S603

    assert run.stdout.splitlines() == [f"{one}: cannot be written: File too large" for one in (path, path, page)]
    assert page.read_text(encoding="utf-8") == "old"
    assert load(path) == OLD
    assert sorted(one.name for one in tmp_path.iterdir()) == ["page.html", "record.json"]
