"""FollowTheMoney: every entity is one for the library itself, and the graph of them hangs together."""

import json
from collections import Counter
from functools import cache
from importlib.util import find_spec
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from hostile import EVIL, hostile
from kzcoe.files.formats import FORMATS
from kzcoe.files.published import published
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    PartialDate,
    Participant,
    Post,
    Programme,
    Reference,
    Statement,
)
from kzcoe.record import Record

needs_library = pytest.mark.skipif(
    find_spec("followthemoney") is None, reason='the library itself is missing: pip install ".[interchange]"'
)

TEXT = "Anna Berg, Director, met GRECO in Strasbourg. Kazakhstan is a member of GRECO."
ANNA = Evidence("a", 0, 9, "Anna Berg")
TALKS = Evidence("a", 0, 45, TEXT[:45])
PAGE = Reference(title="A page", url="https://e.org/2", seen="2024-01")


def entities(record: Record) -> dict[str, dict[str, Any]]:
    """The entities of a record by id, which no two share."""
    several = record.to_followthemoney()
    assert len({one["id"] for one in several}) == len(several)
    return {one["id"]: one for one in several}


def of_kind(record: Record, schema: str) -> list[dict[str, Any]]:
    """The properties of the entities of one schema."""
    return [one["properties"] for one in record.to_followthemoney() if one["schema"] == schema]


# What the library says


@cache
def model() -> Any:  # noqa: ANN401 - of a package that may be missing
    """The schemata of FollowTheMoney."""
    from followthemoney import model as schemata  # noqa: PLC0415 - only where it is installed

    return schemata


def examine(record: Record) -> None:
    """Each entity is valid and clean, has what its schema requires, and points at entities of the right schema."""
    given = entities(record)
    for one in given.values():
        entity = model().get_proxy(json.loads(json.dumps(one)), cleaned=False)
        entity.schema.validate(one)
        for name, values in one["properties"].items():
            tidied = entity.schema.properties[name].type.name == "address"  # it puts commas where it sees fit
            assert len(entity.get(name)) == len(values) if tidied else set(entity.get(name)) == set(values)
        for name in entity.schema.required:
            assert entity.get(name), f"{one} has no {name}"
        for name, target in ((one.name, one.range) for one in entity.schema.properties.values() if one.range):
            for id_ in () if entity.schema.properties[name].stub else entity.get(name):
                assert model().get(given[id_]["schema"]).is_a(target)


@needs_library
def test_the_library_takes_the_published_record() -> None:
    """All of it, as it stands."""
    examine(published())


@needs_library
@pytest.mark.parametrize("evil", EVIL)
def test_the_library_takes_hostile_texts(evil: str) -> None:
    """As they are: it finds nothing left to clean, and nothing too long."""
    examine(hostile(evil))


@needs_library
@pytest.mark.parametrize(("kind", "collection"), [(Article, "articles"), (Body, "bodies"), (Official, "officials"),
    (Meeting, "meetings"), (Convention, "conventions"), (PartialAgreement, "agreements"), (Programme, "programmes"),
    (Document, "documents")])  # fmt: skip
@given(st.data())
def test_the_library_takes_any_fact(kind: type, collection: str, data: st.DataObject) -> None:
    """Whatever a record may hold, alone: what it points at is not there, and then nothing points at it."""
    examine(Record(**{collection: [data.draw(strategies.EVERY_CLASS[kind])]}))


# What the entities hold


def test_nothing_points_nowhere_and_each_fact_has_its_proof() -> None:
    """In the published record, where every meeting and every official is told by an article or a page."""
    given = entities(published())
    articles = {id_ for id_, one in given.items() if one["schema"] == "Article"}

    for one in given.values():
        assert set(one["properties"].get("proof", [])) <= articles
        for name in ("holder", "post", "member", "organization", "subject", "object", "involved", "entity", "document"):
            assert set(one["properties"].get(name, [])) <= given.keys()
        if one["schema"] in {"Event", "Occupancy", "Membership", "Documentation"}:
            assert one["properties"].get("proof") or one["properties"].get("publisher")
    assert len(articles) == 5


def test_every_fact_of_the_published_record_is_there() -> None:
    """As many entities of each schema as there are facts for it."""
    record, told = published(), Counter(one["schema"] for one in entities(published()).values())

    assert told["Person"] == len(record.officials)
    assert told["Event"] == len(record.meetings)
    assert told["Project"] == len(record.programmes)
    assert told["Document"] == len(record.conventions) + len(record.documents)
    assert told["PublicBody"] + told["Organization"] == len({*record.bodies.ids, *record.agreements.ids})
    assert told["Occupancy"] == sum(len(set(one.posts)) for one in record.officials)


