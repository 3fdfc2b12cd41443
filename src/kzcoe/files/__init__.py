"""The JSON form of a record, loading and saving, the published record, and the formats of other tools."""

from kzcoe.files.form import to_json
from kzcoe.files.formats import FORMATS, Format, export
from kzcoe.files.loading import load
from kzcoe.files.many import read_many
from kzcoe.files.saving import save
from kzcoe.files.schema import json_schema
from kzcoe.files.sources import contents
from kzcoe.files.telling import record_of

__all__ = [
    "FORMATS",
    "Format",
    "contents",
    "export",
    "json_schema",
    "load",
    "read_many",
    "record_of",
    "save",
    "to_json",
]
