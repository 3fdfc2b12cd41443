"""Text that may go to a terminal: articles come from anywhere, and a terminal obeys what it reads."""

import re

from kzcoe.export.formats.json_text import escaped

__all__ = ["harmless", "json_text", "lines", "one_line", "visible"]

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f]")


def one_line(text: str) -> str:
    r"""The text in one line, white space as single spaces, whatever does not print as an escape.

    >>> one_line("a\tb\r\n \x1b[31mc")
    'a b \\x1b[31mc'
    """
    return visible(" ".join(text.split()))


def visible(text: str) -> str:
    """The text with whatever does not print as an escape."""
    return "".join(map(_seen, text))


def lines(text: str) -> str:
    """The same line by line, ends of lines kept."""
    return "\n".join(map(one_line, text.splitlines()))


def json_text(text: str) -> str:
    """JSON with the same meaning and nothing in it that a terminal obeys."""
    return escaped(text)


def harmless(text: str) -> str:
    """Text of any form, lines and indents as they are, with escapes of JSON for whatever a terminal obeys."""
    return escaped(json_text(text), _CONTROLS)


def _seen(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode()
