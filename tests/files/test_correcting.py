"""Corrections: made all or none, told where they do not fit, and kept in the record with what they replaced."""

import json
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import consistent
import strategies
from kzcoe.errors import CorrectionError, FormatError, InvalidValueError, KzcoeError, SourceError
from kzcoe.files import corrections_schema, load
from kzcoe.files.correcting import Corrections, corrections_in
from kzcoe.files.form import from_json, to_json
from kzcoe.files.strict import converter
from kzcoe.model import Article, Body, Correction, Meeting, Official, PartialDate, Period, Reference
from kzcoe.record import Record

SCHEMA = Draft202012Validator(corrections_schema())
DOCUMENTED = Path(__file__).parents[2] / "docs" / "corrections.schema.json"
ARTICLE = Article(id="a", text="Anna Berg met the Senate.")
RECORD = Record(
    articles=[ARTICLE],
    officials=[Official(id="anna-berg", name="Anna Berg", evidence=[ARTICLE.quote(0, 9)])],
    meetings=[Meeting(id="a/1", date="2023", bodies=["senate"], evidence=[ARTICLE.quote(0, 25)])],
    bodies=[Body(id="senate", name="Senate")],
)
WHO = {"author": "A. Reader", "reason": "The minutes say so."}


def of_meeting(**values: object) -> Correction:
    """A correction of the meeting."""
    return Correction(**{"collection": "meetings", "id": "a/1", **WHO, **values})  # type: ignore[arg-type]


def written(path: Path, *corrections: object) -> Path:
    """The path of a file with these corrections."""
    path = path / "my.json"
    path.write_text(json.dumps({"format": 1, "corrections": corrections}), encoding="utf-8")
    return path


TAKEN = "one of its officials has the id 'anna-berg' already; replace that one"

# Making them


def test_values_are_corrected_and_what_they_replaced_is_kept() -> None:
    """The record says who corrected what, and why; the evidence is as it was."""
    record = RECORD.corrected([of_meeting(set={"date": "2023-06-28", "place": "Astana"}, made="2026-01-02")])

    meeting = record.meetings["a/1"]
    assert (str(meeting.date), meeting.place, meeting.evidence) == ("2023-06-28", "Astana", RECORD.meetings[0].evidence)
    (made,) = record.corrections
    assert dict(made.was) == {"date": PartialDate("2023"), "place": None}
    assert dict(made.set) == {"date": PartialDate("2023-06-28"), "place": "Astana"}
    assert (made.author, made.reason, str(made.made)) == ("A. Reader", "The minutes say so.", "2026-01-02")
    assert evolve(record, corrections=()) == RECORD.replace("a/1", date="2023-06-28", place="Astana")


def test_facts_are_taken_out_and_brought_in() -> None:
    """As `without` and `with_` do it, one after another."""
    boris = Official(id="boris", name="Boris")
    record = RECORD.corrected(
        [
            Correction(collection="bodies", id="senate", remove=True, was={"name": "Senate"}, **WHO),
            Correction(collection="officials", add=boris, **WHO),
            Correction(collection="officials", id="boris", set={"id": "boris-x"}, **WHO),
        ]
    )

    assert evolve(record, corrections=()) == RECORD.without("senate").with_(evolve(boris, id="boris-x"))
    assert [one.fact_id for one in record.corrections] == ["boris", "boris", "senate"]


def test_corrections_of_a_fact() -> None:
    """Found by the fact and by its id, before the correction or after it, and when it is gone too."""
    renamed = of_meeting(set={"id": "talks"})
    removed = Correction(collection="bodies", id="senate", remove=True, **WHO)
    record = RECORD.corrected([renamed, removed])

    made = evolve(renamed, was={"id": "a/1"})
    assert record.corrections_of("talks") == record.corrections_of("a/1") == (made,)
    assert record.corrections_of(record.meetings["talks"]) == (made,)
    assert record.corrections_of("senate") == (removed,)
    assert record.corrections_of(Official(id="talks", name="Talks")) == record.corrections_of("anna-berg") == ()


