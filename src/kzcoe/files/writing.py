"""Writing a file whole or not at all."""

import os
import secrets
from pathlib import Path

from kzcoe.errors import SourceError

__all__ = ["write"]

FOLDERS_OPEN = os.name == "posix"  # Windows cannot flush a folder to the disk


def write(path: str | os.PathLike[str], data: bytes) -> None:
    """Put `data` in a file; whatever happens on the way, the file holds either all of it or what it held before."""
    try:
        # What a link points to is replaced, not the link.
        _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise SourceError(f"{os.fspath(path)}: cannot be written: {error.strerror}") from error
    except ValueError as error:  # a path no system has, such as one with a NUL
        raise SourceError(f"{os.fspath(path)!r}: cannot be written: {error}") from error


def _replace(target: Path, data: bytes) -> None:
    draft = target.with_name(f".{target.name}.{secrets.token_hex(8)}.tmp")
    try:
        _put_down(draft, data, _mode(target))
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    _settle(target.parent)


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
