"""Text that a terminal does not obey."""

import pytest

from kzcoe.cli.plain import harmless, json_text, lines, one_line


@pytest.mark.parametrize(
    ("text", "line", "several"),
    [
        ("Čapek – 😀", "Čapek – 😀", "Čapek – 😀"),
        ("a\tb\r\n\n c\u2028d", "a b c d", "a b\n\nc\nd"),
        ("\x00\x1b\x7f\x9b", "\\x00\\x1b\\x7f\\x9b", "\\x00\\x1b\\x7f\\x9b"),
        ("\u202e\ufeff\ud800\U000e0001", r"\u202e\ufeff\ud800\U000e0001", r"\u202e\ufeff\ud800\U000e0001"),
    ],
)
def test_text_is_made_plain(text: str, line: str, several: str) -> None:
    """White space becomes spaces or ends of lines, what does not print an escape, and the rest stays."""
    assert one_line(text) == line
    assert lines(text) == several


def test_json_text_is_ascii_where_it_must_be() -> None:
    """Only what a terminal obeys is escaped."""
    assert json_text('"Č\x9b\u2028😀"') == r'"Č\u009b\u2028😀"'


def test_what_is_harmless_keeps_its_lines() -> None:
    """Controls are escaped too, as JSON has them; lines and indents are as they were."""
    assert harmless("a\tb\n  c\r\x1b[31m\x00\x9b") == "a\tb\n  c\\u000d\\u001b[31m\\u0000\\u009b"