def test_none_is_made_when_one_does_not_fit() -> None:
    """Each that does not fit is named, by its place and its fact, with what is wrong."""
    several = [
        of_meeting(set={"date": "2024"}),
        of_meeting(id="a/2", remove=True),
        of_meeting(set={"place": "Astana"}, was={"date": "2022"}),
        of_meeting(set={"date": "2024"}),
        of_meeting(set={"bodies": ["nato"]}),
        Correction(collection="officials", add=Official(id="anna-berg", name="Anna"), **WHO),
        Correction(collection="meetings", id="a/1", remove=True, was={"title": "Talks"}, **WHO),
    ]

    with pytest.raises(CorrectionError) as caught:
        RECORD.corrected(several)

    assert [str(one) for one in caught.value.failures] == [
        "corrections[1] (meetings, 'a/2'): Record: none of its meetings has the id 'a/2'; nearest: 'a/1'",
        "corrections[2] (meetings, 'a/1'): date is no longer '2022' but '2024'",
        "corrections[3] (meetings, 'a/1'): date: it is already so; the correction is no longer needed",
        "corrections[4] (meetings, 'a/1'): Meeting 'a/1': body 'nato' is not in the record",
        f"corrections[5] (officials, 'anna-berg'): Record: {TAKEN}",
        "corrections[6] (meetings, 'a/1'): title is no longer 'Talks' but None",
    ]
    assert str(caught.value).startswith("6 corrections do not fit the record: corrections[1] (meetings, 'a/2'): Record")
    assert "\n" not in str(caught.value)


def test_corrections_do_not_fit_twice() -> None:
    """What was corrected is so already."""
    correction = of_meeting(set={"date": "2024"})

    with pytest.raises(
        CorrectionError, match=r"^1 correction does not fit the record: corrections\[0\] .* is already so"
    ):
        RECORD.corrected([correction]).corrected([correction])


def test_a_long_value_is_not_told_in_full() -> None:
    """The message stays one that can be read."""
    with pytest.raises(CorrectionError) as caught:
        RECORD.corrected([of_meeting(remove=True, was={"title": "x" * 1000})])

    assert len(str(caught.value)) < 200


@given(st.data())
def test_corrected_records_are_consistent_and_come_back_from_a_file(data: st.DataObject) -> None:
    """Whatever is corrected, the record is as consistent as before, and saved with its corrections."""
    record = data.draw(consistent.records().filter(bool))
    fact = data.draw(st.sampled_from(list(record)))
    names = {one: name for name, collection in record.collections().items() for one in collection}
    edit = data.draw(st.sampled_from([{"remove": True}, {"set": {"id" if hasattr(fact, "text") else "name": "new"}}]))

    try:
        corrected = record.corrected([Correction(collection=names[fact], id=fact.id, **WHO, **edit)])  # type: ignore[arg-type]
    except InvalidValueError:  # no such attribute
        return
    assert not [one for one in corrected.check() if one.code == "id-astray"]
    assert len(corrected.corrections) == 1
    assert from_json(to_json(corrected), "record") == corrected


def test_the_order_of_corrections_is_that_of_facts_and_days() -> None:
    """So that equal records are equal whatever the order in which they were corrected, and none is kept twice."""
    one, two = of_meeting(remove=True, made="2024"), of_meeting(remove=True)
    three = Correction(collection="articles", id="z", remove=True, **WHO)

    assert Record(corrections=[one, two, three, one]) == Record(corrections=[three, two, one])
    assert Record(corrections=[one, three, two]).corrections == (three, two, one)


def test_corrections_come_along_when_records_are_merged() -> None:
    """Of all records, those without a fact too."""
    record = RECORD.corrected([of_meeting(set={"date": "2024"})])
    other = Record(corrections=[Correction(collection="bodies", id="b", remove=True, **WHO)])

    assert (record | other).corrections == (other | record).corrections == (*record.corrections, *other.corrections)
    assert (record | record) == record


