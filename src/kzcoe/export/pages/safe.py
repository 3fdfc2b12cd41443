"""Text from anywhere, made fit for a page, and addresses that may become links."""

import re
from urllib.parse import urlsplit

__all__ = ["cut", "language_tag", "shown", "web_address"]

_PICTURES = 0x2400  # U+2400 to U+241F picture the control characters U+0000 to U+001F
_DELETE, _PICTURE_OF_DELETE, _REPLACEMENT = "\x7f", "\u2421", "\ufffd"
_NONCHARACTERS = "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17))
_LINE_END = re.compile(r"\r\n?|[\x85\u2028\u2029]")
# Controls, explicit changes of direction, lone surrogates, noncharacters.
_UNFIT = re.compile(
    rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef{_NONCHARACTERS}]"
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_WEB = frozenset({"http", "https"})


def shown(text: str) -> str:
    r"""The text with something visible for each character that a page cannot hold or that would turn round its line.

    As many code points as before, so that offsets stay true; ends of lines become "\n", of two code points " \n".

    >>> shown("a\x00b\r\nc")
    'a␀b \nc'
    """
    return _UNFIT.sub(_visible, _LINE_END.sub(lambda end: "\n".rjust(len(end[0])), text))


def cut(text: str, most: int) -> str:
    """The text in one line and at most so many code points, the end of a longer one an ellipsis."""
    line = " ".join(text[: 2 * most].split())
    return line if len(line) <= most and len(text) <= 2 * most else f"{line[: most - 1]}…"


def web_address(url: str) -> str | None:
    """The address when a browser may follow it: http or https, with a host and nothing invisible in it."""
    if not url.isprintable() or " " in url or shown(url) != url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:  # such as a bracket that is never closed
        return None
    return url if parts.scheme in _WEB and parts.hostname else None


def language_tag(language: str | None) -> str | None:
    """The language when it looks like one, such as "en" or "sr-Latn"."""
    return language if language is not None and _LANGUAGE.fullmatch(language) else None


def _visible(found: re.Match[str]) -> str:
    character = found[0]
    if character < " ":
        return chr(_PICTURES + ord(character))
    return _PICTURE_OF_DELETE if character == _DELETE else _REPLACEMENT
