"""Files that are not what they should be: each is refused with the file, the place and what is wrong there."""

import pytest

from kzcoe.errors import FormatError
from kzcoe.files.form import DEEPEST, from_json

DEEP = '{"format": 1, "meetings": ' + '[{"id": "m", "accounts": ' * DEEPEST + "[]" + "}]" * DEEPEST + "}"

WHOLE = {
    "": "expected JSON: Expecting value",
    '{"format": 1,\n "articles": oops}': "line 2, column 14: expected JSON: Expecting value",
    '{"format": 1} {}': "line 1, column 15: expected JSON: Extra data",
    '{"format": 1, "articles": [{"id": "a\nb"}]}': "line 1, column 37: expected JSON: Invalid control character",
    "[" * 100_000: "nested too deep",
    DEEP: "nested too deep",
    '{"format": ' + "1" * 5000 + "}": "expected JSON: Exceeds the limit (4300 digits)",
    "[]": 'expected a record: an object with "format": 1',
    "{}": 'expected a record: an object with "format": 1',
    '{"format": null}': 'expected a record: an object with "format": 1',
    '{"format": 2, "people": []}': "format 2 is newer than 1, the newest this version of kzcoe reads; upgrade kzcoe",
    '{"format": 0}': "format: expected 1, found 0",
    '{"format": true}': "format: expected 1, found true",
    '{"format": 1.0}': "format: expected 1, found 1.0",
    '{"format": "1"}': 'format: expected 1, found "1"',
    '{"format": NaN}': "format: expected 1, found NaN",
    '{"format": 1, "format": 1}': "expected each key once, found 'format' more than once",
    '{"format": 1, "people": []}': "unknown 'people'",
    '{"format": 1, "articles": {}}': "articles: expected a list, found an object",
    '{"format": 1, "articles": null}': "articles: expected a list, found null",
    '{"format": 1, "articles": "ab"}': 'articles: expected a list, found "ab"',
    '{"format": 1, "bodies": [{"id": "b", "name": "B"}, {"id": "b", "name": "C"}]}': "the id 'b' stands twice",
}
"""A whole file, and how the message about it goes on after the name of the file."""

MEETING = '{"format": 1, "meetings": [{"id": "l"}, {"id": "m"%s}]}'
IN_A_MEETING = {
    ', "date": 2023': "meetings[1].date: expected a date or period as EDTF text, found 2023",
    ', "date": "yesterday"': "meetings[1].date: PartialDate.value: expected EDTF",
    ', "date": "2023-02-30"': "meetings[1].date: PartialDate.day: expected a day that 2023-02 has, got 30",
    ', "date": "2024/2023"': "meetings[1].date: Period.end: expected an end not before 2024, got '2023'",
    ', "kind": "party"': 'meetings[1].kind: expected "meeting" or "talks" or',
    ', "kind": []': 'meetings[1].kind: expected "meeting" or "talks" or',
    ', "title": 5': "meetings[1].title: expected text, found 5",
    ', "title": true': "meetings[1].title: expected text, found true",
    ', "title": " "': "meetings[1]: Meeting.title: expected text that is not blank, or None, got ' '",
    ', "topics": "abc"': 'meetings[1].topics: expected a list, found "abc"',
    ', "topics": {"a": "b"}': "meetings[1].topics: expected a list, found an object",
    ', "topics": ["a", null]': "meetings[1].topics[1]: expected text, found null",
    ', "topics": null': "meetings[1].topics: expected a list, found null",
    ', "participants": ["Anna"]': 'meetings[1].participants[0]: expected an object, found "Anna"',
    ', "participants": [{}]': "meetings[1].participants[0].name: missing",
    ', "participants": [[["Anna"]]]': "meetings[1].participants[0]: expected an object, found a list",
    ', "evidence": [{"article": "a", "start": "0", "end": 1.0, "quote": "x"}]': (
        'meetings[1].evidence[0].start: expected a whole number, found "0"; '
        "meetings[1].evidence[0].end: expected a whole number, found 1.0"
    ),
    ', "evidence": [{"article": "a", "start": false, "end": 1, "quote": "x"}]': (
        "meetings[1].evidence[0].start: expected a whole number, found false"
    ),
    ', "evidence": [{"article": "a", "start": NaN, "end": Infinity, "quote": "x"}]': (
        "meetings[1].evidence[0].start: expected a whole number, found NaN; "
        "meetings[1].evidence[0].end: expected a whole number, found Infinity"
    ),
    ', "evidence": [{"article": "a", "start": 0, "end": 9, "quote": "x"}]': (
        "meetings[1].evidence[0]: Evidence.quote: expected as many code points as from 0 to 9, and at least one, got"
    ),
    ', "id": "n"': "meetings[1]: expected each key once, found 'id' more than once",
    ', "where": 1, "guests": 2': "meetings[1]: unknown 'guests', 'where'",
    ', "accounts": [{"id": "n", "accounts": [{"id": "o"}]}]': "meetings[1]: Meeting.accounts: expected a tuple of",
    ', "kind": 1, "title": 2, "place": 3, "date": 4, "topics": 5': "; and 2 more",
    f', "title": ["{"x" * 500}"], "place": {"9" * 500}': f"place: expected text, found {'9' * 57}...",
}
"""What is added to a meeting, and what the message then has in it."""

