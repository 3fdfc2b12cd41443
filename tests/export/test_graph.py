"""The record as a graph, and as GraphML."""

import json
import os
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kzcoe
import strategies
from kzcoe.errors import MissingExtraError, SourceError
from kzcoe.model import Body, Document, Evidence, Meeting, Official, Participant, Post, Programme, Reference
from kzcoe.record import Record

networkx = pytest.importorskip("networkx")

PAGE = Reference(title="A page", publisher="The Office")
WORDS = Evidence("a", 0, 3, "met")


def record() -> Record:
    """One thing of each kind that the graph has, and ids that lead nowhere."""
    return Record(
        officials=[
            Official(
                id="berg",
                name="Anna Berg",
                country="DE",
                posts=[
                    Post(title="Director", body="coe", start="2020", reference=PAGE),
                    Post(title="Adviser", body="coe", evidence=WORDS),
                    Post(title="Poet", reference=PAGE),
                ],
            )
        ],
        bodies=[Body(id="coe", name="Council of Europe", short_name="CoE", kind="organisation", parent="nowhere")],
        meetings=[
            Meeting(
                id="m",
                kind="talks",
                date="2023-06",
                place="Astana",
                participants=[
                    Participant(name="Anna Berg", official="berg", body="coe"),
                    Participant(name="A. Guest", evidence=WORDS),
                ],
                bodies=["coe"],
                evidence=[Evidence("a", 10, 14, "They")],
            )
        ],
        programmes=[Programme(id="p", name="A programme", period="2020/2023", partners=["coe"])],
        documents=[Document(id="d", kind="opinion", number="1", date="XXXX-11-13", body="coe")],
    )


def test_nodes_have_a_kind_a_name_and_an_id() -> None:
    """Each person, body, meeting, programme and document is a node, called after its kind and id."""
    graph = record().to_graph()

    assert {node: (one["kind"], one["name"]) for node, one in graph.nodes(data=True)} == {
        "official:berg": ("official", "Anna Berg"),
        "person:A. Guest": ("person", "A. Guest"),
        "body:coe": ("body", "Council of Europe"),
        "body:nowhere": ("body", "nowhere"),
        "meeting:m": ("meeting", "talks"),
        "programme:p": ("programme", "A programme"),
        "document:d": ("document", "opinion 1"),
    }
    assert graph.nodes["official:berg"]["id"] == "berg"
    assert graph.nodes["body:coe"]["type"] == "organisation"
    assert graph.nodes["meeting:m"]["place"] == "Astana"


def test_edges_have_a_kind_and_a_date_with_its_bounds() -> None:
    """An edge that is dated has the date in EDTF and the days that bound it; what is not known has no attribute."""
    graph = record().to_graph()
    edges = {(source, one["kind"], target): one for source, target, one in graph.edges(data=True)}

    took_part = edges["official:berg", "took part", "meeting:m"]
    assert (took_part["date"], took_part["earliest"], took_part["latest"]) == (
        "2023-06",
        date(2023, 6, 1),
        date(2023, 6, 30),
    )
    issued = edges["body:coe", "issued", "document:d"]
    assert issued["date"] == "XXXX-11-13"
    assert "earliest" not in issued
    assert set(edges) == {
        ("official:berg", "took part", "meeting:m"),
        ("official:berg", "represented", "body:coe"),
        ("official:berg", "holds a post", "body:coe"),
        ("person:A. Guest", "took part", "meeting:m"),
        ("body:coe", "took part", "meeting:m"),
        ("body:coe", "part of", "body:nowhere"),
        ("body:coe", "partner", "programme:p"),
        ("body:coe", "issued", "document:d"),
    }


def test_edges_have_their_sources() -> None:
    """Evidence is that of the edge where the record has it, otherwise that of the meeting; pages are references."""
    graph = record().to_graph()

    [took_part] = graph.get_edge_data("person:A. Guest", "meeting:m").values()
    assert took_part["evidence"] == (WORDS,)
    [took_part] = graph.get_edge_data("body:coe", "meeting:m").values()
    assert [one.quote for one in took_part["evidence"]] == ["They"]
    posts = {
        edge["title"]: (edge.get("date"), edge["evidence"], edge["references"])
        for edge in graph.get_edge_data("official:berg", "body:coe").values()
        if edge["kind"] == "holds a post"
    }
    assert posts == {"Director": ("2020/..", (), (PAGE,)), "Adviser": (None, (WORDS,), ())}


def test_an_empty_record_is_an_empty_graph(tmp_path: Path) -> None:
    """Nothing gives a graph of nothing, as an object and as a file."""
    Record().to_graphml(tmp_path / "empty.graphml")

    assert len(Record().to_graph()) == 0
    assert len(networkx.read_graphml(tmp_path / "empty.graphml")) == 0


