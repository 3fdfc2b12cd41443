"""The table of formats: each is written whole, is for every record, and one more is one more row."""

import json
from pathlib import Path
from types import MappingProxyType

import pytest

from hostile import EVIL, hostile
from kzcoe.errors import FormatError, InvalidValueError, NotFoundError, SourceError
from kzcoe.files import formats, json_schema, load
from kzcoe.files.formats import FORMATS, Format, export
from kzcoe.files.published import published
from kzcoe.model import Article, Official
from kzcoe.record import Record

MANY = Record(
    articles=[Article(id=f"a{number}", text=f"Anna {number} spoke.") for number in range(1000)],
    officials=[
        Official(id=f"o{number}", name=f"Anna {number}", evidence=[Article(id=f"a{number}", text="Anna").quote(0, 4)])
        for number in range(1000)
    ],
)
FILES = [name for name, one in FORMATS.items() if one.chunks is not None]
JSON = [name for name in FILES if name not in {"bibtex", "followthemoney", "graphml", "html"}]


def written(record: Record, name: str) -> bytes:
    """The bytes of a record in a format."""
    chunks = FORMATS[name].chunks
    assert chunks is not None
    return b"".join(chunks(record))


def test_the_formats_there_are() -> None:
    """By name, in order, each with a line that says what it is."""
    assert list(FORMATS) == sorted(FORMATS)
    assert all(one.about and len(one.about) < 60 and "\n" not in one.about for one in FORMATS.values())


@pytest.mark.parametrize("name", [name for name in FILES if name != "html"])
@pytest.mark.parametrize("record", [Record(), published(), MANY], ids=["empty", "published", "many"])
def test_every_record_can_be_written(name: str, record: Record, tmp_path: Path) -> None:
    """An empty one, the published one and a large one; a file holds the very bytes of the format."""
    record.export(name, tmp_path / "out")

    assert (tmp_path / "out").read_bytes() == written(record, name)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("evil", EVIL)
def test_hostile_texts_can_be_written(name: str, evil: str) -> None:
    """In every format, with no control but ends of lines, and tabs in those of XML and HTML, in UTF-8."""
    text = written(hostile(evil), name).decode()

    layout = set("\t\n\r") if name in {"graphml", "html"} else {"\n"}
    assert not ({chr(point) for point in range(32)} - layout) & set(text)
    if name in JSON:
        json.loads(text)


def test_the_form_of_the_record_is_one_of_them(tmp_path: Path) -> None:
    """`kzcoe.load` gives an equal record back, and the schema of what is written is another."""
    export(published(), "json", tmp_path / "record.json")

    assert load(tmp_path / "record.json") == published()
    assert json.loads(written(Record(), "json-schema")) == json_schema()


def test_a_page_is_of_articles(tmp_path: Path) -> None:
    """The page of the articles that a record has; one that has none cannot be shown."""
    published().export("html", tmp_path / "out.html")

    assert (tmp_path / "out.html").read_text(encoding="utf-8") == published().show(*published().articles).html
    with pytest.raises(NotFoundError, match="no article to show"):
        Record().export("html", tmp_path / "none.html")


def test_parquet_is_a_folder(tmp_path: Path) -> None:
    """What `Record.to_parquet` writes, from which an equal record comes back."""
    pytest.importorskip("pyarrow")
    published().export("parquet", tmp_path / "out")

    assert load(tmp_path / "out") == published()


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    """With the names of those there are, and nothing is written."""
    with pytest.raises(InvalidValueError, match=r"expected one of bibtex, csl-json, .*, got 'bibtx'"):
        published().export("bibtx", tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_what_goes_wrong_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """The format cannot hold the record, or the path cannot be written."""
    (tmp_path / "out").write_text("before", encoding="utf-8")

    with pytest.raises(FormatError, match="two surrogates"):
        Record(articles=[Article(id="a", text="\ud83d\ude00")]).export("json", tmp_path / "out")
    with pytest.raises(SourceError, match="cannot be written"):
        published().export("bibtex", tmp_path / "missing" / "out")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "before"


def test_a_format_may_be_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One more row is enough for it."""

    def put(record: Record, path: object) -> None:
        folder = Path(str(path))
        folder.mkdir()
        (folder / "count").write_text(str(len(record)), encoding="utf-8")

    row = {"folder": Format("a folder", put)}
    monkeypatch.setattr(formats, "FORMATS", MappingProxyType({**FORMATS, **row}))
    published().export("folder", tmp_path / "folder")

    assert (tmp_path / "folder" / "count").read_text(encoding="utf-8") == str(len(published()))
