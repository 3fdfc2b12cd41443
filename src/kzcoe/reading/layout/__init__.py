"""The parts of a page: headline, dateline, stamp, captions and boilerplate, as spans in the text as given."""

from kzcoe.reading.layout.parts import Layout, Line
from kzcoe.reading.layout.sorting import lay_out

__all__ = ["Layout", "Line", "lay_out"]
