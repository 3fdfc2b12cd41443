"""JSON that may be put on a page or shown on a terminal: nothing in it opens a tag or is obeyed."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

__all__ = ["escaped", "json_document", "json_lines"]

_OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What JSON leaves as it is and a terminal obeys: controls beyond ASCII, line separators, changes of direction."""
_ENDS_A_SCRIPT = re.compile("[<>&]")


def json_document(value: Any) -> Iterator[bytes]:  # noqa: ANN401 - any JSON value
    """One value over several lines."""
    yield _encoded(json.dumps(value, ensure_ascii=False, indent=1))


def json_lines(values: Iterable[Any]) -> Iterator[bytes]:
    """A value a line."""
    for value in values:
        yield _encoded(json.dumps(value, ensure_ascii=False))


def escaped(text: str, harmful: re.Pattern[str] = _OBEYED) -> str:
    """JSON with the same meaning and nothing harmful in it.

    What is harmful stands nowhere but inside a text, where its escape means the same.
    """
    return harmful.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _encoded(text: str) -> bytes:
    return f"{escaped(escaped(text), _ENDS_A_SCRIPT)}\n".encode()
