"""The graph of a record as GraphML, which Gephi, Cytoscape, yEd and igraph read."""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from io import BytesIO
from itertools import chain, count
from typing import Any

from kzcoe.export.graph import graph
from kzcoe.extras import extra
from kzcoe.model import Evidence, Reference
from kzcoe.record import Record

__all__ = ["graphml"]

_NOT_IN_XML = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What is no character of XML 1.0."""


def graphml(record: Record) -> bytes:
    """The graph as a GraphML document.

    GraphML holds plain values only: dates become ISO 8601 text, evidence and references a list in JSON, in which any
    character has a place. Elsewhere one that XML cannot hold is replaced by U+FFFD, and each line end by a line feed.
    """
    made = graph(record)
    plain = made.__class__()
    names = _names_in_xml(made.nodes)
    plain.add_nodes_from((names[node], _plain(attributes)) for node, attributes in made.nodes(data=True))
    for source, target, attributes in made.edges(data=True):
        plain.add_edge(names[source], names[target], **_plain(attributes))
    written = BytesIO()
    # Always this writer: the one that networkx prefers is another where lxml is installed.
    extra("networkx", "plot", "GraphML").write_graphml_xml(plain, written)
    return written.getvalue()


def _plain(attributes: Mapping[str, Any]) -> dict[str, str]:
    """The attributes as text; those that say nothing are left out."""
    texts = {name: _text(value) for name, value in attributes.items()}
    return {name: text for name, text in texts.items() if text}


def _text(value: str | date | tuple[Evidence, ...] | tuple[Reference, ...]) -> str:
    if isinstance(value, tuple):
        return json.dumps([_cited(one) for one in value], ensure_ascii=True) if value else ""
    return _in_xml(value if isinstance(value, str) else value.isoformat())


def _cited(source: Evidence | Reference) -> dict[str, str | int | None]:
    if isinstance(source, Evidence):
        return {"article": source.article, "start": source.start, "end": source.end, "quote": source.quote}
    return {"title": source.title, "publisher": source.publisher, "url": source.url}


def _names_in_xml(nodes: Iterable[str]) -> dict[str, str]:
    """What each node is called in XML; two that would be called the same are told apart by a number."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for node in sorted(nodes, key=lambda node: (_in_xml(node) != node, node)):  # what can stay as it is goes first
        base = _in_xml(node)
        numbered = (f"{base} ({number})" for number in count(2))
        names[node] = next(name for name in chain([base], numbered) if name not in taken)
        taken.add(names[node])
    return names


def _in_xml(text: str) -> str:
    """The text with U+FFFD for what XML 1.0 cannot hold, and the line ends that an XML reader gives."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_IN_XML.sub("\ufffd", lines)
