"""A record as a graph: who took part in what, who holds which post, what is part of what."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from kzcoe.extras import extra
from kzcoe.model import Body, Document, Evidence, Meeting, Official, Participant, Post, Programme, Reference, When
from kzcoe.record import Record

if TYPE_CHECKING:
    from networkx import MultiDiGraph

__all__ = ["graph"]

Attributes: TypeAlias = "dict[str, Any]"
Node: TypeAlias = "tuple[str, Attributes]"
Edge: TypeAlias = "tuple[str, str, Attributes]"


def graph(record: Record) -> "MultiDiGraph[str]":
    """What is known of people, bodies, meetings, programmes and documents as a graph; see `Record.to_graph`."""
    made: MultiDiGraph[str] = extra("networkx", "plot", "a graph").MultiDiGraph()
    made.add_nodes_from(_nodes(record))
    for source, target, attributes in _edges(record):
        for end in (source, target):
            if end not in made:  # an id that the record has nothing under
                made.add_node(end, **_unknown(end))
        made.add_edge(source, target, **attributes)
    return made


def _nodes(record: Record) -> Iterator[Node]:
    for official in record.officials:
        yield _node("official", official, name=official.name, country=official.country)
    for body in record.bodies:
        short = body.short_name
        yield _node("body", body, name=body.name, short_name=short, country=body.country, type=_word(body.kind))
    for meeting in record.meetings:
        name = meeting.title or _word(meeting.kind) or "meeting"
        yield _node(
            "meeting", meeting, name=name, type=_word(meeting.kind), place=meeting.place, **_dated(meeting.date)
        )
        for person in meeting.participants:
            if person.official is None:
                yield _stranger(person), {"kind": "person", "name": person.name}
    for programme in record.programmes:
        yield _node("programme", programme, name=programme.name, **_dated(programme.period))
    for document in record.documents:
        name = document.title or f"{document.kind} {document.number}"
        yield _node("document", document, name=name, type=_word(document.kind), **_dated(document.date))


def _edges(record: Record) -> Iterator[Edge]:
    for meeting in record.meetings:
        yield from _of_meeting(meeting)
    for official in record.officials:
        for post in official.posts:
            if post.body is not None:
                yield _of_post(official, post, post.body)
    for body in record.bodies:
        if body.parent is not None:
            yield _edge("part of", f"body:{body.id}", f"body:{body.parent}", (*body.evidence, *body.references))
    for programme in record.programmes:
        yield from _of_programme(programme)
    for document in record.documents:
        if document.body is not None:
            dated = _dated(document.date)
            yield _edge("issued", f"body:{document.body}", f"document:{document.id}", document.evidence, **dated)


def _of_meeting(meeting: Meeting) -> Iterator[Edge]:
    target, dated = f"meeting:{meeting.id}", _dated(meeting.date)
    for person in meeting.participants:
        source = _stranger(person) if person.official is None else f"official:{person.official}"
        sources = meeting.evidence if person.evidence is None else (person.evidence,)
        yield _edge("took part", source, target, sources, **dated)
        if person.body is not None:
            yield _edge("represented", source, f"body:{person.body}", sources, **dated)
    for body in meeting.bodies:
        yield _edge("took part", f"body:{body}", target, meeting.evidence, **dated)


def _of_post(official: Official, post: Post, body: str) -> Edge:
    source = post.evidence or post.reference
    dated = {"title": post.title, **_bounds(post.start, post.end)}
    return _edge("holds a post", f"official:{official.id}", f"body:{body}", (source,) if source else (), **dated)


def _of_programme(programme: Programme) -> Iterator[Edge]:
    for partner in programme.partners:
        target, dated = f"programme:{programme.id}", _dated(programme.period)
        yield _edge("partner", f"body:{partner}", target, programme.evidence, **dated)


def _node(kind: str, fact: Official | Body | Meeting | Programme | Document, **attributes: str | date | None) -> Node:
    return f"{kind}:{fact.id}", {"kind": kind, "id": fact.id, **_known(attributes)}


def _edge(
    kind: str, source: str, target: str, sources: Iterable[Evidence | Reference], **attributes: str | date | None
) -> Edge:
    several = tuple(sources)
    evidence = tuple(one for one in several if isinstance(one, Evidence))
    references = tuple(one for one in several if isinstance(one, Reference))
    return source, target, {"kind": kind, **_known(attributes), "evidence": evidence, "references": references}


def _unknown(node: str) -> Attributes:
    kind, _, identifier = node.partition(":")
    return {"kind": kind, "id": identifier, "name": identifier}


def _stranger(person: Participant) -> str:
    return f"person:{person.name}"


def _word(word: object) -> str | None:
    return None if word is None else str(word)


def _known(attributes: Mapping[str, str | date | None]) -> Attributes:
    return {name: value for name, value in attributes.items() if value is not None}


def _dated(when: When | None) -> dict[str, str | date | None]:
    """A date as attributes: its text in EDTF and the days that bound it."""
    return {} if when is None else {"date": str(when), "earliest": when.earliest, "latest": when.latest}


def _bounds(start: When | None, end: When | None) -> dict[str, str | date | None]:
    """The time of a post as attributes; EDTF has two dots for an end that is open or not known."""
    if start is None and end is None:
        return {}
    return {
        "date": f"{start or '..'}/{end or '..'}",
        "earliest": start and start.earliest,
        "latest": end and end.latest,
    }
