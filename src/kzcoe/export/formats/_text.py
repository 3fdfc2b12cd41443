"""Text of articles as other tools can take it: they know less than Python, and trust more."""

import re
import unicodedata
from typing import Any
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

__all__ = ["lines", "one_line", "unbroken", "web_address"]

REPLACED = "\ufffd"
"""What stands where a code point was that is no character."""

_HALF = re.compile("[\ud800-\udfff]")
_UNSEEN = frozenset({"Cc", "Cf", "Cn"})  # controls, format characters such as changes of direction, no characters
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?")
_KEPT_IN_ADDRESSES = "%:/?#@!$&'()*+,;=-._~"


def unbroken(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """A JSON value in which each lone surrogate is U+FFFD, one code point for one: offsets stay true.

    Python keeps such halves of a character where it meets them. UTF-8 has none, and few other readers take them.
    """
    match value:
        case str():
            return _HALF.sub(REPLACED, value)
        case dict():
            return {key: unbroken(one) for key, one in value.items()}
        case list():
            return [unbroken(one) for one in value]
        case _:
            return value


def one_line(text: str) -> str:
    r"""The text in one line, white space as single spaces, without what is not seen.

    >>> one_line("a\tb\r\n\u202e c\x00")
    'a b c'
    """
    words = (word if word.isprintable() else "".join(map(_seen, word)) for word in text.split())
    return " ".join(filter(None, words))


def lines(text: str) -> str:
    """The same line by line; empty lines at either end are left out."""
    return "\n".join(map(one_line, text.splitlines())).strip()


def _seen(character: str) -> str:
    kind = unicodedata.category(character)
    if kind == "Cs":
        return REPLACED
    return "" if kind in _UNSEEN else character


def web_address(text: str | None) -> str | None:
    """The text as an address on the web in ASCII; None when it is none, or one that does something ("javascript:").

    >>> web_address("https://example.org/a b/{é}")
    'https://example.org/a%20b/%7B%C3%A9%7D'
    >>> web_address("javascript:alert(1)")
    """
    try:
        parts = urlsplit(one_line(text or ""))
        host = _host(parts)
    except ValueError:  # such as brackets that are not closed, or a port that is no number
        return None
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(host):
        return None
    rest = (quote(part, safe=_KEPT_IN_ADDRESSES) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host, *rest))


def _host(parts: SplitResult) -> str:
    """The host as the name system knows it, with its port, and without a user and a password."""
    name = (parts.hostname or "").encode("idna").decode("ascii")
    return name if parts.port is None else f"{name}:{parts.port}"
