"""Web annotations: what the model of the W3C asks for, and the way back to the evidence."""

from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import strategies
from hostile import EVIL, hostile
from kzcoe.export.formats._saying import sayings
from kzcoe.files.published import published
from kzcoe.model import Article, Correction, Evidence, Official
from kzcoe.record import Record

# What https://www.w3.org/TR/annotation-model/ says must or may be there, as far as it is used here: nothing else is.
NAME = {"type": "string", "format": "uri", "pattern": r"^[a-z]+:[^\s<>\"{}|\\^`]+$"}
WHOLE = {"type": "integer", "minimum": 0}


def an_object(**properties: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON Schema
    """An object with these properties alone; those with a name that ends in _ may be missing."""
    return {
        "type": "object",
        "properties": {name.strip("_"): schema for name, schema in properties.items()},
        "required": [name for name in properties if not name.endswith("_")],
        "additionalProperties": False,
    }


POSITION = an_object(type={"const": "TextPositionSelector"}, start=WHOLE, end=WHOLE)
QUOTE = an_object(
    type={"const": "TextQuoteSelector"},
    exact={"type": "string"},
    prefix_={"type": "string"},
    suffix_={"type": "string"},
)
TEXT = an_object(
    id=NAME, type={"const": "Text"}, format={"const": "text/plain"}, language_={"type": "string"}, via_=NAME
)
NAMING = an_object(type={"const": "SpecificResource"}, purpose={"const": "identifying"}, source=NAME)
TELLING = an_object(
    type={"const": "TextualBody"},
    purpose={"const": "describing"},
    value={"type": "string", "minLength": 1},
    format={"const": "text/plain"},
    language={"const": "en"},
)
ANNOTATION = an_object(
    id=NAME,
    type={"const": "Annotation"},
    motivation={"const": "identifying"},
    body={"type": "array", "prefixItems": [NAMING], "items": TELLING, "minItems": 2},
    target=an_object(
        type={"const": "SpecificResource"},
        source=TEXT,
        selector={"type": "array", "prefixItems": [POSITION, QUOTE], "items": False},
    ),
)
PAGE = an_object(
    id=NAME,
    type={"const": "AnnotationPage"},
    startIndex={"const": 0},
    items={"type": "array", "items": ANNOTATION, "minItems": 1},
)
COLLECTION = an_object(
    id=NAME, type={"const": "AnnotationCollection"}, label={"type": "string"}, total=WHOLE, first_=PAGE
)
COLLECTION["properties"]["@context"] = {"const": "http://www.w3.org/ns/anno.jsonld"}
COLLECTION["required"].append("@context")
VALID = Draft202012Validator(COLLECTION)


def annotations(record: Record, base: str = "urn:kzcoe:") -> list[dict[str, Any]]:
    """The annotations of a record, found valid and counted right."""
    collection = record.to_web_annotations(base)
    VALID.validate(collection)
    items: list[dict[str, Any]] = collection.get("first", {"items": []})["items"]
    assert collection["total"] == len(items) == len({item["id"] for item in items})
    return items


def evidence_of(annotation: dict[str, Any]) -> Evidence:
    """The way back: the evidence that an annotation was made of."""
    source, (position, quote) = annotation["target"]["source"], annotation["target"]["selector"]
    article = unquote(source["id"].removeprefix("urn:kzcoe:articles/"))
    return Evidence(article, position["start"], position["end"], quote["exact"])


def test_every_evidence_comes_back() -> None:
    """From the annotations of the published record, all of it and nothing else; the fact it tells of is named."""
    record = published()
    items = annotations(record)

    assert {evidence_of(item) for item in items} == set(record.evidence())
    told = {(unquote(item["body"][0]["source"].partition("/")[2]), evidence_of(item)) for item in items}
    assert told == {(fact.id, one) for fact in record for one in record.quotes(fact)}


def test_both_selectors_select_the_quote() -> None:
    """By position, counted in code points, and by the quote between what stands around it."""
    record = published()

    for item in annotations(record):
        text = record.articles[evidence_of(item).article].text
        position, quote = item["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
        assert len(quote["prefix"]) == min(32, position["start"])


def test_positions_count_code_points() -> None:
    """A flag before the name is two of them, whatever UTF-16 takes for it."""
    article = Article(id="a", text="🇰🇿 Anna Berg", url="https://e.org/1", language="en")
    anna = Official(id="anna", name="Anna Berg", evidence=[article.quote(3, 12)])

    [item] = annotations(Record(articles=[article], officials=[anna]), "https://e.org/facts/")

    assert item["id"] == "https://e.org/facts/annotations/officials/anna/a/3-12"
    assert item["body"] == [
        {"type": "SpecificResource", "purpose": "identifying", "source": "https://e.org/facts/officials/anna"},
        {
            "type": "TextualBody",
            "purpose": "describing",
            "value": "Anna Berg",
            "format": "text/plain",
            "language": "en",
        },
    ]
    assert item["target"]["source"] == {
        "id": "https://e.org/facts/articles/a",
        "type": "Text",
        "format": "text/plain",
        "language": "en",
        "via": "https://e.org/1",
    }
    assert item["target"]["selector"] == [
        {"type": "TextPositionSelector", "start": 3, "end": 12},
        {"type": "TextQuoteSelector", "exact": "Anna Berg", "prefix": "🇰🇿 ", "suffix": ""},
    ]


def test_what_stands_around_a_quote_is_left_out_where_that_is_not_known() -> None:
    """The article is not in the record, or says otherwise."""
    anna = Official(id="anna", name="Anna", evidence=[Evidence("a", 0, 4, "Anna")])

    for articles in ([], [Article(id="a", text="Nobody here")]):
        [item] = annotations(Record(articles=articles, officials=[anna]))
        assert item["target"]["selector"][1] == {"type": "TextQuoteSelector", "exact": "Anna"}


def test_quotes_that_contradict_each_other_have_names_of_their_own() -> None:
    """Both are said to stand at one place; a record does not refuse that, it tells of it."""
    anna = Official(id="anna", name="Anna", evidence=[Evidence("a", 0, 4, "Anna"), Evidence("a", 0, 4, "Anne")])

    names = [item["id"] for item in annotations(Record(officials=[anna]))]

    assert names == ["urn:kzcoe:annotations/officials/anna/a/0-4", "urn:kzcoe:annotations/officials/anna/a/0-4-2"]


def test_an_empty_record_is_an_empty_collection() -> None:
    """Without a page, as the model has it."""
    assert annotations(Record()) == []


@pytest.mark.parametrize("evil", EVIL)
def test_hostile_texts_stay_texts(evil: str) -> None:
    """Names are IRIs, values are one line, quotes are as long as they were, and all of it goes into UTF-8."""
    for item in annotations(hostile(evil)):
        assert len(item["target"]["selector"][1]["exact"]) == len(evil)
        assert all("\n" not in body["value"] for body in item["body"][1:])
        str(item).encode()


FACTS = [kind for kind in strategies.EVERY_CLASS if hasattr(kind, "id") and kind not in {Article, Correction}]


@pytest.mark.parametrize("kind", FACTS)
@given(st.data())
def test_all_evidence_of_a_fact_says_something(kind: type, data: st.DataObject) -> None:
    """However deep it lies, each piece of evidence of any fact has its words."""
    fact: Any = data.draw(strategies.EVERY_CLASS[kind])
    record = Record(**{name_of(kind): [fact]})

    assert {evidence for evidence, _ in sayings(fact)} == set(record.quotes(fact))
    annotations(record)


def name_of(kind: type) -> str:
    """The collection that facts of a class are in."""
    names = {"Body": "bodies", "PartialAgreement": "agreements"}
    return names.get(kind.__name__, f"{kind.__name__.lower()}s")
