"""Text from anywhere, made fit for a page, and addresses that may become links."""

import re
from urllib.parse import urlsplit

from kzcoe.record.visible import shown

__all__ = ["cut", "language_tag", "shown", "web_address"]

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_WEB = frozenset({"http", "https"})


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
