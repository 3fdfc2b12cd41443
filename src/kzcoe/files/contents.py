"""What a file holds: an article, many of them, or a record."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import frozen

from kzcoe.export.arrow import columns_of
from kzcoe.files.decoding import decode, read_bytes
from kzcoe.files.form import from_json, structure
from kzcoe.files.pages import article_of_page
from kzcoe.files.parquet import PACKAGE, from_package, is_package, read_table, rows_of
from kzcoe.files.parsing import parse
from kzcoe.model import Article
from kzcoe.record import Record

__all__ = ["ONE_ARTICLE", "ONE_EACH", "READERS", "Content", "Unit"]

Content: TypeAlias = Article | Record


@frozen
class Unit:
    """One article or record of a source: enough to get at it later, or in another process."""

    name: str
    """What an error calls it: the path, with the line or row where there are several, or the id of an article."""
    size: int
    """About how many bytes it has."""
    content: Callable[[], Content]
    """Reads and decodes it."""


Reader: TypeAlias = Callable[[Path, str], Iterator[Unit]]


def _one(content: Callable[[Path, str], Content]) -> Reader:
    """How a file is read that is one article or record; its bytes are not touched before they are asked for."""

    def units(path: Path, id_: str) -> Iterator[Unit]:
        yield Unit(str(path), _size(path), partial(content, path, id_))

    return units


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # reading it will say what is wrong
        return 0


def _text(path: Path, id_: str) -> Article:
    return Article(id=id_, text=decode(read_bytes(path), str(path)))


def _page(path: Path, id_: str) -> Article:
    return article_of_page(decode(read_bytes(path), str(path)), id_, str(path))


def _record(path: Path, _: str) -> Record:
    if path.name == PACKAGE and is_package(path.parent):
        return from_package(path.parent)
    return from_json(read_bytes(path), str(path))


def _lines(path: Path, _: str) -> Iterator[Unit]:
    # Lines end with a line feed and nothing else: texts may hold other line separators.
    for number, line in enumerate(read_bytes(path).split(b"\n"), start=1):
        if line.strip():
            name = f"{path}, line {number}"
            yield Unit(name, len(line), partial(_line, line, name))


def _line(line: bytes, name: str) -> Article:
    return structure(parse(decode(line, name), name), Article, name)


def _table(path: Path, _: str) -> Iterator[Unit]:
    table = read_table(read_bytes(path), str(path))
    computed = [column.name for column in columns_of(Article) if column.computed and column.name in table.column_names]
    for number, row in enumerate(rows_of(table.drop_columns(computed), str(path)), start=1):
        name = f"{path}, row {number}"
        yield Unit(name, len(str(row.get("text"))), partial(structure, _without_gaps(row), Article, name))


def _without_gaps(row: dict[str, Any]) -> dict[str, Any]:
    """The row without empty cells, its dates as text."""
    return {
        name: cell.isoformat() if isinstance(cell, date) else cell for name, cell in row.items() if cell is not None
    }


ONE_ARTICLE: Mapping[str, Reader] = MappingProxyType(
    {".txt": _one(_text), ".md": _one(_text), ".html": _one(_page), ".htm": _one(_page)}
)
"""How a file that is one article is read, by the end of its name; the article's id comes from the name too."""
READERS: Mapping[str, Reader] = MappingProxyType(
    {**ONE_ARTICLE, ".json": _one(_record), ".jsonl": _lines, ".parquet": _table}
)
"""How a file is read, by the end of its name."""
ONE_EACH = frozenset({*ONE_ARTICLE, ".json"})
"""The ends of names of files that are one article or record."""
