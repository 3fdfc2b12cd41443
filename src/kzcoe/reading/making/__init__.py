"""From what was found in a text to the objects of the model, each with the words it rests on."""

from kzcoe.reading.making.findings import Findings
from kzcoe.reading.making.records import make_record

__all__ = ["Findings", "make_record"]
