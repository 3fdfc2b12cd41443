"""Wrong values are refused at construction, with the class, the attribute and the value in the message."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from kzcoe.errors import InvalidValueError
from kzcoe.model import (
    Article,
    Body,
    Convention,
    Document,
    Evidence,
    Meeting,
    Official,
    PartialAgreement,
    Participant,
    Period,
    Post,
    Programme,
    Reference,
    Span,
    Statement,
)

EVIDENCE = Evidence("a", 0, 5, "words")
PAGE = Reference(title="A page")

# A right set of arguments for each class; the tables below spoil one at a time.
RIGHT: dict[type, dict[str, Any]] = {
    Article: {"id": "a", "text": "words"},
    Body: {"id": "b", "name": "A body"},
    Convention: {"number": 141, "series": "ETS", "title": "A convention"},
    Document: {"id": "d", "kind": "report", "number": "1"},
    Evidence: {"article": "a", "start": 0, "end": 5, "quote": "words"},
    Meeting: {"id": "m"},
    Official: {"id": "o", "name": "Somebody"},
    PartialAgreement: {"id": "p", "name": "An agreement"},
    Participant: {"name": "Somebody"},
    Post: {"title": "Minister", "evidence": EVIDENCE},
    Programme: {"id": "p", "name": "A programme"},
    Reference: {"title": "A page"},
    Span: {"start": 0, "end": 5, "kind": "headline"},
    Statement: {"evidence": EVIDENCE},
}

BLANK: list[object] = ["", "  ", "\n", "\u00a0"]
NO_TEXT: list[object] = [5, b"text", ["text"], object]
NO_TEXTS: list[object] = ["text", 5, b"text", [""], [None], [5], ("text", " "), None]
NO_DATE: list[object] = ["last week", "28 June 2023", "2023-02-30", "2023-13", "", True, 2.5, [], "2023/"]
NO_WORD: list[object] = ["other", "", 5, []]
NO_NUMBER: list[object] = [None, "141", 141.0, True, 0, -1, 10_000]
NO_OFFSET: list[object] = [None, "0", 0.0, True, -1]

# By the type an attribute is annotated with.
WRONG: dict[object, list[object]] = {
    str: [None, *BLANK, *NO_TEXT],
    str | None: [*BLANK, *NO_TEXT],
    tuple[str, ...]: NO_TEXTS,
    bool | None: [0, 1, "yes"],
}

# By class and attribute, where the type does not say it all.
SPECIAL: dict[tuple[type, str], list[object]] = {
    (Article, "text"): [None, *NO_TEXT],
    (Article, "spans"): [None, 5, "text", [5], [EVIDENCE], [Span(0, 6, "headline")]],
    (Body, "kind"): NO_WORD,
    (Convention, "number"): NO_NUMBER,
    (Convention, "series"): [None, "CETS", "ets", "", 5, []],
    (Document, "kind"): [None, *NO_WORD],
    (Evidence, "start"): [*NO_OFFSET, 1],
    (Evidence, "end"): [*NO_OFFSET, 4, 6],
    (Evidence, "quote"): [None, "", "word", "wordss", 5],
    (Meeting, "kind"): NO_WORD,
    (Meeting, "participants"): [None, "text", [EVIDENCE], ["Somebody"]],
    (PartialAgreement, "kind"): NO_WORD,
    (Reference, "confidence"): NO_WORD,
    (Span, "start"): [*NO_OFFSET, 5, 6],
    (Span, "end"): [*NO_OFFSET, 0],
    (Span, "kind"): [None, *NO_WORD],
    (Statement, "standing"): NO_WORD,
    (Programme, "period"): ["2024", "2027/2024", "../..", "/2024", 5, []],
    (Post, "attested"): [None, "2023", ["2023"], 5],
    (Meeting, "accounts"): [
        None,
        [5],
        [Document(id="d", kind="report", number="1")],
        [Meeting(id="m", accounts=[Meeting(id="n")])],
    ],
    (Document, "accounts"): [
        None,
        [5],
        [Meeting(id="m")],
        [Document(**RIGHT[Document], accounts=[Document(**RIGHT[Document])])],
    ],
    (Convention, "statements"): [None, [5], [Statement(standing="member", evidence=EVIDENCE)]],
    (PartialAgreement, "statements"): [None, [5], [Statement(standing="party", evidence=EVIDENCE)]],
    (Post, "evidence"): [None, 5, "words", PAGE],
    (Statement, "evidence"): [None, 5, "words", PAGE],
    (Participant, "evidence"): [5, "words", PAGE],
    (Post, "reference"): [5, "a page", EVIDENCE, PAGE],
    (Statement, "reference"): [5, "a page", EVIDENCE, PAGE],
}

DATES = {"published", "start", "end", "seen", "date", "said", "opened", "in_force", "created"}
SOURCES = {"evidence", "references", "posts"}
# Which attribute is at fault when two do not fit together is for the message to choose.
TOGETHER = {(Evidence, "start"), (Evidence, "end"), (Span, "start"), (Post, "reference"), (Statement, "reference")}


def wrong_values(kind: type, field: "attrs.Attribute[Any]") -> list[object]:
    """Values that an attribute must refuse."""
    if (kind, field.name) in SPECIAL:
        return SPECIAL[kind, field.name]
    if field.name in DATES:
        return NO_DATE
    if field.name in SOURCES:
        return [None, 5, "words", [5], [None], [Span(0, 1, "stamp")]]
    return WRONG[field.type]


def cases() -> Iterator[object]:
    """Every class, every attribute, every value it must refuse."""
    for kind in RIGHT:
        for field in attrs.fields(kind):
            for value in wrong_values(kind, field):
                yield pytest.param(kind, field.name, value, id=f"{kind.__name__}.{field.name}={value!r:.40}")


@pytest.mark.parametrize(("kind", "attribute", "value"), list(cases()))
def test_a_wrong_value_is_refused(kind: type, attribute: str, value: object) -> None:
    """The error is a ValueError of the package and names the class, the attribute and the value."""
    with pytest.raises(InvalidValueError) as caught:
        kind(**(RIGHT[kind] | {attribute: value}))

    message = str(caught.value)
    assert message.startswith(f"{kind.__name__}.")
    assert (kind, attribute) in TOGETHER or f"{kind.__name__}.{attribute}: " in message
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("kind", RIGHT, ids=lambda kind: kind.__name__)
def test_the_right_arguments_are_taken(kind: type) -> None:
    """The arguments that the tables spoil one at a time are right by themselves."""
    value = kind(**RIGHT[kind])

    assert all(getattr(value, name) == given for name, given in RIGHT[kind].items())


@pytest.mark.parametrize(
    ("kind", "arguments", "message"),
    [
        (Article, {"id": ""}, "Article.id: expected text that is not blank, got ''"),
        (Body, {"kind": "club"}, "Body.kind: BodyKind.value: expected one of agency, "),
        (Body, {"aliases": "CoE"}, "Body.aliases: expected a tuple of texts, got 'CoE'"),
        (Meeting, {"date": "last week"}, "Meeting.date: PartialDate.value: expected EDTF such as "),
        (Meeting, {"date": "last week"}, ", got 'last week'"),
        (
            Evidence,
            {"quote": "word"},
            "Evidence.quote: expected as many code points as from 0 to 5, and at least one, ",
        ),
        (Convention, {"number": 194}, "Convention.series: expected 'CETS' for number 194, got 'ETS'"),
        (
            Convention,
            {"opened": "1990-11-08", "in_force": "1990-09"},
            "Convention.in_force: expected a date not before the opening on 1990-11-08, got '1990-09'",
        ),
        (
            Convention,
            {"statements": [Statement(standing="member", evidence=EVIDENCE)]},
            "standings towards a convention",
        ),
        (
            PartialAgreement,
            {"statements": [Statement(standing="party", evidence=EVIDENCE)]},
            "towards a partial agreement",
        ),
        (Post, {"start": "2023", "end": "2022"}, "Post.end: expected a date not before the start on 2023, got '2022'"),
        (
            Post,
            {"evidence": None},
            "Post.evidence: expected either evidence or a reference as the source, got (None, None)",
        ),
        (
            Post,
            {"reference": PAGE},
            "Post.evidence: expected either evidence or a reference as the source, got (Evidence(",
        ),
        (
            Programme,
            {"period": "2027/2024"},
            "Programme.period: Period.end: expected an end not before 2027, got '2024'",
        ),
        (Span, {"end": 0}, "Span.end: expected an offset after 0, got 0"),
    ],
)
def test_the_message_says_what_was_expected(kind: type, arguments: dict[str, Any], message: str) -> None:
    """A message tells the reader what to write instead."""
    with pytest.raises(InvalidValueError) as caught:
        kind(**(RIGHT[kind] | arguments))

    assert message in str(caught.value)


def test_a_long_value_is_shown_in_part() -> None:
    """A refused value of any length leaves the message readable."""
    with pytest.raises(InvalidValueError) as caught:
        Period("2023-06-28 " * 1000)

    assert len(str(caught.value)) < 200
    assert str(caught.value).endswith("...")


@pytest.mark.parametrize("kind", RIGHT, ids=lambda kind: kind.__name__)
def test_an_unknown_attribute_is_a_type_error(kind: type) -> None:
    """A misspelt argument is refused by the language itself."""
    with pytest.raises(TypeError):
        kind(**RIGHT[kind], misspelt=1)
