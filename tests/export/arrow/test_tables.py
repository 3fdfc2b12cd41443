"""Tables: a fixed schema for each class, whatever the facts, and one error where a fact has no place in Arrow."""

from typing import Any

import pytest

from kzcoe.errors import FormatError
from kzcoe.export.arrow import difference, schema_of
from kzcoe.files import load
from kzcoe.model import Article, Evidence, Meeting, Official, Participant
from kzcoe.model.facts import KINDS
from kzcoe.record import Articles, Meetings, Officials, Record

pa = pytest.importorskip("pyarrow")

EVIDENCE = "struct<article: string not null, start: int64 not null, end: int64 not null, quote: string not null>"
STRUCTS = [
    ("meetings", "date", "string"),
    ("meetings", "date_earliest", "date32[day]"),
    ("meetings", "date_latest", "date32[day]"),
    ("meetings", "evidence", f"list<item: {EVIDENCE} not null>"),
    (
        "meetings",
        "participants",
        f"list<item: struct<name: string not null, official: string, body: string, evidence: {EVIDENCE}> not null>",
    ),
    ("conventions", "id", "string"),
    ("conventions", "number", "int64"),
    ("conventions", "open_to_non_members", "bool"),
    ("conventions", "short_titles", "list<item: string not null>"),
]
HOSTILE = ["", " \u202e\u2066", "a\0b", "'; drop table x; --", '"', "<script>", "a\r\nb\u2028", "\U0001f600", "e\u0301"]


@pytest.mark.parametrize("name", KINDS)
def test_the_schema_is_the_same_when_empty(name: str) -> None:
    """For each collection of the published record, descriptions included."""
    empty = getattr(Record(), name).to_arrow()
    full = getattr(load(), name).to_arrow()

    assert empty.num_rows == 0
    assert full.num_rows == len(getattr(load(), name)) > 0
    assert full.schema.equals(empty.schema, check_metadata=True)
    assert empty.schema.equals(schema_of(KINDS[name]), check_metadata=True)
    full.validate(full=True)


@pytest.mark.parametrize(("name", "column", "expected"), STRUCTS)
def test_the_types(name: str, column: str, expected: str) -> None:
    """As they are documented: text, 64-bit numbers, flags, days, lists of structs."""
    assert str(schema_of(KINDS[name]).field(column).type) == expected


@pytest.mark.parametrize("name", KINDS)
def test_the_descriptions(name: str) -> None:
    """Each column says what it means, and the table what it is a table of."""
    schema = schema_of(KINDS[name])

    assert schema.metadata[b"description"]
    assert [field.name for field in schema if not field.metadata[b"description"]] == []


def test_the_table_is_made_once() -> None:
    """Databases ask for it with every query."""
    meetings = load().meetings

    assert meetings.to_arrow() is meetings.to_arrow()


def test_hostile_texts_are_texts() -> None:
    """Quotes, markup, control characters and text that runs the other way come through to the letter."""
    articles = Articles(Article(id=f"{number}", text=text) for number, text in enumerate(HOSTILE))

    assert articles.to_arrow().column("text").to_pylist() == HOSTILE


def test_a_lone_surrogate_is_named() -> None:
    """It has no place in Arrow; the error says in which fact and column, and what."""
    fine = Official(id="a", name="A")

    with pytest.raises(FormatError, match=r"^Official 'b\\ud800': id: Arrow cannot hold it: .*'\\ud800' in position 1"):
        Officials([fine, Official(id="b\ud800", name="B")]).to_arrow()
    with pytest.raises(FormatError, match=r"^Official 'c': name: Arrow cannot hold it: .*surrogate"):
        Officials([fine, Official(id="c", name="C\udfff")]).to_arrow()


def test_a_deep_surrogate_is_named() -> None:
    """The column that it lies in is told, however deep."""
    people = [Participant(name="A", evidence=Evidence("a", 0, 2, "\ud83d\ude00"))]

    with pytest.raises(FormatError, match=r"^Meeting 'm': participants: Arrow cannot hold it: .*surrogates"):
        Meetings([Meeting(id="l"), Meeting(id="m", participants=people)]).to_arrow()


def test_an_offset_beyond_64_bits_is_named() -> None:
    """No article is that long; an error all the same."""
    far = 2**63

    with pytest.raises(FormatError, match=r"^Meeting 'm': evidence: Arrow cannot hold it: "):
        Meetings([Meeting(id="m", evidence=[Evidence("a", far, far + 1, "x")])]).to_arrow()


def other_forms() -> list[Any]:
    """Schemas that hold the same as that of meetings, as other tools would have it."""
    own = schema_of(Meeting)
    views = [
        pa.field("kind", pa.string_view()),
        pa.field("title", pa.large_string()),
        pa.field("bodies", pa.large_list(pa.large_string())),
        pa.field("topics", pa.list_view(pa.string_view())),
    ]
    other = own
    for field in views:
        other = other.set(other.get_field_index(field.name), field)
    return [own, own.remove_metadata(), pa.schema(reversed(list(own))), other]


def test_other_forms_of_a_schema_are_as_good() -> None:
    """Order, nullability and how Arrow counts bytes do not matter."""
    assert [difference(other, schema_of(Meeting)) for other in other_forms()] == [None] * 4


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        (pa.field("place", pa.int64()), "column 'place': expected string, found int64"),
        (pa.field("date_latest", pa.timestamp("s")), "column 'date_latest': expected date32[day], found timestamp[s]"),
        (pa.field("bodies", pa.string()), "column 'bodies': expected list<item: string not null>, found string"),
        (pa.field("topics", pa.list_(pa.bool_())), "column 'topics': expected list<item: string not null>, found list"),
        (pa.field("evidence", pa.list_(pa.struct([("start", pa.int64())]))), "column 'evidence': expected list<item: "),
    ],
)
def test_a_column_of_another_type_is_told(field: Any, problem: str) -> None:  # noqa: ANN401 - a pyarrow.Field
    """With what was expected and what was found."""
    own = schema_of(Meeting)

    told = difference(own.set(own.get_field_index(field.name), field), own)

    assert told is not None
    assert told.startswith(problem)


def test_a_column_too_few_or_too_many_is_told() -> None:
    """By its name."""
    own = schema_of(Meeting)

    assert difference(own.remove(3), own) == "column 'date': missing"
    assert difference(own.append(own.field("date")), own) == "column 'date': more than once"
    assert difference(own.append(pa.field("extra", pa.string())), own) == "unknown column 'extra'"