def test_what_is_no_correction_is_refused() -> None:
    """A record keeps nothing else."""
    with pytest.raises(InvalidValueError, match=r"^Record\.corrections: expected Correction, got 5$"):
        Record(corrections=[5])  # type: ignore[list-item]


def test_a_record_of_corrections_has_a_repr_that_evaluates_back() -> None:
    """And counts them in its summary."""
    record = RECORD.corrected([of_meeting(set={"date": "2024/2025"})])
    names = {"Record": Record, "Article": Article, "Body": Body, "Meeting": Meeting, "Official": Official}
    names |= {
        kind.__name__: kind for kind in (*map(type, record.collections().values()), Correction, PartialDate, Period)
    }
    names |= {type(one).__name__: type(one) for one in record.evidence()}

    assert eval(repr(record), names) == record  # noqa: S307 - our own text
    assert str(record) == "<Record: 1 article, 1 official, 1 meeting, 1 body, 1 correction>"


# Corrections by themselves


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, r"Correction\.set: expected one of set, remove and add, got"),
        ({"set": {"date": "2023"}, "remove": True}, r"Correction\.set: expected one of set, remove and add"),
        ({"set": {"dat": "2023"}}, r"Correction\.set: expected attributes of a fact: id, kind, title, .*, got 'dat'"),
        ({"set": {"date": "soon"}}, r"Correction\.date: PartialDate\.value: expected EDTF"),
        ({"set": {"place": 5}}, r"Correction\.place: expected text that is not blank, or None, got 5"),
        ({"set": 5}, r"Correction\.set: expected values by the names of attributes, got 5"),
        ({"set": ["date"]}, r"Correction\.set: expected values by the names of attributes, got \('date',\)"),
        ({"set": {"date": "2023"}, "was": {"place": ""}}, r"Correction\.place: expected text that is not blank"),
        ({"set": {"date": "2023"}, "id": None}, r"Correction\.id: expected the id of a fact that is there, got None"),
        ({"set": {"date": "2023"}, "collection": "people"}, r"Correction\.collection: expected one of 'articles'"),
        ({"set": {"date": "2023"}, "reason": " "}, r"Correction\.reason: expected text that is not blank"),
        ({"add": Meeting(id="m")}, r"Correction\.add: expected one of meetings, which has an id of its own"),
        ({"add": Body(id="m", name="B"), "id": None}, r"Correction\.add: expected one of meetings"),
        ({"remove": 1}, r"Correction\.remove: expected True or False, got 1"),
    ],
)
def test_a_wrong_correction_is_refused(values: dict[str, object], message: str) -> None:
    """At construction, as every value of the model is."""
    with pytest.raises(InvalidValueError, match=message):
        of_meeting(**values)


# Files


def test_a_file_of_corrections(tmp_path: Path) -> None:
    """By its path, or with `load`; the form is the one in which a record keeps them."""
    plain = {
        "collection": "meetings",
        "id": "a/1",
        "set": {"date": "2024", "place": None},
        "was": {"date": "2023"},
        **WHO,
    }
    added = {"collection": "officials", "add": {"id": "b", "name": "B"}, "reference": {"title": "P"}, **WHO}
    path = written(tmp_path, plain, added)
    RECORD.save(tmp_path / "record.json")

    expected = RECORD.corrected(
        [
            of_meeting(set={"date": "2024", "place": None}),
            Correction(collection="officials", add=Official(id="b", name="B"), reference=Reference(title="P"), **WHO),
        ]
    )
    assert RECORD.corrected(path) == RECORD.corrected(str(path)) == expected
    assert load(tmp_path / "record.json", corrections=path) == expected
    assert load(tmp_path / "record.json", corrections=corrections_in(path)) == expected


def test_the_published_record_can_be_corrected() -> None:
    """`load` without a source, with corrections."""
    title = Correction(collection="conventions", id="ETS 141", set={"title": "Laundering"}, **WHO)

    assert load(corrections=[title]).conventions["ETS 141"].title == "Laundering"
    assert load().conventions["ETS 141"].title != "Laundering"


