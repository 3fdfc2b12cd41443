"""Pages: facts as cards and tables in a notebook, and articles with what was found marked in their text.

Everything is built as a tree of elements and written by the standard library: no text of an article or a fact is ever
joined to markup.
"""

from kzcoe.export.pages.cards import card
from kzcoe.export.pages.explanations import explanation_card, passed_over_card
from kzcoe.export.pages.marked import MarkedPage, marked, marked_as_found
from kzcoe.export.pages.tables import collection_table, record_table, timeline_table

__all__ = [
    "MarkedPage",
    "card",
    "collection_table",
    "explanation_card",
    "marked",
    "marked_as_found",
    "passed_over_card",
    "record_table",
    "timeline_table",
]
