"""A wrong value at every place of a saved record: what loads is whole, the rest is refused in one short line."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from attrs import evolve

from hostile import hostile
from kzcoe.errors import CorrectionError, FormatError, KzcoeError
from kzcoe.files import corrected, json_schema, load, to_json
from kzcoe.files.correcting import corrections_in
from kzcoe.files.form import from_json
from kzcoe.model import Body, Correction, Document, Evidence, Meeting, PartialDate, Post, Programme, Span, Statement
from kzcoe.record import Record

Place: TypeAlias = tuple[str | int, ...]

LONGEST = 1500  # characters of a message, whatever is in the file
DEEP: list[Any] = []
for _ in range(50):
    DEEP = [DEEP]
WRONG: list[Any] = [
    "",
    " ",
    "\n",
    "\0",
    "\ud800",
    "x",
    "x" * 100_000,
    "2023-13",
    "0000",
    "2023/",
    "9999-12-31/..",
    "member",
]
WRONG += ["XXXX-02-29/XXXX-03-01", 0, 5, -1, 5.5, 2**63, 10**400, float("nan"), float("inf"), True, False, None]
WRONG += [[], ["x"], [[]], [5], [None], DEEP, {}, {"x": 1}, {"id": "a"}, {"": None}, {"x" * 100_000: 1}]


def full() -> Record:
    """A record in which every attribute of every class has a value."""
    plain = hostile("x y")
    page, one = plain.bodies[0].references[0], Evidence("x y", 0, 3, "x y")
    post = Post(
        title="x y",
        start="2020",
        end="2024",
        attested=[PartialDate("2022")],
        reference=evolve(page, confidence="press"),
    )
    treaty = {"opened": "1990", "opened_at": "x y", "in_force": "1993", "open_to_non_members": True}
    said = Statement(standing="party", date="2015", said="2016", note="x y", reference=page)
    values: dict[str, dict[str, Any]] = {
        "articles": {"spans": [Span(0, 3, "headline")]},
        "officials": {"posts": [post]},
        "meetings": {"kind": "visit", "accounts": [Meeting(id="m", evidence=[one])]},
        "conventions": {**treaty, "statements": [said], "references": [page]},
        "agreements": {
            "kind": "enlarged",
            "subjects": ["x"],
            "created": "1999",
            "resolution": "x",
            "references": [page],
        },
        "documents": {"date": "2023", "accounts": [Document(id="d", kind="report", number="1", evidence=[one])]},
        "bodies": {"short_name": "x", "aliases": ["x"], "kind": "ministry"},
    }
    parts = {name: list(facts) for name, facts in plain.collections().items()}
    filled = Record(**{name: [evolve(fact, **values.get(name, {})) for fact in facts] for name, facts in parts.items()})
    made: dict[str, Any] = {"author": "A", "reason": "R", "made": "2024", "reference": page}
    return filled.with_(Programme(id="p", name="P")).corrected(
        [
            Correction(collection="meetings", id="x y", set={"place": "Brussels"}, was={"place": "x y"}, **made),
            Correction(collection="bodies", add=Body(id="b", name="B"), **made),
            Correction(collection="programmes", id="p", remove=True, **made),
        ]
    )


WHOLE: dict[str, Any] = json.loads(to_json(full()))


def places(value: Any, place: Place = ()) -> Iterator[Place]:  # noqa: ANN401 - any JSON value
    """Every place in a JSON value, itself included."""
    yield place
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from places(one, (*place, key))


def put(value: object, place: Place) -> Any:  # noqa: ANN401 - any JSON value
    """The whole record with the value at a place."""
    if not place:
        return value
    whole = deepcopy(WHOLE)
    home: Any = whole
    for key in place[:-1]:
        home = home[key]
    home[place[-1]] = value
    return whole


def written(place: Place) -> str:
    """A place as messages have it, as far as the fact that it belongs to."""
    collection, number, *_ = (*place, None, None)
    return str(collection) if number is None else f"{collection}[{number}]"


def refused(data: bytes) -> str | None:
    """The message with which a record is refused; None when it is not, and then everything can be asked of it."""
    try:
        record = from_json(data, "f.json")
    except FormatError as error:
        return str(error)
    record.check()
    assert from_json(to_json(record), "again") == record
    return None


@pytest.mark.parametrize("part", [*WHOLE])
def test_a_wrong_value_anywhere(part: str) -> None:
    """Whatever stands there, wherever: only `FormatError`, one line of bounded length that names file and place."""
    tried = 0
    for place in places(WHOLE[part], (part,)):
        for wrong in WRONG:
            message = refused(json.dumps(put(wrong, place)).encode())
            tried += 1
            if message is None:
                continue
            assert message.startswith("f.json: ")
            assert len(message) < LONGEST
            assert "\n" not in message
            assert (
                written(place) in message
                or " stands twice" in message
                or "nested too deep" in message
                or place == (part,)
            )
    assert tried >= len(WRONG)


def test_every_attribute_is_tried() -> None:
    """The record has a value for each attribute in the schema but for those that only corrections of others have."""
    keys = {key for place in places(WHOLE) for key in place if isinstance(key, str)}
    classes = {name: one for name, one in json_schema()["$defs"].items() if not name.endswith(("Values", "Correction"))}

    assert {key for one in classes.values() for key in one.get("properties", {})} <= keys


@pytest.mark.parametrize("wrong", WRONG, ids=range(len(WRONG)))
def test_a_wrong_value_is_no_file(wrong: object) -> None:
    """A file that holds nothing but such a value is no record, whatever it is."""
    assert refused(json.dumps(wrong).encode()) is not None


@pytest.mark.parametrize("place", [one for one in places(WHOLE) if one], ids=lambda place: ".".join(map(str, place)))
def test_a_missing_value(place: Place) -> None:
    """What is left out was optional, or its place is named."""
    whole = put(None, place)
    home: Any = whole
    for key in place[:-1]:
        home = home[key]
    del home[place[-1]]
    message = refused(json.dumps(whole).encode())

    assert message is None or written(place) in message or place == ("format",)


def doubled(value: Any, place: Place) -> str:  # noqa: ANN401 - any JSON value
    """The value as JSON, with the key that stands at a place standing there twice."""
    if not place:
        return json.dumps(value)
    key, *rest = place
    if isinstance(value, list):
        return (
            f"[{', '.join(doubled(one, tuple(rest)) if n == key else json.dumps(one) for n, one in enumerate(value))}]"
        )
    parts = [
        f"{json.dumps(name)}: {doubled(one, tuple(rest)) if name == key else json.dumps(one)}"
        for name, one in value.items()
    ]
    again = [f"{json.dumps(key)}: {json.dumps(value[key])}"] if not rest else []
    return f"{{{', '.join([*parts, *again])}}}"


def test_a_key_that_stands_twice_anywhere() -> None:
    """One of the two would be lost: refused, with the key and its place, in objects of every kind."""
    tried = 0
    for place in places(WHOLE):
        if place and isinstance(place[-1], str):
            message = refused(doubled(WHOLE, place).encode())
            assert message is not None
            assert f"{place[-1]!r} more than once" in message
            assert len(place) == 1 or written(place) in message
            tried += 1
    assert tried > 100


def test_keys_are_repeated_briefly() -> None:
    """Many or long keys that nobody knows, or that stand twice, make no long message."""
    long = json.dumps({"format": 1, **{"k" * 9000 + str(n): 1 for n in range(50)}})
    twice = '{"format": 1' + "".join(f', "{"k" * 9000}{n}": 1' for n in range(50)) * 2 + "}"

    for text in (long, twice):
        message = refused(text.encode())
        assert message is not None
        assert len(message) < 300
        assert "and 47 more" in message


# Ids


@pytest.mark.parametrize("part", [one for one in WHOLE if one not in {"format", "corrections", "conventions"}])
def test_ids_that_collide(part: str) -> None:
    """Two facts of one kind with one id are refused, the id named; an id of two kinds is no collision."""
    facts = WHOLE[part]
    message = refused(json.dumps({"format": 1, part: [facts[0], facts[0]]}).encode())

    assert message is not None
    assert f"the id {facts[0]['id']!r} stands twice" in message
    assert (
        refused(
            json.dumps(
                {"format": 1, "bodies": [{"id": "a", "name": "A"}], "articles": [{"id": "a", "text": "A"}]}
            ).encode()
        )
        is None
    )


def test_a_long_id_is_repeated_briefly() -> None:
    """Whoever wrote it does not fill a terminal with it."""
    body = {"id": "x" * 100_000, "name": "A"}
    message = refused(json.dumps({"format": 1, "bodies": [body, body]}).encode())

    assert message is not None
    assert "stands twice" in message
    assert len(message) < LONGEST


def test_ids_that_dangle_can_be_asked_about() -> None:
    """Ids that lead nowhere, spans beyond their article: loaded as they are, and told by `check`."""
    whole = deepcopy(WHOLE)
    del whole["bodies"], whole["officials"], whole["corrections"]
    whole["articles"][0] |= {"id": "another", "spans": []}
    record = from_json(json.dumps(whole).encode(), "f.json")
    told = "\n".join(map(str, record.check()))

    assert "article 'x y' is not in the record" in told
    assert "body 'x y' is not in the record" in told
    assert "official 'x y' is not in the record" in told


@pytest.mark.parametrize(("start", "end"), [(0, 4), (10, 13), (2**70, 2**70 + 3), (1, 4)])
def test_spans_out_of_range(start: int, end: int) -> None:
    """Evidence that stands nowhere in its article is loaded only when its length is right, and then told by `check`."""
    one = {"article": "a", "start": start, "end": end, "quote": "x y"}
    text = json.dumps(
        {"format": 1, "articles": [{"id": "a", "text": "x y"}], "meetings": [{"id": "m", "evidence": [one]}]}
    )

    if end - start != 3:
        assert "meetings[0].evidence[0]" in str(refused(text.encode()))
    else:
        assert ["article 'a' says otherwise" in str(found) for found in from_json(text.encode(), "f").check()] == [True]


@pytest.mark.parametrize("version", [2, 99, 10**30])
def test_a_newer_version_says_so_first(version: int) -> None:
    """Before anything else that may be different in it, and the number however long briefly."""
    message = refused(json.dumps({"format": version, "people": "x", "articles": 5}).encode())

    assert message is not None
    assert "is newer than 1" in message
    assert "upgrade kzcoe" in message


# Files of corrections


@pytest.mark.parametrize("number", range(len(WHOLE["corrections"])))
def test_a_wrong_value_anywhere_in_a_correction(number: int, tmp_path: Path) -> None:
    """A file of corrections is refused with `FormatError`, or what it says does not fit with `CorrectionError`."""
    path = tmp_path / "corrections.json"
    record = full()
    for place in places(WHOLE["corrections"][number], ("corrections", 0)):
        for wrong in WRONG:
            changed = put(wrong, ("corrections", number, *place[2:]))["corrections"][number]
            path.write_text(json.dumps({"format": 1, "corrections": [changed]}), encoding="utf-8")
            try:
                corrections_in(path)
                assert isinstance(corrected(record, path), Record)
            except (FormatError, CorrectionError) as error:
                assert str(path) in str(error)
                assert len(str(error)) - len(str(path)) < LONGEST


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe[\0]\0", b"[]", b"{", b"\0", b'{"format": 1e400}', b"\xff", b"[" * 10**6]
)
@pytest.mark.parametrize("name", ["f.json", "f.jsonl", "datapackage.json"])
def test_no_file_of_any_kind_raises_another_error(name: str, data: bytes, tmp_path: Path) -> None:
    """Bytes that are no such file are refused as such, with the file named."""
    (tmp_path / name).write_bytes(data)

    try:
        assert load(tmp_path / name) == Record()
    except KzcoeError as error:
        assert name in str(error)
