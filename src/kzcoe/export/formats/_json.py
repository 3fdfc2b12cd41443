"""JSON that may be put on a page or shown on a terminal: nothing in it opens a tag or is obeyed."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

__all__ = ["json_document", "json_lines"]

# What JSON leaves as it is: what ends a script, controls beyond ASCII, line separators, changes of direction.
_HARMFUL = re.compile("[<>&\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def json_document(value: Any) -> Iterator[bytes]:  # noqa: ANN401 - any JSON value
    """One value over several lines."""
    yield _encoded(json.dumps(value, ensure_ascii=False, indent=1))


def json_lines(values: Iterable[Any]) -> Iterator[bytes]:
    """A value a line."""
    for value in values:
        yield _encoded(json.dumps(value, ensure_ascii=False))


def _encoded(text: str) -> bytes:
    # None of these stands anywhere but inside a text, where its escape means the same.
    escaped = _HARMFUL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return f"{escaped}\n".encode()
