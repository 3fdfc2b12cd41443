"""The JSON form of a record, loading and saving, and the published record."""

from kzcoe.files.form import to_json
from kzcoe.files.loading import load, record_of
from kzcoe.files.saving import save
from kzcoe.files.schema import json_schema
from kzcoe.files.sources import contents

__all__ = ["contents", "json_schema", "load", "record_of", "save", "to_json"]