def test_an_official_with_a_post() -> None:
    """A Person, a Position in a body, and an Occupancy that joins them, with the words of its source."""
    post = Post(title="Director", body="coe", start="2020-05", attested=[PartialDate("2021")], evidence=ANNA)
    later = Post(title="Director", body="coe", end="2024", reference=PAGE)
    anna = Official(id="anna-berg", name="Anna Berg", aliases=["A. Berg"], country="NO", posts=[post, later])
    record = Record(
        articles=[Article(id="a", text=TEXT)], officials=[anna], bodies=[Body(id="coe", name="Council of Europe")]
    )
    [position] = of_kind(record, "Position")
    first, second = of_kind(record, "Occupancy")

    assert entities(record)["kzcoe-official-anna-berg"]["properties"] == {
        "name": ["Anna Berg"],
        "alias": ["A. Berg"],
        "country": ["no"],
        "position": ["Director"],
        "proof": ["kzcoe-article-a"],
    }
    assert position == {"name": ["Director"], "organization": ["kzcoe-body-coe"], "proof": ["kzcoe-article-a"]}
    assert first["holder"] == second["holder"] == ["kzcoe-official-anna-berg"]
    assert first["post"] == second["post"]
    assert (first["startDate"], first["date"], first["proof"]) == (["2020-05"], ["2021"], ["kzcoe-article-a"])
    assert first["summary"] == ["Anna Berg"]
    assert (second["endDate"], second["publisher"], second["retrievedAt"]) == (["2024"], ["A page"], ["2024-01"])
    assert second["sourceUrl"] == ["https://e.org/2"]


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2023-06-28", {"date": ["2023-06-28"]}),
        ("2023-XX-28", {"date": ["2023"]}),
        ("2023-06-26/2023-06-27", {"startDate": ["2023-06-26"], "endDate": ["2023-06-27"]}),
        ("../2024", {"endDate": ["2024"]}),
        ("XXXX-11-13", {"description": ["Date in EDTF: XXXX-11-13"]}),
        ("0999", {"description": ["Date in EDTF: 0999"]}),
        (None, {}),
    ],
)
def test_a_meeting(date: str | None, told: dict[str, list[str]]) -> None:
    """An Event with those who took part, named where they are nobody known, and dated as far as can be."""
    people = [Participant(name="Anna Berg", official="anna", body="greco", evidence=ANNA), Participant(name="B. Holm")]
    meeting = Meeting(
        id="a/1", kind="talks", date=date, place="Strasbourg", participants=people, bodies=["x"], evidence=[TALKS]
    )
    record = Record(
        articles=[Article(id="a", text=TEXT)],
        officials=[Official(id="anna", name="Anna Berg")],
        meetings=[meeting],
        bodies=[Body(id="greco", name="GRECO")],
    )

    assert of_kind(record, "Event") == [
        {
            "name": ["talks in Strasbourg: Anna Berg, B. Holm"],
            "recordId": ["a/1"],
            "location": ["Strasbourg"],
            "involved": ["kzcoe-official-anna", "kzcoe-body-greco"],
            "peopleMentioned": ["B. Holm"],
            "proof": ["kzcoe-article-a"],
            "summary": [TEXT[:45]],
            **told,
        }
    ]


def test_standings() -> None:
    """A link from Kazakhstan to the treaty, or to the body of the agreement, of the kind that the word means."""
    greco = PartialAgreement(
        id="greco",
        name="Group of States against Corruption",
        short_name="GRECO",
        created="1999-05-01",
        statements=[
            Statement(standing="member", date="2020", evidence=Evidence("a", 46, 78, TEXT[46:78])),
            Statement(standing="applied", date="2013-07/2019", reference=PAGE),
            Statement(reference=PAGE),
        ],
    )
    laundering = Convention(
        number=141,
        series="ETS",
        title="Laundering",
        statements=[Statement(standing="party", said="2016", reference=PAGE)],
    )
    record = Record(articles=[Article(id="a", text=TEXT)], conventions=[laundering], agreements=[greco])
    state, [body] = "kzcoe-body-state-kz", of_kind(record, "Organization")
    [member], [link], [party] = (of_kind(record, one) for one in ("Membership", "UnknownLink", "Documentation"))
    [treaty] = of_kind(record, "Document")

    assert of_kind(record, "PublicBody") == [{"name": ["Kazakhstan"], "country": ["kz"], "classification": ["state"]}]
    assert (body["abbreviation"], body["incorporationDate"]) == (["GRECO"], ["1999-05-01"])
    assert (member["member"], member["organization"], member["role"]) == ([state], ["kzcoe-body-greco"], ["member"])
    assert (member["startDate"], member["proof"], member["summary"]) == (["2020"], ["kzcoe-article-a"], [TEXT[46:78]])
    assert (link["subject"], link["object"], link["role"]) == ([state], ["kzcoe-body-greco"], ["applied"])
    assert (link["startDate"], link["endDate"]) == (["2013-07"], ["2019"])
    assert (party["entity"], party["role"], party["sourceUrl"]) == ([state], ["party"], ["https://e.org/2"])
    assert "startDate" not in party
    assert treaty["fileName"] == ["ETS No. 141"]


def test_an_agreement_and_its_body_are_one_organisation() -> None:
    """They share an id, and their names stand together."""
    agreement = PartialAgreement(id="greco", name="Group of States against Corruption", short_name="GRECO")
    record = Record(agreements=[agreement], bodies=[Body(id="greco", name="GRECO")])

    assert of_kind(record, "Organization") == [
        {"name": ["GRECO"], "alias": ["Group of States against Corruption", "GRECO"]}
    ]


def test_ids_are_the_same_in_every_run() -> None:
    """What was exported once can be joined with what is exported later."""
    meeting = Meeting(id="001_x/meeting-1")

    assert list(entities(Record(meetings=[meeting]))) == ["kzcoe-meeting-001-x-meeting-1-490edb546f834bb5"]


def test_a_long_text_is_kept_whole() -> None:
    """In several values, as none may be longer than 65,000 code points."""
    text = "".join(map(str, range(30_000)))
    [article] = of_kind(Record(articles=[Article(id="a", text=text, language="en")]), "Article")

    assert [len(one) <= 65_000 for one in article["bodyText"]] == [True, True, True]
    assert "".join(article["bodyText"]) == text
    assert article["language"] == ["eng"]


def test_it_is_written_an_entity_a_line() -> None:
    """As the tools of FollowTheMoney read it from a pipe; an empty record is nothing."""
    chunks = FORMATS["followthemoney"].chunks
    assert chunks is not None

    lines = b"".join(chunks(published())).splitlines()

    assert [json.loads(line) for line in lines] == published().to_followthemoney()
    assert list(chunks(Record())) == []
