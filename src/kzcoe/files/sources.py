"""What a source stands for: folders are searched, files named, articles taken as they are."""

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sized
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from attrs import field, frozen

from kzcoe.errors import Failure, FormatError, InvalidValueError, KzcoeError, SourceError, source_error
from kzcoe.files.contents import ONE_ARTICLE, ONE_EACH, READERS, Content, Unit
from kzcoe.files.parquet import PACKAGE, is_package
from kzcoe.model import Article

__all__ = ["Listing", "Source", "Sources", "contents", "listed", "several"]

Source: TypeAlias = str | os.PathLike[str] | Article | Iterable[Article]
"""A path of a file or folder, or articles."""
Sources: TypeAlias = Source | Iterable[str | os.PathLike[str] | Article | Iterable[Article]]
"""One source, or an iterable of them."""

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
        """What it may be called, the shortest first; a name of blanks says nothing."""
        names = self.path.stem, self.inner.as_posix(), self.path.as_posix()
        return tuple(name for name in names if not name.isspace())

    @property
    def count(self) -> int | None:
        """How many articles or records it is; None where only opening it can tell."""
        return 1 if self.kind in ONE_EACH else None

    def units(self, id_: str) -> Iterator[Unit]:
        """What it holds; where that cannot be told, one unit that fails."""
        try:
            yield from READERS[self.kind](self.path, id_)
        except KzcoeError as error:
            yield Unit(str(self.path), 0, partial(_fail, error))


@frozen(eq=False)
class AtHand:
    """Articles of a source, perhaps made one at a time."""

    articles: Iterable[Article]

    @property
    def count(self) -> int | None:
        """How many articles there are; None where only walking them can tell."""
        return len(self.articles) if isinstance(self.articles, Sized) else None

    def units(self, _: str) -> Iterator[Unit]:
        """Each of them."""
        for article in map(_article, self.articles):
            yield Unit(article.id, len(article.text), partial(_itself, article))


@frozen
class Listing:
    """What sources stand for; nothing of it has been opened yet."""

    pieces: tuple[Found | AtHand, ...]

    @property
    def count(self) -> int | None:
        """How many articles and records there are, as far as that is known beforehand."""
        counts = [piece.count for piece in self.pieces]
        return None if None in counts else sum(filter(None, counts))

    def units(self) -> Iterator[Unit]:
        """Every article and record, in order."""
        ids = _ids([piece for piece in self.pieces if isinstance(piece, Found) and piece.kind in ONE_ARTICLE])
        for piece in self.pieces:
            yield from piece.units(ids.get(piece, ""))


def contents(*sources: Source) -> Iterator[Content]:
    """Every article and record of the sources, in their order; files of a folder in the order of their paths.

    An article that is a file goes by the file's stem. Where several files have one stem, each goes by its path.
    """
    return (unit.content() for unit in listed(sources, Failure.throw).units())


def listed(sources: Iterable[Source], report: Callable[[Failure], object]) -> Listing:
    """The files and articles of the sources, no file twice; a path that cannot be listed is reported."""
    return Listing(tuple(dict.fromkeys(piece for source in sources for piece in _pieces(source, report))))


def several(sources: Sources) -> Iterable[Source]:
    """Each of the sources, or the only one there is: an iterable of articles is one."""
    if isinstance(sources, str | os.PathLike) or not isinstance(sources, Iterable):
        return (sources,)
    items: Iterator[Any] = iter(sources)
    for first in items:
        # Looking at the first takes it out of an iterator. Articles may be many; paths are few enough to be listed.
        whole: Iterable[Any] = chain((first,), items) if items is sources else sources
        return (whole,) if isinstance(first, Article) else tuple(whole)
    return ()


def _ids(files: list[Found]) -> dict[Found | AtHand, str]:
    """The shortest name of each file that no other has."""
    taken = Counter(name for file in files for name in set(file.names))
    return {file: next((name for name in file.names if taken[name] == 1), file.names[-1]) for file in files}


def _pieces(source: Source, report: Callable[[Failure], object]) -> Iterable[Found | AtHand]:
    if isinstance(source, str | os.PathLike):
        return _files(Path(source), report)
    if isinstance(source, Article):
        return (AtHand((source,)),)
    if isinstance(source, Iterable):
        return (AtHand(source),)
    raise InvalidValueError(f"sources: expected a path or articles, got {source!r:.80}")


def _article(item: object) -> Article:
    if not isinstance(item, Article):
        raise InvalidValueError(f"sources: expected an Article, got {item!r:.80}")
    return item


def _files(path: Path, report: Callable[[Failure], object]) -> list[Found]:
    """The file or the files of the folder; none where that is reported."""
    try:
        return _within(path) if _is_folder(path) else [_named(path)]
    except KzcoeError as error:
        report(Failure(str(path), error))
        return []


def _named(path: Path) -> Found:
    if path.suffix.lower() not in READERS:
        raise FormatError(f"{path}: expected a folder or a file that ends in {_listed(READERS)}")
    return Found(_real(path), path, path)


def _within(folder: Path) -> list[Found]:
    """The files of a folder and its folders that can be read, but for hidden ones."""
    inner = [path.relative_to(folder) for path in _walk(folder) if path.suffix.lower() in _IN_FOLDERS]
    shown = sorted(path for path in inner if not any(part.startswith(".") for part in path.parts))
    if not shown:
        raise SourceError(f"{folder}: holds no file that ends in {_listed(_IN_FOLDERS)}")
    return [Found(_real(folder / path), folder / path, path) for path in shown]


def _real(path: Path) -> Path:
    """The path without links, where they lead somewhere; those that go round in a circle are told when it is read."""
    return Path(os.path.realpath(path))


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder, onerror=_refuse):
        if PACKAGE in names and is_package(Path(place)):
            folders.clear()
            names[:] = [PACKAGE]  # a record in Parquet is one thing, whatever is kept beside its files
        yield from (Path(place, name) for name in names)


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        _refuse(error)
    except ValueError as error:  # a path no system has, such as one with a NUL
        raise SourceError(f"{str(path)!r}: cannot be read: {error}") from error


def _refuse(error: OSError) -> NoReturn:
    raise source_error(f"{error.filename}: cannot be read: {error.strerror}", error) from error


def _fail(error: KzcoeError) -> NoReturn:
    raise error


def _itself(article: Article) -> Article:
    return article


def _listed(kinds: Iterable[str]) -> str:
    return ", ".join(sorted(kinds))
