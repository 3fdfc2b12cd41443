"""From a file to its bytes, and from these to its text: UTF-8, and one clear sentence where they are something else."""

import stat
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from pathlib import Path

from kzcoe.errors import FormatError, SourceError, source_error

__all__ = ["decode", "read_bytes"]

# UTF-32 first: one of its marks begins with one of UTF-16.
OTHERS = {
    BOM_UTF32_LE: "UTF-32",
    BOM_UTF32_BE: "UTF-32",
    BOM_UTF16_LE: "UTF-16",
    BOM_UTF16_BE: "UTF-16",
}
"""Encodings that tell themselves by how they begin."""


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; `SourceError` names it when it cannot be read.

    What is no file is not opened: a pipe may never say anything, and a device may never end.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise SourceError(f"{path}: cannot be read: it is no file")
        return path.read_bytes()
    except OSError as error:
        raise source_error(f"{path}: cannot be read: {error.strerror}", error) from error


def decode(data: bytes, name: str) -> str:
    """The text, to the letter, without the byte order mark some editors put first; `name` is for errors."""
    if found := next((encoding for mark, encoding in OTHERS.items() if data.startswith(mark)), None):
        raise FormatError(f"{name}: expected UTF-8, found {found}; save it as UTF-8")
    if (nul := data.find(0)) >= 0:
        raise FormatError(f"{name}: expected text, found a binary file (byte 0x00 at offset {nul})")
    body = data.removeprefix(BOM_UTF8)
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        offset = error.start + len(data) - len(body)
        raise FormatError(f"{name}: expected UTF-8, found byte 0x{data[offset]:02x} at offset {offset}") from None
