"""Merging records of one article each, and putting their facts together by id alone, which is the least there is."""

from collections.abc import Sequence

from kzcoe import Record
from kzcoe.model.facts import KINDS


def merged(records: Sequence[Record]) -> Record:
    """One record of all."""
    return Record.union(*records)


def put_together(records: Sequence[Record]) -> Record:
    """The first fact of each id, whatever others tell of it."""
    return Record(
        **{
            name: {fact.id: fact for record in reversed(records) for fact in getattr(record, name)}.values()
            for name in KINDS
        }
    )
