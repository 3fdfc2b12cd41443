"""Text from anywhere, made fit for a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcoe.export.pages.safe import cut, shown, web_address

anything = st.text(st.characters())  # lone surrogates among them
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("a\x00b\x1b[31m\x7f", "a␀b␛[31m␡"),
        ("\x9b2J", "\ufffd2J"),
        ("\ud800x\udfff", "\ufffdx\ufffd"),
        ("\ufffe\U0001ffff\ufdd0", "\ufffd\ufffd\ufffd"),
        (f"a{TURNING}b", f"a{len(TURNING) * chr(0xFFFD)}b"),
        ("one\r\ntwo\rthree\u2028four", "one \ntwo\nthree\nfour"),
        ("Әлем, שלום, e\u0301", "Әлем, שלום, e\u0301"),
        ("", ""),
    ],
)
def test_what_a_page_cannot_hold_is_shown_as_something(text: str, expected: str) -> None:
    """Controls, surrogates and changes of direction are replaced one for one; letters of any script stay."""
    assert shown(text) == expected


@given(anything)
def test_offsets_stay_true(text: str) -> None:
    """The text that is shown has as many code points, can be written, and is shown as itself."""
    fit = shown(text)

    assert len(fit) == len(text)
    assert shown(fit) == fit
    assert fit.encode().decode() == fit


@given(anything, st.integers(2, 20))
def test_a_cut_text_is_one_line_of_that_length_at_most(text: str, most: int) -> None:
    """A text is cut where it is too long, and says so."""
    line = cut(text, most)

    assert len(line) <= most
    assert line == " ".join(text.split()) or line.endswith("…")


@pytest.mark.parametrize("url", ["https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG/Ä"])
def test_addresses_of_the_web_become_links(url: str) -> None:
    """An http or https address with a host may be followed."""
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " https://example.org",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//example.org",
        "www.example.org",
        "https://",
        "https://[::1",
        "https://example.org/\u202egpj.exe",
        "https://example.org/\ud800",
        "",
    ],
)
def test_nothing_else_becomes_a_link(url: str) -> None:
    """A script, a file, a broken address or one with something invisible in it stays text."""
    assert web_address(url) is None
