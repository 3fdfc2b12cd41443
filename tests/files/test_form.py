"""The JSON form: what is written comes back equal, and reads well in a diff."""

import json
from typing import TypeVar

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

import strategies
from kzcoe.errors import FormatError
from kzcoe.files.form import PARTS, Form, from_json, to_json
from kzcoe.files.strict import converter
from kzcoe.model import Article, Evidence, Meeting, Official, Participant, Post
from kzcoe.record import Record

T = TypeVar("T")


def several(facts: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    """A few facts, each id once."""
    return st.lists(facts, max_size=2, unique_by=lambda fact: fact.id)  # type: ignore[attr-defined]


records = st.builds(
    Record,
    articles=several(strategies.articles()),
    officials=several(strategies.officials()),
    meetings=several(strategies.meetings()),
    conventions=several(strategies.conventions()),
    agreements=several(strategies.agreements()),
    programmes=several(strategies.programmes()),
    documents=several(strategies.documents()),
    bodies=several(strategies.bodies()),
    corrections=st.lists(strategies.corrections(), max_size=2),
    version=strategies.maybe(strategies.data_versions()),
)

EVIDENCE = Evidence("a", 0, 6, "Astana")
SMALL = Record(
    articles=[Article(id="a", text="Astana – “2023”\r\n", published="2023-06-28")],
    officials=[Official(id="anna", name="Anna Berg", posts=[Post(title="Director", evidence=EVIDENCE)])],
    meetings=[Meeting(id="m", kind="talks", date="2023/2024", participants=[Participant(name="Anna Berg")])],
)


@given(records)
def test_any_record_comes_back_equal(record: Record) -> None:
    """Whatever can stand in a record survives the way to JSON and back, and so does the version of its data."""
    back = from_json(to_json(record), "record")

    assert back == record
    assert back.version == record.version


@given(records)
def test_what_is_right_is_taken_the_quick_way(record: Record) -> None:
    """The converter that tells no place takes all that the other takes, so that this one is left for mistakes."""
    value = json.loads(to_json(record))

    assert converter(detailed=False).structure(value, Form) == converter().structure(value, Form)


@given(records)
def test_a_record_that_was_loaded_has_the_same_bytes(record: Record) -> None:
    """It is written as it was before: a second save changes nothing."""
    data = to_json(record)

    assert to_json(from_json(data, "record")) == data


@given(st.text(st.characters()))
def test_any_text_comes_back_to_the_letter(text: str) -> None:
    """Control characters, line ends and lone surrogates are kept; two surrogates that would fuse are refused."""
    record = Record(articles=[Article(id="a", text=text)])
    fused = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") != text

    if fused:
        with pytest.raises(FormatError, match="side by side"):
            to_json(record)
    else:
        assert from_json(to_json(record), "record").articles[0].text == text


def test_a_split_pair_is_refused() -> None:
    """JSON would read the two halves back as one code point, and every offset after them would be wrong."""
    with pytest.raises(FormatError, match=r"cannot hold the two surrogates '\\ud83d\\ude00'"):
        to_json(Record(articles=[Article(id="a", text="\ud83d\ude00")]))


def test_a_lone_surrogate_is_an_escape() -> None:
    """The file is UTF-8 although the text has no UTF-8."""
    data = to_json(Record(articles=[Article(id="a", text="x\udcff\\\ud800")]))

    assert rb'"x\udcff\\\ud800"' in data
    assert data.decode()


def test_the_form_reads_well() -> None:
    """The version comes first, then what is given, in the order of the classes, letters as they are."""
    assert (
        to_json(SMALL).decode()
        == """{
 "format": 1,
 "articles": [
  {
   "id": "a",
   "text": "Astana – “2023”\\r\\n",
   "published": "2023-06-28"
  }
 ],
 "officials": [
  {
   "id": "anna",
   "name": "Anna Berg",
   "posts": [
    {
     "title": "Director",
     "evidence": {
      "article": "a",
      "start": 0,
      "end": 6,
      "quote": "Astana"
     }
    }
   ]
  }
 ],
 "meetings": [
  {
   "id": "m",
   "kind": "talks",
   "date": "2023/2024",
   "participants": [
    {
     "name": "Anna Berg"
    }
   ]
  }
 ]
}
"""
    )


def test_order_of_construction_does_not_show() -> None:
    """Facts stand in canonical order, so that a diff shows what changed and nothing else."""
    one, two = Article(id="1", text=""), Article(id="2", text="")

    assert to_json(Record(articles=[one, two])) == to_json(Record(articles=[two, one]))


def test_one_more_fact_is_a_few_more_lines() -> None:
    """A diff between two records that differ in one fact is that fact."""
    before = to_json(SMALL).decode().splitlines()
    after = to_json(evolve(SMALL, articles=[*SMALL.articles, Article(id="b", text="")])).decode().splitlines()

    assert len(after) - len(before) == 4


def test_the_empty_record() -> None:
    """Nothing but the version."""
    assert to_json(Record()) == b'{\n "format": 1\n}\n'
    assert from_json(to_json(Record()), "record") == Record()


def test_null_is_the_same_as_left_out() -> None:
    """A file written by hand may say that something is not known."""
    article = '{"id": "a", "text": "", "title": null, "published": null}'
    meeting = '{"id": "m", "kind": null, "date": null}'
    written = f'{{"format": 1, "articles": [{article}], "meetings": [{meeting}]}}'

    assert from_json(written.encode(), "record") == Record(
        articles=[Article(id="a", text="")], meetings=[Meeting(id="m")]
    )


def test_a_byte_order_mark_is_passed_over() -> None:
    """Some editors put one at the start of a file."""
    assert from_json(b"\xef\xbb\xbf" + to_json(SMALL), "record") == SMALL


def test_the_form_has_the_collections_of_a_record() -> None:
    """A collection added to Record cannot be forgotten here, nor can the corrections and the version."""
    assert tuple(attribute.name for attribute in fields(Record)) == (*PARTS, "version")
    assert fields(Form).format is fields(Form)[0]