@given(st.lists(strategies.corrections(), max_size=3))
def test_corrections_come_back_from_their_form(several: list[Correction]) -> None:
    """Equal, and valid by the schema."""
    form = converter().unstructure(Corrections(format=1, corrections=tuple(several)))

    SCHEMA.validate(form)
    assert list(converter().structure(json.loads(json.dumps(form)), Corrections).corrections) == several


GOOD = {"collection": "meetings", "id": "a/1", "remove": True, **WHO}
WRONG = [
    ({"set": {"date": 5}, "remove": False}, "corrections[1].set.date: expected a date or period as EDTF text, found 5"),
    ({"set": {"dat": "2023"}, "remove": False}, "corrections[1].set: unknown 'dat'"),
    ({"set": {"bodies": [5]}, "remove": False}, "corrections[1].set.bodies[0]: expected text, found 5"),
    ({"was": {"participants": [{}]}}, "corrections[1].was.participants[0].name: missing"),
    ({"why": 1}, "corrections[1]: unknown 'why'"),
    ({"author": None}, "corrections[1].author: expected text, found null"),
    ({"remove": "yes"}, 'corrections[1].remove: expected true or false, found "yes"'),
    ({"collection": "people"}, 'corrections[1]: expected a "collection" that is "articles" or "officials" or'),
    ({"collection": ["meetings"]}, 'corrections[1]: expected a "collection" that is "articles" or "officials" or'),
    ({"set": {"place": "X"}}, "corrections[1]: Correction.set: expected one of set, remove and add"),
    ({"made": "soon"}, "corrections[1].made: PartialDate.value: expected EDTF"),
    ({"remove": False, "add": {"id": "m", "guests": 1}, "id": None}, "corrections[1].add: unknown 'guests'"),
]


@pytest.mark.parametrize(("values", "message"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_in_a_file_is_told_with_its_place(
    tmp_path: Path, values: dict[str, object], message: str
) -> None:
    """The file, the correction in it, the key, and what was expected; the schema refuses it too."""
    wrong = {**GOOD, **values}
    path = written(tmp_path, GOOD, wrong)

    with pytest.raises(FormatError) as caught:
        RECORD.corrected(path)

    assert str(caught.value).startswith(f"{path}: {message}")
    if "soon" not in str(values):
        assert SCHEMA.is_valid({"format": 1, "corrections": [GOOD]})
        assert not SCHEMA.is_valid({"format": 1, "corrections": [wrong]})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", 'expected corrections: an object with "format": 1'),
        ('{"corrections": []}', 'expected corrections: an object with "format": 1'),
        ('{"format": 2, "corrections": []}', "format 2 is newer than 1, the newest this version of kzcoe reads"),
        ('{"format": 1}', "corrections: missing"),
        ('{"format": 1, "corrections": [5]}', "corrections[0]: expected an object, found 5"),
        ('{"format": 1, "corrections": [], "by": 1}', "unknown 'by'"),
        ('{"format": 1,', "line 1, column"),
    ],
)
def test_what_is_no_file_of_corrections_is_refused(tmp_path: Path, text: str, message: str) -> None:
    """The message names the file and what was expected."""
    path = tmp_path / "my.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(FormatError) as caught:
        RECORD.corrected(path)

    assert str(caught.value).startswith(f"{path}: ")
    assert message in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """As any source is."""
    with pytest.raises(SourceError, match=r"gone\.json: cannot be read: No such file"):
        RECORD.corrected(tmp_path / "gone.json")


def test_an_edit_that_does_not_fit_names_the_file(tmp_path: Path) -> None:
    """And its place in it."""
    path = written(tmp_path, GOOD, GOOD)

    with pytest.raises(KzcoeError) as caught:
        RECORD.corrected(path)

    assert f"{path}: corrections[1] (meetings, 'a/1'): Record: none of its meetings" in str(caught.value)


def test_the_schema_is_the_documented_one() -> None:
    """`python -m kzcoe.files.publishing` writes it to the documentation; it is one of its draft."""
    Draft202012Validator.check_schema(corrections_schema())

    assert json.loads(DOCUMENTED.read_bytes()) == corrections_schema()
