"""Where a text breaks: its lines, and the empty ones between them, with the line ends of any system."""

import re
from typing import Final

__all__ = ["EMPTY_LINE", "LINE", "LINE_END"]

_SIGNS = r"\r\n\v\f\x85\u2028\u2029"

LINE: Final = re.compile(rf"[^{_SIGNS}]+")
"""A line with anything in it."""

LINE_END: Final = re.compile(rf"\r\n|[{_SIGNS}]")
"""The end of a line."""

EMPTY_LINE: Final = re.compile(rf"(?:\r\n|[{_SIGNS}])[ \t]*(?:\r\n|[{_SIGNS}])")
"""The end of a line and an empty one after it."""
