"""Editing: records that differ in a few facts, and in which still every id leads somewhere."""

from kzcoe.record.editing.edits import RecordEdits

__all__ = ["RecordEdits"]
