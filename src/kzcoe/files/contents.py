"""What a file holds: an article, many of them, or a record."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

from kzcoe.errors import FormatError, SourceError
from kzcoe.files.decoding import decode
from kzcoe.files.extras import extra
from kzcoe.files.form import from_json, structure
from kzcoe.files.parsing import parse
from kzcoe.model import Article
from kzcoe.record import Record

__all__ = ["ONE_ARTICLE", "READERS", "Content", "read_bytes"]

Content: TypeAlias = Article | Record
Reader: TypeAlias = Callable[[Path, str], Iterator[Content]]


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; `SourceError` names it when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: cannot be read: {error.strerror}") from error


def _text(path: Path, id_: str) -> Iterator[Content]:
    yield Article(id=id_, text=decode(read_bytes(path), str(path)))


def _page(path: Path, id_: str) -> Iterator[Content]:
    trafilatura = extra("trafilatura", "html", f"{path}: reading HTML")
    text = trafilatura.extract(decode(read_bytes(path), str(path)))
    if not text:
        raise FormatError(f"{path}: expected an article, found a page without one")
    yield Article(id=id_, text=text)


def _record(path: Path, _: str) -> Iterator[Content]:
    yield from_json(read_bytes(path), str(path))


def _lines(path: Path, _: str) -> Iterator[Content]:
    # Lines end with a line feed and nothing else: texts may hold other line separators.
    for number, line in enumerate(read_bytes(path).split(b"\n"), start=1):
        if line.strip():
            name = f"{path}, line {number}"
            yield structure(parse(decode(line, name), name), Article, name)


def _table(path: Path, _: str) -> Iterator[Content]:
    parquet = extra("pyarrow.parquet", "frames", f"{path}: reading Parquet")
    data = BytesIO(read_bytes(path))
    try:
        rows = parquet.read_table(data).to_pylist()
    except (ValueError, OSError) as error:  # among the errors of Arrow, those about the data
        raise FormatError(f"{path}: expected Parquet: {error}") from error
    for number, row in enumerate(rows, start=1):
        yield structure(_without_gaps(row), Article, f"{path}, row {number}")


def _without_gaps(row: dict[str, Any]) -> dict[str, Any]:
    """The row without empty cells, its dates as text."""
    return {
        name: cell.isoformat() if isinstance(cell, date) else cell for name, cell in row.items() if cell is not None
    }


ONE_ARTICLE: Mapping[str, Reader] = MappingProxyType({".txt": _text, ".md": _text, ".html": _page, ".htm": _page})
"""How a file that is one article is read, by the end of its name; the article's id comes from the name too."""
READERS: Mapping[str, Reader] = MappingProxyType(
    {**ONE_ARTICLE, ".json": _record, ".jsonl": _lines, ".parquet": _table}
)
"""How a file is read, by the end of its name."""
