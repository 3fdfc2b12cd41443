"""Text made harmless: what is left is one line, whole, and no address does anything."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostile import EVIL
from kzcoe.export.formats._text import lines, one_line, unbroken, web_address
from kzcoe.export.formats.json_text import json_document, json_lines

anything = st.text(st.characters())


@given(anything)
def test_one_line_is_one_line_of_what_is_seen(text: str) -> None:
    """No controls, no halves of characters, no white space but single spaces between words; and it stays so."""
    line = one_line(text)

    assert {unicodedata.category(character) for character in line}.isdisjoint({"Cc", "Cf", "Cn", "Cs", "Zl", "Zp"})
    assert line == " ".join(line.split(" ")).strip()
    assert one_line(line) == line


@given(anything)
def test_lines_are_such_lines(text: str) -> None:
    """Ends of lines are kept as line feeds, but for those at the ends of the text."""
    assert [one_line(line) for line in lines(text).split("\n")] == lines(text).split("\n")


@given(
    st.recursive(anything | st.none() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(anything, inner))
)
def test_what_is_unbroken_goes_into_utf_8(value: object) -> None:
    """Every text of a JSON value, and nothing else of it is changed."""
    whole = unbroken(value)

    for text in texts_of(whole):
        text.encode()
    assert [len(text) for text in texts_of(whole)] == [len(text) for text in texts_of(value)]


def texts_of(value: object) -> list[str]:
    """The texts in a JSON value, but for keys: those are ours."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts_of(one)]
    if isinstance(value, list):
        return [text for one in value for text in texts_of(one)]
    return [value] if isinstance(value, str) else []


def test_two_halves_side_by_side_are_two() -> None:
    """They are not joined to the character that they would make: offsets after them stay true."""
    assert unbroken("\ud83d\ude00") == "\ufffd\ufffd"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://e.org", "https://e.org"),
        ("http://e.org/a%20b?c=d&e#f", "http://e.org/a%20b?c=d&e#f"),
        ('https://e.org/{a}\\<b> "c"\n', "https://e.org/%7Ba%7D%5C%3Cb%3E%20%22c%22"),
        ("https://e.org/қ", "https://e.org/%D2%9B"),
        ("https://қаз.kz:8080/a", "https://xn--80ao21a.kz:8080/a"),
        ("https://me:secret@E.org/", "https://e.org/"),
        ("https://e.org:port/", None),
        ("https://a..b/", None),
        ("javascript:alert(1)", None),
        ("JavaScript://e.org/%0aalert(1)", None),
        ("data:text/html,x", None),
        ("e.org/page", None),
        ("https://", None),
        ("https://[broken", None),
        ("", None),
        (None, None),
    ],
)
def test_only_addresses_on_the_web_are_addresses(text: str | None, address: str | None) -> None:
    """In ASCII, with nothing in them that ends a field or an attribute."""
    assert web_address(text) == address


@pytest.mark.parametrize("evil", EVIL)
def test_json_opens_no_tag_and_moves_no_cursor(evil: str) -> None:
    """It may stand in a script element and on a terminal, and means the same."""
    document = b"".join(json_document(unbroken({"text": evil}))).decode()
    [line] = b"".join(json_lines([unbroken(evil)])).decode().splitlines()

    assert json.loads(document)["text"] == json.loads(line) == unbroken(evil)
    for text in (document.replace("\n", ""), line):
        assert not {"<", ">", "&"} & set(text)
        assert all(character.isprintable() or character in "\ufeff\u200b\u00ad" for character in text)