def test_the_published_record_comes_back_from_graphml(tmp_path: Path) -> None:
    """GraphML holds every node and edge of the graph, with dates as text and evidence as JSON."""
    graph = kzcoe.load().to_graph()
    kzcoe.load().to_graphml(tmp_path / "record.graphml")

    back = networkx.read_graphml(tmp_path / "record.graphml")

    assert isinstance(back, networkx.MultiDiGraph)
    assert dict(back.nodes(data="name")) == dict(graph.nodes(data="name"))
    assert [edge[:2] for edge in back.edges] == [edge[:2] for edge in graph.edges]
    for (*_, written), (*_, meant) in zip(back.edges(data=True), graph.edges(data=True), strict=True):
        assert written.get("date") == meant.get("date")
        assert written.get("earliest") == (meant["earliest"].isoformat() if "earliest" in meant else None)
        evidence = json.loads(written.get("evidence", "[]"))
        assert [Evidence(**one) for one in evidence] == list(meant["evidence"])


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("NUL\0and\x1b", "NUL\ufffdand\ufffd"),
        ("half\ud800", "half\ufffd"),
        ("no character\uffff", "no character\ufffd"),
        ("<script> & \"quotes\" ]]> 'q'", "<script> & \"quotes\" ]]> 'q'"),
        ("two\r\nlines\rthree", "two\nlines\nthree"),
        ("bidi \u202e text \U0001f600", "bidi \u202e text \U0001f600"),
    ],
)
def test_what_xml_cannot_hold_is_replaced(tmp_path: Path, name: str, written: str) -> None:
    """A character that XML has not becomes U+FFFD; all others come back as they are. Quotes lose nothing."""
    quote = Evidence("a", 0, len(name), name)
    body = Body(id=name, name=name, parent="other", evidence=[quote])
    Record(bodies=[body]).to_graphml(tmp_path / "one.graphml")

    back = networkx.read_graphml(tmp_path / "one.graphml")

    assert back.nodes[f"body:{written}"]["name"] == written
    [(*_, edge)] = back.edges(data=True)
    assert json.loads(edge["evidence"])[0]["quote"] == name


def test_two_ids_that_xml_cannot_tell_apart_stay_two(tmp_path: Path) -> None:
    """What can be written as it is keeps its id; the other gets a number."""
    bodies = [Body(id=one, name=one) for one in ("a\0", "a\x01", "a\ufffd", "a\ufffd (2)")]
    Record(bodies=bodies).to_graphml(tmp_path / "two.graphml")

    back = networkx.read_graphml(tmp_path / "two.graphml")

    assert set(back) == {"body:a\ufffd", "body:a\ufffd (2)", "body:a\ufffd (3)", "body:a\ufffd (4)"}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(strategies.meetings(), max_size=3, unique_by=lambda one: one.id),
    st.lists(strategies.officials(), max_size=3, unique_by=lambda one: one.id),
    st.lists(strategies.bodies(), max_size=3, unique_by=lambda one: one.id),
)
def test_any_record_comes_back_from_graphml(
    tmp_path_factory: pytest.TempPathFactory, meetings: list[Meeting], officials: list[Official], bodies: list[Body]
) -> None:
    """Whatever the record, the file is read back with as many nodes and edges of the same kinds."""
    whole = Record(meetings=meetings, officials=officials, bodies=bodies)
    path = tmp_path_factory.mktemp("any") / "any.graphml"

    whole.to_graphml(path)

    graph, back = whole.to_graph(), networkx.read_graphml(path, force_multigraph=True)
    assert sorted(kind for _, kind in back.nodes(data="kind")) == sorted(kind for _, kind in graph.nodes(data="kind"))
    assert sorted(kind for *_, kind in back.edges(data="kind")) == sorted(kind for *_, kind in graph.edges(data="kind"))


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Should writing fail half-way, the file that was there is still there, and no draft beside it."""
    path = tmp_path / "record.graphml"
    path.write_text("old", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SourceError, match=r"record\.graphml: cannot be written: No space left"):
        kzcoe.load().to_graphml(path)

    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_record_gives_the_same_file(tmp_path: Path) -> None:
    """Nothing in the file depends on the run."""
    for name in ("one", "two"):
        record().to_graphml(tmp_path / name)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without networkx, the error says what to install, and no file is touched."""
    monkeypatch.setitem(sys.modules, "networkx", None)

    with pytest.raises(MissingExtraError, match=r'a graph needs networkx: pip install "kzcoe\[plot\]"'):
        record().to_graphml(tmp_path / "none.graphml")

    assert list(tmp_path.iterdir()) == []
