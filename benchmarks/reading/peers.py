"""Others that find something in the same texts, each as its own documentation has it used."""

from collections.abc import Callable, Mapping
from functools import partial

import spacy
from dateparser.search import search_dates
from eyecite import get_citations

from kzcoe.register import Register, shipped

Peer = Callable[[str], object]


def peers() -> Mapping[str, Peer]:
    """Legal citations, a list of names, and dates: each a part of what reading has to find."""
    return {
        "eyecite": get_citations,
        "spaCy with the register's names": names_pipeline(shipped()),
        "dateparser": partial(search_dates, languages=["en"]),
    }


def names_pipeline(register: Register) -> Peer:
    """A blank English pipeline that splits sentences and finds the names of the register as they are written there."""
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": name} for name, label in sorted(names(register).items())])
    return pipeline


def names(register: Register) -> dict[str, str]:
    """Every name in the register, with the table it stands in."""
    tables = ("conventions", "agreements", "bodies", "officials", "places", "countries")
    return {name: table for table in tables for row in getattr(register, table) for name in row.names}
