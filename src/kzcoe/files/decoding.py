"""From a file to its bytes, and from these to its text: UTF-8, and one clear sentence where they are something else."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from kzcoe.errors import FormatError, SourceError

__all__ = ["decode", "read_bytes"]


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; `SourceError` names it when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: cannot be read: {error.strerror}") from error


def decode(data: bytes, name: str) -> str:
    """The text, to the letter, without the byte order mark some editors put first; `name` is for errors."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise FormatError(f"{name}: expected UTF-8, found UTF-16; save it as UTF-8")
    if (nul := data.find(0)) >= 0:
        raise FormatError(f"{name}: expected text, found a binary file (byte 0x00 at offset {nul})")
    body = data.removeprefix(BOM_UTF8)
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        offset = error.start + len(data) - len(body)
        raise FormatError(f"{name}: expected UTF-8, found byte 0x{data[offset]:02x} at offset {offset}") from None
