"""The JSON form of a record and its form in Parquet, loading and saving, and the published record.

The formats of other tools are in `kzcoe.files.formats`, which is imported by those who use it.
"""

from kzcoe.files.correcting import corrected
from kzcoe.files.form import facts_json, to_json
from kzcoe.files.loading import load
from kzcoe.files.many import read_many
from kzcoe.files.parquet import to_parquet
from kzcoe.files.saving import save
from kzcoe.files.schema import corrections_schema, json_schema
from kzcoe.files.sources import contents
from kzcoe.files.telling import record_of

__all__ = [
    "contents",
    "corrected",
    "corrections_schema",
    "facts_json",
    "json_schema",
    "load",
    "read_many",
    "record_of",
    "save",
    "to_json",
    "to_parquet",
]
