"""What a source stands for: folders are searched, files named, articles taken as they are."""

import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn, TypeAlias

from attrs import field, frozen

from kzcoe.errors import FormatError, InvalidValueError, SourceError
from kzcoe.files.contents import ONE_ARTICLE, READERS, Content
from kzcoe.model import Article

__all__ = ["Source", "contents"]

Source: TypeAlias = "str | os.PathLike[str] | Iterable[Article]"
"""A path of a file or folder, or articles."""

# A table is read when it is asked for; in a folder it may be of anything.
_IN_FOLDERS = READERS.keys() - {".parquet"}


@frozen
class Found:
    """A file of a source; the same file found twice is equal."""

    real: Path
    """The path without links."""
    path: Path = field(eq=False)
    """The path as given."""
    inner: Path = field(eq=False)
    """The path from the folder that was given, or the path as given."""

    @property
    def kind(self) -> str:
        """The end of the name that tells how it is read."""
        return self.path.suffix.lower()

    @property
    def names(self) -> tuple[str, ...]:
        """What it may be called, the shortest first."""
        return self.path.stem, self.inner.as_posix(), self.path.as_posix()


def contents(*sources: Source) -> Iterator[Content]:
    """Every article and record of the sources, in their order; files of a folder in the order of their paths.

    An article that is a file goes by the file's stem. Where several files have one stem, each goes by its path.
    """
    pieces = list(dict.fromkeys(piece for source in sources for piece in _pieces(source)))
    ids = _ids([piece for piece in pieces if isinstance(piece, Found) and piece.kind in ONE_ARTICLE])
    for piece in pieces:
        if isinstance(piece, Article):
            yield piece
        else:
            yield from READERS[piece.kind](piece.path, ids.get(piece, ""))


def _ids(files: list[Found]) -> dict[Found, str]:
    """The shortest name of each file that no other has."""
    taken = Counter(name for file in files for name in set(file.names))
    return {file: next((name for name in file.names if taken[name] == 1), file.names[-1]) for file in files}


def _pieces(source: Source) -> Iterator[Found | Article]:
    if isinstance(source, str | os.PathLike):
        yield from _files(Path(source))
    elif isinstance(source, Iterable):
        yield from map(_article, source)
    else:
        raise InvalidValueError(f"load: expected a path or articles, got {source!r:.80}")


def _article(item: object) -> Article:
    if not isinstance(item, Article):
        raise InvalidValueError(f"load: expected an Article, got {item!r:.80}")
    return item


def _files(path: Path) -> Iterator[Found]:
    if _is_folder(path):
        yield from _within(path)
    elif path.suffix.lower() in READERS:
        yield Found(path.resolve(), path, path)
    else:
        raise FormatError(f"{path}: expected a folder or a file that ends in {_listed(READERS)}")


def _within(folder: Path) -> list[Found]:
    """The files of a folder and its folders that can be read, but for hidden ones."""
    inner = [path.relative_to(folder) for path in _walk(folder) if path.suffix.lower() in _IN_FOLDERS]
    shown = sorted(path for path in inner if not any(part.startswith(".") for part in path.parts))
    if not shown:
        raise SourceError(f"{folder}: holds no file that ends in {_listed(_IN_FOLDERS)}")
    return [Found((folder / path).resolve(), folder / path, path) for path in shown]


def _walk(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder, onerror=_refuse):
        yield from (Path(place, name) for name in names)


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        _refuse(error)
    except ValueError as error:  # a path no system has, such as one with a NUL
        raise SourceError(f"{str(path)!r}: cannot be read: {error}") from error


def _refuse(error: OSError) -> NoReturn:
    raise SourceError(f"{error.filename}: cannot be read: {error.strerror}") from error


def _listed(kinds: Iterable[str]) -> str:
    return ", ".join(sorted(kinds))