ELSEWHERE = {
    '{"articles": [{"id": "a"}]}': "articles[0].text: missing",
    '{"articles": [{"id": "a", "text": ""}], "conventions": [{"number": 141, "series": "CETS", "title": "T"}]}': (
        "conventions[0]: Convention.series: expected 'ETS' for number 141, got 'CETS'"
    ),
    '{"conventions": [{"number": 141, "series": "ets", "title": "T"}]}': (
        'conventions[0].series: expected "ETS" or "CETS", found "ets"'
    ),
    '{"conventions": [{"number": 141, "series": "ETS", "title": "T", "open_to_non_members": 1}]}': (
        "conventions[0].open_to_non_members: expected true or false, found 1"
    ),
    '{"agreements": [{"id": "greco", "name": "GRECO", "statements": [{"standing": "member"}]}]}': (
        "agreements[0].statements[0]: Statement.evidence: expected either evidence or a reference as the source"
    ),
    '{"programmes": [{"id": "p", "name": "P", "period": "2024"}]}': "programmes[0].period: Period.value: expected EDTF",
    '{"programmes": [{"id": "p", "name": "P", "period": 2024}]}': (
        "programmes[0].period: expected a period as EDTF text, found 2024"
    ),
    '{"articles": [{"id": "a", "text": "", "published": 2024}]}': (
        "articles[0].published: expected a date as EDTF text, found 2024"
    ),
}
"""Other records, without the version, and what the message has in it."""


def refusal(text: str) -> str:
    """The message with which a file of this text is refused, after the name of the file."""
    with pytest.raises(FormatError) as caught:
        from_json(text.encode(), "my.json")
    name, _, message = str(caught.value).partition(": ")
    assert name == "my.json"
    assert "\n" not in message
    return message


@pytest.mark.parametrize(("text", "message"), WHOLE.items(), ids=range(len(WHOLE)))
def test_what_is_no_record_is_refused(text: str, message: str) -> None:
    """The message says what was expected of the whole file, and for JSON that is none the line and column."""
    assert message in refusal(text)


@pytest.mark.parametrize(("addition", "message"), IN_A_MEETING.items())
def test_a_wrong_value_is_refused_with_its_place(addition: str, message: str) -> None:
    """The message names the place in the file, what was expected there and what was found."""
    assert message in refusal(MEETING % addition)


@pytest.mark.parametrize(("text", "message"), ELSEWHERE.items())
def test_wrong_values_of_other_facts_are_refused(text: str, message: str) -> None:
    """The same in every collection."""
    assert message in refusal('{"format": 1, ' + text[1:])


def test_bytes_that_are_no_text_are_refused_with_their_offset() -> None:
    """The offset counts from the start of the file, byte order mark included."""
    with pytest.raises(FormatError, match=r"^my\.json: expected UTF-8, found byte 0xff at offset 4$"):
        from_json(b"\xef\xbb\xbf{\xff}", "my.json")
