"""The JSON Schema: it takes what is saved, and refuses what load refuses for its form."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import NOTHING, Attribute, fields, resolve_types
from cattrs import BaseValidationError
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import strategies
from kzcoe.errors import InvalidValueError
from kzcoe.files import json_schema, to_json
from kzcoe.files.published import published
from kzcoe.files.strict import converter
from kzcoe.model import PartialDate, Period
from kzcoe.record import Record

SCHEMA = json_schema()
DOCUMENTED = Path(__file__).parents[2] / "docs" / "record.schema.json"
CLASSES = {kind: facts for kind, facts in strategies.EVERY_CLASS.items() if kind not in {PartialDate, Period}}
WRONG = ["", " ", "\n", 5, 5.5, -1, 10_000, True, [], ["x"], [[]], [5], {}, {"x": 1}, "x", "2023-13", "2023/", "member"]

# Attributes whose values depend on one another.
BOUND = ["start", "end", "quote", "text", "spans", "number", "series", "opened", "in_force", "statements", "accounts"]
BOUND += ["collection", "id", "set", "was", "remove", "add"]


@cache
def validator(kind: type) -> Draft202012Validator:
    """The validator of the part of the schema that is about a class."""
    return Draft202012Validator({"$ref": f"#/$defs/{kind.__name__}", "$defs": SCHEMA["$defs"]})


def takes(kind: type, value: object) -> bool:
    """Whether the schema takes a value for an object of a class."""
    return bool(validator(kind).is_valid(value))


def loads(kind: type, value: object) -> bool:
    """Whether loading takes a value for an object of a class."""
    try:
        converter().structure(value, kind)
    except (BaseValidationError, InvalidValueError, ValueError):
        return False
    return True


def test_it_is_a_schema_of_its_draft() -> None:
    """The meta-schema of draft 2020-12 accepts it, and every reference in it leads somewhere."""
    Draft202012Validator.check_schema(SCHEMA)
    references = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(SCHEMA)))

    assert references == set(SCHEMA["$defs"])


def test_it_is_the_documented_one() -> None:
    """`python -m kzcoe.files.publishing` writes it to the documentation."""
    assert json.loads(DOCUMENTED.read_bytes()) == SCHEMA


def test_each_class_has_a_definition_that_says_what_it_is() -> None:
    """Whoever reads only the schema is told the same as by the class."""
    assert all(definition["description"].endswith(".") for definition in SCHEMA["$defs"].values())
    assert SCHEMA["$defs"]["Meeting"]["required"] == ["id"]


@pytest.mark.parametrize("kind", CLASSES)
@given(st.data())
def test_it_takes_whatever_is_saved(kind: type, data: st.DataObject) -> None:
    """Every object of the model is valid in its JSON form."""
    fact = data.draw(CLASSES[kind])

    assert takes(kind, converter().unstructure(fact))


@pytest.mark.parametrize("kind", CLASSES)
@given(st.data())
def test_it_refuses_a_wrong_value_where_load_does(kind: type, data: st.DataObject) -> None:
    """What the schema refuses in place of any attribute, load refuses; what load refuses for its form, the schema."""
    fact = converter().unstructure(data.draw(CLASSES[kind]))
    attribute = data.draw(st.sampled_from(fields(resolve_types(kind))))
    changed = {**fact, attribute.name: data.draw(st.sampled_from(WRONG))}

    if not takes(kind, changed):
        assert not loads(kind, changed)
    elif not loads(kind, changed):
        assert of_several_values(attribute)


def of_several_values(attribute: "Attribute[Any]") -> bool:
    """Whether what may stand here depends on another value, which is beyond the schema."""
    return attribute.name in BOUND


@pytest.mark.parametrize("kind", CLASSES)
@given(st.data())
def test_keys_are_those_of_the_class(kind: type, data: st.DataObject) -> None:
    """A key too many is refused, and so is each required one that is missing."""
    fact = converter().unstructure(data.draw(CLASSES[kind]))

    assert not takes(kind, {**fact, "extra": 1})
    for attribute in fields(kind):
        if attribute.default is NOTHING:
            assert not takes(kind, {key: value for key, value in fact.items() if key != attribute.name})


@given(strategies.whens(), st.text("0123456789X-/.", max_size=12))
def test_dates_are_valid_where_they_can_be(value: PartialDate | Period, text: str) -> None:
    """Every date is valid in its text form; what the schema refuses as a date is none."""
    assert takes(type(value), str(value))
    if not takes(type(value), text):
        assert not loads(type(value), text)


@pytest.mark.parametrize(
    "text", ["0000", "XXXX", "XXXX-XX", "XXXX-XX-XX", "2023-13", "2023-00", "2023-1", "2023-01-32"]
)
def test_no_date_is_valid_that_cannot_be(text: str) -> None:
    """Months and days are bounded, and something has to be known."""
    assert not takes(PartialDate, text)
    assert not takes(Period, f"{text}/2024")
    assert not takes(Period, f"2024/{text}")


@pytest.mark.parametrize("text", ["../..", "2023", "2023/", "/2023", "2023/2024/2025"])
def test_no_period_is_valid_that_cannot_be(text: str) -> None:
    """A period has two ends, one of which is known."""
    assert not takes(Period, text)


@pytest.mark.parametrize(
    "value", [{}, {"format": 2}, {"format": "1"}, {"format": True}, {"format": 1, "people": []}, []]
)
def test_what_is_no_record_is_not_valid(value: object) -> None:
    """The version is required, and there are no other keys."""
    assert not Draft202012Validator(SCHEMA).is_valid(value)


def test_the_empty_record_is_valid() -> None:
    """Nothing but the version is required."""
    assert Draft202012Validator(SCHEMA).is_valid(json.loads(to_json(Record())))


def test_the_published_record_is_valid() -> None:
    """The file that ships with the package is what the schema says."""
    Draft202012Validator(SCHEMA).validate(json.loads(to_json(published())))
