"""Nothing of a text gets out as anything but text: whatever is written or printed, by one table of outputs."""

import csv
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from hostile import EVIL, hostile
from kzcoe.files.formats import FORMATS
from kzcoe.record import Record
from markup import parsed
from running import Runner

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", '=cmd|"/c calc"!A1', "\n=1")
TEXTS = [
    *(one for one in EVIL if len(one) < 1000),
    *FORMULAS,
    "<!--",
    "]]>",
    "\x1b]8;;http://e.org\x07",
    "[link=file:///a]x[/link]",
]
"""Each would be obeyed by something: a browser, a terminal, a spreadsheet, LaTeX, a parser."""

OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
ELEMENTS = frozenset(
    {
        "a",
        "abbr",
        "article",
        "aside",
        "b",
        "bdi",
        "blockquote",
        "body",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "head",
        "header",
        "hr",
        "html",
        "i",
        "input",
        "label",
        "li",
        "link",
        "main",
        "mark",
        "meta",
        "nav",
        "ol",
        "p",
        "pre",
        "q",
        "section",
        "small",
        "span",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "time",
        "title",
        "tr",
        "ul",
    }
)
"""The elements that the package uses itself."""
COMMANDS = {"input", "include", "write", "openin", "openout", "read", "immediate", "csname", "def", "let", "catcode"}


def html_is_text(html: str) -> None:
    """No element, attribute or address that the package did not put there."""
    assert not OBEYED.search(html.replace("\r", ""))
    for tag in [one for one in parsed(html).all if one.name]:
        assert tag.name in ELEMENTS, tag.name
        assert not [name for name in tag.attributes if name.startswith("on") or name == "srcdoc"]
        for name in ("href", "src", "action", "formaction"):
            # An empty picture of its own keeps browsers from asking for one.
            assert tag.attributes.get(name, "#").startswith(("#", "https://", "http://", "data:,")), tag.attributes
        assert "expression(" not in tag.attributes.get("style", "")


def json_is_text(text: str) -> None:
    """Valid JSON, with controls as escapes."""
    for line in [text] if text.startswith(("{\n", "[")) else text.splitlines():
        json.loads(line)
    assert not re.search("[\x00-\x09\x0b-\x1f]", text)


def xml_is_text(text: str) -> None:
    """Valid XML, without a document type, instructions or elements of others."""
    assert "<!DOCTYPE" not in text
    assert "<!ENTITY" not in text
    root = ET.fromstring(text)  # noqa: S314 - our own
    assert {one.tag.rpartition("}")[2] for one in root.iter()} <= {
        "graphml",
        "key",
        "graph",
        "node",
        "edge",
        "data",
        "default",
    }


def latex_is_text(text: str) -> None:
    """Braces in balance, no command that reads, writes or defines, nothing that ends the entry."""
    assert not {found.lower() for found in re.findall(r"(?<!\\)\\([A-Za-z]+)", text)} & COMMANDS
    bare = re.sub(r"\\[{}\\]", "", text)
    depth = 0
    for character in bare:
        depth += (character == "{") - (character == "}")
        assert depth >= 0
    assert depth == 0
    assert len(re.findall(r"^@", text, re.MULTILINE)) == 1


WRITTEN: dict[str, Callable[[str], None]] = {
    "bibtex": latex_is_text,
    "csl-json": json_is_text,
    "followthemoney": json_is_text,
    "graphml": xml_is_text,
    "html": html_is_text,
    "json": json_is_text,
    "json-schema": json_is_text,
    "schema-org": json_is_text,
    "web-annotation": json_is_text,
}
"""What holds of each format of one file."""


def test_every_format_is_in_the_table() -> None:
    """A format that is added cannot be forgotten here; a folder of Parquet has its own tests, as it holds no markup."""
    assert WRITTEN.keys() == FORMATS.keys() - {"parquet"}


@pytest.mark.parametrize("name", WRITTEN)
def test_formats(name: str) -> None:
    """Every text, in every place of a record, in every format."""
    if name == "graphml":
        pytest.importorskip("networkx")
    for evil in TEXTS:
        if evil.isspace():
            continue
        chunks = FORMATS[name].chunks
        assert chunks is not None
        WRITTEN[name](b"".join(chunks(hostile(evil))).decode())


def shown(record: Record) -> Iterator[Any]:
    """Whatever a notebook may show."""
    yield from (record, record.timeline())
    for collection in record.collections().values():
        yield collection
        yield from collection
    (article,) = record.articles
    yield record.show(article)
    yield record.explain(record.officials[0])


def test_cards_and_tables_of_a_notebook() -> None:
    """The same of every card, table and explanation."""
    for evil in TEXTS:
        for one in shown(hostile(evil)):
            html_is_text(one._repr_html_())


KINDS = ("meetings", "conventions", "agreements", "articles", "officials")
SHOWING = [["show", "ID"], ["timeline"], ["conventions"], *(["query", kind] for kind in KINDS)]
PRINTED = [*SHOWING, *(["query", kind, "--format", "json"] for kind in KINDS)]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    """A saved record for each text, with the text."""
    folder = tmp_path_factory.mktemp("saved")
    made = []
    for number, evil in enumerate(TEXTS):
        hostile(evil).save(folder / f"{number}.json")
        made.append((str(folder / f"{number}.json"), evil))
    return made


@pytest.mark.parametrize("command", PRINTED, ids=" ".join)
def test_the_terminal(command: list[str], saved: list[tuple[str, str]], run: Runner) -> None:
    """No control character and no change of direction is printed; what is markup to rich is printed as it is."""
    for path, evil in saved:
        ran = run(*(evil if one == "ID" else one for one in command), "--record", path, width=300)

        assert ran.status in {0, 1, 2}
        assert not OBEYED.search((ran.out + ran.err).replace("\r\n", "\n"))
        if evil.startswith("[link=") and ran.status == 0 and "json" not in command:
            assert "[link=" in ran.out


@pytest.mark.parametrize("kind", KINDS)
def test_csv(kind: str, saved: list[tuple[str, str]], run: Runner) -> None:
    """One line a fact, as many cells as heads, none of which a spreadsheet would compute, nor anything to obey."""
    for path, _ in saved:
        ran = run("query", kind, "--record", path, "--format", "csv")
        heads, *rows = csv.reader(StringIO(ran.out))

        assert ran.status == 0
        assert not OBEYED.search(ran.out)
        assert len(rows) == 1
        assert {len(row) for row in rows} == {len(heads)}
        assert not [cell for row in rows for cell in row if re.match(r"\s*[=+\-@＝＋－＠\t\r\n]", cell)]


def test_file_names(tmp_path: Path) -> None:
    """Files are named by the caller and by the collections, never by an id, a title or an outlet."""
    for number, evil in enumerate(["../../evil", "/etc/evil", "evil\x00", "CON", "a/b", "~root/evil"]):
        record, folder = hostile(evil), tmp_path / str(number)
        folder.mkdir()
        for name, one in FORMATS.items():
            if one.chunks is not None and name != "graphml":
                record.export(name, folder / name)
        record.show(record.articles[0]).save(folder / "page.html")

        assert {path.name for path in folder.rglob("*")} == (WRITTEN.keys() - {"graphml"}) | {"page.html"}
    assert {path.name for path in tmp_path.iterdir()} == set(map(str, range(6)))
