"""Loading: from sources of any kind to one record."""

from kzcoe.errors import Failure
from kzcoe.files.many import read_listed
from kzcoe.files.published import published
from kzcoe.files.sources import Source, listed
from kzcoe.record import Record

__all__ = ["load"]


def load(*sources: Source) -> Record:
    """The record of everything the sources hold; without a source, the published record.

    A source is a folder, a file (`.txt`, `.md` and `.html` an article each, `.json` a record, `.jsonl` and `.parquet`
    articles, one a line or row), or any number of articles. A folder that `Record.to_parquet` has written is the record
    that it holds. Articles are read as `kzcoe.read` does, many of them on all cores. The first that cannot be read ends
    it with its error; `kzcoe.read_many` reads the others all the same.
    """
    if not sources:
        return published()
    return Record.union(*read_listed(listed(sources, Failure.throw), None, None, Failure.throw))
