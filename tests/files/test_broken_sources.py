"""Folders and files that are broken or built to do harm: each costs itself, in bounded time, and names itself."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kzcoe.errors import Failure, FormatError, KzcoeError, SourceError
from kzcoe.files import load, read_many
from kzcoe.record import Record

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX links, pipes and devices")
WORDS = "Anna Berg met the Minister in Astana and they spoke of the courts. " * 20

# Reads 10 MB of one letter and tells how much memory that took, in megabytes.
LONG = """
import resource, sys
from kzcoe import read
letter = sys.argv[1]
assert read(letter * 10_000_000).articles[0].text == letter * 10_000_000
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1 << 20 if sys.platform == "darwin" else 1 << 10))
"""


def good(folder: Path) -> Path:
    """The folder, with an article that can be read."""
    (folder / "good.txt").write_text("Words.", encoding="utf-8")
    return folder


def outcome(folder: Path) -> tuple[list[Record], list[Failure]]:
    """What can be read of a folder, and what cannot."""
    failures: list[Failure] = []
    return list(read_many(folder, on_error=failures.append)), failures


@posix
def test_links_in_a_circle(tmp_path: Path) -> None:
    """A file that is a link to itself in the end is one that cannot be read; the others are read."""
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    records, failures = outcome(good(tmp_path))

    assert len(records) == 1
    assert [Path(one.source).name for one in failures] == ["a.txt", "b.txt"]
    assert all(isinstance(one.error, SourceError) for one in failures)
    with pytest.raises(SourceError, match=r"a\.txt: cannot be read"):
        load(tmp_path / "a.txt")


@posix
def test_a_folder_in_itself(tmp_path: Path) -> None:
    """Links to folders are not followed, even if they are called as articles are."""
    for name in ("again", "again.txt"):
        (tmp_path / name).symlink_to(tmp_path)

    assert load(good(tmp_path)).articles.ids == ("good",)


@posix
@pytest.mark.parametrize("kind", ["pipe", "endless", "nowhere"])
def test_what_is_no_file_is_not_opened(kind: str, tmp_path: Path) -> None:
    """A pipe would never say anything, a device never end, and a link may lead nowhere: told at once."""
    path = tmp_path / "a.txt"
    os.mkfifo(path) if kind == "pipe" else path.symlink_to("/dev/zero" if kind == "endless" else tmp_path / "none")
    records, failures = outcome(good(tmp_path))

    assert len(records) == len(failures) == 1
    assert f"{path}: cannot be read: " in str(failures[0])
    with pytest.raises(SourceError, match=r"a\.txt: cannot be read"):
        load(path)


def test_a_name_of_blanks_is_no_id(tmp_path: Path) -> None:
    """The article goes by its path then."""
    (tmp_path / " .txt").write_text("Words.", encoding="utf-8")

    assert load(tmp_path).articles.ids == (" .txt",)


@pytest.mark.parametrize("ending", ["txt", "html", "json", "jsonl"])
@pytest.mark.parametrize(
    ("encoding", "message"),
    [
        ("utf-16", "found UTF-16"),
        ("utf-32", "found UTF-32"),
        ("utf-16-le", "found a binary file"),
        ("utf-32-be", "found a binary file"),
        ("latin-1", "found byte 0xe9"),
        ("cp1252", "found byte 0xe9"),
    ],
)
def test_another_encoding_is_told(encoding: str, message: str, ending: str, tmp_path: Path) -> None:
    """As what it is where it tells itself, otherwise by what stands in the way; nothing is guessed."""
    path = tmp_path / f"a.{ending}"
    path.write_bytes("<p>été".encode(encoding))

    with pytest.raises(FormatError, match=message):
        load(path)


PAGES = {
    "script": "<article><p>%s<script>alert(1)</script></p><style>p{}</style></article>",
    "deep": "<div>" * 50_000 + "%s",
    "controls": "<p>\x01\x02\x1b%s",
    "entities": "<p>&#0;&#x1b;&#xd800;&#x110000;%s</p>",
    "declared otherwise": '<?xml version="1.0" encoding="utf-16"?><html><body><p>%s',
    "expanding": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><html><p>&b;%s',
    "a file": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><html><p>&a;%s',
    "attributes": f"<p {'a=1 ' * 20_000}>%s",
    "comments": "<!--" * 20_000 + "%s",
    "deep data": f'<script type="application/ld+json">{"[" * 50_000}</script><p>%s',
    "wrong data": '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "\\ud800", "url": "http://[a"}'
    "</script><p>%s",
    "large number": f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": {"1" * 5000}}}'
    "</script><p>%s",
    "addresses": '<base href="http://[a"><link rel="canonical" href="http://a:b:c/">'
    '<meta property="og:url" content="[::"><p>%s',
    "dates": '<meta property="article:published_time" content="2023-02-30T"><time datetime="99999-1-1">x</time><p>%s',
    "title": '<meta property="og:title" content="&#x1b;[31m&#0;x\\u202e"><p>%s',
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_read_or_refused(name: str, tmp_path: Path) -> None:
    """Whatever is on it; no script and no style is part of an article, and nothing of another file is."""
    path = tmp_path / "a.html"
    path.write_text(PAGES[name] % WORDS, encoding="utf-8")

    try:
        (article,) = load(path).articles
    except KzcoeError as error:
        assert str(path) in str(error)
    else:
        assert "Anna Berg" in article.text
        assert not any(one in article.text for one in ("alert(1)", "p{}", "root:"))


@posix
@pytest.mark.parametrize("letter", ["a", "\n"])
def test_ten_megabytes_of_one_letter(letter: str) -> None:
    """Read in seconds, with less than a gigabyte of memory."""
    run = subprocess.run([sys.executable, "-c", LONG, letter], capture_output=True, text=True, check=True, timeout=120)  # noqa: S603

    assert int(run.stdout) < 1000


def test_parquet_of_values_that_python_has_not(tmp_path: Path) -> None:
    """Text that is no UTF-8, days after the last, zones of no clock, columns twice: refused, with the file named."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    broken = pa.StringArray.from_buffers(1, pa.py_buffer(b"\0\0\0\0\1\0\0\0"), pa.py_buffer(b"\xff"))
    path = tmp_path / "a.parquet"
    for extra, message in (
        (("title", broken), "holds a value that cannot be read"),
        (("published", pa.array([2**30], pa.date32())), "holds a value that cannot be read"),
        (("published", pa.array([1], pa.timestamp("s", tz="Mars/Moon"))), "holds a value that cannot be read"),
        (("title", pa.array([b"x"])), r"row 1: title: expected text, found \"b'x'\""),
        (("id", pa.array(["b"])), "expected Parquet"),
    ):
        columns = [("id", pa.array(["a"])), ("text", pa.array(["x"])), extra]
        names, arrays = zip(*columns, strict=True)
        pq.write_table(pa.Table.from_arrays(list(arrays), names=list(names)), path)
        with pytest.raises(FormatError, match=rf"a\.parquet.*{message}"):
            load(path)


def test_parquet_with_bytes_changed(tmp_path: Path) -> None:
    """Every byte at the end of a file, where it says what it holds, may be another: read or refused."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"id": ["a"], "text": ["x"]}), path)
    data = path.read_bytes()
    for place in range(max(0, len(data) - 1200), len(data)):
        for value in (data[place] ^ 1, 0xFF):
            path.write_bytes(data[:place] + bytes([value]) + data[place + 1 :])
            try:
                assert len(load(path).articles) <= 1
            except KzcoeError as error:
                assert "a.parquet" in str(error)
