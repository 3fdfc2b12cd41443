"""Loading: from sources of any kind to one record."""

from collections.abc import Iterable
from itertools import chain
from os import PathLike

from kzcoe.errors import Failure
from kzcoe.files.correcting import corrected
from kzcoe.files.many import read_listed
from kzcoe.files.published import published
from kzcoe.files.sources import Sources, listed, several
from kzcoe.model import Correction
from kzcoe.record import Record

__all__ = ["load"]


def load(*sources: Sources, corrections: str | PathLike[str] | Iterable[Correction] | None = None) -> Record:
    """The record of everything the sources hold; without a source, the published record.

    A source is a folder, a file (`.txt`, `.md` and `.html` an article each, `.json` a record, `.jsonl` and `.parquet`
    articles, one a line or row), an article, or an iterable of any of these. A folder that `Record.to_parquet` has
    written is the record that it holds. Articles are read as `kzcoe.read` does, many of them on all cores. The first
    that cannot be read ends it with its error; `kzcoe.read_many` reads the others all the same.

    In the end the corrections are made, given themselves or as a file of them; see `Record.corrected`.
    """
    record = _joined(sources) if sources else published()
    return record if corrections is None else corrected(record, corrections)


def _joined(sources: Iterable[Sources]) -> Record:
    every = chain.from_iterable(map(several, sources))
    return Record.union(*read_listed(listed(every, Failure.throw), None, None, Failure.throw))
