"""Sources: folders, files and articles, what they hold, and how it is told that they hold nothing."""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from kzcoe.errors import FormatError, InvalidValueError, KzcoeError, MissingExtraError, SourceError
from kzcoe.files import contents, save
from kzcoe.files.sources import Source
from kzcoe.model import Article, PartialDate
from kzcoe.record import Record


def fill(folder: Path, files: dict[str, str]) -> None:
    """Put text files in a folder, line ends as given."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")


def texts(*sources: Source) -> dict[str, str]:
    """The texts of the articles in the sources, by id."""
    return {article.id: article.text for article in contents(*sources) if isinstance(article, Article)}


def refusal(error: type[KzcoeError], *sources: Source) -> str:
    """The message with which sources are refused."""
    with pytest.raises(error) as caught:
        list(contents(*sources))
    assert "\n" not in str(caught.value)
    return str(caught.value)


# Folders


def test_a_folder_is_its_files_and_those_of_its_folders(tmp_path: Path) -> None:
    """In the order of their paths; what is hidden and what is no article is passed over."""
    fill(tmp_path, {"b.txt": "B", "a.md": "A", "c/d.TXT": "D", "c/e.pdf": "E", ".g.txt": "G", ".h/i.txt": "I"})

    assert list(texts(tmp_path).items()) == [("a", "A"), ("b", "B"), ("d", "D")]


def test_a_record_in_a_folder_is_taken_with_the_articles(tmp_path: Path) -> None:
    """A folder may hold texts and what was saved before."""
    record = Record(articles=[Article(id="b", text="B")])
    fill(tmp_path, {"a.txt": "A"})
    save(record, tmp_path / "b.json")

    assert list(contents(tmp_path)) == [Article(id="a", text="A"), record]


@pytest.mark.parametrize("files", [{}, {"a.pdf": "A", ".b.txt": "B", "c.parquet": "C"}])
def test_a_folder_without_articles_is_refused(files: dict[str, str], tmp_path: Path) -> None:
    """A record of nothing would hide that the path was wrong."""
    fill(tmp_path, files)

    assert refusal(SourceError, tmp_path) == (
        f"{tmp_path}: holds no file that ends in .htm, .html, .json, .jsonl, .md, .txt"
    )


# What articles are called


def test_an_article_goes_by_the_stem_of_its_file(tmp_path: Path) -> None:
    """Whether the file is named or found."""
    fill(tmp_path, {"2023.06.28.txt": "A"})

    assert texts(tmp_path / "2023.06.28.txt") == texts(tmp_path) == {"2023.06.28": "A"}


def test_files_of_one_stem_go_by_their_paths(tmp_path: Path) -> None:
    """Ids differ, and do not depend on where the folder lies; other files keep their stems."""
    fill(tmp_path, {"a/x.txt": "1", "b/x.txt": "2", "b/x.md": "3", "y.txt": "4"})

    assert texts(tmp_path) == {"a/x.txt": "1", "b/x.md": "3", "b/x.txt": "2", "y": "4"}


def test_files_of_one_path_in_two_folders_go_by_the_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing shorter tells them apart."""
    fill(tmp_path, {"one/x.txt": "1", "two/x.txt": "2"})
    monkeypatch.chdir(tmp_path)

    assert texts("one", Path("two")) == {"one/x.txt": "1", "two/x.txt": "2"}


def test_a_file_that_is_found_twice_is_one(tmp_path: Path) -> None:
    """A folder and a file in it, or a link to it, are no two articles."""
    fill(tmp_path, {"x.txt": "1"})

    assert texts(tmp_path / "x.txt", tmp_path, tmp_path / "." / "x.txt") == {"x": "1"}


# Texts


@pytest.mark.parametrize("text", ["", "a\r\nb\rc\n\n", " \u2028\x0b\x85\ufeff ", "Čapek – 😀\n"])
def test_a_text_is_taken_to_the_letter(text: str, tmp_path: Path) -> None:
    """Line ends of any kind stay as they are: offsets count them."""
    fill(tmp_path, {"a.txt": text})

    assert texts(tmp_path) == {"a": text}


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    """It belongs to the encoding; one that stands twice is text the second time."""
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf\xef\xbb\xbfx")

    assert texts(tmp_path) == {"a": "\ufeffx"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"caf\xe9", "expected UTF-8, found byte 0xe9 at offset 3"),
        (b"\xef\xbb\xbfcaf\xe9", "expected UTF-8, found byte 0xe9 at offset 6"),
        (b"\xed\xa0\x80", "expected UTF-8, found byte 0xed at offset 0"),
        ("Astana".encode("utf-16"), "expected UTF-8, found UTF-16; save it as UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00", "expected text, found a binary file (byte 0x00 at offset 8)"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, message: str, tmp_path: Path) -> None:
    """The message says what was found, and where."""
    path = tmp_path / "a.txt"
    path.write_bytes(data)

    assert refusal(FormatError, path) == f"{path}: {message}"


# Extras


