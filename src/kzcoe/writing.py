"""Writing files whole or not at all."""

import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeAlias

from kzcoe.errors import SourceError, source_error

__all__ = ["AnyPath", "make_folder", "write", "write_all"]

AnyPath: TypeAlias = str | os.PathLike[str]
"""What a path may be given as."""

FOLDERS_OPEN = os.name == "posix"  # Windows cannot flush a folder to the disk


def write(path: AnyPath, data: bytes) -> None:
    """Put `data` in a file; whatever happens on the way, the file holds either all of it or what it held before."""
    write_all({path: data})


def write_all(files: Mapping[AnyPath, bytes]) -> None:
    """The same for several files: none of them changes before the data of all is on the disk."""
    with ExitStack() as drafts:
        ready = [(path, *drafts.enter_context(_draft(path, data))) for path, data in files.items()]
        for path, target, draft in ready:
            with _telling(path):
                draft.replace(target)
    for folder in {target.parent for _, target, _ in ready}:
        with _telling(folder):
            _settle(folder)


def make_folder(path: Path) -> None:
    """Make a folder where there is none; the one that it is to be in must be there."""
    with _telling(path):
        path.mkdir(exist_ok=True)


@contextmanager
def _telling(path: AnyPath) -> Iterator[None]:
    """What goes wrong with a path, as a `SourceError` that names it."""
    try:
        yield
    except OSError as error:
        raise source_error(f"{os.fspath(path)}: cannot be written: {error.strerror}", error) from error
    except ValueError as error:  # a path no system has, such as one with a NUL
        raise SourceError(f"{os.fspath(path)!r}: cannot be written: {error}") from error


@contextmanager
def _draft(path: AnyPath, data: bytes) -> Iterator[tuple[Path, Path]]:
    """The file that is meant, and one with the data beside it that is there as long as it is needed."""
    with _telling(path):
        target = Path(os.path.realpath(path))  # what a link points to is replaced, not the link
        mode = _mode(target)
    draft = target.with_name(f".{target.name}.{secrets.token_hex(8)}.tmp")
    try:
        with _telling(path):
            _put_down(draft, data, mode)
        yield target, draft
    finally:
        with _telling(path):
            draft.unlink(missing_ok=True)


def _put_down(draft: Path, data: bytes, mode: int | None) -> None:
    """A new file with the data, on the disk before anything else happens."""
    with draft.open("xb") as file:
        if mode is not None:
            draft.chmod(mode)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _mode(target: Path) -> int | None:
    """Who may read and write the file that is replaced; None where there is none."""
    try:
        return target.stat().st_mode & 0o7777
    except FileNotFoundError:
        return None


def _settle(folder: Path) -> None:
    """Let the new name reach the disk too."""
    if FOLDERS_OPEN:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
