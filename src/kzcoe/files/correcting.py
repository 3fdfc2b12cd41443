"""Files of corrections."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from attrs import frozen

from kzcoe.files.decoding import decode, read_bytes
from kzcoe.files.form import refuse_other_formats, structure
from kzcoe.files.migrations import CORRECTIONS, migrate
from kzcoe.files.parsing import parse
from kzcoe.model import Correction
from kzcoe.record import Record

__all__ = ["Corrections", "corrected", "corrections_in"]


@frozen(kw_only=True)
class Corrections:
    """A file of corrections."""

    format: Literal[1]
    corrections: tuple[Correction, ...]


def corrected(record: Record, corrections: str | os.PathLike[str] | Iterable[Correction]) -> Record:
    """The record with the corrections made, given themselves or as a file; see `Record.corrected`."""
    if isinstance(corrections, str | os.PathLike):
        return record.with_corrections(corrections_in(corrections), f"{os.fspath(corrections)}: corrections")
    return record.with_corrections(corrections)


def corrections_in(path: str | os.PathLike[str]) -> tuple[Correction, ...]:
    """The corrections in a file; `FormatError` names what is wrong in it and where."""
    name = os.fspath(path)
    value = parse(decode(read_bytes(Path(path)), name), name)
    refuse_other_formats(value, name, "corrections")
    migrate(value, CORRECTIONS, name)
    return structure(value, Corrections, name).corrections