@pytest.mark.parametrize(
    ("name", "module", "message"),
    [
        ("a.html", "trafilatura", 'a.html: reading HTML needs trafilatura: pip install "kzcoe[html]"'),
        ("a.parquet", "pyarrow.parquet", 'a.parquet: reading Parquet needs pyarrow: pip install "kzcoe[frames]"'),
    ],
)
def test_a_missing_extra_is_named(
    name: str, module: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message says how to get what the file needs."""
    fill(tmp_path, {name: ""})
    monkeypatch.setitem(sys.modules, module, None)

    assert refusal(MissingExtraError, tmp_path / name).endswith(message)


# Lines and tables


def test_each_line_is_an_article(tmp_path: Path) -> None:
    """With the attributes of Article; lines end with a line feed and nothing else, blank ones are passed over."""
    article = {"id": "a", "text": "one\u2028two", "published": "2023-06", "spans": []}
    lines = [json.dumps(article, ensure_ascii=False), "", json.dumps({"id": "b", "text": ""}) + "\r", " "]
    fill(tmp_path, {"articles.jsonl": "\n".join(lines)})

    assert list(contents(tmp_path)) == [
        Article(id="a", text="one\u2028two", published=PartialDate("2023-06")),
        Article(id="b", text=""),
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"id": "a"}', "text: missing"),
        ('{"id": "a", "text": "", "author": "x"}', "unknown 'author'"),
        ('{"id": "a", "text": null}', "text: expected text, found null"),
        ('"text"', 'expected an object, found "text"'),
        ('{"id": "a", "id": "b", "text": ""}', "expected each key once, found 'id' more than once"),
        ("text", "line 1, column 1: expected JSON: Expecting value"),
    ],
)
def test_a_line_that_is_no_article_is_refused(line: str, message: str, tmp_path: Path) -> None:
    """The message names the line."""
    fill(tmp_path, {"articles.jsonl": f'{{"id": "z", "text": ""}}\n\n{line}\n'})

    assert refusal(FormatError, tmp_path / "articles.jsonl").endswith(f"articles.jsonl, line 3: {message}")


def test_each_row_of_a_table_is_an_article(tmp_path: Path) -> None:
    """Empty cells are not known, dates are dates; a row that is no article is named, and so is what is no table."""
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    table = pyarrow.table(
        {"id": ["a", "b"], "text": ["A", "B"], "published": [None, PartialDate("2023-06-28").earliest]}
    )
    parquet.write_table(table, tmp_path / "a.parquet")
    parquet.write_table(pyarrow.table({"id": ["a"], "text": [5]}), tmp_path / "wrong.parquet")
    fill(tmp_path, {"no.parquet": "no table"})

    assert list(contents(tmp_path / "a.parquet")) == [
        Article(id="a", text="A"),
        Article(id="b", text="B", published="2023-06-28"),
    ]
    assert refusal(FormatError, tmp_path / "wrong.parquet").endswith(
        "wrong.parquet, row 1: text: expected text, found 5"
    )
    assert "no.parquet: expected Parquet:" in refusal(FormatError, tmp_path / "no.parquet")
    assert "missing.parquet: cannot be read: No such file" in refusal(SourceError, tmp_path / "missing.parquet")


# Articles at hand


def test_articles_are_taken_as_they_are(tmp_path: Path) -> None:
    """From any iterable, even one that can be walked once, beside paths."""
    fill(tmp_path, {"b.txt": "B"})
    article = Article(id="a", text="A", title="T")

    assert list(contents(iter([article]), tmp_path, [])) == [article, Article(id="b", text="B")]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (5, "sources: expected a path or articles, got 5"),
        (["a.txt"], "sources: expected an Article, got 'a.txt'"),
        (b"a.txt", "sources: expected an Article, got 97"),
    ],
)
def test_what_is_no_source_is_refused(source: Iterable[Article], message: str) -> None:
    """A list of paths is several sources, not one."""
    assert refusal(InvalidValueError, source) == message


# Paths that cannot be read


@pytest.mark.parametrize("name", ["missing", "missing.txt", "missing/a.json"])
def test_a_missing_path_is_refused(name: str, tmp_path: Path) -> None:
    """Whatever it ends in."""
    assert refusal(SourceError, tmp_path / name) == f"{tmp_path / name}: cannot be read: No such file or directory"


def test_a_path_that_no_system_has_is_refused() -> None:
    """A NUL cannot be in a path; the message shows it escaped."""
    message = refusal(SourceError, "a\0.txt")

    assert message.startswith(r"'a\x00.txt': cannot be read: ")
    assert "embedded null" in message  # Pythons word the rest differently


@pytest.mark.parametrize("name", ["a.pdf", "README", ".txt"])
def test_a_file_of_another_kind_is_refused(name: str, tmp_path: Path) -> None:
    """The message lists the kinds there are."""
    fill(tmp_path, {name: "A"})

    assert refusal(FormatError, tmp_path / name).endswith(
        f"{name}: expected a folder or a file that ends in .htm, .html, .json, .jsonl, .md, .parquet, .txt"
    )


def test_what_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file or folder without permission is named, and a folder in a folder is not passed over."""
    fill(tmp_path, {"a.txt": "A", "inner/b.txt": "B"})
    scan = os.scandir

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    def scandir(path: str) -> object:
        return refuse(Path(path)) if path.endswith("inner") else scan(path)

    # Modes would not do: root may read everything, and tests run as root in containers.
    monkeypatch.setattr(Path, "read_bytes", refuse)
    monkeypatch.setattr(os, "scandir", scandir)

    for path, blamed in {tmp_path / "a.txt": "a.txt", tmp_path: "inner"}.items():
        assert refusal(SourceError, path) == f"{tmp_path / blamed}: cannot be read: Permission denied"
